import type { MethodStandard } from "../../result.ts";
import { withoutBrackets } from "../edition.ts";
import { english, formatMonth, formatNumber } from "../notation.ts";
import { quantityWriter, type UnitNames } from "../quantity.ts";
import type { AnswerTime, DisagreementNumbers, MissingFigure, PlanTime, ResultText } from "../result-text.ts";
import { moneyText } from "./money.ts";

export const unitNames: UnitNames = {
  hours: { one: "hour", many: "hours" },
  "hours-per-post": { one: "hour per post", many: "hours per post" },
  "hours-per-week": { one: "hour a week", many: "hours a week" },
  "hours-per-day": { one: "hour a day", many: "hours a day" },
  "hours-per-case": { one: "hour per case", many: "hours per case" },
  "hours-per-unit": { one: "hour per piece", many: "hours per piece" },
  posts: { one: "full-time post", many: "full-time posts" },
  heads: { one: "person", many: "people" },
  cases: { one: "case", many: "cases" },
  "cases-per-post": { one: "case per post", many: "cases per post" },
  "cases-per-month": { one: "case a month", many: "cases a month" },
  pieces: { one: "piece", many: "pieces" },
  "pieces-per-case": { one: "piece per case", many: "pieces per case" },
  minutes: { one: "minute", many: "minutes" },
  share: { one: "%", many: "%" },
  factor: { one: "", many: "" },
  days: { one: "day", many: "days" },
  weeks: { one: "week", many: "weeks" },
  months: { one: "month", many: "months" },
  kroner: { one: "krone", many: "kroner" },
};

const number = (value: number): string => formatNumber(value, 1, english);
const month = (value: string): string => formatMonth(value, english);
const range = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);
const quantity = quantityWriter(english, unitNames);
const posts = (value: number): string => quantity(value, "posts");
const postsBetween = (least: number, most: number): string =>
  `${range(number(least), number(most))} full-time posts`;

const monthCount = (count: number): string =>
  count === 1 ? "1 month" : `${formatNumber(count, 0, english)} months`;

const period = ({ from, to, months }: PlanTime): string =>
  `${month(from)} to ${month(to)} (${monthCount(months)})`;

/** The time of an answer, as it stands in brackets. */
export const answerTime = (at: AnswerTime): string =>
  at.kind === "scenario-year" ? `scenario year ${at.number}` : `${month(at.from)} to ${month(at.to)}`;

const time = answerTime;

/** The same in a sentence. */
const inTime = (at: AnswerTime): string =>
  at.kind === "scenario-year" ? `in ${time(at)}` : `from ${time(at)}`;

const postsOrNone = (value: number): string => (/[1-9]/.test(number(value)) ? posts(value) : "none");

/** What is left over less what is missing, as the comparison draws it. */
const netted = (gap: number | null): string => {
  if (gap === null) return "";
  if (!/[1-9]/.test(number(gap))) return " One less the other, it comes out even.";
  return gap > 0
    ? ` One less the other, the gap is ${posts(gap)} left over.`
    : ` One less the other, the gap is ${posts(gap)}.`;
};

const leftOverWhere = (staffGroup: string | null): string =>
  staffGroup === null
    ? "in other months or among staff who may not do the work that is waiting"
    : `with ${staffGroup}, in other months or because they may not do the work that is waiting`;

const standardNames: Readonly<Record<MethodStandard["method"], string>> = {
  tasks: "WISN",
  guideline: "the guideline caseloads of the union DS",
};
/** The standard behind a method, with its year. */
export const standardName = ({ method, year }: MethodStandard): string =>
  year === "" ? standardNames[method] : `${standardNames[method]} (${withoutBrackets(year)})`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

const missingFigure = ({ quantity: name, subject, missing, rule, affects }: MissingFigure): string => {
  const what = subject === "" ? `"${name}"` : `"${name}" of ${subject}`;
  const hanging = affects.filter((affected) => affected !== "" && affected !== subject);
  const consequence =
    hanging.length === 0
      ? "what rests on it cannot be computed"
      : `not all figures of ${listed(hanging)} can be computed`;
  if (rule !== null)
    return `The figure ${what} is not known from ${formatMonth(rule.from, english)} on (${rule.title}), so ${consequence}. Write a row with a source of your own on the sheet ${rule.sheet}.`;
  return missing
    ? `The figure ${what} is missing or cannot be read, so ${consequence}.`
    : `There is no value for ${what}, because it would be divided by 0, so ${consequence}.`;
};

