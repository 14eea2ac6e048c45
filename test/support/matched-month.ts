import { expect } from "vitest";
import { type MatchingPlan, matchingPlan } from "../../core/evaluate/matching-plan.ts";
import { totalUnserved } from "../../core/evaluate/unserved.ts";
import { usedByGroup } from "../../core/evaluate/utilisation.ts";
import { hoursBySet, type Service, serve, type WorkLine } from "./serve-lines.ts";

export interface Task {
  readonly groups: readonly number[];
  readonly key: number;
  readonly hours: number;
}

/** What there is of each group, and what is asked of them. */
export interface Month {
  readonly supply: readonly number[];
  readonly tasks: readonly Task[];
}

interface Matched extends Service {
  readonly plan: MatchingPlan;
  readonly lines: readonly WorkLine[];
}

/** A month served, task by task. */
export const match = ({ supply, tasks }: Month): Matched => {
  const plan = matchingPlan(
    supply.length,
    tasks.map(({ groups }) => groups),
  );
  const lines = tasks.map(({ key, hours }, task) => ({
    permissionSet: plan.setOfTask[task] ?? -1,
    key,
    hours,
  }));
  return { plan, lines, ...serve(plan, lines, supply) };
};

export const used = (month: Month): number[] => {
  const { plan, servedBySet } = match(month);
  return [...usedByGroup(plan, servedBySet, month.supply)];
};

export const unserved = (month: Month): number => {
  const { plan, lines } = match(month);
  return totalUnserved(plan, hoursBySet(plan, lines), month.supply);
};

export const sum = (values: Iterable<number>): number =>
  [...values].reduce((total, value) => total + value, 0);

export const expectClose = (actual: Iterable<number>, expected: readonly number[], digits = 4): void => {
  const values = [...actual];
  expect(values).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) {
    expect(values[index]).toBeCloseTo(value, digits);
  }
};
