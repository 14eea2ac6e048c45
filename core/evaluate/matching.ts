import { type Component, loadInside, type MatchingPlan, supplyInside } from "./matching-plan.ts";

/** Shares that differ by less are one minimum (model definitions 2.25). */
const shareTolerance = 1e-12;

/** What earlier keys have left of a component: hours by union, and the sets inside a union that has none left. */
interface Remainder {
  readonly hours: Float64Array;
  exhausted: number;
}

/** Hours of one key by bit of the component; 0 once a set has stopped. */
const loadOfUnion = (union: number, active: Float64Array): number => {
  let load = 0;
  for (let bit = 0; bit < active.length; bit += 1) {
    if (((union >> bit) & 1) === 1) load += active[bit] ?? 0;
  }
  return load;
};

const smallestShare = (remainder: Remainder, loads: Float64Array): number => {
  let share = 1;
  for (let index = 0; index < loads.length; index += 1) {
    const load = loads[index] ?? 0;
    if (load > 0) share = Math.min(share, (remainder.hours[index] ?? 0) / load);
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
  for (let index = 0; index < unions.length; index += 1) {
    const load = loads[index] ?? 0;
    if (load > 0 && (remainder.hours[index] ?? 0) / load <= share + shareTolerance)
      bound |= unions[index] ?? 0;
  }
  return bound;
};

/** What the keys of a component are worked out in, one after the other. */
interface Scratch {
  /** Hours of the key, and those of them that are given at one share, by bit of the component. */
  readonly active: Float64Array;
  readonly given: Float64Array;
  /** Hours of the key by union. */
  readonly loads: Float64Array;
}

/** Gives the bound sets this share of their hours, takes the hours from what is left, and lets the sets stop. */
const settle = (
  component: Component,
  bound: number,
  share: number,
  { active, given }: Scratch,
  shares: Float64Array,
  remainder: Remainder,
): void => {
  given.fill(0);
  for (let bit = 0; bit < active.length; bit += 1) {
    if (((bound >> bit) & 1) === 1 && (active[bit] ?? 0) > 0) {
      shares[component.sets[bit] ?? -1] = share;
      given[bit] = share * (active[bit] ?? 0);
      active[bit] = 0;
    }
  }
  const { unions } = component;
  for (let index = 0; index < unions.length; index += 1) {
    const left = (remainder.hours[index] ?? 0) - loadOfUnion(unions[index] ?? 0, given);
    remainder.hours[index] = Math.max(0, left);
  }
};

/** Sets that have no hours left anywhere get nothing; they need no further look at the unions. */
const skipExhausted = (
  { sets }: Component,
  active: Float64Array,
  shares: Float64Array,
  exhausted: number,
): void => {
  for (let bit = 0; bit < active.length; bit += 1) {
    if (((exhausted >> bit) & 1) === 1) {
      active[bit] = 0;
      shares[sets[bit] ?? -1] = 0;
    }
  }
};

const anyActive = (active: Float64Array): boolean => {
  for (let bit = 0; bit < active.length; bit += 1) if ((active[bit] ?? 0) > 0) return true;
  return false;
};

/** Sets the share λ of its hours that each permission set gets for one key (the algorithm of model definitions 2.9). */
const shareKey = (
  component: Component,
  hoursBySet: Float64Array,
  shares: Float64Array,
  remainder: Remainder,
  scratch: Scratch,
): void => {
  const { unions, sets } = component;
  const { active, loads } = scratch;
  sets.forEach((set, bit) => {
    active[bit] = hoursBySet[set] ?? 0;
  });
  skipExhausted(component, active, shares, remainder.exhausted);
  while (anyActive(active)) {
    for (let index = 0; index < unions.length; index += 1)
      loads[index] = loadOfUnion(unions[index] ?? 0, active);
    const share = smallestShare(remainder, loads);
    if (share >= 1 - shareTolerance) {
      settle(component, unions.at(-1) ?? 0, 1, scratch, shares, remainder);
    } else {
      const bound = setsBoundAt(share, component, remainder, loads);
      settle(component, bound, share, scratch, shares, remainder);
      remainder.exhausted |= bound;
    }
  }
};

/** Whether all work of a month can be done: the one comparison that a month without shortage needs. */
export const everythingFits = (
  { components }: MatchingPlan,
  hoursBySet: Float64Array,
  supply: ArrayLike<number>,
): boolean =>
  components.every((component) =>
    fitsInside(supplyInside(component, supply), loadInside(component, hoursBySet)),
  );

const fitsInside = (supplied: Float64Array, loaded: Float64Array): boolean => {
  for (let index = 0; index < loaded.length; index += 1) {
    if (!((loaded[index] ?? 0) <= (supplied[index] ?? 0))) return false;
  }
  return true;
};

const sumBySet = (plan: MatchingPlan, keys: readonly Float64Array[]): Float64Array => {
  const sums = new Float64Array(plan.setCount);
  for (const hours of keys)
    for (let set = 0; set < hours.length; set += 1) sums[set] = (sums[set] ?? 0) + (hours[set] ?? 0);
  return sums;
};

/** Work that cannot be computed takes the value from itself and from all that comes after it, not from what came before. */
const shareComponent = (
  component: Component,
  keys: readonly Float64Array[],
  supplied: Float64Array,
  shares: readonly Float64Array[],
): void => {
  const remainder: Remainder = { hours: supplied, exhausted: 0 };
  const scratch: Scratch = {
    active: new Float64Array(component.sets.length),
    given: new Float64Array(component.sets.length),
    loads: new Float64Array(component.unions.length),
  };
  let known = !supplied.some(Number.isNaN);
  keys.forEach((hours, index) => {
    known &&= !component.sets.some((set) => Number.isNaN(hours[set]));
    const share = shares[index] ?? new Float64Array();
    if (known) shareKey(component, hours, share, remainder, scratch);
    else for (const set of component.sets) share[set] = Number.NaN;
  });
};

/**
 * The share of its hours that is served in one month, by key and permission set (model definitions 2.9): as many
 * hours as possible key by key, the sets of one key at equal shares where the same groups bind them. `keys` are the
 * hours to do by permission set, the first to be served first; `supply` is hours by group. Where a supply of a
 * connected component is NaN, all its shares are; where work is NaN, those of its key and of all later ones.
 */
export const servedShares = (
  plan: MatchingPlan,
  keys: readonly Float64Array[],
  supply: ArrayLike<number>,
): readonly Float64Array[] => {
  const shares = keys.map(() => new Float64Array(plan.setCount).fill(1));
  const demanded = sumBySet(plan, keys);
  for (const component of plan.components) {
    const supplied = supplyInside(component, supply);
    const loaded = loadInside(component, demanded);
    if (!fitsInside(supplied, loaded)) shareComponent(component, keys, supplied, shares);
  }
  return shares;
};
