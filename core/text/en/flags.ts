import type { FlagFacts, FlagText, MonthRun } from "../flag-text.ts";
import { english, formatMonth, formatNumber } from "../notation.ts";
import { resultText } from "./results.ts";

const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, english);
const yearOf = (value: string): string => value.slice(0, value.indexOf("-"));
const monthAlone = (value: string): string => month(value).split(" ")[0] ?? "";

const run = ({ from, to }: MonthRun): string => {
  if (from === to) return month(from);
  return yearOf(from) === yearOf(to)
    ? `${monthAlone(from)} to ${month(to)}`
    : `${month(from)} to ${month(to)}`;
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

/** "in June 2026", "from June to August 2026", "in 7 months from June 2026 to March 2027". */
const when = ({ runs, count }: FlagFacts): string => {
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) return "in the period";
  if (runs.length === 1) return first.from === first.to ? `in ${month(first.from)}` : `from ${run(first)}`;
  if (runs.length <= 3) return `in ${listed(runs.map(run))}`;
  return `in ${count} months from ${month(first.from)} to ${month(last.to)}`;
};

const amount = ({ worstValue, unit }: FlagFacts): string =>
  worstValue === null ? "an amount that cannot be computed" : quantity(worstValue, unit);
const limit = ({ threshold, unit }: FlagFacts): string =>
  threshold === null ? "" : quantity(threshold, unit);
const times = ({ worstValue }: FlagFacts): string =>
  worstValue === null ? "more" : `${formatNumber(worstValue, 2, english)} times as many`;
const optionNames = ({ options, subject }: FlagFacts): string =>
  options.length === 0 ? subject : listed(options);

const caseload = (flag: FlagFacts): string =>
  flag.level === "red"
    ? `${flag.subject}: the cases are above the guideline caseload (vejledende sagstal) ${when(flag)}, whatever their mix: they need up to ${times(flag)} full-time posts as carry cases.`
    : `${flag.subject}: the cases are above the low guideline caseload (vejledende sagstal), the one for time-consuming cases, ${when(flag)}: they need up to ${times(flag)} full-time posts as carry cases.`;

const hours48 = (flag: FlagFacts): string => {
  const howMuch = `${flag.subject}: ${amount(flag)} on average over 4 months`;
  if (flag.level === "red") return `The 48-hour rule is broken ${when(flag)} (${howMuch}).`;
  return flag.worstValue !== null && flag.threshold !== null && flag.worstValue > flag.threshold
    ? `The 48-hour rule may be broken ${when(flag)} (${howMuch}).`
    : `Working time is close to the 48-hour rule ${when(flag)} (${howMuch}).`;
};

const breathingSpace = (flag: FlagFacts): string => {
  const left = `${flag.subject}: ${amount(flag)} are left for breathing space (åndehul) ${when(flag)}`;
  return flag.threshold === null
    ? `${left}. You have set no minimum.`
    : `${left}. Your minimum is ${limit(flag)}.`;
};

const temporaryWork = (flag: FlagFacts): string => {
  const running = `${optionNames(flag)} means extra work ${when(flag)}, ${amount(flag)} in all`;
  return flag.threshold === null
    ? `${running}. The note by DS says: for a short time only. You have set no limit.`
    : `${running}. The note by DS says: for a short time only. Your limit is ${limit(flag)}.`;
};

export const flagText: FlagText = {
  flags: {
    "working-time-48h": {
      name: "48 hours a week",
      statement: hours48,
      clearedBy: "fewer hours of overtime a week, more people to share them, or a shorter period",
    },
    "week-55h": {
      name: "Weeks of 55 hours or more",
      statement: (flag) =>
        `${flag.subject}: weeks of up to ${amount(flag).replace(" a week", "")} ${when(flag)}.`,
      clearedBy: "fewer hours of overtime in the week, or more people to share them",
    },
    "caseload-guideline": {
      name: "Above the guideline caseload",
      statement: caseload,
      clearedBy: "more full-time posts with cases of their own, or fewer open cases",
    },
    "late-work": {
      name: "Past the deadline",
      statement: (flag) =>
        flag.threshold === null || flag.threshold === 0
          ? `${flag.subject}: up to ${amount(flag)} are past the deadline ${when(flag)}.`
          : `${flag.subject}: up to ${amount(flag)} are past the deadline ${when(flag)}. Your limit is ${limit(flag)}.`,
      clearedBy: "more hours from those who may do the task, or another order of tasks",
    },
    "backlog-never": {
      name: "The backlog never clears",
      statement: ({ subject }) =>
        `${subject}: the backlog never clears when the last twelve months repeat themselves.`,
      clearedBy: "more hours for the task in a year than come in",
    },
    "time-off-owed": {
      name: "Time off that cannot be given",
      statement: (flag) =>
        `${flag.subject}: up to ${amount(flag)} of time off (afspadsering) must be given ${when(flag)}${flag.threshold === null ? "" : `, and there is room for ${limit(flag)}`}.`,
      clearedBy: "less overtime, pay in place of time off, or time off taken later",
    },
    "breathing-space": {
      name: "Breathing space",
      statement: breathingSpace,
      clearedBy: "the hours of breathing space that were taken away",
    },
    "temporary-extra-work": {
      name: "Temporary extra work",
      statement: temporaryWork,
      clearedBy: "the end of the measure",
    },
    "two-temporary-measures": {
      name: "Several temporary measures at once",
      statement: (flag) =>
        `${flag.subject}: ${flag.worstValue === null ? "several" : formatNumber(flag.worstValue, 0, english)} temporary measures at the same time ${when(flag)}: ${listed(flag.options)}.`,
      clearedBy: "one measure after the other",
    },
    "new-staff-sanction-talks": {
      name: "New staff in talks about sanctions",
      statement: (flag) =>
        `${flag.subject}: new staff and temps spend ${amount(flag)} on talks about sanctions ${when(flag)}, and the safety checklist is not confirmed on every point.`,
      clearedBy:
        "yes to alarm, escape route, conflict course and risk assessment, or others to hold the talks",
    },
  },
  source: ({ title, publisher, year, section }) =>
    year === "" ? `${title}, ${section}` : `${title}, ${publisher} ${year}: ${section}`,
  clearedBy: (what) => `Cleared by ${what}.`,
};
