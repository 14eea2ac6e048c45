import type { WorkbookTables } from "../../workbook/tables.ts";
import { findResultTable } from "../result-columns.ts";
import type { PlaceView } from "./place-view.ts";

/** The first line of the report; null in a workbook that was handed out before there was one. */
export const reportPlace = (workbook: WorkbookTables): PlaceView | null => {
  const table = findResultTable("resultReport", workbook);
  const first = table?.rows[0]?.[0];
  return table === null || first === undefined ? null : { sheet: table.sheet, address: first.address };
};
