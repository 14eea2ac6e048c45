import { type CellArea, extendArea, parseAddress } from "../../../addin/ooxml/cells/address.ts";
import { dateToSerial } from "../../../addin/ooxml/cells/serial-date.ts";
import type { CellValue, TableCell, WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import type { HostCell, HostSheet } from "./workbook-parts.ts";
import { WorkbookState } from "./workbook-state.ts";

const placeOf = ({ address }: TableCell) => {
  const place = parseAddress(address);
  if (place === null) throw new Error(`no address "${address}"`);
  return place;
};

const heldBy = (value: CellValue): Partial<HostCell> =>
  typeof value === "object" && value !== null && "date" in value
    ? { value: dateToSerial(value.date, false), numberFormat: "mmm yyyy" }
    : { value };

const cellsOf = ({ headers, rows }: WorkbookTable): readonly TableCell[] => [...headers, ...rows.flat()];

const areaOf = (table: WorkbookTable): CellArea => {
  const [first, ...rest] = cellsOf(table).map(placeOf);
  if (first === undefined) throw new Error("a table without cells");
  const start = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  return rest.reduce(extendArea, start);
};

const addTable = (state: WorkbookState, sheet: HostSheet, table: WorkbookTable): void => {
  const area = areaOf(table);
  const changes = cellsOf(table).map((cell) => ({ ...placeOf(cell), cell: heldBy(cell.value) }));
  state.put(sheet, area, changes);
  const more = { showHeaders: true, showTotals: false, columns: [] };
  state.addTable({ name: table.name, sheet, area, ...more });
};

/** A workbook that holds these tables and nothing else: small, and quick to make. */
export const stateOfTables = ({ sheets, tables }: WorkbookTables): WorkbookState => {
  const state = new WorkbookState("prøve.xlsx", false);
  for (const name of new Set([...sheets, ...tables.map(({ sheet }) => sheet)])) state.addSheet(name);
  for (const table of tables) {
    const sheet = state.sheetOf(table.sheet);
    if (sheet !== undefined) addTable(state, sheet, table);
  }
  state.isDirty = false;
  return state;
};
