import type { CellArea } from "../../../ooxml/cells/address.ts";

/** Cells of one sheet that a formula reads. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: CellArea;
}

/** A formula as the engine reads it, and what its value hangs on. */
export interface TranslatedFormula {
  readonly text: string;
  readonly areas: readonly SheetArea[];
  /** How deep the engine goes into it, or more, as `depthOf` counts. */
  readonly depth: number;
  /** Parts of the tables that its structured references name: where one of them grows, it reads otherwise. */
  readonly tables: ReadonlySet<string>;
  /** Its value can change although none of `areas` does: of chance, of the clock, or of cells that are found only then. */
  readonly isVolatile: boolean;
  /** The engine cannot calculate it: it names another workbook, or several sheets at once. */
  readonly isForeign: boolean;
}
