import { HyperFormula } from "hyperformula";
import daDK from "hyperformula/i18n/languages/daDK";
import { expect, test } from "vitest";
import { danishFunctions } from "../../addin/browser/notation/danish-functions.ts";

/** Functions that the other program does not have, or names in English. */
const unknownThere = ["AVERAGEIFS", "INDIRECT", "LOOKUP", "RANK"];

test("another program calls the functions by the same Danish names", () => {
  HyperFormula.registerLanguage("daDK", daDK);
  const other = HyperFormula.getLanguage("daDK");
  const compared = danishFunctions.filter(([english]) => !unknownThere.includes(english));
  expect(compared.map(([english]) => [english, other.getFunctionTranslation(english)])).toEqual(compared);
  expect(compared.length).toBeGreaterThan(100);
});

test("no name stands for two functions", () => {
  const names = danishFunctions.map(([, danish]) => danish);
  expect(new Set(names).size).toBe(names.length);
});
