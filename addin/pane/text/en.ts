import type { NumberMarks } from "../../../core/text/number-marks.ts";
import { commandsText } from "./commands-en.ts";
import { contributionsText } from "./contributions-en.ts";
import { optionsText } from "./options-en.ts";
import type { GapNumbers, NettedGap, PaneText } from "./pane-text.ts";
import { queuesText } from "./queues-en.ts";
import { startersText } from "./starters-en.ts";
import { statesText } from "./states-en.ts";
import { troubleText } from "./trouble-en.ts";
import type { WriteNumber } from "./write-number.ts";

/** As English has them by itself. */
export const ownMarks: NumberMarks = { decimal: ".", thousands: "," };

const errorCount = (number: WriteNumber, count: number): string =>
  count === 1 ? "1 error" : `${number(count, 0)} errors`;
const toCheck = (number: WriteNumber, count: number): string =>
  count === 1 ? "1 thing to look at" : `${number(count, 0)} things to look at`;

const guidelineTold = (
  number: WriteNumber,
  { guidelineLow: low, guidelineHigh: high }: GapNumbers,
): string =>
  low === null || high === null
    ? "By the guideline caseload it cannot be computed."
    : `By the guideline caseload: from ${number(low, 1)} to ${number(high, 1)} full-time posts.`;

/** Both with as many decimals as it takes for neither to be shown as nothing. */
const netted = (number: WriteNumber, { shortage, spare }: NettedGap): string => {
  const decimals = Math.min(shortage, spare) < 0.05 ? 2 : 1;
  return `${number(shortage, decimals)} lacking, but ${number(spare, decimals)} left over`;
};

const gapTold = (number: WriteNumber, gap: GapNumbers): string => {
  if (gap.tasks === null) return `By the tasks it cannot be computed. ${guidelineTold(number, gap)}`;
  const parts = gap.parts === null ? "" : ` (${netted(number, gap.parts)})`;
  return `By the tasks: ${number(gap.tasks, 1)} full-time posts${parts}. ${guidelineTold(number, gap)}`;
};

const flagCounts = (number: WriteNumber, red: number, amber: number): string => {
  if (red === 0 && amber === 0) return "No red or amber flags";
  if (amber === 0) return red === 1 ? "1 red flag" : `${number(red, 0)} red flags`;
  if (red === 0) return amber === 1 ? "1 amber flag" : `${number(amber, 0)} amber flags`;
  return `${number(red, 0)} red and ${number(amber, 0)} amber flags`;
};

