import type { Input } from "../origin.ts";

const isRecord = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** A number with its origin; everything else of a plan is names, days and choices. */
const isInput = (part: unknown): part is Input => isRecord(part) && "value" in part && "origin" in part;

/** A part of a plan with its inputs changed; what has none that changes is the same object as before. */
export const withInputs = <Part>(part: Part, change: (input: Input) => Input): Part =>
  changed(part, change) as Part;

const changed = (part: unknown, change: (input: Input) => Input): unknown => {
  if (isInput(part)) return change(part);
  if (Array.isArray(part)) {
    const items = part.map((item: unknown) => changed(item, change));
    return items.every((item, index) => item === part[index]) ? part : items;
  }
  if (!isRecord(part)) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, changed(value, change)] as const);
  return entries.every(([key, value]) => value === part[key]) ? part : Object.fromEntries(entries);
};

/** All inputs of a part of a plan, in the order in which they stand. */
export const inputsOf = (part: unknown): readonly Input[] => {
  if (isInput(part)) return [part];
  if (Array.isArray(part)) return part.flatMap(inputsOf);
  return isRecord(part) ? Object.values(part).flatMap(inputsOf) : [];
};

/** The parties do not agree on it: it is marked so, or the other side holds another number. */
export const isDisputed = ({ origin, estimate, value }: Input): boolean =>
  (origin.kind === "cell" && origin.status === "disputed") ||
  (estimate !== undefined && estimate.otherSide !== null && estimate.otherSide !== value);
