import { type FlagDetails, flagBases, flagCodes, flagLevels } from "../../core/flags/flag.ts";
import { agreementLacks } from "../../core/option-choice.ts";
import { safetyMeasures } from "../../core/plan.ts";
import type { FlagResult, FlagsNotJudged } from "../../core/result.ts";
import { units } from "../../core/units.ts";
import {
  type Field,
  field,
  figure,
  listOf,
  month,
  number,
  oneOf,
  optional,
  orNull,
  placeName,
  type RecordForm,
  record,
  sourceId,
  text,
  yesNo,
} from "./form.ts";

const answer = orNull(oneOf("`yes` or `no`", ["yes", "no"]));
const unit = oneOf("unit", units);

const flagsNotJudged: RecordForm<FlagsNotJudged> = {
  code: field(oneOf("code", flagCodes), "the rule, one of those below"),
  subjects: field(listOf(text), "what the flags would be about, by name"),
};

const flagResult: RecordForm<FlagResult> = {
  code: field(oneOf("code", flagCodes), "the rule, one of those below"),
  basis: field(oneOf("basis", flagBases), "what the rule rests on, one of those below"),
  level: field(oneOf("`note`, `amber` or `red`", flagLevels), "how serious it is"),
  subject: field(text, "staff group, unit, task, option or scenario that it is about"),
  months: field(listOf(month), "the months in which it holds"),
  worstValue: field(figure, "the quantity of the rule in the worst month"),
  threshold: field(figure, "what it is compared with; null where the rule has no number"),
  unit: field(unit, "unit of the two numbers above, one of those below"),
  source: field(sourceId, "where the rule comes from: its id in `sources`"),
  options: field(listOf(text), "options that it hangs on, by name"),
  details: optional(record("FlagDetails"), "more that a sentence about it needs"),
};

const flagDetails: RecordForm<FlagDetails> = {
  averagedMonths: optional(listOf(month), "`working-time-48h`: the months of the worst average"),
  averagingSource: optional(text, "`working-time-48h`: what sets another number of months than the law"),
  unavoidable: optional(yesNo, "`working-time-48h`: it holds whoever is chosen"),
  weeks: optional(number, "`week-55h`: weeks with such hours over the period"),
  weeksLimit: optional(figure, "`week-55h`: the workplace's own limit for them"),
  workers: optional(number, "`caseload-guideline`: workers of the unit whose cases are stated"),
  workersAbove: optional(number, "`caseload-guideline`: those with more cases than the number of the level"),
  editions: optional(listOf(text), "`caseload-guideline`: editions that the cases are held against"),
  statutory: optional(yesNo, "`late-work`, `backlog-never`: the task is statutory"),
  pieces: optional(figure, "`late-work`, `backlog-never`: the worst value in pieces"),
  missingHoursAYear: optional(
    number,
    "`backlog-never`: hours that come in during a year beyond what can be done",
  ),
  paidOut: optional(yesNo, "`time-off-owed`: the hours are paid out, not taken"),
  hoursBefore: optional(number, "`breathing-space`: hours a week before the options"),
  missingSafety: optional(
    listOf(oneOf("safety measures", safetyMeasures)),
    "`new-staff-sanction-talks`: safety measures answered no",
  ),
  unansweredSafety: optional(
    listOf(oneOf("safety measures", safetyMeasures)),
    "`new-staff-sanction-talks`: safety measures without an answer",
  ),
  headsStated: optional(
    yesNo,
    "`people-beyond-heads`: the group's people are stated; else it is one to a post",
  ),
  answer: optional(
    answer,
    "`daily-rest-11h`, `weekly-day-off`, `consent-missing`: what the checklist says; null without an answer",
  ),
  answeredBy: optional(placeName, "`daily-rest-11h`, `weekly-day-off`: who answered"),
  answeredOn: optional(placeName, "`daily-rest-11h`, `weekly-day-off`: the day of the answer"),
  medDate: optional(placeName, "`med-date`: the day on which the consequences come before MED"),
  decisionDate: optional(placeName, "`med-date`: the day of the decision"),
  agreements: optional(
    listOf(record("LackingAgreement")),
    "`consent-missing`: options whose agreement is not in place, and what it lacks",
  ),
};

const lackingAgreement: RecordForm<NonNullable<FlagDetails["agreements"]>[number]> = {
  option: field(text, "its name"),
  lacks: field(listOf(oneOf("lacks of an agreement", agreementLacks)), "why it does not show as made"),
};

/** Flags in the answer of the command line. */
export const flagForm: readonly {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}[] = [
  { name: "FlagResult", fields: { ...flagResult } },
  { name: "FlagsNotJudged", fields: { ...flagsNotJudged } },
  { name: "FlagDetails", fields: { ...flagDetails } },
  { name: "LackingAgreement", fields: { ...lackingAgreement } },
];
