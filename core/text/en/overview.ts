import { english, formatNumber } from "../notation.ts";
import type { OverviewText, ToldPosts } from "../overview-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;
const unknown = "that cannot be computed";
const sentence = (parts: readonly string[]): string => {
  const words = parts.filter((part) => part !== "").join(", ");
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

const state = (of: Parameters<OverviewText["doingNothing"]>[0]): string => {
  const late = of.late === 0 ? "no tasks past the deadline" : `${of.late} tasks past the deadline`;
  return listed([
    `backlog (pukkel) ${of.backlog ?? unknown}`,
    `time off owed (afspadsering) ${of.timeOff ?? unknown}`,
    of.late === 1 ? "1 task past the deadline" : late,
  ]);
};

const otherPosts = ({ onLeave, onLoan, vacant, inRamp }: ToldPosts): string =>
  sentence([
    onLeave === null ? "" : `${onLeave} on leave without a substitute`,
    onLoan === null ? "" : `${onLoan} lent out`,
    vacant === null ? "" : `${vacant} vacant`,
    inRamp === null ? "" : `${inRamp} in ramp-up on average`,
  ]);

/** People are told as whole ones. */
const people = (count: number): string => formatNumber(count, 0, english);

export const overviewText: OverviewText = {
  sections: {
    gap: "The gap, mean of the whole period",
    cases: "Cases",
    work: "What is not done",
    people: "Staff",
    posts: "Posts: paid for and filled",
    time: "Time at work",
    balances: "What you begin with",
    decisions: "Decision",
  },
  labels: {
    permanent: "Lasting part of the difference",
    temporary: "Temporary part of the difference",
    doingNothing: "If nothing is done",
    fromNothing: "Change from doing nothing",
    fromStart: "Change from the first month of today",
    casesPerPost: "Cases per post with cases of its own",
    largestCaseload: "Most cases of one worker",
    smallestCaseload: "Fewest cases of one worker",
    hoursGiven: "Hours per case and year that the staffing gives",
    statutoryWaiting: "Statutory work waiting at the end",
    otherWaiting: "Other work waiting at the end",
    overdue: "Past the deadline at its worst",
    dropped: "Dropped by choice in the period",
    longestWeek: "Longest planned week",
    highestAverage: "Highest average by the 48-hour rule",
    overtime: "Overtime in the period",
    staffPerLeader: "Staff to each leader",
    allPosts: "All posts",
    citizenFacing: "Talks with citizens",
    preparation: "Preparing and following up",
    openingTimeOff: "Time off (afspadsering) owed at the start",
    openingBacklog: "Backlog (pukkel) at the start",
    closingTimeOff: "Time off (afspadsering) owed at the end",
    backToNormal: "Back to normal",
    latestDecision: "To be decided by",
    med: "Before the MED committee",
    disputed: "Numbers that the parties do not agree on",
  },
  none: "none",
  permanent:
    "Without one-off work, growth of the backlog, ramp-up and mentors. This is the part for hiring. Minus is posts that are missing.",
  permanentInScenario:
    "Without one-off work, growth of the backlog, ramp-up and mentors. Hours from temporary measures are counted in. Minus is posts that are missing.",
  temporary: "One-off work, growth of the backlog, ramp-up and mentors. This is the part that passes.",
  doingNothing: (nothing, here) =>
    here === null
      ? `At the end: ${state(nothing)}.`
      : `At the end: ${state(nothing)}. In this scenario: ${state(here)}.`,
  fromNothing: "Mean of the period against the same mean of today. Plus is better.",
  fromStart:
    "Mean of the period against the first month of today, so before what comes by itself. Plus is better.",
  against: (today) => (today === null ? "Today's cannot be computed." : `Today: ${today}.`),
  scaledCaseload:
    "Reckoned from today in proportion to the mean; nobody knows how cases are shared in a scenario.",
  statedCaseload: "As stated today.",
  spread: {
    label: (staffGroup) => `${staffGroup}: above the guideline caseload`,
    above: (above, workers) => `${people(above)} of ${people(workers)} workers`,
    note: ({ aboveLowEnd, casesShare, scaled }) => {
      const cases = casesShare === null ? "" : `They have ${casesShare} of the workers' cases. `;
      const low = `${people(aboveLowEnd)} have more cases than the low guideline number, that of time-consuming cases.`;
      return scaled ? `${cases}${low} Scaled from today by the mean.` : `${cases}${low}`;
    },
    noGuideline: "There is no guideline caseload for all cases of the team, or a number is missing.",
  },
  needed: (hours) =>
    hours === null ? "What the tasks need cannot be computed." : `The tasks need ${hours}.`,
  tasks: (most, others) => {
    const named = most.map(({ task, amount }) => `${task} (${amount})`);
    return sentence(others === 0 ? [listed(named)] : [`${named.join(", ")} and ${others} more`]);
  },
  weekOf: (staffGroup, month) =>
    month === null ? `${staffGroup}, by contract.` : `${staffGroup}, first in ${month}.`,
  averageOf: (staffGroup, from, to) =>
    from === null || to === null
      ? `${staffGroup}.`
      : `${staffGroup}, ${from} to ${to}, if the same people take all of it.`,
  noExtraWork: "Nobody works more than their week.",
  leaders: (leaders) => (leaders === null ? "" : `${leaders} leaders.`),
  posts: (filled, established) => `${filled} filled of ${established}`,
  otherPosts,
  published: {
    citizenFacing: (source) => `In job centres it was about a quarter in 2014, firms counted in (${source}).`,
    preparation: (source) =>
      `In job centres it was about a third in 2014 (${source}). Here all that comes before and after is counted.`,
  },
  backlogAge: (months) => (months === null ? "Its age is not stated." : `The oldest is ${months}.`),
  notWithinPeriod: "not in the period",
  backToNormal:
    "When all temporary measures have ended, time off is given back and the backlog is no larger than you can live with.",
  latest: ({ neededFrom, isStated, option, lead, laterMed, tooLate }) => {
    const need = isStated
      ? `The options have to work from ${neededFrom}`
      : `The first month that is short is ${neededFrom}`;
    const time = option === null ? "" : `, and ${option} takes ${lead ?? "an unknown number of months"}`;
    const med = laterMed === null ? "" : ` It comes before the MED committee only on ${laterMed}.`;
    const late = tooLate.length === 0 ? "" : ` As it stands, ${listed(tooLate)} works too late.`;
    return `${need}${time}.${med}${late}`;
  },
  noNeed: "Nothing is short in the period.",
  noOptions: "The scenario has no options.",
  med: (decision) =>
    decision === null ? "There is no date for the decision." : `It is decided on ${decision}.`,
  noMed: "no date",
  consent: (option) => `Agreement: ${option}`,
  consentState: { agreed: "made", "not-agreed": "not made" },
  consentBy: (by, date) => sentence([by ?? "", date ?? ""]),
  funding: (name) => `Money: ${name}`,
  fundingEnds: (month) => `until ${month}`,
  fundingWithoutEnd: "no end date",
  fundingLapse: (gap, without, month) =>
    `In ${month} the difference is ${gap ?? unknown}, and without the posts that the money pays ${without ?? unknown}.`,
  fundingPosts: (posts) => (posts === null ? "" : `It pays ${posts}.`),
  disputedInputs: (count) => (count === 1 ? "1 number" : `${count} numbers`),
  disputed: "The difference by the other side's numbers can be reckoned by itself.",
  standing: {
    title: (scenario) => `The answer by who stands behind the numbers: ${scenario}`,
    explanation:
      "Three versions of the same calculation. The first reckons only tasks of which all numbers are given or agreed; staff and options are as they stand. The last uses the other side's numbers where there are any. They are for the same time as the answer at the top.",
    rows: {
      agreed: "Given and agreed numbers only",
      "as-entered": "As the numbers stand",
      "other-side": "By the other side's numbers",
    },
    agreed: (kept, all, hours) => {
      if (kept === 0)
        return "No task rests on given and agreed numbers alone, so there is nothing to reckon with.";
      const resting =
        all === 1
          ? "1 of 1 task rests on given and agreed numbers alone."
          : `${kept} of ${all} tasks rest on given and agreed numbers alone.`;
      if (kept === all) return resting;
      return hours.leftOut === null || hours.all === null
        ? `${resting} The rest of the work is left out, and how many hours that is cannot be computed. So the number does not tell whether you are enough for all of it.`
        : `${resting} ${hours.leftOut} of ${hours.all} hours of work are left out. So the number does not tell whether you are enough for all of it.`;
    },
    asEntered: "All tasks with the numbers in the workbook.",
    otherSide: (numbers) => {
      if (numbers === 0) return "The other side has no other numbers.";
      return numbers === 1 ? "1 number is the other side's." : `${numbers} numbers are the other side's.`;
    },
    cell: (sheet, cell, column) => `${sheet}, cell ${cell}: ${column}`,
    notStated: "not stated",
    more: (count) => `and ${count} more`,
  },
  unagreed: (options) =>
    options.length === 1
      ? `${listed(options)} rests on an agreement that nobody has made.`
      : `${listed(options)} rest on agreements that nobody has made.`,
};
