import type { CellValue } from "../../core/workbook/tables.ts";
import type { Archive } from "./archive/archive.ts";
import type { CellContext } from "./cells/cell-value.ts";
import type { PartReader } from "./parts/part-reader.ts";
import type { WorkbookPart } from "./parts/workbook-part.ts";
import type { SheetContent } from "./sheets/sheet-content.ts";
import type { TablePart } from "./tables/table-part.ts";

export interface Worksheet {
  /** Name as the tab shows it. */
  readonly name: string;
  readonly part: string;
  readonly tables: readonly TablePart[];
  /** Values of the cells that lie in tables, by `placeKey`; blank ones are left out. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** All that a grid shows, as the walk through the sheet found it. */
  readonly content: SheetContent;
}

/**
 * A workbook whose parts have been read and found sound. It is never changed: writing gives new bytes.
 */
export interface Package {
  readonly archive: Archive;
  readonly readText: PartReader;
  readonly workbookPart: string;
  readonly workbook: WorkbookPart;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
  /** In the order of their tabs. Chart sheets are left out. */
  readonly worksheets: readonly Worksheet[];
  readonly cellContext: CellContext;
}
