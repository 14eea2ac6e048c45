import { type Component, isUnknown, loadInside, type MatchingPlan, supplyInside } from "./matching-plan.ts";

/** Hours to be done under one permission set, with its place in the order of service. */
export interface WorkLine {
  /** Index of a permission set of the matching plan, see `MatchingPlan.setOfTask`. */
  readonly permissionSet: number;
  /** Order of service, the smallest first; lines with equal keys share equally. See {@link serviceKey}. */
  readonly key: number;
  /** Hours to do, 0 or more; NaN when they cannot be computed. */
  readonly hours: number;
}

export interface Service {
  /** Hours served of each line, in the order of the lines. */
  readonly served: Float64Array;
  /** The same, summed by permission set. */
  readonly servedBySet: Float64Array;
}

/** Shares that differ by less are one minimum (model definitions 2.25). */
const shareTolerance = 1e-12;

/** Room for arrival months on either side of the first month. */
const keysPerClass = 2 ** 20;

/**
 * Order of service (model definitions 2.8): by class, and within a class the oldest first.
 * `arrivalMonth` is a whole number, 0 for the first month of the horizon and negative before it.
 */
export const serviceKey = (priorityClass: number, arrivalMonth: number): number =>
  priorityClass * keysPerClass + arrivalMonth;

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

/** What earlier keys have left of a component: hours by union, and the sets inside a union that has none left. */
interface Remainder {
  readonly hours: Float64Array;
  exhausted: number;
}

/** Hours of one key by bit of the component; 0 once a set has stopped. */
const loadOfUnion = (union: number, active: Float64Array): number => {
  let load = 0;
  for (let bit = 0; bit < active.length; bit += 1) {
    if (((union >> bit) & 1) === 1) {
      load += active[bit] ?? 0;
    }
  }
  return load;
};

const smallestShare = (remainder: Remainder, loads: Float64Array): number => {
  let share = 1;
  for (let index = 0; index < loads.length; index += 1) {
    const load = loads[index] ?? 0;
    if (load > 0) {
      share = Math.min(share, (remainder.hours[index] ?? 0) / load);
    }
  }
  return share;
};

/** Sets inside a union whose remaining hours bind at this share. */
const setsBoundAt = (
  share: number,
  { unions }: Component,
  remainder: Remainder,
  loads: Float64Array,
): number => {
  let bound = 0;
  for (const [index, union] of unions.entries()) {
    const load = loads[index] ?? 0;
    if (load > 0 && (remainder.hours[index] ?? 0) / load <= share + shareTolerance) {
      bound |= union;
    }
  }
  return bound;
};

/** Gives the bound sets this share of their hours, takes the hours from what is left, and lets the sets stop. */
const settle = (
  component: Component,
  bound: number,
  share: number,
  active: Float64Array,
  shares: Float64Array,
  remainder: Remainder,
): void => {
  const given = new Float64Array(active.length);
  for (let bit = 0; bit < active.length; bit += 1) {
    if (((bound >> bit) & 1) === 1 && (active[bit] ?? 0) > 0) {
      shares[bit] = share;
      given[bit] = share * (active[bit] ?? 0);
      active[bit] = 0;
    }
  }
  for (const [index, union] of component.unions.entries()) {
    remainder.hours[index] = Math.max(0, (remainder.hours[index] ?? 0) - loadOfUnion(union, given));
  }
};

/** Sets that have no hours left anywhere get nothing; they need no further look at the unions. */
const skipExhausted = (active: Float64Array, shares: Float64Array, exhausted: number): void => {
  for (let bit = 0; bit < active.length; bit += 1) {
    if (((exhausted >> bit) & 1) === 1) {
      active[bit] = 0;
      shares[bit] = 0;
    }
  }
};

