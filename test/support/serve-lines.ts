import { servedShares } from "../../core/evaluate/matching.ts";
import type { MatchingPlan } from "../../core/evaluate/matching-plan.ts";

/** Hours to be done under one permission set, with its place in the order of service. */
export interface WorkLine {
  readonly permissionSet: number;
  readonly key: number;
  readonly hours: number;
}

export interface Service {
  readonly served: Float64Array;
  readonly servedBySet: Float64Array;
}

/** Order of service: by class, and within a class the oldest first. */
export const serviceKey = (priorityClass: number, arrivalMonth: number): number =>
  priorityClass * 2 ** 20 + arrivalMonth;

/** Hours of the lines, summed by permission set. */
export const hoursBySet = (
  plan: MatchingPlan,
  lines: readonly Pick<WorkLine, "permissionSet" | "hours">[],
): Float64Array => {
  const sums = new Float64Array(plan.setCount);
  for (const { permissionSet, hours } of lines) {
    sums[permissionSet] = (sums[permissionSet] ?? 0) + Math.max(0, hours);
  }
  return sums;
};

/** The matching told line by line. */
export const serve = (plan: MatchingPlan, lines: readonly WorkLine[], supply: ArrayLike<number>): Service => {
  const keys = [...new Set(lines.map(({ key }) => key))].sort((a, b) => a - b);
  const ofKey = keys.map((key) =>
    hoursBySet(
      plan,
      lines.filter((line) => line.key === key),
    ),
  );
  const shares = servedShares(plan, ofKey, supply);
  const served = Float64Array.from(
    lines,
    ({ key, permissionSet, hours }) => (shares[keys.indexOf(key)]?.[permissionSet] ?? 0) * Math.max(0, hours),
  );
  const servedBySet = new Float64Array(plan.setCount);
  lines.forEach(({ permissionSet }, line) => {
    servedBySet[permissionSet] = (servedBySet[permissionSet] ?? 0) + (served[line] ?? 0);
  });
  return { served, servedBySet };
};
