import type { UserFormula } from "../plan.ts";

/** A quantity of a case group that a formula's name stands for. */
export type FormulaVariable = UserFormula["variables"][string];

/** A name that formulas may use. Several names may stand for one quantity. */
export interface FormulaName extends FormulaVariable {
  readonly name: string;
}

/** A name as the expression language writes it, and what it stands for; null when it stands for two quantities. */
export interface KnownName {
  readonly identifier: string;
  readonly variable: FormulaVariable | null;
}

export type KnownNames = ReadonlyMap<string, KnownName>;

/** The form in which names are compared: upper and lower case are one, and so are underscores and spaces. */
export const nameKey = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();

const identifierLetters = /^[a-zà-öø-ÿ][a-zà-öø-ÿ0-9_]*$/;
/** Words of mathjs that are no names. */
const reserved: ReadonlySet<string> = new Set(
  "mod to in and xor or not end true false null undefined nan infinity".split(" "),
);

const identifierOf = (key: string, index: number): string => {
  const identifier = key.replaceAll(" ", "_");
  return identifierLetters.test(identifier) && !reserved.has(identifier) ? identifier : `_${index}`;
};

const sameVariable = (left: FormulaVariable, right: FormulaVariable): boolean =>
  left.caseGroup === right.caseGroup && left.quantity === right.quantity;

/** The names by the form in which they are compared. */
export const knownNames = (names: readonly FormulaName[]): KnownNames => {
  const known = new Map<string, KnownName>();
  for (const [index, { name, caseGroup, quantity }] of names.entries()) {
    const key = nameKey(name);
    const variable = { caseGroup, quantity };
    const earlier = known.get(key);
    if (earlier === undefined) known.set(key, { identifier: identifierOf(key, index), variable });
    else if (earlier.variable !== null && !sameVariable(earlier.variable, variable))
      known.set(key, { ...earlier, variable: null });
  }
  return known;
};
