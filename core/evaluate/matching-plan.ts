/**
 * Who may do what (model definitions 2.9), worked out once for a scenario. Hours of work can be done if and only if, for
 * every union of permission sets, the work that must be done inside it is no more than the hours of its groups.
 *
 * Groups that no chain of permissions connects never compete, so each connected component stands alone. Inside one, a
 * union is held as a bit mask of the permission sets that lie within it, and groups that occur in the same sets are
 * one atom: the number of groups has no limit, only the number of sets.
 */

/** Largest number of distinct permission sets that are connected with each other (model definitions 2.25). */
export const maxPermissionSets = 12;

/** Groups that occur in exactly the same permission sets and are therefore interchangeable. */
export interface Atom {
  /** Bit mask of the component's sets that contain these groups. */
  readonly sets: number;
  readonly groups: readonly number[];
}

/** Permission sets that are connected by common groups. Bit i of every mask is the set `sets[i]`. */
export interface Component {
  readonly sets: readonly number[];
  readonly atoms: readonly Atom[];
  /** Each union of the sets once, as the mask of all sets that lie inside it. The last one holds every set. */
  readonly unions: readonly number[];
}

export interface MatchingPlan {
  readonly groupCount: number;
  readonly setCount: number;
  /** Permission set of each task, in the order in which the tasks were given. */
  readonly setOfTask: readonly number[];
  readonly components: readonly Component[];
}

interface DistinctSets {
  readonly sets: readonly (readonly number[])[];
  readonly setOfTask: readonly number[];
}

const distinctSets = (permittedGroups: readonly (readonly number[])[]): DistinctSets => {
  const sets: (readonly number[])[] = [];
  const indexByName = new Map<string, number>();
  const setOfTask = permittedGroups.map((permitted) => {
    const groups = [...new Set(permitted)].sort((a, b) => a - b);
    const name = groups.join();
    const index = indexByName.get(name) ?? sets.push(groups) - 1;
    indexByName.set(name, index);
    return index;
  });
  return { sets, setOfTask };
};

/** Indices of sets that common groups connect, directly or through other sets; each list ascends. */
const connectedSets = (sets: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  let clusters: { readonly members: readonly number[]; readonly groups: ReadonlySet<number> }[] = [];
  for (const [index, groups] of sets.entries()) {
    const touched = clusters.filter((cluster) => groups.some((group) => cluster.groups.has(group)));
    const joined = {
      members: [...touched.flatMap((cluster) => cluster.members), index],
      groups: new Set([...touched.flatMap((cluster) => [...cluster.groups]), ...groups]),
    };
    clusters = [...clusters.filter((cluster) => !touched.includes(cluster)), joined];
  }
  return clusters.map(({ members }) => [...members].sort((a, b) => a - b));
};

const atomsOf = (sets: readonly (readonly number[])[]): readonly Atom[] => {
  const membership = new Map<number, number>();
  for (const [bit, groups] of sets.entries()) {
    for (const group of groups) {
      membership.set(group, (membership.get(group) ?? 0) | (1 << bit));
    }
  }
  const groupsByMask = new Map<number, number[]>();
  for (const [group, mask] of membership) {
    groupsByMask.set(mask, [...(groupsByMask.get(mask) ?? []), group]);
  }
  return [...groupsByMask].map(([mask, groups]) => ({ sets: mask, groups: groups.sort((a, b) => a - b) }));
};

/** Unions of `setCount` sets. A set lies inside a union when none of its atoms lies outside. */
const unionsOf = (setCount: number, atoms: readonly Atom[]): readonly number[] => {
  const everySet = (1 << setCount) - 1;
  const unions = new Set<number>();
  for (let chosen = 1; chosen <= everySet; chosen += 1) {
    let reachingOutside = 0;
    for (const atom of atoms) {
      if ((atom.sets & chosen) === 0) {
        reachingOutside |= atom.sets;
      }
    }
    unions.add(everySet & ~reachingOutside);
  }
  return [...unions].sort((a, b) => a - b);
};

const componentOf = (
  members: readonly number[],
  sets: readonly (readonly number[])[],
  maximum: number,
): Component => {
  if (members.length > maximum) {
    throw new RangeError(`${members.length} connected permission sets; at most ${maximum} can be matched`);
  }
  const atoms = atomsOf(members.map((set) => sets[set] ?? []));
  return { sets: members, atoms, unions: unionsOf(members.length, atoms) };
};

/** Largest number of connected permission sets in a plan, to be held against {@link maxPermissionSets} on input. */
export const connectedPermissionSets = (permittedGroups: readonly (readonly number[])[]): number =>
  Math.max(0, ...connectedSets(distinctSets(permittedGroups).sets).map((members) => members.length));

/**
 * The structure of a scenario's matching. `permittedGroups` holds, for each task, the indices (from 0) of the groups
 * that may do it; a task that nobody may do is never served.
 * @throws RangeError when more than `maximum` sets are connected.
 */
export const matchingPlan = (
  groupCount: number,
  permittedGroups: readonly (readonly number[])[],
  maximum = maxPermissionSets,
): MatchingPlan => {
  const { sets, setOfTask } = distinctSets(permittedGroups);
  const components = connectedSets(sets).map((members) => componentOf(members, sets, maximum));
  return { groupCount, setCount: sets.length, setOfTask, components };
};

/** Hours of the groups in each union, in the order of `component.unions`. A negative supply counts as none. */
export const supplyInside = ({ atoms, unions }: Component, supply: ArrayLike<number>): Float64Array => {
  const inside = new Float64Array(unions.length);
  for (const { sets, groups } of atoms) {
    let hours = 0;
    for (const group of groups) hours += Math.max(0, supply[group] ?? 0);
    for (let index = 0; index < unions.length; index += 1) {
      if ((sets & (unions[index] ?? 0)) !== 0) inside[index] = (inside[index] ?? 0) + hours;
    }
  }
  return inside;
};

/** Hours of work that only the groups of each union may do, in the order of `component.unions`. */
export const loadInside = ({ sets, unions }: Component, hoursBySet: ArrayLike<number>): Float64Array => {
  const inside = new Float64Array(unions.length);
  for (let bit = 0; bit < sets.length; bit += 1) {
    const hours = hoursBySet[sets[bit] ?? -1] ?? 0;
    for (let index = 0; index < unions.length; index += 1) {
      if ((((unions[index] ?? 0) >> bit) & 1) === 1) inside[index] = (inside[index] ?? 0) + hours;
    }
  }
  return inside;
};

/** Whether a supply or an amount of work in the component could not be computed (NaN). */
export const isUnknown = (supplied: Float64Array, loaded: Float64Array): boolean =>
  Number.isNaN(supplied.at(-1) ?? 0) || Number.isNaN(loaded.at(-1) ?? 0);
