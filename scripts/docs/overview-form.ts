import type {
  CaseloadSpread,
  Difference,
  GapParts,
  GroupPosts,
  HighestAverage,
  LatestDecision,
  LongestWeek,
  MostLoaded,
  Portfolios,
  ScenarioOverview,
  TimeUse,
} from "../../core/result/overview.ts";
import {
  type Field,
  field,
  figure,
  listOf,
  month,
  orNull,
  type RecordForm,
  record,
  text,
  yesNo,
} from "./form.ts";

const day = {
  words: 'day, "2016-10-03"',
  schema: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$" },
};
const monthOrNotWithin = {
  words: 'month, "not-within-period" or null',
  schema: { anyOf: [month.schema, { const: "not-within-period" }, { type: "null" }] },
};

const overview: RecordForm<ScenarioOverview> = {
  gapParts: field(record("GapParts"), "the gap of the period in what stays and what passes"),
  backToNormal: field(
    monthOrNotWithin,
    "first month from which on temporary measures have ended, time off is given back and no more waits than the target",
  ),
  decision: field(
    orNull(record("LatestDecision")),
    "when it has to be decided at the latest; null without options, and where nothing is short",
  ),
  posts: field(listOf(record("GroupPosts")), "posts paid for against posts filled, by staff group"),
  staffPerLeader: field(figure, "staff to each filled post of a group that leads; null where none leads"),
  timeUse: field(record("TimeUse"), "shares of the hours at work"),
  portfolios: field(record("Portfolios"), "cases of the worker with the most and with the fewest"),
  caseloadSpread: field(
    listOf(record("CaseloadSpread")),
    "how the cases lie on the people of each staff group for which it is stated",
  ),
  mostLoaded: field(record("MostLoaded"), "the most loaded person by the plan"),
  owedTimeOffHours: field(figure, "hours of time off that are owed at the end"),
  overtimeHours: field(figure, "hours of overtime over the period"),
  unagreedOptions: field(listOf(text), "options that somebody has to agree to and nobody has"),
  fromTodaysStart: field(record("Difference"), "the period less the first month of today's scenario"),
  fromDoingNothing: field(record("Difference"), "the period less the same period of today's scenario"),
};

const gapParts: RecordForm<GapParts> = {
  permanentFte: field(figure, "the gap without one-off work, growth of what waits, ramp-up and mentors"),
  temporaryFte: field(figure, "what these take; negative is a shortage that passes"),
};

const latestDecision: RecordForm<LatestDecision> = {
  neededFrom: field(month, "month in which the options have to work"),
  isStated: field(yesNo, "the workbook states that month; else it is the first with a shortage today"),
  latest: field(orNull(day), "latest day to decide"),
  option: field(orNull(text), "option with the longest lead; null where none takes time"),
  leadMonths: field(figure, "its months from decision to effect"),
  laterMed: field(orNull(day), "day of the MED committee, where it is after the latest day"),
  tooLate: field(listOf(text), "options that by their own first month and lead work only later"),
};

const groupPosts: RecordForm<GroupPosts> = {
  staffGroup: field(text, "name of the staff group"),
  establishedFte: field(figure, "posts that are paid for"),
  filledFte: field(figure, "filled at the start"),
  onLeaveFte: field(figure, "on leave without a substitute"),
  onLoanFte: field(figure, "lent out"),
  vacantFte: field(figure, "what is left of the posts that are paid for"),
  meanFilledFte: field(figure, "filled, mean of the period"),
  meanInRampFte: field(figure, "of these held by staff in their ramp-up"),
};

const timeUse: RecordForm<TimeUse> = {
  citizenFacingShare: field(figure, "talks with citizens, interpreters counted in"),
  preparationShare: field(figure, "preparing and following up"),
};

const portfolios: RecordForm<Portfolios> = {
  largest: field(figure, "most cases of one worker; null where nobody has stated it"),
  smallest: field(figure, "fewest cases of one worker"),
  scaled: field(yesNo, "today's numbers by the ratio of the mean caseloads"),
};

const caseloadSpread: RecordForm<CaseloadSpread> = {
  staffGroup: field(text, "name of the staff group"),
  workers: field(figure, "workers whose cases are stated"),
  aboveBand: field(
    figure,
    "those with more cases than the high number of the guideline for the unit's mix; null without a guideline",
  ),
  aboveLowEnd: field(figure, "those with more than the low number"),
  casesAboveBandShare: field(figure, "share of the cases that those above the high number have"),
  largest: field(figure, "most cases of one worker"),
  smallest: field(figure, "fewest cases of one worker"),
};

const mostLoaded: RecordForm<MostLoaded> = {
  longestWeek: field(orNull(record("LongestWeek")), "longest week that is planned for somebody"),
  highestAverage: field(
    orNull(record("HighestAverage")),
    "highest average over four months, if the same people are chosen for everything; null without extra work",
  ),
};

const longestWeek: RecordForm<LongestWeek> = {
  hours: field(figure, "hours of the week"),
  staffGroup: field(text, "staff group of that person"),
  month: field(orNull(month), "first month in which it is so long; null for a contract week"),
};

const highestAverage: RecordForm<HighestAverage> = {
  hours: field(figure, "hours a week"),
  staffGroup: field(text, "staff group of that person"),
  from: field(orNull(month), "first of the four months"),
  to: field(orNull(month), "last of them"),
};

const difference: RecordForm<Difference> = {
  gapFteTasks: field(figure, "difference of the gaps, in posts"),
  shortageFte: field(figure, "difference of the shortages, in posts"),
  backlogHours: field(figure, "difference of the hours that wait at the end"),
  casesPerCaseCarryingPost: field(figure, "difference of the cases per post that carries cases"),
};

/** The records of a scenario's overview. */
export const overviewForm: readonly {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}[] = [
  { name: "ScenarioOverview", fields: { ...overview } },
  { name: "GapParts", fields: { ...gapParts } },
  { name: "LatestDecision", fields: { ...latestDecision } },
  { name: "GroupPosts", fields: { ...groupPosts } },
  { name: "TimeUse", fields: { ...timeUse } },
  { name: "Portfolios", fields: { ...portfolios } },
  { name: "CaseloadSpread", fields: { ...caseloadSpread } },
  { name: "MostLoaded", fields: { ...mostLoaded } },
  { name: "LongestWeek", fields: { ...longestWeek } },
  { name: "HighestAverage", fields: { ...highestAverage } },
  { name: "Difference", fields: { ...difference } },
];
