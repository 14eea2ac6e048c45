import type { SafetyMeasure } from "../../plan.ts";
import { lawfulAveragingMonths } from "../../rules/working-time.ts";
import { withoutBrackets } from "../edition.ts";
import type { FlagFacts, FlagText } from "../flag-text.ts";
import { english, formatDay, formatNumber } from "../notation.ts";
import { consentMissing } from "./flag-agreements.ts";
import { flagBundleText } from "./flag-bundles.ts";
import { amount, limit, listed, optionNames, quantity, span, when } from "./flag-words.ts";
import { optionFlagTexts } from "./option-flags.ts";

/** "17 hours (52 pieces)" for work that is counted. */
const amountOfWork = (flag: FlagFacts): string => {
  const pieces = flag.details?.pieces ?? null;
  return pieces === null ? amount(flag) : `${amount(flag)} (${quantity(pieces, "pieces")})`;
};
/** Nothing where no post carries cases. */
const inWorstMonth = ({ worstValue }: FlagFacts): string =>
  worstValue === null
    ? ""
    : ` In the worst month they need ${formatNumber(worstValue, 2, english)} times as many full-time posts as carry cases.`;
const guidelineOf = ({ details }: FlagFacts): string =>
  details?.editions === undefined || details.editions.length === 0
    ? " (vejledende sagstal)"
    : ` (vejledende sagstal, ${listed(details.editions.map(withoutBrackets))})`;

/** Where it is stated how the cases lie on the people. */
const peopleAbove = ({ details, level }: FlagFacts): string => {
  const { workers, workersAbove } = details ?? {};
  if (workers === undefined || workersAbove === undefined) return "";
  const [above, all] = [workersAbove, workers].map((count) => formatNumber(count, 0, english));
  return ` ${above} of ${all} workers have more cases than the ${level === "red" ? "high" : "low"} number.`;
};

const caseload = (flag: FlagFacts): string => {
  const reckoned =
    flag.level === "red" ? "even at the lowest reckoning" : "when all cases are reckoned as time-consuming";
  return `${flag.subject}: the cases are above the guideline caseload${guidelineOf(flag)} ${when(flag)}, ${reckoned}.${inWorstMonth(flag)}${peopleAbove(flag)}`;
};

const averaged = ({ details }: FlagFacts): string => {
  const [first] = details?.averagedMonths ?? [];
  const last = details?.averagedMonths?.at(-1);
  return first === undefined || last === undefined ? "" : `, ${span({ from: first, to: last })}`;
};

const averagedOver = ({ details }: FlagFacts): string => {
  const count = details?.averagedMonths?.length ?? lawfulAveragingMonths;
  const months = count === 1 ? "1 month" : `${count} months`;
  return details?.averagingSource === undefined ? months : `${months} by ${details.averagingSource}`;
};

const hours48 = (flag: FlagFacts): string => {
  const howMuch = `${flag.subject}: ${amount(flag)} on average over ${averagedOver(flag)}${averaged(flag)}`;
  if (flag.level === "red") return `The 48-hour rule is broken ${when(flag)} (${howMuch}).`;
  return flag.worstValue !== null && flag.worstValue > 48
    ? `The 48-hour rule is broken ${when(flag)} if the same people take part in all of it (${howMuch}).`
    : `Working time is close to the 48-hour rule ${when(flag)} (${howMuch}).`;
};

const longWeeks = (flag: FlagFacts): string => {
  const { weeks, weeksLimit } = flag.details ?? {};
  const longest = `${flag.subject}: weeks of up to ${amount(flag)} ${when(flag)}`;
  const told = weeks === undefined ? longest : `${longest}, ${quantity(weeks, "weeks")} in all`;
  if (weeksLimit === undefined) return `${told}.`;
  return weeksLimit === null
    ? `${told}. You have set no limit for the number of weeks.`
    : `${told}. Your limit is ${quantity(weeksLimit, "weeks")}.`;
};

const lateWork = (flag: FlagFacts): string => {
  const late = `${flag.subject}: up to ${amountOfWork(flag)} are past the deadline ${when(flag)}`;
  if (flag.details?.statutory === true) return `${late}. The task is statutory.`;
  return flag.threshold === null || flag.threshold === 0
    ? `${late}.`
    : `${late}. Your limit is ${limit(flag)}.`;
};