const behindDisagreement = (behind: DisagreementNumbers | null): string => {
  if (behind === null) return ".";
  const { needed, guidelineLow, guidelineHigh, casesPerPost, posts: counted } = behind;
  const hours = `the tasks need ${number(needed)} hours per case a year, the guideline caseload comes to ${range(number(guidelineLow), number(guidelineHigh))}, and there are ${number(casesPerPost)} cases to each post that carries cases`;
  return counted === null
    ? `: ${hours}.`
    : `: ${hours}. The two methods do not count the same people: the tasks ${number(counted.tasks)} posts, the guideline caseload only ${number(counted.caseCarrying)} that carry cases.`;
};

const laterYears: ResultText["laterYears"] = (years) => {
  const known = years.flatMap(({ time: at, shortage }) =>
    shortage === null ? [] : [`${postsOrNone(shortage)} ${inTime(at)}`],
  );
  const unknown = years.flatMap(({ time: at, shortage }) => (shortage === null ? [inTime(at)] : []));
  return [
    ...(known.length === 0 ? [] : [`After that you lack ${listed(known)}.`]),
    ...(unknown.length === 0 ? [] : [`How many you lack ${listed(unknown)} cannot be computed.`]),
  ].join(" ");
};

export const resultText: ResultText = {
  money: moneyText,
  notation: english,
  quantity,
  today: "Today",
  unnamed: {
    group: (row) => `the group in row ${row}`,
    task: (row) => `the task in row ${row}`,
    scenario: (row) => `the scenario in row ${row}`,
    row: (row) => `row ${row}`,
  },
  unstated: { group: "the staff", task: "the tasks", scenario: "the scenario", row: "the row" },
  rowOfTable: (row) => `This is row ${row} of the table.`,
  notComputable: "cannot be computed",
  never: "never",
  moreThan: (limit) => `over ${limit}`,
  notStated: "not stated",
  range,
  title: ({ workplace, ...time }) => `${workplace === "" ? "Your workplace" : workplace}: ${period(time)}`,
  period,
  noStart: "Nothing can be computed before you have stated the month in which the period starts.",
  tasks: {
    shortage: ({ shortage, time: at }) =>
      `You lack ${posts(shortage)} (årsværk) for the tasks (${time(at)}).`,
    "shortage-and-spare": ({ shortage, spare, gap, spareIn, time: at }) =>
      `You lack ${posts(shortage)} (årsværk) for the tasks (${time(at)}). At the same time ${number(spare)} are left over ${leftOverWhere(spareIn)}.${netted(gap)}`,
    spare: ({ spare, time: at }) =>
      `You have ${posts(spare)} (årsværk) more than the tasks need (${time(at)}).`,
    balanced: ({ time: at }) => `You have the full-time posts (årsværk) that the tasks need (${time(at)}).`,
    "not-computable": ({ time: at }) =>
      `How many full-time posts (årsværk) you lack for the tasks (${time(at)}) cannot be computed.`,
  },
  laterYears,
  wholePeriod: ({ shortage, spare, gap }) =>
    `Mean of the whole period: shortage ${number(shortage)}, left over ${number(spare)}, gap ${posts(gap)}.`,
  guideline: {
    shortage: ({ least, most, standard }) =>
      `By ${standardName(standard)} you lack ${postsBetween(least, most)}.`,
    inside: ({ available, least, most, standard }) =>
      `By ${standardName(standard)} the cases need ${postsBetween(least, most)}, and ${number(available)} carry cases. That is within the guideline.`,
    surplus: ({ least, most, standard }) =>
      `By ${standardName(standard)} you have ${postsBetween(least, most)} more than the cases need.`,
    "not-computable": ({ standard }) =>
      `How many full-time posts you lack by ${standardName(standard)} cannot be computed.`,
    "no-standard": () =>
      "None of your case groups has a guideline caseload (vejledende sagstal) to hold the staffing against.",
  },
  disagreement: {
    better: (hours) =>
      `By the tasks you stand better than by the guideline caseload, by more than your limit${behindDisagreement(hours)}`,
    worse: (hours) =>
      `By the tasks you stand worse than by the guideline caseload, by more than your limit${behindDisagreement(hours)}`,
  },
  withoutAnswer: (names) =>
    `${names.length === 0 ? "" : `This is about ${listed(names)}. `}The reason stands at the top. Figures that cannot be computed are left out below.`,
  sections: {
    errors: (count) =>
      count === 1
        ? "1 error in the workbook to put right"
        : `${formatNumber(count, 0, english)} errors in the workbook to put right`,
    answer: "The answer",
    comparison: (months) => `The scenarios side by side, mean of ${monthCount(months)}`,
    tasks: (standard) =>
      standard === null
        ? "By the tasks, full-time posts"
        : `By the tasks, full-time posts: ${standardName(standard)}`,
    guideline: (standard) =>
      standard === null ? "By guideline caseloads" : `By ${standardName(standard)}, full-time posts`,
    hours: "Hours per case a year",
    strain: "Months, backlog and flags",
    against: "Against today and against doing nothing",
    people: "The time of the staff",
    decision: "Decision",
    months: (scenario) => `Month by month, full-time posts: ${scenario}`,
    years: (scenario) => `Year by year, full-time posts: ${scenario}`,
    staffGroups: (scenario) => `Each staff group, full-time posts, mean of the whole period: ${scenario}`,
    units: (scenario) => `Each unit, full-time posts, mean of the whole period: ${scenario}`,
    flags: (count) => (count === 1 ? "1 flag" : `${formatNumber(count, 0, english)} flags`),
    notDone: "What is not done",
    notDoneHours: "What is not done: hours that wait when the period is over",
    issues: (count) =>
      count === 1
        ? "1 thing to look at in the workbook"
        : `${formatNumber(count, 0, english)} things to look at in the workbook`,
  },
  comparison: {
    availableFte: "Posts available",
    requiredFteTasks: "Posts that the tasks need",
    gapFteTasks: "Gap in the whole period (left over less shortage)",
    shortageFte: "Shortage in the whole period",
    spareFte: "Left over in the whole period",
    settled: "Gap in the whole period with time off and deferred work settled",
    availableFteCaseCarrying: "Posts with cases of their own",
    guidelineNeed: "Posts that the cases need",
    guidelineGap: "Gap by the guideline caseload (minus is a shortage)",
    casesPerCaseCarryingPost: "Cases per post with cases of its own",
    hoursNeeded: "The tasks need",
    hoursGiven: "The staffing gives",
    hoursGuideline: "The guideline caseload comes to",
    worstMonth: "Worst month",
    worstMonthGap: "Gap in the worst month",
    worstMonthWithoutHolidays: "Worst month outside holidays",
    worstMonthWithoutHolidaysGap: "Gap in the worst month outside holidays",
    backlogHours: "Backlog at the end (hours)",
    waitingMonths: "Longest wait at the end (months)",
    neverReached: "Tasks never reached",
    redFlags: "Red flags",
    amberFlags: "Amber flags",
    notes: "Notes",
    permanentFte: "Of which lasting: without one-off work, growth of the backlog and ramp-up",
    temporaryFte: "Of which temporary",
    gapFromNothing: "Gap: change from doing nothing",
    gapFromStart: "Gap: change from the first month of today",
    shortageFromNothing: "Shortage: change from doing nothing",
    backlogFromNothing: "Backlog: change from doing nothing (hours)",
    largestCaseload: "Most cases of one worker (in scenarios by the mean)",
    smallestCaseload: "Fewest cases of one worker (in scenarios by the mean)",
    statutoryWaiting: "Statutory work waiting at the end (pieces)",
    otherWaiting: "Other work waiting at the end (pieces)",
    droppedByChoice: "Dropped by choice in the period (pieces)",
    backToNormal: "Back to normal",
    overtimeHours: "Overtime in the period (hours)",
    owedTimeOffHours: "Time off (afspadsering) owed at the end (hours)",
    longestWeek: "Longest week of anybody (hours)",
    highestAverage: "Highest average by the 48-hour rule (hours a week)",
    citizenFacingShare: "Of the hours at work: talks with citizens",
    preparationShare: "Of the hours at work: preparing and following up",
    neededFrom: "Has to work from",
    neededBecause: "Why that month",
    leadTime: "Longest time before something works (months)",
    latestDecision: "To be decided by",
    unagreedOptions: "Agreements that nobody has made",
  },
  flagsOfBasis: (basis) => `Flags: ${basis}`,
  flagCounts: (red, amber) => {
    const told = [red === 0 ? "" : `${red} red`, amber === 0 ? "" : `${amber} amber`];
    return told.filter((part) => part !== "").join(", ") || "–";
  },
  notWithinPeriod: "not in the period",
  yearGap: (year) => `Gap in scenario year ${year}`,
  partYearGap: (from, to) => `Gap ${month(from)} to ${month(to)}`,
  neededBecause: { stated: "stated", shortage: "first shortage" },
  yearShortage: (year) => `Shortage in scenario year ${year}`,
  partYearShortage: (from, to) => `Shortage ${month(from)} to ${month(to)}`,
  month: "Month",
  year: (year) => `Year ${year}`,
  partYear: (year) => `Part of year ${year}`,
  months: {
    availableFte: "You have",
    requiredFteTasks: "Tasks need",
    gapFteTasks: "Gap",
    shortageFte: "Shortage",
    spareFte: "Left over",
    guidelineNeed: "Guideline needs",
    backlogHours: "Backlog (hours)",
    waitingMonths: "Wait (months)",
    neverReached: "Never reached",
  },
  staffGroup: "Staff group",
  betweenCalls: "Time between calls",
  unit: "Unit",
  groups: {
    availableFte: "You have",
    requiredFteTasks: "Tasks need",
    gapFteTasks: "Gap",
    shortageFte: "Shortage",
    spareFte: "Left over",
    backlogHours: "Backlog (hours)",
  },
  task: "Task",
  notDone: {
    pieces: "Waiting (pieces)",
    hours: "Waiting (hours)",
    overduePieces: "Most overdue (pieces)",
    overdueHours: "Most overdue (hours)",
    waitingMonths: "Wait (months)",
    monthsToClear: "Gone after (months)",
    droppedPieces: "Dropped (pieces)",
    droppedHours: "Dropped (hours)",
    lostHours: "Without people (hours)",
  },
  nothingWaits: "Nothing waits when the period is over, and no deadline has passed.",
  noFlags: "There are none.",
  notJudged: (name, subjects) =>
    subjects.length > 2
      ? `"${name}" cannot be judged for ${subjects.length}, among them ${subjects[0]}: numbers are missing.`
      : `"${name}" cannot be judged for ${subjects.join(" and ")}: numbers are missing.`,
  aboutFlags: "A flag says which rule or evidence it rests on. It is no diagnosis.",
  moreMonths: "Each scenario month by month, and what waits in pieces and months: add --months.",
  missingFigure,
  severities: { error: "Error", warning: "Please check", note: "Note" },
  bases: {
    law: "Law",
    agreement: "Agreement",
    "health-evidence": "Health evidence",
    "union-guideline": "Guideline caseload (vejledende sagstal)",
    queueing: "Waiting time",
    "source-document": "For a short time only (note by the union DS)",
    "user-limit": "Your own limits",
    "survey-benchmark": "Survey benchmark",
  },
  levels: { note: "note", amber: "amber", red: "red" },
  moreFlags: (count) =>
    count === 1
      ? "There is 1 more flag than the table has room for. It stands in Normering beside the sheet."
      : `There are ${formatNumber(count, 0, english)} more flags than the table has room for. They stand in Normering beside the sheet.`,
  moreRows: (count) =>
    count === 1 ? "1 more row in Normering" : `${formatNumber(count, 0, english)} more rows in Normering`,
  writing: {
    "result-table-missing": ({ table }) =>
      `The result table ${table} is not in the workbook, so that part of the result has not been written.`,
    "result-column-missing": ({ table, column }) =>
      `The result table ${table} has no column "${column}", so those figures have not been written.`,
    "result-rows-too-few": ({ table }) =>
      `The result table ${table} has too few rows. The last results have not been written; make the table longer.`,
  },
};
