import { formula } from "../explain/formula.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { OvertimePlan } from "../options/option-effects.ts";
import type { Origin } from "../origin.ts";
import type { PartTimeOvertimeRule, PartTimeThreshold } from "../plan/rules.ts";
import type { StaffGroup } from "../plan.ts";
import { cautiousThreshold } from "../rules/part-time-overtime.ts";
import { rulesByMonth } from "../rules/rule-in.ts";
import { meanContractWeek, statesHeads } from "./heads.ts";
import { type SettlementRules, settledBy } from "./overtime-settlement.ts";

const withinFullTime = formula(
  "hours-within-full-time",
  ["weeklyHours", "fullTimeWeek", "ownWeek"],
  "min(weeklyHours, max(0, fullTimeWeek - ownWeek)) / max(0.000000001, weeklyHours)",
);
const premiumShare = formula(
  "part-time-premium",
  ["fromOwnHours", "inProportion", "ownWeek", "fullTimeWeek"],
  "fromOwnHours + inProportion * min(1, ownWeek / fullTimeWeek)",
);
const withoutPremium = formula(
  "overtime-without-premium",
  ["overtime", "withinFullTime", "premium"],
  "overtime * withinFullTime * (1 - premium)",
);
const atFirstFactor = formula(
  "overtime-first-tier",
  ["overtime", "withoutPremium", "hoursPerOccasion", "hoursAtFirstFactor"],
  "(overtime - withoutPremium) * min(hoursPerOccasion, hoursAtFirstFactor) / hoursPerOccasion",
);
const aboveFirstFactor = formula(
  "overtime-above-tier",
  ["overtime", "withoutPremium", "hoursPerOccasion", "hoursAtFirstFactor"],
  "(overtime - withoutPremium) * max(0, hoursPerOccasion - hoursAtFirstFactor) / hoursPerOccasion",
);

/** What the overtime of a group is settled by. */
export interface OvertimeTerms extends SettlementRules {
  readonly group: StaffGroup;
  readonly partTimeRules: readonly PartTimeOvertimeRule[];
  /** Weekly hours of a full-time post of the group. */
  readonly weeklyHours: Step;
}

/** Hours of one overtime plan by what is given for them, by month; together they are the hours worked. */
export interface OvertimeTiers {
  /** One to one: hours of part-timers up to a full-time week, as far as the rule of the month gives no premium. */
  readonly withoutPremium: Step;
  /** The first hours of an occasion. */
  readonly first: Step;
  readonly above: Step;
}

/**
 * Overtime by tiers (model-definitions 2.14, 2.15). The tier follows the hours of one occasion. Of part-timers, the hours
 * between their own week and the full-time week have the premium of the tier under "own-hours", none under "full-time",
 * and under "pro-rata" as large a part of it as their own week is of the full-time week.
 */
export const overtimeTiers = (terms: OvertimeTerms, plan: OvertimePlan, overtime: Step): OvertimeTiers => {
  const { ledger } = terms;
  const subject: Subject = { kind: "option", name: plan.name };
  const without = withoutPremiumOf(terms, plan, overtime);
  const args = { overtime, withoutPremium: without, ...tierOf(terms, plan) };
  return {
    withoutPremium: without,
    first: ledger.apply(atFirstFactor, subject, args),
    above: ledger.apply(aboveFirstFactor, subject, args),
  };
};

/** Hours of one occasion, and how many of them the first tier has. Hours that are not stated lie in the first, if there is one. */
export const tierOf = (rules: SettlementRules, { name, hoursPerOccasion }: OvertimePlan) => {
  const tier = settledBy(rules, { kind: "option", name }, "hoursAtFirstFactor");
  return { hoursPerOccasion: hoursPerOccasion ?? usualOccasion(rules, tier), hoursAtFirstFactor: tier };
};

const usualOccasion = ({ ledger }: SettlementRules, tier: Step): Step =>
  hasEveryMonth(tier) ? tier : ledger.chosen(tier.quantity, tier, tier, ledger.constant(1));

const hasEveryMonth = ({ values }: Step): boolean =>
  typeof values === "number" ? values !== 0 : values.every((value) => value !== 0);

const withoutPremiumOf = (terms: OvertimeTerms, plan: OvertimePlan, overtime: Step): Step => {
  const { ledger, frame, group, settings, partTimeRules, weeklyHours } = terms;
  const inMonth = rulesByMonth(frame, partTimeRules);
  const always = inMonth.every((rule) => thresholdOf(rule) === "own-hours");
  if (always || !statesHeads(group)) return ledger.constant(0);
  const ofGroup: Subject = { kind: "staff-group", name: group.name };
  const ownWeek = meanContractWeek(ledger, group, ofGroup, weeklyHours);
  const fullTimeWeek = ledger.input("full-time-week", { kind: "plan", name: "" }, settings.fullTimeWeek);
  const holds = (threshold: PartTimeThreshold) =>
    ledger.series(
      "option-window",
      ofGroup,
      Float64Array.from(inMonth, (rule) => heldAs(threshold, rule)),
      inMonth.map(originOf),
    );
  const premium = ledger.apply(premiumShare, ofGroup, {
    fromOwnHours: holds("own-hours"),
    inProportion: holds("pro-rata"),
    ownWeek,
    fullTimeWeek,
  });
  const within = ledger.apply(withinFullTime, ofGroup, {
    weeklyHours: plan.weeklyHours,
    fullTimeWeek,
    ownWeek,
  });
  return ledger.apply(
    withoutPremium,
    { kind: "option", name: plan.name },
    { overtime, withinFullTime: within, premium },
  );
};

const thresholdOf = (rule: PartTimeOvertimeRule | null): PartTimeThreshold | null =>
  rule === null ? cautiousThreshold : rule.threshold;

/** 1 where the threshold holds, 0 where another does. */
const heldAs = (threshold: PartTimeThreshold, rule: PartTimeOvertimeRule | null): number => {
  const held = thresholdOf(rule);
  if (held === null) return Number.NaN;
  return held === threshold ? 1 : 0;
};

/** Without a rule of the user's: our cautious reading of the rulings, from the part-timers' own hours on. */
const originOf = (rule: PartTimeOvertimeRule | null): Origin => {
  if (rule === null || rule.at === null) return { kind: "figure", source: "part-time-overtime" };
  const { at, source } = rule;
  return { kind: "cell", at, suppliedBy: null, status: null, ...(source !== undefined && { source }) };
};