const backlogNever = (flag: FlagFacts): string => {
  const missing = flag.details?.missingHoursAYear;
  const never = `${flag.subject}: the backlog never clears if the last twelve months repeat themselves. It reaches ${amountOfWork(flag)}`;
  return missing === undefined
    ? `${never}.`
    : `${never}. The task lacks ${quantity(missing, "hours")} a year.`;
};

const phoneQueue = (flag: FlagFacts): string => {
  const { subject, worstValue, threshold } = flag;
  if (worstValue === null || threshold === null) return `${subject}: the queue keeps growing ${when(flag)}.`;
  const calls = formatNumber(worstValue, 1, english);
  const people = formatNumber(threshold, Number.isInteger(threshold) ? 0 : 1, english);
  return `${subject}: the queue grows for as long as the phones are open ${when(flag)}. The calls come to ${calls} at a time, and ${people} are on duty.`;
};

const unstaffed = (flag: FlagFacts): string =>
  `${flag.subject}: for up to ${amount(flag)} a month there is nobody to take the duty, ${when(flag)}.`;

const timeOff = (flag: FlagFacts): string => {
  if (flag.details?.paidOut === true)
    return `${flag.subject}: up to ${amount(flag)} of time off (afspadsering) are paid out ${when(flag)}, because it cannot be taken in time.`;
  const due = `${flag.subject}: up to ${amount(flag)} of time off (afspadsering) must be given ${when(flag)}`;
  return flag.threshold === null ? `${due}.` : `${due}, and there is room for ${limit(flag)}.`;
};

const breathingSpace = (flag: FlagFacts): string => {
  const before = flag.details?.hoursBefore;
  const left = `${flag.subject}: ${amount(flag)} are left for breathing space (åndehul) ${when(flag)}`;
  const told = before === undefined ? left : `${left}, against ${quantity(before, "hours-per-week")} today`;
  return flag.threshold === null
    ? `${told}. You have set no minimum.`
    : `${told}. Your minimum is ${limit(flag)}.`;
};

const temporaryWork = (flag: FlagFacts): string => {
  const names = optionNames(flag);
  const source = "The note by DS says: for a short time only.";
  return flag.threshold === null
    ? `${names}: extra work ${when(flag)}, ${amount(flag)} in all. ${source} You have set no limit.`
    : `${names}: extra work for ${amount(flag)} in all. ${source} Your limit is ${limit(flag)}, and it is passed ${when(flag)}.`;
};

const safetyNames: Readonly<Record<SafetyMeasure, string>> = {
  alarm: "alarm",
  "escape-route": "escape route",
  "conflict-course": "conflict course",
  "risk-assessment": "risk assessment",
};
const safety = (measures: readonly SafetyMeasure[]): string =>
  listed(measures.map((measure) => safetyNames[measure]));

const sanctionTalks = (flag: FlagFacts): string => {
  const { missingSafety = [], unansweredSafety = [] } = flag.details ?? {};
  const talks = `${flag.subject}: new staff and temps spend up to ${amount(flag)} a month on talks about sanctions ${when(flag)}`;
  if (missingSafety.length === 0 && unansweredSafety.length === 0)
    return `${talks}, and the safety checklist is not confirmed on every point.`;
  if (missingSafety.length === 0)
    return `${talks}, and the checklist has no answer about ${safety(unansweredSafety)}.`;
  return unansweredSafety.length === 0
    ? `${talks}, and the checklist says no to ${safety(missingSafety)}.`
    : `${talks}, the checklist says no to ${safety(missingSafety)} and has no answer about ${safety(unansweredSafety)}.`;
};

const answeredBy = ({ details }: FlagFacts): string => {
  const { answeredBy: by = null, answeredOn: on = null } = details ?? {};
  const parts = [by ?? "", on === null ? "" : formatDay(on, english)].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};

/** What months cannot show is asked about on the checklist. */
const notSecured =
  (what: string) =>
  (flag: FlagFacts): string => {
    const extra = `${flag.subject}: people work more than the hours of their week ${when(flag)} (${optionNames(flag)})`;
    return flag.details?.answer === "no"
      ? `${extra}, and the checklist says that ${what} is not secured${answeredBy(flag)}.`
      : `${extra}, and nobody has answered on the checklist whether ${what} is secured.`;
  };

