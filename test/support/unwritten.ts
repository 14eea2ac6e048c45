import { isRefusal, readTables, writeCells } from "../../addin/ooxml/index.ts";
import { findResultTable, resultColumns } from "../../core/present/result-columns.ts";
import type { ResultColumn } from "../../core/workbook/contract/column.ts";
import { resultTableIds, resultTables } from "../../core/workbook/contract/contract.ts";
import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import { openSound } from "./cells-of.ts";

/** Blanks for all that is written into the result tables. */
const blanks = (workbook: WorkbookTables): readonly CellWrite[] =>
  resultTableIds.flatMap((id) => {
    const table = findResultTable(id, workbook);
    if (table === null) return [];
    const columns: readonly ResultColumn[] = resultTables[id].columns;
    const written = [...resultColumns(id, table)].filter(([column]) =>
      columns.some((each) => each.id === column && each.kept !== true),
    );
    return table.rows.flatMap((cells) =>
      written.flatMap(([, position]) => {
        const cell = cells[position];
        return cell === undefined ? [] : [{ sheet: table.sheet, address: cell.address, value: "" }];
      }),
    );
  });

/** An example as it is before anybody has calculated it: the file that is handed out, without its results. */
export const unwritten = (bytes: Uint8Array): Uint8Array => {
  const opened = openSound(bytes);
  const blanked = writeCells(opened, blanks(readTables(opened)));
  if (isRefusal(blanked)) throw new Error("the results cannot be taken out");
  return blanked;
};
