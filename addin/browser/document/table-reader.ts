import type { CellValue, TableCell, WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { type CellPlace, contains } from "../../ooxml/cells/address.ts";
import { withDay } from "../../ooxml/cells/cell-value.ts";
import type { SheetTable } from "../../ooxml/sheets/sheet.ts";
import { type ReadableSheet, readHeaders, readRow } from "../../ooxml/tables/read-tables.ts";
import type { BookState, SheetState } from "./sheet-state.ts";

interface ReadTable {
  readonly source: SheetTable;
  readonly table: WorkbookTable;
}

const sameCellValue = (one: CellValue, other: CellValue): boolean =>
  one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));

const sameCells = (one: readonly TableCell[], other: readonly TableCell[]): boolean =>
  one.length === other.length &&
  one.every(({ value }, index) => sameCellValue(value, other[index]?.value ?? null));

const isSame = (one: WorkbookTable, other: WorkbookTable): boolean =>
  one.rows.length === other.rows.length &&
  sameCells(one.headers, other.headers) &&
  one.rows.every((row, index) => row === other.rows[index]);

const namesOf = ({ columns }: SheetTable): readonly string[] => columns.map(({ name }) => name);

/** Reads the tables as they are now. What did not change since the last reading is the same object as then. */
export class TableReader {
  readonly #book: BookState;
  readonly #date1904: boolean;
  readonly #read = new Map<string, ReadTable>();
  /** Rows with cells that may have changed since the last reading, by table. */
  readonly #touched = new Map<string, Set<number>>();
  #last: WorkbookTables;

  constructor(book: BookState, date1904: boolean) {
    this.#book = book;
    this.#date1904 = date1904;
    this.#last = { tables: [], sheets: book.sheets.map(({ model }) => model.name) };
  }

  touch(sheet: SheetState, place: CellPlace): void {
    for (const { part, area } of sheet.tables) {
      if (!contains(area, place)) continue;
      const rows = this.#touched.get(part) ?? new Set();
      this.#touched.set(part, rows.add(place.row));
    }
  }

  read(): WorkbookTables {
    const tables = this.#book.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => this.#table(sheet, table)),
    );
    this.#touched.clear();
    const isTheSame =
      tables.length === this.#last.tables.length &&
      tables.every((table, index) => table === this.#last.tables[index]);
    if (!isTheSame) this.#last = { ...this.#last, tables };
    return this.#last;
  }

  #table(sheet: SheetState, source: SheetTable): WorkbookTable {
    const known = this.#read.get(source.part);
    if (known?.source === source && !this.#touched.has(source.part)) return known.table;
    const table = this.#build(sheet, source, known);
    this.#read.set(source.part, { source, table });
    return table;
  }

  #build(sheet: SheetState, source: SheetTable, known: ReadTable | undefined): WorkbookTable {
    const readable = this.#readable(sheet);
    const rows = this.#rows(readable, source, known?.table.rows ?? []);
    const headers = readHeaders(readable, { ...source, columns: namesOf(source) });
    const table = { name: source.name, sheet: readable.name, headers, rows };
    return known !== undefined && isSame(known.table, table) ? known.table : table;
  }

  /** Tables grow downwards only, so that a row is known by its place from the top. */
  #rows(sheet: ReadableSheet, source: SheetTable, known: WorkbookTable["rows"]): WorkbookTable["rows"] {
    const shape = { area: source.area, columns: namesOf(source) };
    const touched = this.#touched.get(source.part);
    const first = source.area.top + source.headerRows;
    return Array.from({ length: source.area.bottom - source.totalsRows - first + 1 }, (_, index) => {
      const old = known[index];
      if (old !== undefined && touched?.has(first + index) !== true) return old;
      const cells = readRow(sheet, shape, first + index);
      return old !== undefined && sameCells(cells, old) ? old : cells;
    });
  }

  #readable(sheet: SheetState): ReadableSheet {
    return { name: sheet.model.name, valueAt: (place) => this.#valueAt(sheet, place) };
  }

  #valueAt(sheet: SheetState, place: CellPlace): CellValue {
    const value = sheet.value(place);
    const showsDay = typeof value === "number" && this.#book.formats.showsDay(sheet.formatAt(place));
    return withDay(value, showsDay, this.#date1904);
  }
}