const medDate = (flag: FlagFacts): string => {
  const { medDate: med = null, decisionDate: decision = null } = flag.details ?? {};
  const day = (date: string): string => formatDay(date, english);
  if (med === null)
    return decision === null
      ? `${flag.subject}: there is no date on which the consequences come before the MED committee (MED-udvalg).`
      : `${flag.subject}: it is decided on ${day(decision)}, and there is no date on which the consequences come before the MED committee (MED-udvalg).`;
  return flag.level === "red"
    ? `${flag.subject}: ${optionNames(flag)} begins before the consequences come before the MED committee (MED-udvalg) on ${day(med)}.`
    : `${flag.subject}: it is decided ${decision === null ? "" : `on ${day(decision)}`}, ${amount(flag)} before the consequences come before the MED committee (MED-udvalg) on ${day(med)}.`;
};

const overBudget = (flag: FlagFacts): string =>
  `${flag.subject}: the options cost ${amount(flag)} over the whole period.${flag.threshold === null ? "" : ` ${limit(flag)} are stated for them.`}`;

export const flagText: FlagText = {
  when,
  inScenarios: (scenarios) =>
    scenarios
      .map(({ names, differing }) => (differing === "" ? listed(names) : `${listed(names)}: ${differing}`))
      .join("; "),
  everyScenario: "in all scenarios",
  flags: {
    "working-time-48h": {
      name: "48 hours a week",
      statement: hours48,
      clearedBy: "fewer hours of overtime a week, more people to share them, or a shorter period",
    },
    "plus-time-42h": {
      name: "Plus-time above 42 hours",
      statement: (flag) =>
        `${flag.subject}: plus-time (plustid) of ${amount(flag)} ${when(flag)}. The agreement says 42 hours a week at most.`,
      clearedBy: "a plus-time agreement of 42 hours a week at most",
    },
    "week-55h": {
      name: "Weeks of 55 hours or more",
      statement: longWeeks,
      clearedBy: "fewer hours of overtime in the week, or more people to share them",
    },
    "caseload-guideline": {
      name: "Above the guideline caseload",
      statement: caseload,
      clearedBy: "more full-time posts with cases of their own, or fewer open cases",
    },
    "late-work": {
      name: "Past the deadline",
      statement: lateWork,
      clearedBy: "more hours from those who may do the task, or another order of tasks",
    },
    "backlog-never": {
      name: "The backlog never clears",
      statement: backlogNever,
      clearedBy: "more hours for the task in a year than come in",
    },
    "unstable-queue": {
      name: "More calls than people to take them",
      statement: phoneQueue,
      clearedBy: "more people on duty at a time, more open hours, or shorter calls",
    },
    "unstaffed-duty": {
      name: "Duty that there are no people for",
      statement: unstaffed,
      clearedBy: "more hours with those who may take the duty, or a shorter duty",
    },
    "time-off-owed": {
      name: "Time off that cannot be given",
      statement: timeOff,
      clearedBy: "less overtime, pay in place of time off, or time off taken later",
    },
    "breathing-space": {
      name: "Breathing space",
      statement: breathingSpace,
      clearedBy: "breathing space gets its hours back",
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
      statement: sanctionTalks,
      clearedBy:
        "yes to alarm, escape route, conflict course and risk assessment, or others to hold the talks",
    },
    "daily-rest-11h": {
      name: "11 hours of rest in the day",
      statement: notSecured("11 hours of rest in each day"),
      clearedBy: "a yes on the checklist from somebody who has seen the rota, or the end of the extra work",
    },
    "weekly-day-off": {
      name: "Weekly day off",
      statement: notSecured("a day off each week"),
      clearedBy: "a yes on the checklist from somebody who has seen the rota, or the end of the extra work",
    },
    "med-date": {
      name: "The MED committee first",
      statement: medDate,
      clearedBy: "a date for the MED committee ahead of the decision and of the first option",
    },
    "consent-missing": {
      name: "An agreement that is not in place",
      statement: consentMissing,
      clearedBy:
        "the agreement is made before the option begins, and who has signed and when is written with it; or the option is switched off",
    },
    ...optionFlagTexts,
    "over-budget": {
      name: "Above the amount",
      statement: overBudget,
      clearedBy: "fewer or cheaper options, or a larger amount for them",
    },
  },
  bundles: flagBundleText,
  source: ({ title, publisher, year, section }) =>
    year === "" ? `${title}: ${section}` : `${title} (${publisher}, ${year}): ${section}`,
  sourceLine: (source) => `Source: ${source}`,
  clearedBy: (what) => `What clears it: ${what}.`,
};
