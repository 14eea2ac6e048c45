import { parseAddress } from "../../ooxml/cells/address.ts";
import type { DefinedName, SheetModel, SheetTable } from "../../ooxml/sheets/sheet.ts";
import { isSameName } from "./ask-workbook.ts";
import type { FoundTable } from "./found-tables.ts";
import type { InsertedSheet } from "./insert-sheets.ts";
import { columnOfFormula, movedFormula, type TableCorner, tableOfFormula } from "./moved-formula.ts";
import type { Template } from "./template.ts";

const inserted = (
  { name }: SheetModel,
  table: SheetTable | null,
  sheets: readonly InsertedSheet[],
): InsertedSheet | undefined =>
  sheets.find(({ sheet, tables }) => sheet.name === name && (table === null || tables.includes(table)));

/** The header of the same column, where the workbook has the table already. */
const headerIn = (
  found: readonly FoundTable[],
  { name, area, columns }: SheetTable,
  column: number,
): TableCorner | null => {
  const header = columns[column - area.left]?.name;
  const table = found.find((each) => isSameName(each.name, name))?.table;
  const cell = table?.headers.find(({ value }) => value === header);
  const place = cell === undefined ? null : parseAddress(cell.address);
  return table === undefined || place === null ? null : { ...place, sheet: table.sheet };
};

/** A formula of the template for the workbook, where its table may stand on another sheet or in another place. */
const inPlace = (
  formula: string,
  sheet: SheetModel,
  found: readonly FoundTable[],
  sheets: readonly InsertedSheet[],
): string | null => {
  const table = tableOfFormula(sheet, formula);
  const column = columnOfFormula(formula);
  const from = { sheet: sheet.name, row: table?.area.top ?? 1, column };
  const come = inserted(sheet, table, sheets);
  if (come !== undefined) return movedFormula(formula, from, { ...from, sheet: come.name });
  if (table === null) return formula;
  const to = headerIn(found, table, column);
  return to === null ? null : movedFormula(formula, from, to);
};

/** Names of the template with formulas for the workbook; without those whose column the workbook lacks. */
export const namesInPlace = (
  names: readonly DefinedName[],
  { model }: Template,
  found: readonly FoundTable[],
  sheets: readonly InsertedSheet[],
): readonly DefinedName[] =>
  names.flatMap((name) => {
    const sheet = model.sheets.find((each) => name.formula.includes(`'${each.name}'!`));
    const formula = sheet === undefined ? name.formula : inPlace(name.formula, sheet, found, sheets);
    return formula === null ? [] : [{ ...name, formula }];
  });
