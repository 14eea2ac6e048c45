import { resultTableIds } from "../workbook/contract/contract.ts";
import type { WorkbookTables } from "../workbook/tables.ts";
import { findResultTable } from "./result-columns.ts";

/** The cells under the headers of a result table, by the addresses of the first and the last. */
export interface ResultArea {
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
}

/** Where results stand: what is typed there says nothing of the workplace. */
export const resultAreas = (workbook: WorkbookTables): readonly ResultArea[] =>
  resultTableIds.flatMap((id) => {
    const table = findResultTable(id, workbook);
    const from = table?.rows[0]?.[0];
    const to = table?.rows.at(-1)?.at(-1);
    if (table === null || from === undefined || to === undefined) return [];
    return [{ sheet: table.sheet, from: from.address, to: to.address }];
  });