export const paneText = (number: WriteNumber): PaneText => ({
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  dayMark: "",
  number,

  pane: "Normering",
  unnamedWorkplace: "Your workplace",
  scenario: "Scenario",
  saved: "Saved",
  unsaved: "Not saved",
  save: "Save",
  otherLanguage: { language: "da", label: "Dansk" },
  moreMenu: {
    label: "More",
    report: "Report for the meeting",
    reportEndsUndo: "It is written first. Then what you did before cannot be undone.",
    selfTest: "Self-test",
  },
  commands: commandsText,
  back: "Back",
  retry: "Try again",
  more: "More",
  less: "Less",

  problems: {
    count: (errors, others) => {
      if (errors === 0) return toCheck(number, others);
      return others === 0
        ? errorCount(number, errors)
        : `${errorCount(number, errors)} and ${toCheck(number, others)}`;
    },
    title: "To look at in the workbook",
    none: "There is nothing to look at.",
    severity: { error: "Error", warning: "Please check", note: "Note" },
    wholeWorkbook: "The whole workbook",
  },

  answer: {
    title: "The answer",
    band: (band) => `${band} by the guideline caseload (vejledende sagstal)`,
    why: "Why this figure",
    reasons: "It hangs on",
  },

  queues: queuesText,
  monthByMonth: {
    title: "Month by month",
    none: "None of the months can be computed. The reason stands at the top.",
    showTable: "Show as a table",
    showChart: "Show as a chart",
    chartTitle: "Full-time posts that you have and that are needed",
    chartDescription: (hasGuideline) =>
      hasGuideline
        ? "One line for the posts you have, one for those the tasks need, and one for those that carry cases, which is held against the band of the guideline caseload. Below it the backlog in hours. The table holds the same figures."
        : "One line for the posts you have and one for those the tasks need. Below it the backlog in hours. The table holds the same figures.",
    table: "The months as a table",
    years: "Year by year",
    backlogTitle: "Backlog (pukkel) in hours",
    chooseMonth: "Month",
    chooseMonthHelp: "The arrow keys change the month.",
    available: "You have",
    required: "The tasks need",
    shortage: "You lack",
    guideline: "Guideline caseload",
    caseCarrying: "Carry cases",
    why: (month) => `Why the figure of ${month}`,
  },

  flags: {
    heading: "Flags",
    title: (count) => (count === 1 ? "1 flag" : `${number(count, 0)} flags`),
    ofLevel: {
      red: (count) => `${number(count, 0)} red`,
      amber: (count) => `${number(count, 0)} amber`,
      note: (count) => (count === 1 ? "1 note" : `${number(count, 0)} notes`),
    },
    none: "No flags.",
    notKnown: "Whether there are flags cannot be told before the answer can be computed.",
    about: "A flag (advarsel) says which rule or evidence it rests on. It is no diagnosis.",
    why: "Why",
    source: "Source",
    clearedBy: "What clears it",
    cells: "The cells behind it",
  },

  options: optionsText,

  keyFigures: "Key figures",
  whyCost: "Why this amount",
  overview: "Overview",
  breakEven: {
    show: "How large must the effect be?",
    loading: "Calculating.",
    nothing: "It could not be computed. Try again.",
  },
  standing: {
    title: "Who stands behind the numbers",
    show: "Reckon with the agreed numbers alone",
    loading: "Calculating.",
    nothing: "It could not be computed. Try again.",
    leftOut: "Not in the first one",
    disputed: (label, own, other) => `${label}: ${own}, the other side's number ${other}`,
  },
  answered: (answered, questions) => `${answered} of ${questions} answered`,
  groups: "Each staff group, mean of the whole period",
  units: "Each unit, mean of the whole period",
  notDone: { title: "What is not done", show: "Show the tasks", table: "Tasks that wait" },

  compare: {
    open: "Compare the scenarios",
    title: "The scenarios side by side",
    chartTitle: "Gap in full-time posts: left over less shortage, mean of the whole period",
    tasks: "By the tasks",
    guideline: "By the guideline caseload",
    shortageSide: "lacking",
    spareSide: "left over",
    told: (gap) => gapTold(number, gap),
    netted: (parts) => netted(number, parts),
    flags: (red, amber) => flagCounts(number, red, amber),
    choose: "Choose the scenario",
    chosen: "Chosen",
    numbers: "All figures",
    marks: { best: "best", worst: "worst" },
  },

  contributions: contributionsText,

  explain: {
    title: "Why this figure",
    loading: "Finding the figures behind it.",
    failed: "The figures behind it could not be had. Go back and try again.",
    nothing: "There is no explanation of the figure, since it cannot be computed.",
  },

  loading: "Reading the workbook and calculating.",
  calculating: "Calculating",
  noModel: {
    title: "There is nothing to calculate on yet",
    body: "The workbook has none of the tables that Normering reads. Begin with one of these:",
    newWindow:
      "The examples and the template open in a window of their own. This workbook stays as it is until you choose otherwise.",
    starters: startersText,
    examples: "Examples, filled in, each with a question",
    ownFile: { label: "Open a file of your own", hint: "A workbook (.xlsx) that you saved before" },
    insert: {
      label: "Put the model in here",
      hint: "The empty template comes in as sheets of this workbook. You see first what will happen",
    },
  },
  noResult: {
    title: "Nothing can be calculated yet",
    remedy: "Put right what is listed below, and the answer comes.",
  },

  states: statesText,
  trouble: troubleText,
  goToCell: (sheet, address) => `Show cell ${address} of the sheet ${sheet}`,
  failure: {
    reading: "Something went wrong when the workbook was read.",
    calculating: "Something went wrong in the calculation.",
    writing: "Something went wrong when the result was to be written into the sheet.",
    showing: "Something went wrong when the result was to be shown.",
  },
  failureStays: "Your numbers in the sheet have not been touched.",
  failureRemedy:
    "Try again. If it goes on, send the details to those who look after the program at your workplace.",
  details: "Details, without your numbers",
  copy: "Copy the details",
  copied: "Copied.",
  notCopied: "They could not be copied. Select the text and copy it yourself.",
  unwritten: "Part of the result could not be written into the sheet",
  unwrittenResults: {
    happened: "The sheet shows older results than here.",
    stays: "Once they are written, what you did before in the sheet can no longer be undone.",
    remedy: "Write them when you have finished editing.",
  },
  writeResults: "Write the result into the sheet",
  resultSheets: {
    old: "The result sheets are out of date.",
    update: "Update them",
    updated: "The result sheets are up to date.",
  },
});
