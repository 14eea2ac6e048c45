import type { FlagLevel } from "../../flags/flag.ts";
import { withoutBrackets } from "../edition.ts";
import type { ReportText, RestsOn, ScenariosReached } from "../report-text.ts";
import { answerTime, standardName } from "./results.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

const counted = (amount: string, one: string, more: string): string =>
  `${amount} ${amount === "1" ? one : more}`;

const scenariosIn = (reached: Exclude<ScenariosReached, { readonly kind: "only" }>): string => {
  switch (reached.kind) {
    case "all":
      return "all scenarios";
    case "named":
      return listed(reached.names);
    case "all-but":
      return `all scenarios but ${listed(reached.names)}`;
    case "counted":
      return `${reached.count} of ${reached.all} scenarios`;
  }
};

const levels: Readonly<Record<FlagLevel, string>> = { red: "Red", amber: "Amber", note: "Note" };

const restingOn: Readonly<Record<RestsOn, string>> = {
  given: "on rows that are given",
  agreed: "on rows that are agreed",
  assumed: "on rows that are assumed",
  disputed: "on rows that are disputed",
  unsaid: "on rows whose status is not said",
  duties: "on duties of fixed hours",
};

export const reportText: ReportText = {
  question: {
    heading: "The question",
    usual: ({ scenarios }) =>
      scenarios < 2
        ? "Do you have the staff that the tasks and the guideline caseloads require?"
        : "Do you have the staff that the tasks and the guideline caseloads require, and what do the scenarios change?",
  },
  answer: {
    heading: "The answer if nothing is changed",
    errors: (count) =>
      count === 1
        ? "There is 1 error in the workbook that must be put right. Figures that hang on it are missing."
        : `There are ${count} errors in the workbook that must be put right. Figures that hang on them are missing.`,
  },
  scenarios: {
    heading: "The scenarios",
    columns: {
      scenario: "Scenario",
      gap: (standard) =>
        standard === null ? "Gap by the tasks" : `Gap by the tasks (${standard.name} ${standard.year})`,
      shortage: "Missing, when spare of others does not count",
      guideline: (standard) =>
        standard === null ? "Gap by guideline caseloads" : `Gap by ${standardName(standard)}`,
      cost: "Costs over the period, more than today",
      flags: "Flags",
    },
    none: "none",
    explanation: (time) =>
      `Posts, ${answerTime(time)}: those that are there less those that are required. Minus is a shortage. The two methods are never added up.`,
    worstMonths: (worst) =>
      `The gap in the worst month: ${worst.map(({ name, gap, month }) => `${name} ${gap} (${month})`).join("; ")}.`,
    proposal: (name, sentences) => `${name}: ${sentences.join(" ")}`,
    options: (options) => `Consists of: ${listed(options)}.`,
    assumedOption: (name) => `${name} (assumed)`,
    disputedOption: (name) => `${name} (disputed)`,
    unagreed: (options) =>
      options.length === 1
        ? `The agreement on ${listed(options)} has not been made.`
        : `The agreements on ${listed(options)} have not been made.`,
    budget: (kroner) => `May cost ${kroner} at most.`,
    dates: ({ med, decision, latest }) =>
      [
        ...(latest === null ? [] : [`Has to be decided by ${latest}.`]),
        ...(med === null ? [] : [`Before the MED committee on ${med}.`]),
        ...(decision === null ? [] : [`To be decided on ${decision}.`]),
      ].join(" "),
    more: (count, sheet) =>
      count === 1
        ? `1 more scenario is on the sheet ${sheet}.`
        : `${count} more scenarios are on the sheet ${sheet}.`,
  },
  money: {
    heading: "What it costs (kroner over the whole period)",
    columns: [
      "Scenario",
      "Account 6 (konto 6), staff",
      "Account 5 (konto 5), measures",
      "Account 5 (konto 5), benefits",
      "Total",
      "Per missing hour covered",
    ],
    basis:
      "The amounts are what it costs more than today; minus is a saving. Benefits are before the state's budget guarantee and equalisation.",
    staffPayToday: (kroner) =>
      kroner === null
        ? "The pay of today's filled posts cannot be computed."
        : `Pay and pension of today's filled posts are DKK ${kroner} over the whole period.`,
    kroner: (value) => `DKK ${value}`,
    part: (option, kroner, made) =>
      made.length === 0 ? `${option} ${kroner}` : `${option} ${kroner} (${made.join(" + ")})`,
    made: {
      "months-of-pay": (amount, each) => `${counted(amount, "month", "months")} of pay × ${each}`,
      recruitments: (amount, each) => `${counted(amount, "recruitment", "recruitments")} × ${each}`,
      once: (amount, each) => (amount === "1" ? `${each} once` : `${amount} times ${each}`),
      months: (amount, each) => `${counted(amount, "month", "months")} × ${each}`,
      weeks: (amount, each) => `${counted(amount, "week", "weeks")} × ${each}`,
      hours: (amount, each) => `${counted(amount, "hour", "hours")} × ${each}`,
      pieces: (amount, each) => `${amount} × ${each}`,
      other: (amount, each) => `${amount} × ${each}`,
    },
    unlike: (kroner) => `${kroner} at several rates`,
    monthsOfPay: (staffSheet) =>
      `Months of pay are full-time posts times the months in which they are filled. Each month 1/12 of the year's turnover leaves; the post has no pay until it is advertised and filled. A month's pay is the annual pay with pension / 12 (sheet ${staffSheet}).`,
    parts: (scenario, parts) => `${scenario}: ${parts.join("; ")}`,
  },
  flags: {
    heading: "Flags and their basis",
    about: "A flag says which rule or evidence it rests on. It is no diagnosis.",
    flag: (level, name, statement) => `${levels[level]} (${name}): ${statement}`,
    inScenarios: (reached, inOther) =>
      reached.kind === "only"
        ? `It holds for ${reached.name}.`
        : `It holds for ${scenariosIn(reached)}; the numbers are those of ${reached.first}${inOther === null ? "" : ` (${inOther.name}: ${inOther.value})`}.`,
    basis: (basis, source) => `Basis: ${basis}. Source: ${source}`,
    more: ({ red, amber, names, sheet }) => {
      const told = [...(red === 0 ? [] : [`${red} red`]), ...(amber === 0 ? [] : [`${amber} amber`])];
      return red + amber === 1
        ? `There is ${listed(told)} flag more on the sheet ${sheet}: ${names.join("; ")}.`
        : `There are ${listed(told)} flags more on the sheet ${sheet}: ${names.join("; ")}.`;
    },
    notes: (count, sheet) =>
      count === 1 ? `1 note is on the sheet ${sheet}.` : `${count} notes are on the sheet ${sheet}.`,
    notJudged: (count) =>
      count === 1
        ? "1 rule cannot be judged because figures are missing."
        : `${count} rules cannot be judged because figures are missing.`,
  },
  assumptions: {
    heading: "The numbers that matter most",
    rule: (time) =>
      `In order of how many posts hang on the row today, ${answerTime(time)}. If the number is 10 % higher, the gap changes by about a tenth of them.`,
    columns: ["What", "Number", "Posts", "Status", "Cell", "Supplied by"],
    kinds: {
      "staff-group": (name) => `${name}: posts filled`,
      "case-group": (name) => `${name}: cases`,
      task: (name) => `${name}: time apiece`,
      batch: (name) => `${name}: cases at once`,
      "phone-duty": (name) => `${name}: staffed time`,
    },
    noStatus: "not said",
    notSaid: "not stated",
    byModel: "Normering",
    minutes: (minutes) => `${minutes} min.`,
    byStatus: (all, parts) =>
      `Of the ${all} posts that the tasks require, ${listed(
        parts.map(({ on, posts }) => `${posts} rest ${restingOn[on]}`),
      )}.`,
  },
  disputed: {
    heading: "What you do not agree on",
    columns: ["What", "Your number", "The other side's", "Status", "Cell", "Supplied by"],
    none: "No number is marked as disputed, and there are no numbers of the other side.",
    input: (row, column) => (row === null ? column : `${row}: ${column}`),
    withTheirs: (answer) => `By the other side's numbers, today: ${answer}`,
    scenariosWithTheirs: (gaps) =>
      `The gap by tasks with the other side's numbers: ${gaps.map(({ name, gap }) => `${name} ${gap}`).join("; ")}.`,
    more: (count) => (count === 1 ? "1 more number is disputed." : `${count} more numbers are disputed.`),
  },
  basis: {
    heading: "The calculation",
    standard: (standard) =>
      standard.method === "tasks"
        ? `By the tasks: ${standard.name} (${standard.year}).`
        : `By guideline caseloads: ${standard.name} (${withoutBrackets(standard.year)}).`,
    version: (model, fingerprint) => `Normering's model no. ${model}. Mark of the numbers: ${fingerprint}.`,
    fingerprint: "Two workbooks with the same mark reckon with the same numbers.",
    sheets: (result, control) =>
      control === null
        ? `Month by month the figures are on the sheet ${result}.`
        : `Month by month the figures are on the sheet ${result}. The sheet ${control} reckons them anew by ordinary formulas.`,
  },
  signatures: ["Date", "For the management", "For the staff"],
};
