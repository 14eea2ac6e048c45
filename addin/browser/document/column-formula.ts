import { placeKey } from "../../ooxml/cells/address.ts";
import { shiftFormula } from "../../ooxml/cells/shift-formula.ts";
import type { SheetTable } from "../../ooxml/sheets/sheet.ts";
import type { SheetState } from "./sheet-state.ts";

interface Anchor {
  readonly row: number;
  readonly formula: string;
}

const isTheSameEverywhere = (formula: string): boolean => shiftFormula(formula, 1, 0) === formula;

/** The row whose cell holds just the text that the table declares, or else the last row that holds a formula. */
const findAnchor = (sheet: SheetState, table: SheetTable, column: number, declared: string): Anchor => {
  const first = table.area.top + table.headerRows;
  let last: Anchor | null = null;
  for (let row = first; row <= table.area.bottom - table.totalsRows; row += 1) {
    const { formula } = sheet.contents.get(placeKey({ row, column }));
    if (formula === declared) return { row, formula };
    if (formula !== null) last = { row, formula };
  }
  return last ?? { row: first, formula: declared };
};

/**
 * The formula of a calculated column, by row. The table declares it as it reads in one of its rows, and does not say in
 * which.
 */
export const columnFormula = (
  sheet: SheetState,
  table: SheetTable,
  column: number,
  declared: string,
): ((row: number) => string) => {
  if (isTheSameEverywhere(declared)) return () => declared;
  const anchor = findAnchor(sheet, table, column, declared);
  return (row) => shiftFormula(anchor.formula, row - anchor.row, 0);
};
