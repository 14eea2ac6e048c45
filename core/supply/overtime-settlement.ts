import type { Ledger } from "../explain/ledger.ts";
import type { QuantityId } from "../explain/quantities.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Input } from "../origin.ts";
import type { OvertimeRule } from "../plan/rules.ts";
import type { Settings } from "../plan.ts";
import { ruleIn, rulesByMonth } from "../rules/rule-in.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";

/** What says how overtime is settled: the rule of the month in which it is worked; before the first, the settings. */
export interface SettlementRules {
  readonly ledger: Ledger;
  readonly frame: TimeFrame;
  readonly settings: Settings;
  readonly overtimeRules: readonly OvertimeRule[];
}

const terms = {
  premium: { setting: "overtimePremium", quantity: "overtime-premium" },
  premiumAbove: { setting: "overtimePremiumAbove", quantity: "overtime-premium" },
  timeOffFactor: { setting: "timeOffFactor", quantity: "time-off-factor" },
  timeOffFactorAbove: { setting: "timeOffFactorAbove", quantity: "time-off-factor" },
  hoursAtFirstFactor: { setting: "hoursAtFirstFactor", quantity: "option-amount" },
  timeOffDeadlineMonths: { setting: "timeOffDeadlineMonths", quantity: "time-off-taken" },
} as const satisfies Record<
  Exclude<keyof OvertimeRule, "from" | "source" | "at">,
  { readonly setting: keyof Settings; readonly quantity: QuantityId }
>;
type SettlementTerm = keyof typeof terms;

const termOf = (rule: OvertimeRule | null, settings: Settings, term: SettlementTerm): Input =>
  rule === null ? settings[terms[term].setting] : rule[term];

/** One of the terms as it holds for work of each month. */
export const settledBy = (
  { ledger, frame, settings, overtimeRules }: SettlementRules,
  subject: Subject,
  term: SettlementTerm,
): Step => {
  const { quantity, setting } = terms[term];
  if (overtimeRules.length === 0) return ledger.input(quantity, subject, settings[setting]);
  const inputs = rulesByMonth(frame, overtimeRules).map((rule) => termOf(rule, settings, term));
  const [first] = inputs;
  if (first === undefined || inputs.every((input) => input === first))
    return ledger.input(quantity, subject, first ?? settings[setting]);
  return ledger.series(
    quantity,
    subject,
    Float64Array.from(inputs, ({ value }) => value ?? Number.NaN),
    inputs.map(({ origin }) => origin),
  );
};

/** Months by which time off for work of a month has to be taken; months before the start are below 0. */
export const deadlineOf = ({ frame, settings, overtimeRules }: SettlementRules, month: number): Input => {
  const within = Math.min(month, frame.horizon - 1);
  return termOf(ruleIn(overtimeRules, monthAt(frame, within)), settings, "timeOffDeadlineMonths");
};
