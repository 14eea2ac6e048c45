import { placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import { type Package, readWorkbookModel } from "../../../addin/ooxml/index.ts";
import type { SheetModel, WorkbookModel } from "../../../addin/ooxml/sheets/sheet.ts";
import { openSound } from "../../support/cells-of.ts";
import { chartsOfPackage } from "./charts-of-package.ts";
import type { HostSheet } from "./workbook-parts.ts";
import { WorkbookState } from "./workbook-state.ts";

const visibilities = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

const fillCells = (sheet: HostSheet, { cells }: SheetModel, { formats }: WorkbookModel): void => {
  cells.values.forEach((value, index) => {
    const formula = cells.formulas.get(index);
    const { row, column } = placeOfKey(cells.keys[index] ?? 0);
    const format = formats[cells.formats[index] ?? 0];
    sheet.cells.set(cells.keys[index] ?? 0, {
      value,
      formula: formula === undefined ? null : `=${formula}`,
      numberFormat: format?.numberFormat ?? "General",
      isLocked: format?.isLocked ?? true,
    });
    if (row < 1 || column < 1) throw new Error("a cell outside its sheet");
  });
};

const models = new WeakMap<Package, WorkbookModel>();

const modelOf = (opened: Package): WorkbookModel => {
  const model = models.get(opened) ?? readWorkbookModel(opened);
  models.set(opened, model);
  return model;
};

/** The workbook of a file; formulas count by the values that were calculated last. */
export const stateOfPackage = (name: string, bytes: Uint8Array): WorkbookState => {
  const model = modelOf(openSound(bytes));
  const state = new WorkbookState(name, model.date1904);
  const chartsOf = chartsOfPackage(bytes);
  for (const source of model.sheets) {
    const { visibility, isProtected } = source;
    const sheet = state.addSheet(source.name, { visibility: visibilities[visibility], isProtected });
    fillCells(sheet, source, model);
    sheet.charts = chartsOf(source.part);
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
  state.names = model.names.map(({ name, sheet, formula }) => ({
    name,
    formula: `=${formula}`,
    sheet: sheet === null ? null : (state.sheetOf(sheet) ?? null),
  }));
  return state;
};
