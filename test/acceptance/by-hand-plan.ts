import { expect } from "vitest";
import type { ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import type { OptionChoice, Plan, StaffGroup } from "../../core/plan.ts";
import { evaluate, figure, gapOf, monthsOf, supplyOf, total } from "../support/golden.ts";
import { allowance, given, plan, staffGroup, task } from "../support/plan.ts";
import { at } from "./by-hand.ts";

/*
 * The cases of the hand-*.test.ts files were worked from the model definitions alone, without the code: every expected
 * number comes from there. They have in common the calendar of 2026 of 2.1 (working days 21, 20, 22, 19, 19, 21.5, 23,
 * 21, 22, 22, 21, 21), 37 hours a week, 5 % sickness and 222 hours of holiday, so that a post is at work 147.6300,
 * 119.5100, 154.6600, 123.0250, 123.0250, 151.1450, 56.2400, 126.5400, 154.6600, 129.3520, 147.6300 and 130.7580 hours.
 */

/** Group C: so many posts, of whose time at work a share goes to other things. */
export const groupC = (posts: number, share = 0.18, changes: Partial<StaffGroup> = {}): StaffGroup =>
  staffGroup("C", posts, { allowances: [allowance("Andet", "share", share)], ...changes });

/** One group with the same hours of work every month. */
export const teamOf = (group: StaffGroup, hoursAMonth: number, changes: Partial<Plan> = {}): Plan =>
  plan({ staffGroups: [group], tasks: [task("Arbejde", hoursAMonth, group.name)], ...changes });

/** The year's pay of a post and the pension on it. */
export const payOf = (
  annualPay: number,
  pensionShare: number,
  changes: Partial<StaffGroup["pay"]> = {},
): Pick<StaffGroup, "pay"> => ({
  pay: {
    annualPay: given(annualPay),
    pensionShare: given(pensionShare),
    overtimePensionShare: given(0),
    recruitmentCost: given(0),
    ...changes,
  },
});

/** The same to ten digits: the cases print eight decimals. */
const same = (actual: number, expected: number): boolean =>
  Math.abs(actual - expected) <= 1e-8 * Math.max(1, Math.abs(expected));

export const expectFigure = (actual: number, expected: number): void =>
  expect(same(actual, expected) ? expected : actual).toBe(expected);

/** The months from the first on, as many as are given. */
export const expectMonths = (actual: readonly number[], expected: readonly number[]): void =>
  expect(
    expected.map((value, month) => (same(actual[month] ?? Number.NaN, value) ? value : actual[month])),
  ).toEqual(expected);

/** What is told of a group: supply in hours and balance in posts by month, the gap over the whole horizon. */
export const figuresOf = (evaluation: ScenarioEvaluation, name = "C") => {
  const { gap, period } = gapOf(evaluation, name);
  const { net, posts, contracts } = supplyOf(evaluation, name);
  const meanNet = figure(net.meanNet);
  const months = (step: Parameters<typeof monthsOf>[1]) => monthsOf(evaluation, step);
  return {
    supply: months(gap.supply.supply),
    balance: months(gap.gap),
    /** Hours that are missing, and that are left over. */
    missing: months(gap.shortage).map((value) => value * meanNet),
    idle: months(gap.spare).map((value) => value * meanNet),
    meanNet,
    allowances: figure(net.allowanceTotal),
    contractPosts: figure(contracts.posts),
    rampLoss: months(posts.rampLoss),
    gap: figure(period.gap),
    settled: figure(period.settled),
    /** Spare less shortage over the period (2.10). */
    net: figure(period.spare) - figure(period.shortage),
  };
};

/** What the options change: the gap of a group, settled and not, and its hours by month. */
export const effectOf = (of: Plan, ...options: readonly OptionChoice[]) => {
  const [after, before] = [figuresOf(evaluate(of, ...options)), figuresOf(evaluate(of))];
  return {
    gap: after.gap - before.gap,
    settled: after.settled - before.settled,
    hours: after.supply.map((hours, month) => hours - at(before.supply, month)),
    yearHours: total(after.supply) - total(before.supply),
    balance: after.balance.map((posts, month) => posts - at(before.balance, month)),
  };
};
