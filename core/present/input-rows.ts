import { tableHeading } from "../text/contract-text.ts";
import { contractTexts } from "../text/contract-texts.ts";
import { languages } from "../text/language.ts";
import type { ModelTableId } from "../workbook/contract/contract.ts";
import { fingerprintOf } from "../workbook/fingerprint.ts";
import { areAlike, fingerprintTableIds } from "../workbook/fingerprint-form.ts";
import { findTables } from "../workbook/read/find-tables.ts";
import { keyOf } from "../workbook/read/normalise.ts";
import type { CellValue, CellWrite, WorkbookTable, WorkbookTables } from "../workbook/tables.ts";
import type { ColumnPositions } from "./result-columns.ts";
import type { ResultRow } from "./result-rows.ts";

/** The tables by what a row of the sheet calls them, in every language. */
const idsByTitle: ReadonlyMap<string, ModelTableId> = new Map(
  languages.flatMap((language) =>
    fingerprintTableIds.map((id) => [keyOf(tableHeading(contractTexts[language], id).title), id] as const),
  ),
);

/** What a cell holds is left there where it is the same number but for the last digits. */
const asHeld = (held: CellValue | undefined, value: number): number =>
  typeof held === "number" && areAlike(held, value) ? held : value;

/**
 * What the sheet shows where it has come to another number, such as a program that counts a letter twice. One that has only
 * not calculated anew still shows what was written before.
 */
const seenBeside = (value: number | null, now: CellValue, before: CellValue): CellWrite["value"] => {
  if (typeof now !== "number" || (value !== null && areAlike(now, value))) return "";
  return typeof before === "number" && areAlike(now, before) ? "" : now;
};

/** Fingerprints of the tables that results follow from, for each row of the table that compares them with the present ones. */
export const inputRows = (
  table: WorkbookTable,
  positions: ColumnPositions,
  workbook: WorkbookTables,
): readonly ResultRow[] => {
  const found = new Map(findTables(workbook).map(({ id, index }) => [id, workbook.tables[index]]));
  return table.rows.map((cells): ResultRow => {
    const held = (column: string): CellValue => cells[positions.get(column) ?? -1]?.value ?? null;
    const title = held("table");
    const id = typeof title === "string" ? idsByTitle.get(keyOf(title)) : undefined;
    const input = id === undefined ? undefined : found.get(id);
    if (id === undefined || input === undefined) return {};
    const value = fingerprintOf(id, input);
    const before = held("written");
    const seen = seenBeside(value, held("now"), before);
    return {
      written: value === null ? "" : asHeld(before, value),
      seen: typeof seen === "number" ? asHeld(held("seen"), seen) : seen,
    };
  });
};
