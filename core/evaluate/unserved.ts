import { isUnknown, loadInside, type MatchingPlan, supplyInside } from "./matching-plan.ts";

/**
 * Hours of a month that cannot be served, whatever the order of service: for each connected component the largest
 * excess of a union's work over its hours, or 0 (model definitions 2.25). NaN when any of it is NaN.
 */
export const totalUnserved = (
  plan: MatchingPlan,
  demandBySet: ArrayLike<number>,
  supply: ArrayLike<number>,
): number => {
  let total = 0;
  for (const component of plan.components) {
    const supplied = supplyInside(component, supply);
    const loaded = loadInside(component, demandBySet);
    total += loaded.reduce((most, load, union) => Math.max(most, load - (supplied[union] ?? 0)), 0);
  }
  return total;
};

/**
 * Hours by permission set that could still be done without taking any from other work: what is left in the tightest
 * union around the set. Served hours plus this is what the matching can give a task (capacity, model definitions
 * 2.12). Two sets may reach the same hours, so they do not add up.
 */
export const spareBySet = (
  plan: MatchingPlan,
  servedBySet: ArrayLike<number>,
  supply: ArrayLike<number>,
): Float64Array => {
  const spare = new Float64Array(plan.setCount);
  for (const component of plan.components) {
    const supplied = supplyInside(component, supply);
    const loaded = loadInside(component, servedBySet);
    const unknown = isUnknown(supplied, loaded);
    for (const [bit, set] of component.sets.entries()) {
      const left = component.unions.map((union, index) =>
        ((union >> bit) & 1) === 1 ? (supplied[index] ?? 0) - (loaded[index] ?? 0) : Number.POSITIVE_INFINITY,
      );
      spare[set] = unknown ? Number.NaN : Math.max(0, Math.min(...left));
    }
  }
  return spare;
};
