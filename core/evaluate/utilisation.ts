import { type Component, isUnknown, loadInside, type MatchingPlan, supplyInside } from "./matching-plan.ts";

/** Utilisations that differ by less, relative to the larger, belong to one busiest set. */
const utilisationTolerance = 1e-12;

/** Hours of the groups in each union of a component, and the work that only they may do. */
interface Loads {
  readonly unions: readonly number[];
  readonly supplied: Float64Array;
  readonly loaded: Float64Array;
}

/** The part of a component that is done with, as a union of its sets. */
interface Settled {
  readonly sets: number;
  readonly supply: number;
  readonly load: number;
}

const nothing: Settled = { sets: 0, supply: 0, load: 0 };

const settledWith = ({ unions, supplied, loaded }: Loads, union: number): Settled => ({
  sets: unions[union] ?? 0,
  supply: supplied[union] ?? 0,
  load: loaded[union] ?? 0,
});

/** Work over hours of what a union adds to the part that is already settled; without hours, work is infinitely much. */
const addedUtilisation = ({ supplied, loaded }: Loads, union: number, settled: Settled): number => {
  const load = (loaded[union] ?? 0) - settled.load;
  const supply = (supplied[union] ?? 0) - settled.supply;
  if (load <= 0) {
    return 0;
  }
  return supply > 0 ? load / supply : Number.POSITIVE_INFINITY;
};

const bitCount = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    count += 1;
  }
  return count;
};

const liesBeyond = (sets: number, settled: Settled): boolean =>
  sets !== settled.sets && (sets & settled.sets) === settled.sets;

const highestUtilisation = (loads: Loads, settled: Settled): number => {
  const { unions } = loads;
  let highest = 0;
  for (let union = 0; union < unions.length; union += 1)
    if (liesBeyond(unions[union] ?? 0, settled))
      highest = Math.max(highest, addedUtilisation(loads, union, settled));
  return highest;
};

/** Position of the union with the highest added utilisation beyond the settled one; of equals, the largest. -1: none. */
const busiestBeyond = (loads: Loads, settled: Settled): number => {
  const { unions } = loads;
  const enough = highestUtilisation(loads, settled) * (1 - utilisationTolerance);
  let busiest = -1;
  for (let union = 0; union < unions.length; union += 1) {
    const sets = unions[union] ?? 0;
    if (!liesBeyond(sets, settled) || !(addedUtilisation(loads, union, settled) >= enough)) continue;
    if (busiest < 0 || bitCount(sets) > bitCount(unions[busiest] ?? 0)) busiest = union;
  }
  return busiest;
};

const setUtilisation = (
  { atoms }: Component,
  sets: number,
  utilisation: number,
  settled: Settled,
  utilisations: Float64Array,
): void => {
  for (const atom of atoms) {
    if ((atom.sets & sets) !== 0 && (atom.sets & settled.sets) === 0) {
      for (const group of atom.groups) {
        utilisations[group] = utilisation;
      }
    }
  }
};

/**
 * Work over hours (belastningsgrad) of each group by the rule of the busiest set (model definitions 2.9, 2.18): the
 * groups of the union with the highest work over hours all get that utilisation, the union and its work are taken
 * away, and so on. With hours arising it may exceed 1, and it is infinite for groups without hours whose work nobody
 * else may do. NaN for all groups of a connected component in which anything is NaN.
 */
export const utilisationByGroup = (
  plan: MatchingPlan,
  loadBySet: ArrayLike<number>,
  supply: ArrayLike<number>,
): Float64Array => {
  const utilisations = new Float64Array(plan.groupCount);
  for (const component of plan.components) {
    const { unions } = component;
    const loads = {
      unions,
      supplied: supplyInside(component, supply),
      loaded: loadInside(component, loadBySet),
    };
    if (isUnknown(loads.supplied, loads.loaded)) {
      setUtilisation(component, unions.at(-1) ?? 0, Number.NaN, nothing, utilisations);
      continue;
    }
    let settled = nothing;
    for (let busiest = busiestBeyond(loads, settled); busiest >= 0; busiest = busiestBeyond(loads, settled)) {
      const utilisation = addedUtilisation(loads, busiest, settled);
      setUtilisation(component, unions[busiest] ?? 0, utilisation, settled, utilisations);
      settled = settledWith(loads, busiest);
    }
  }
  return utilisations;
};

/**
 * Hours that each group uses on the served work, at most its supply, by the rule of the busiest set (model
 * definitions 2.9). What a group does not use is idle.
 */
export const usedByGroup = (
  plan: MatchingPlan,
  servedBySet: ArrayLike<number>,
  supply: ArrayLike<number>,
): Float64Array =>
  utilisationByGroup(plan, servedBySet, supply).map((utilisation, group) => {
    const hours = Math.max(0, supply[group] ?? 0);
    return hours === 0 ? 0 : Math.min(1, utilisation) * hours;
  });
