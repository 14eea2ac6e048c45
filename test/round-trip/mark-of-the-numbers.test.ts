import { expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import { languages } from "../../core/text/language.ts";
import { planFingerprint } from "../../core/workbook/plan-fingerprint.ts";
import { parseWorkbook } from "../../core/workbook/plan-from-tables.ts";
import { openSound } from "../support/cells-of.ts";
import { everyTable } from "../support/every-table.ts";
import type { PlainWorkbook } from "../support/workbook-tables.ts";
import { filledTemplate } from "./fill-template.ts";

/** Options that have names of their own; without, they are called by their kind in the workbook's language. */
const workplace: PlainWorkbook = {
  ...everyTable,
  options: (everyTable.options ?? []).map((option, index) => ({ ...option, name: `Forslag ${index + 1}` })),
};

const markOf = (tables: PlainWorkbook, language: (typeof languages)[number]): string => {
  const { plan } = parseWorkbook(readTables(openSound(filledTemplate(tables, language))));
  if (plan === null) throw new Error("no plan");
  return planFingerprint(plan);
};

test("a Danish and an English workbook of one plan have the same mark, and one with another number has another", () => {
  const [danish, english] = languages.map((language) => markOf(workplace, language));
  expect(danish).toBe(english);
  const [first, ...others] = workplace.staffGroups ?? [];
  if (first === undefined) throw new Error("no staff group");
  const changed = { ...workplace, staffGroups: [{ ...first, filledPosts: 11.25 }, ...others] };
  expect(markOf(changed, "da")).not.toBe(danish);
});
