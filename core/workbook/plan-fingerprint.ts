import type { Plan } from "../plan.ts";

/** Where a number stands, who supplied it and what its source is called says nothing of what is calculated. */
const notCounted: ReadonlySet<string> = new Set(["origin", "at", "source", "description", "question"]);

/** Digits that programs keep of a number when they save it. */
const keptDigits = 14;

const counted = (key: string, value: unknown): unknown => {
  if (notCounted.has(key)) return undefined;
  return typeof value === "number" ? Number(value.toPrecision(keptDigits)) : value;
};

/** Two numbers of 32 bits that are others as soon as a letter is another (multiplicative hashing). */
const hashOf = (text: string): readonly [number, number] => {
  let [one, other] = [0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return [one >>> 0, other >>> 0];
};

const inFours = (hexadecimal: string): string => (hexadecimal.toUpperCase().match(/.{4}/g) ?? []).join("-");

/**
 * A mark of all that is calculated from, such as "03FA-91C2-77E0-4B1D": the same for the same plan in whatever language and
 * place its workbook has it, another one as soon as a number, name or choice is another.
 */
export const planFingerprint = (plan: Plan): string => {
  const parts = hashOf(JSON.stringify(plan, counted));
  return inFours(parts.map((part) => part.toString(16).padStart(8, "0")).join(""));
};
