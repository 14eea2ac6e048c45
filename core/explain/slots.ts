import type { Term } from "./term.ts";

/** What a name stands for: a series by month, a constant, or a list of these. */
export type Slot = Float64Array | number | readonly (Float64Array | number)[];
export type Slots = Readonly<Record<string, Slot>>;

const isList = (slot: Slot): slot is readonly (Float64Array | number)[] => Array.isArray(slot);

const slotOf = (slots: Slots, name: string): Slot => {
  const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (slot === undefined) throw new Error(`An expression without a value for ${name}`);
  return slot;
};

/** The one value of a name; throws when the name has none or a list. */
export const singleValue = (slots: Slots, name: string): Float64Array | number => {
  const slot = slotOf(slots, name);
  if (isList(slot))
    throw new Error(`An expression with a list for ${name} outside sum, product, min and max`);
  return slot;
};

/** The list that a term names, or null when it is one value. */
export const listOf = (slots: Slots, term: Term): readonly (Float64Array | number)[] | null => {
  const slot = term.kind === "name" ? slotOf(slots, term.name) : null;
  return slot !== null && isList(slot) ? slot : null;
};
