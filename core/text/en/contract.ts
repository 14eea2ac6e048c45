import type { ContractText } from "../contract-text.ts";
import { inputTablesText } from "./input-tables.ts";
import { resultTablesText } from "./result-tables.ts";
import { settingsTablesText } from "./settings-tables.ts";

export const contractText: ContractText = {
  sheets: {
    start: { name: "Start here", purpose: "What the workbook answers, and where to begin." },
    assumptions: {
      name: "Assumptions",
      purpose:
        "What holds for the whole workplace: period, guideline caseloads, your own limits, checklist, holiday, closing days and temporary money.",
    },
    staff: {
      name: "Staff",
      purpose: "Who there is, how much time they have, what is deducted from it, and what a post costs.",
    },
    cases: { name: "Cases", purpose: "How many cases you have, how many come, and how long they last." },
    tasks: { name: "Tasks", purpose: "What the cases need: how often, how many minutes, and who may do it." },
    phone: {
      name: "Phone",
      purpose: "Phone duty and reception: when they are open, how many call, and how many people that takes.",
    },
    options: {
      name: "Options",
      purpose: "What you consider doing: more staff, temps, plus-time, IT, fewer meetings, tasks that wait.",
    },
    scenarios: { name: "Scenarios", purpose: "The solutions that you want to compare with today." },
    result: {
      name: "Result",
      purpose: "Posts that there are, and posts that are needed. The calculation writes this sheet.",
    },
    charts: {
      name: "Charts",
      purpose:
        "The results as drawings, with the figures behind them to the right. The sheet follows the sheet Result by itself.",
    },
    flags: {
      name: "Flags",
      purpose:
        "Where the work wears on those who do it, and on what basis. The calculation writes this sheet.",
    },
    control: {
      name: "Control",
      purpose:
        "Checks the headline figures with ordinary formulas over your numbers. What formulas cannot work out is marked as figures from Normering.",
    },
    report: {
      name: "Report",
      purpose:
        "The answer on a page or two, for the meeting. The calculation writes this sheet; nothing is filled in.",
    },
    optionKinds: {
      name: "Overview",
      purpose: "What you can consider doing, what it does, and which cells to fill in on the sheet Options.",
    },
    rules: {
      name: "Rules",
      purpose:
        "Rules that hold from a month on: talks, overtime of part-timers and refund. What you write here goes before the law as the calculation knows it.",
    },
    guidelines: {
      name: "Guideline caseloads",
      purpose:
        "The guideline caseloads (vejledende sagstal) of the Danish Association of Social Workers, one row for each target group and edition.",
    },
    sources: { name: "Sources", purpose: "Where the figures come from." },
  },
  units: {
    hours: "hours",
    "hours-per-post": "hours per post",
    "hours-per-week": "hours a week",
    "hours-per-day": "hours a day",
    "hours-per-case": "hours per case",
    "hours-per-unit": "hours per piece",
    posts: "full-time posts",
    heads: "people",
    cases: "cases",
    "cases-per-post": "cases per post",
    "cases-per-month": "cases a month",
    pieces: "number",
    "pieces-per-case": "number per case",
    minutes: "min.",
    share: "%",
    factor: "factor",
    days: "days",
    weeks: "weeks",
    months: "months",
    kroner: "kr.",
  },
  yes: "yes",
  no: "no",
  statuses: { given: "given", assumed: "assumed", agreed: "agreed", disputed: "disputed" },
  provenance: {
    suppliedBy: {
      header: "Supplied by",
      help: 'Who the figures come from (oplyst af): a function or a system, such as "the manager". Write no personal numbers (CPR).',
    },
    status: {
      header: "Standing",
      help: "How the figures stand between the parties: given (oplyst), assumed (antaget), agreed (aftalt) or disputed (omstridt).",
      choices: { given: "given", assumed: "assumed", agreed: "agreed", disputed: "disputed" },
    },
  },
  estimates: {
    low: (header) => `${header} – lowest`,
    likely: (header) => `${header} – likeliest`,
    high: (header) => `${header} – highest`,
    otherSide: (header) => `${header} – other side's figure`,
  },
  estimateHelp: {
    low: "The lowest figure that you can imagine.",
    likely: "The likeliest figure.",
    high: "The highest figure that you can imagine.",
    otherSide: "The figure that the other side reckons with.",
  },
  settingsColumns: {
    label: {
      header: "Assumption",
      help: "Name of the assumption. Leave it as it is: the row is found by it.",
    },
    value: { header: "Value", help: "Your figure or answer." },
    unit: { header: "Unit", help: "What the figure is counted in." },
    date: { header: "Date", help: "The day on which it was answered." },
  },
  settingsEstimates: {
    low: "Lowest",
    likely: "Likeliest",
    high: "Highest",
    otherSide: "Other side's figure",
  },
  inputTables: inputTablesText,
  settingsTables: settingsTablesText,
  resultTables: resultTablesText,
  formulaNames: {
    "open-cases": { own: ["cases", "open cases"], of: (caseGroup) => caseGroup },
    "new-cases": { own: ["new cases"], of: (caseGroup) => `new ${caseGroup}` },
    "closed-cases": { own: ["closed cases"], of: (caseGroup) => `closed ${caseGroup}` },
  },
  allowed: {
    text: "text",
    number: ({ minimum, maximum, whole, unit }) => {
      const kind = whole ? "a whole number" : "a number";
      const counted = unit === "" ? kind : `${kind} (${unit})`;
      if (minimum !== null && maximum !== null) return `${counted} from ${minimum} to ${maximum}`;
      if (minimum !== null) return `${counted}, at least ${minimum}`;
      return maximum === null ? counted : `${counted}, at most ${maximum}`;
    },
    share: (minimum, maximum) => `a percentage from ${minimum} to ${maximum}`,
    month: "a month, such as October 2016 or 2016-10",
    date: "a date, such as 1 March 2016",
    time: "a time of day from 0:00 to 24:00, such as 9:30",
    yesNo: "yes or no",
    choice: (choices) => `one of these: ${choices.join("; ")}`,
    reference: (table) => `a name from the table "${table}"`,
    references: (table) => `one or several names from the table "${table}", parted by semicolons`,
    formula: "arithmetic with your own case groups",
  },
  empty: {
    required: "Must be filled in when the row is used.",
    optional: "May be left empty.",
    byDefault: (value) => `Empty cell: ${value}.`,
  },
};
