import type { Base } from "./bases.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { byteMutations } from "./mutate/bytes.ts";
import type { ByteMutation, PartMutation } from "./mutate/mutation.ts";
import { nameMutations } from "./mutate/names.ts";
import { packageMutations } from "./mutate/package.ts";
import { structureMutations } from "./mutate/structure.ts";
import { valueMutations } from "./mutate/values.ts";
import { zipped } from "./parts.ts";

/** A workbook to which something was done, and what. */
export interface FuzzCase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const families: readonly (readonly PartMutation[])[] = [
  structureMutations,
  packageMutations,
  nameMutations,
  valueMutations,
  valueMutations,
  valueMutations,
  valueMutations,
];

const drawBase = (bases: readonly Base[], chance: Chance): Base =>
  chance.pick(bases.flatMap((base) => Array.from({ length: base.weight }, () => base)));

/** How many mutations of parts one case has; none where its bytes are changed. */
const partCounts = [1, 1, 1, 2, 3];

interface Drawn {
  readonly mutation: PartMutation;
  /** Its own draws, so that leaving out another one changes nothing of it. */
  readonly seed: number;
}

interface Recipe {
  readonly base: Base;
  readonly mutations: readonly Drawn[];
  readonly onBytes: ByteMutation | null;
}

const drawRecipe = (bases: readonly Base[], chance: Chance): Recipe => {
  const base = drawBase(bases, chance);
  const onBytes = chance.happens(0.15) ? chance.pick(byteMutations) : null;
  const count = onBytes === null ? chance.pick(partCounts) : 0;
  const mutations = Array.from({ length: count }, () => ({
    mutation: chance.pick(chance.pick(families)),
    seed: chance.below(2 ** 31),
  }));
  return { base, mutations, onBytes };
};

/** The workbook of a recipe, or of a part of its mutations. */
const cook = ({ base, mutations, onBytes }: Recipe, chance: Chance): FuzzCase => {
  let { parts } = base;
  const done: string[] = [];
  for (const { mutation, seed } of mutations) {
    const mutated = mutation.apply(parts, chanceOf(seed, 0));
    if (mutated === null) continue;
    parts = mutated;
    done.push(mutation.name);
  }
  const bytes = zipped(parts);
  if (onBytes === null) return { name: [base.name, ...done].join(", "), bytes };
  return { name: `${base.name}, ${onBytes.name}`, bytes: onBytes.apply(bytes, chance) };
};

/** The case of that number; the same for the same seed and the same bases. */
export const drawCase = (bases: readonly Base[], seed: number, index: number): FuzzCase => {
  const chance = chanceOf(seed, index);
  return cook(drawRecipe(bases, chance), chance);
};

/** The same case with one of its mutations at a time, where it has several: what is still wrong then is smaller. */
export const smallerCases = (bases: readonly Base[], seed: number, index: number): readonly FuzzCase[] => {
  const chance = chanceOf(seed, index);
  const recipe = drawRecipe(bases, chance);
  if (recipe.mutations.length < 2) return [];
  return recipe.mutations.map((drawn) => cook({ ...recipe, mutations: [drawn] }, chance));
};
