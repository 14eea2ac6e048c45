import type { ModelTableId } from "../../core/workbook/contract/contract.ts";
import { fingerprintOf } from "../../core/workbook/fingerprint.ts";
import { fingerprintTableIds } from "../../core/workbook/fingerprint-form.ts";
import type { CellValue, WorkbookTable } from "../../core/workbook/tables.ts";
import { cellValue } from "./cell-value.ts";
import type { SheetCell } from "./content.ts";
import type { PlacedSheet, PlacedTable } from "./place.ts";

/** Fingerprints of the tables as they are handed out. */
export type Fingerprints = ReadonlyMap<ModelTableId, number>;

/** What the sheet's cell will hold. */
const heldValue = ({ spec, value }: SheetCell): CellValue => {
  if (typeof value === "object" && value !== null) return value.value;
  const held = cellValue(spec, value);
  if (held instanceof Date)
    return { date: { year: held.getUTCFullYear(), month: held.getUTCMonth() + 1, day: held.getUTCDate() } };
  return typeof held === "number" || typeof held === "string" || typeof held === "boolean" ? held : null;
};

/** The table as somebody reads it; where its cells stand does not count. */
const readTable = ({ name, sheet, columns, rows }: PlacedTable): WorkbookTable => ({
  name,
  sheet,
  headers: columns.map(({ header }) => ({ address: "", value: header })),
  rows: rows.map((cells) => cells.map((cell) => ({ address: "", value: heldValue(cell) }))),
});

export const fingerprintsOf = (sheets: readonly PlacedSheet[]): Fingerprints => {
  const tables = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.tables));
  return new Map(
    fingerprintTableIds.flatMap((id) => {
      const table = tables.find((candidate) => candidate.id === id);
      const fingerprint = table === undefined ? null : fingerprintOf(id, readTable(table));
      return fingerprint === null ? [] : [[id, fingerprint] as const];
    }),
  );
};