/** The share λ of its hours that each permission set gets for one key (the algorithm of model definitions 2.9). */
const sharesOfKey = (component: Component, hours: Float64Array, remainder: Remainder): Float64Array => {
  const everySet = component.unions.at(-1) ?? 0;
  const shares = new Float64Array(hours.length).fill(1);
  const active = Float64Array.from(hours);
  skipExhausted(active, shares, remainder.exhausted);
  const loads = new Float64Array(component.unions.length);
  while (active.some((load) => load > 0)) {
    for (const [index, union] of component.unions.entries()) {
      loads[index] = loadOfUnion(union, active);
    }
    const share = smallestShare(remainder, loads);
    if (share >= 1 - shareTolerance) {
      settle(component, everySet, 1, active, shares, remainder);
    } else {
      const bound = setsBoundAt(share, component, remainder, loads);
      settle(component, bound, share, active, shares, remainder);
      remainder.exhausted |= bound;
    }
  }
  return shares;
};

/** Hours by key, and within a key by bit of the component: lines of one key and one set get the same share. */
const hoursByKey = (
  plan: MatchingPlan,
  component: number,
  lines: readonly WorkLine[],
): ReadonlyMap<number, Float64Array> => {
  const width = plan.components[component]?.sets.length ?? 0;
  const byKey = new Map<number, Float64Array>();
  for (const { permissionSet, key, hours } of lines) {
    if (plan.componentOfSet[permissionSet] !== component) {
      continue;
    }
    let ofKey = byKey.get(key);
    if (ofKey === undefined) {
      ofKey = new Float64Array(width);
      byKey.set(key, ofKey);
    }
    const bit = plan.bitOfSet[permissionSet] ?? 0;
    ofKey[bit] = (ofKey[bit] ?? 0) + Math.max(0, hours);
  }
  return byKey;
};

/** The share of a line that is served, for the lines of one component. */
type ShareOf = (line: WorkLine) => number;

const sharesUnderShortage = (
  plan: MatchingPlan,
  component: number,
  lines: readonly WorkLine[],
  supplied: Float64Array,
): ShareOf => {
  const structure = plan.components[component];
  if (structure === undefined) {
    return () => 0;
  }
  const byKey = hoursByKey(plan, component, lines);
  const remainder: Remainder = { hours: Float64Array.from(supplied), exhausted: 0 };
  const shares = new Map<number, Float64Array>();
  for (const key of [...byKey.keys()].sort((a, b) => a - b)) {
    shares.set(key, sharesOfKey(structure, byKey.get(key) ?? new Float64Array(), remainder));
  }
  return ({ key, permissionSet }) => shares.get(key)?.[plan.bitOfSet[permissionSet] ?? 0] ?? 0;
};

const everythingFits = (supplied: Float64Array, loaded: Float64Array): boolean =>
  loaded.every((load, index) => load <= (supplied[index] ?? 0));

/**
 * Hours served of each line in one month (model definitions 2.9): as many hours as possible key by key, lines of one
 * key at equal shares where the same groups bind them. The result does not depend on the order of lines or groups.
 * `supply` is hours by group; where a supply or a line of a connected component is NaN, all its lines are NaN.
 */
export const serve = (plan: MatchingPlan, lines: readonly WorkLine[], supply: ArrayLike<number>): Service => {
  const demanded = hoursBySet(plan, lines);
  const shareOf = plan.components.map((component, index): ShareOf => {
    const supplied = supplyInside(component, supply);
    const loaded = loadInside(component, demanded);
    if (isUnknown(supplied, loaded)) {
      return () => Number.NaN;
    }
    return everythingFits(supplied, loaded) ? () => 1 : sharesUnderShortage(plan, index, lines, supplied);
  });
  const served = new Float64Array(lines.length);
  const servedBySet = new Float64Array(plan.setCount);
  for (const [index, line] of lines.entries()) {
    const share = shareOf[plan.componentOfSet[line.permissionSet] ?? -1]?.(line) ?? 0;
    const hours = share * Math.max(0, line.hours);
    served[index] = hours;
    servedBySet[line.permissionSet] = (servedBySet[line.permissionSet] ?? 0) + hours;
  }
  return { served, servedBySet };
};
