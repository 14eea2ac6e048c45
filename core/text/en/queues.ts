import type { QueueNeed, QueueText, ToldInterval } from "../queue-text.ts";

const listed = (names: readonly string[]): string => {
  const [last = "", ...earlier] = [...names].reverse();
  return earlier.length === 0 ? last : `${earlier.reverse().join(", ")} and ${last}`;
};

const seconds = (count: number): string => (count === 1 ? "1 second" : `${count} seconds`);
const minutes = (count: number): string => (count === 1 ? "1 minute" : `${count} minutes`);

/** From ten minutes on, seconds tell nothing. */
const longWait = 600;

const duration = (wait: number): string => {
  const whole = Math.round(wait);
  if (whole === 0) return wait === 0 ? "0 seconds" : "less than 1 second";
  if (whole < 60) return seconds(whole);
  if (whole >= longWait) return minutes(Math.round(wait / 60));
  const rest = whole % 60;
  return rest === 0 ? minutes(whole / 60) : `${minutes(Math.floor(whole / 60))} and ${seconds(rest)}`;
};

const shortDuration = (wait: number): string => {
  const whole = Math.round(wait);
  if (whole === 0) return wait === 0 ? "0 sec." : "under 1 sec.";
  if (whole < 60) return `${whole} sec.`;
  if (whole >= longWait) return `${Math.round(wait / 60)} min.`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} min.` : `${Math.floor(whole / 60)} min. ${rest} sec.`;
};

const told = ({ time, calls, positions, answered, wait, within, today }: ToldInterval): string => {
  const parts = [
    calls === null ? null : `${calls} calls a day.`,
    positions === null ? null : `${positions} at the phones.`,
    answered === null || within === null ? null : `${answered} are answered within ${within}.`,
    today === null ? null : `Today it is ${today}.`,
    wait === null ? null : `A call waits ${wait} on average.`,
  ];
  return `${time}: ${parts.filter((part) => part !== null).join(" ")}`;
};

const needNames: Readonly<Record<QueueNeed, string>> = {
  hours: "opening hours",
  calls: "calls",
  handling: "time per call",
  staffing: "positions or a target",
};

export const queueText: QueueText = {
  title: "Phone and reception",
  duration,
  shortDuration,
  time: (from, until) => `${from}–${until}`,
  allDay: "all opening hours",
  onDays: (time, days) => `${time} (${days} a week)`,
  shared: (duties) => `${listed(duties)} share one rota (fælles vagt).`,
  months: (from, to) => (from === to ? from : `${from} to ${to}`),
  answered: (level, { within }) => `${level} of the calls are answered within ${within}.`,
  held: (target, isMet) =>
    isMet ? `The target of ${target} is met.` : `The target is ${target}, and it is not met.`,
  waits: (wait) => `A call waits ${wait} on average.`,
  unstaffed: (hours, ofHours) =>
    `There are not people for the whole duty: for ${hours} of ${ofHours} on average there is nobody.`,
  answeredIfStaffed: (level, { within }) =>
    `If somebody sat at every position, ${level} of the calls would be answered within ${within}. Nobody does at some, and so fewer are.`,
  unstable: (times) =>
    times.length === 0
      ? "More calls come than those at the phones can answer. The queue grows as long as the phones are open."
      : `At ${listed(times)} more calls come than those at the phones can answer. The queue grows as long as the phones are open.`,
  unstableFor: (times) =>
    times.length === 0
      ? "So there is no waiting time to work out: it gets longer and longer."
      : "So there is no waiting time to work out for the whole day.",
  unknown:
    "How long citizens wait cannot be worked out, since a figure that it rests on is missing or cannot be used. It stands on the list of errors.",
  lacking: (needs, sheet) =>
    `How long citizens wait cannot be worked out: what is missing${sheet === null ? "" : ` on the sheet ${sheet}`} is ${listed(needs.map((need) => needNames[need]))}.`,
  partOfAPerson: (positions, whole) =>
    `There are ${positions} positions, so for a part of the time only ${whole} sit there, and then more calls come than they can answer. So it cannot be worked out how long citizens wait. Write a whole number of positions.`,
  closedCalls: (vanished, otherChannel) => {
    if (vanished !== null && otherChannel !== null)
      return `Of the calls of the closed hours, ${vanished} a week never come, and ${otherChannel} come as a letter or mail.`;
    if (otherChannel !== null)
      return `Of the calls of the closed hours, ${otherChannel} a week come as a letter or mail.`;
    return vanished === null ? "" : `Of the calls of the closed hours, ${vanished} a week never come.`;
  },
  today: (value) => `Today: ${value}`,
  todayApart: (levels) => `Today apart: ${levels.map(([duty, level]) => `${duty} ${level}`).join(", ")}.`,
  labels: {
    serviceLevel: "Calls answered in time",
    averageWaitSeconds: "Waiting time on average",
    positions: "At the phones at the same time",
    openingHoursPerWeek: "Open",
    callsPerWeek: "Calls a week",
    vanishedCallsPerWeek: "Calls a week that do not come",
    otherChannelCallsPerWeek: "Calls a week that come as a letter or mail",
    staffedHoursPerWeek: "Hours at the phones",
    handlingHoursPerWeek: "Of these on calls",
    unstaffedHoursPerWeek: "Of these without people",
    reusedHoursPerWeek: "Of these on other tasks between calls",
  },
  answeredWithin: (within) => `Calls answered within ${within}`,
  heads: {
    time: "Time",
    calls: "Calls a day",
    positions: "At the phones",
    answered: "Answered in time",
    wait: "Waiting time on average",
    busy: "Busy with calls",
    today: "Answered in time today",
  },
  whyTitle: ({ label, duty, time, scenario, month }) =>
    time === null
      ? `What it is calculated from: ${label}, ${duty}: ${scenario}, ${month}`
      : `What it is calculated from: ${label}, ${duty} at ${time}: ${scenario}, ${month}`,
  compared: {
    answered: (duty) => `${duty}: answered in time`,
    wait: (duty) => `${duty}: waiting time on average`,
  },
  queueGrows: "queue grows",
  tooFewPeople: "too few people",
  chartTitle: (within) => `Calls answered within ${within}, hour by hour`,
  target: (share) => `target ${share}`,
  told,
  toldUnstable: (time, positions) =>
    positions === null
      ? `${time}: More calls come than can be answered. The queue grows as long as the phones are open.`
      : `${time}: More calls come than ${positions} at the phones can answer. The queue grows as long as the phones are open.`,
  toldUnknown: (time) => `${time}: How long citizens wait cannot be worked out.`,
};
