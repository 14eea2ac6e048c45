import { placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import { readWorkbookModel } from "../../../addin/ooxml/index.ts";
import type { SheetModel, WorkbookModel } from "../../../addin/ooxml/sheets/sheet.ts";
import { openSound } from "../../support/cells-of.ts";
import { type HostSheet, WorkbookState } from "./workbook-state.ts";

const visibilities = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

const fillCells = (sheet: HostSheet, { cells }: SheetModel, { formats }: WorkbookModel): void => {
  cells.values.forEach((value, index) => {
    const { row, column } = placeOfKey(cells.keys[index] ?? 0);
    const format = formats[cells.formats[index] ?? 0];
    sheet.cells.set(cells.keys[index] ?? 0, {
      value,
      numberFormat: format?.numberFormat ?? "General",
      isLocked: format?.isLocked ?? true,
    });
    if (row < 1 || column < 1) throw new Error("a cell outside its sheet");
  });
};

/** The workbook of a file; formulas count by the values that were calculated last. */
export const stateOfPackage = (name: string, bytes: Uint8Array): WorkbookState => {
  const model = readWorkbookModel(openSound(bytes));
  const state = new WorkbookState(name, model.date1904);
  for (const source of model.sheets) {
    const { visibility, isProtected } = source;
    const sheet = state.addSheet(source.name, { visibility: visibilities[visibility], isProtected });
    fillCells(sheet, source, model);
    for (const table of source.tables)
      state.addTable({
        name: table.name,
        sheet,
        area: table.area,
        showHeaders: table.headerRows > 0,
        showTotals: table.totalsRows > 0,
        columns: table.columns.map((column) => column.name),
      });
  }
  return state;
};
