import { formatAddress } from "../../ooxml/cells/address.ts";
import type { Connection } from "../connection.ts";
import type { AskedSheet } from "./ask-workbook.ts";

/** A cell that holds something: a value, or a formula with "=". */
export interface FilledCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** All that a user may have put on a sheet. */
export interface SheetContent {
  readonly sheet: AskedSheet;
  readonly cells: readonly FilledCell[];
  readonly charts: readonly string[];
  readonly shapes: readonly string[];
  /** Pivot tables, threads of comments, and notes where Excel tells of them. */
  readonly others: number;
}

const filledCells = (used: Excel.Range): FilledCell[] => {
  if (used.isNullObject) return [];
  const rows: readonly (readonly (string | number | boolean)[])[] = used.formulas;
  return rows.flatMap((contents, y) =>
    contents.flatMap((content, x) => {
      if (content === "") return [];
      const place = { row: used.rowIndex + 1 + y, column: used.columnIndex + 1 + x };
      return [{ ...place, address: formatAddress(place), content }];
    }),
  );
};

/** Notes are told of from this set on; before it, Excel says nothing of them. */
const countNotes = (
  { supports }: Connection,
  sheet: Partial<Excel.Worksheet>,
): OfficeExtension.ClientResult<number> | undefined =>
  supports("1.18") ? sheet.notes?.getCount() : undefined;

/** Sheet by sheet, so that a workbook of many large sheets is not too much for one answer. */
export const readSheetContent = (connection: Connection, sheet: AskedSheet): Promise<SheetContent> =>
  connection.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet.id);
    const used = target.getUsedRangeOrNullObject(true);
    used.load(["formulas", "rowIndex", "columnIndex"]);
    target.charts.load("items/name");
    target.shapes.load("items/name");
    const pivotTables = target.pivotTables.getCount();
    const comments = target.comments.getCount();
    const notes = countNotes(connection, target);
    await context.sync();
    return {
      sheet,
      cells: filledCells(used),
      charts: target.charts.items.map(({ name }) => name),
      shapes: target.shapes.items.map(({ name }) => name),
      others: pivotTables.value + comments.value + (notes?.value ?? 0),
    };
  });
