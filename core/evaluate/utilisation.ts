import { type Component, isUnknown, loadInside, type MatchingPlan, supplyInside } from "./matching-plan.ts";

/** Utilisations that differ by less, relative to the larger, belong to one busiest set. */
const utilisationTolerance = 1e-12;

/** A union of permission sets with the hours of its groups and the work that only they may do. */
interface LoadedUnion {
  readonly sets: number;
  readonly supply: number;
  readonly load: number;
}

const loadedUnions = (
  component: Component,
  supplied: Float64Array,
  loaded: Float64Array,
): readonly LoadedUnion[] =>
  component.unions.map((sets, index) => ({
    sets,
    supply: supplied[index] ?? 0,
    load: loaded[index] ?? 0,
  }));

/** Work over hours of what a union adds to the part that is already settled; without hours, work is infinitely much. */
const addedUtilisation = (union: LoadedUnion, settled: LoadedUnion): number => {
  const load = union.load - settled.load;
  const supply = union.supply - settled.supply;
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

interface Busiest {
  readonly union: LoadedUnion;
  readonly utilisation: number;
}

const liesBeyond = (union: LoadedUnion, settled: LoadedUnion): boolean =>
  union.sets !== settled.sets && (union.sets & settled.sets) === settled.sets;

/** The union with the highest added utilisation beyond the settled one; of equals, the largest. */
const busiestBeyond = (settled: LoadedUnion, unions: readonly LoadedUnion[]): Busiest | null => {
  let highest = 0;
  for (const union of unions)
    if (liesBeyond(union, settled)) highest = Math.max(highest, addedUtilisation(union, settled));
  let largest: Busiest | null = null;
  for (const union of unions) {
    if (!liesBeyond(union, settled)) continue;
    const utilisation = addedUtilisation(union, settled);
    if (!(utilisation >= highest * (1 - utilisationTolerance))) continue;
    if (largest === null || bitCount(union.sets) > bitCount(largest.union.sets))
      largest = { union, utilisation };
  }
  return largest;
};

const setUtilisation = (
  { atoms }: Component,
  { union, utilisation }: Busiest,
  settled: LoadedUnion,
  utilisations: Float64Array,
): void => {
  for (const { sets, groups } of atoms) {
    if ((sets & union.sets) !== 0 && (sets & settled.sets) === 0) {
      for (const group of groups) {
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
    const supplied = supplyInside(component, supply);
    const loaded = loadInside(component, loadBySet);
    let settled: LoadedUnion = { sets: 0, supply: 0, load: 0 };
    if (isUnknown(supplied, loaded)) {
      const all = { union: { ...settled, sets: component.unions.at(-1) ?? 0 }, utilisation: Number.NaN };
      setUtilisation(component, all, settled, utilisations);
      continue;
    }
    const unions = loadedUnions(component, supplied, loaded);
    for (
      let busiest = busiestBeyond(settled, unions);
      busiest !== null;
      busiest = busiestBeyond(settled, unions)
    ) {
      setUtilisation(component, busiest, settled, utilisations);
      settled = busiest.union;
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
