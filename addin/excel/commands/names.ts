import type { DefinedName } from "../../ooxml/sheets/sheet.ts";
import { type AskedWorkbook, isSameName } from "./ask-workbook.ts";

/** What a formula shows of cells that are gone. */
const lost = "#REF!";

/** Names of the template that the workbook lacks, or that point to cells that are gone. */
export const brokenNames = (
  wanted: readonly DefinedName[],
  { names }: AskedWorkbook,
): readonly DefinedName[] =>
  wanted.filter(({ name }) => {
    const known = names.find((each) => isSameName(each.name, name));
    return known === undefined || known.formula.includes(lost);
  });

/**
 * Gives the workbook names that the template's cells choose from. Excel brings them along with inserted sheets, but may
 * let them point nowhere, so all are set.
 */
export const setNames = (
  { workbook }: Excel.RequestContext,
  wanted: readonly DefinedName[],
  { names }: AskedWorkbook,
): void => {
  for (const { name, formula } of wanted) {
    const isThere = names.some((known) => isSameName(known.name, name));
    if (isThere) workbook.names.getItem(name).formula = `=${formula}`;
    else workbook.names.add(name, `=${formula}`);
  }
};
