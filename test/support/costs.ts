import type { Pay } from "../../core/plan/money.ts";
import type { OptionChoice, Plan, StaffGroup } from "../../core/plan.ts";
import { evaluate, evenMonths, figure, hoursGroup, monthsOf } from "./golden.ts";
import { given, month, plan, task } from "./plan.ts";

export const pay = (annualPay: number | null, pensionShare = 0, changes: Partial<Pay> = {}): Pay => ({
  annualPay: given(annualPay),
  pensionShare: given(pensionShare),
  overtimePensionShare: given(0),
  recruitmentCost: given(0),
  ...changes,
});

/** Even months of 18 working days; a post costs 480,000 × 1.18 / 12 = 47,200 kr. a month. */
export const team = (changes: Partial<StaffGroup> = {}) =>
  hoursGroup("Team", 500, { pay: pay(480_000, 0.18, { recruitmentCost: given(30_000) }), ...changes });
export const base = (changes: Partial<Plan> = {}) =>
  plan({
    closings: evenMonths(12),
    staffGroups: [team()],
    tasks: [task("Samtaler", 700, "Team"), task("Opfølgning", 100, "Team", { priority: 2 })],
    ...changes,
  });
export const inTeam = { staffGroup: "Team", from: month("2026-03") } as const;

export const costOf = (from: Plan, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(from, ...options);
  const { months, period } = evaluation.money;
  const read = (cost: typeof period.all) => ({
    once: figure(cost.once),
    running: figure(cost.running),
    total: figure(cost.total),
  });
  return {
    evaluation,
    money: evaluation.money,
    staff: read(period.staff),
    measures: read(period.measures),
    benefits: read(period.benefits),
    all: read(period.all),
    months: monthsOf(evaluation, months.all.total),
  };
};
