import { type CellArea, columnNumber, contains, parseArea } from "../../ooxml/cells/address.ts";
import type { DefinedName, SheetTable } from "../../ooxml/sheets/sheet.ts";
import type { BookState, SheetState } from "./sheet-state.ts";

/** Cells that a formula names. */
export interface Referred {
  readonly sheet: SheetState;
  readonly area: CellArea;
}

interface Scope {
  readonly book: BookState;
  readonly names: readonly DefinedName[];
  /** The sheet that a reference without a sheet means. */
  readonly home: SheetState;
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const sheetPrefix = /^(?:'((?:[^']|'')+)'|([^'!()[\]{},;:+\-*/&<>=" ]+))!(.+)$/s;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const tableColumn = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[\[?((?:[^[\]']|'.)+)\]?\])?$/u;
const indirect = /^INDIRECT\(\s*"((?:[^"]|"")*)"\s*\)$/i;
const offset = /^OFFSET\(([^,()]+),\s*0?\s*,\s*0?\s*,(.+),\s*1\s*\)$/is;
const anyArea = /(?:'(?:[^']|'')+'!|[^'!()[\]{},;:+\-*/&<>=" ]+!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/giu;

/** Names may name names; one that leads back to itself leads nowhere. */
const deepest = 8;

const columnArea = (text: string, { contents }: SheetState): CellArea | null => {
  const [, first, last] = wholeColumns.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const columns = [columnNumber(first), columnNumber(last)];
  return {
    top: 1,
    left: Math.min(...columns),
    bottom: Math.max(1, contents.used.row),
    right: Math.max(...columns),
  };
};

const bodyOf = ({ area, headerRows, totalsRows }: SheetTable): CellArea => ({
  ...area,
  top: area.top + headerRows,
  bottom: area.bottom - totalsRows,
});

const tableArea = (text: string, { book }: Scope): Referred | null => {
  const [, name = "", column] = tableColumn.exec(text) ?? [];
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => sameName(candidate.name, name));
    if (table === undefined) continue;
    const body = bodyOf(table);
    if (column === undefined) return { sheet, area: body };
    const wanted = column.replace(/'(.)/gs, "$1");
    const index = table.columns.findIndex((candidate) => sameName(candidate.name, wanted));
    return index === -1
      ? null
      : { sheet, area: { ...body, left: body.left + index, right: body.left + index } };
  }
  return null;
};

const definedName = (text: string, { names, home }: Scope): DefinedName | undefined =>
  names.find(({ name, sheet }) => sameName(name, text) && sheet === home.model.name) ??
  names.find(({ name, sheet }) => sameName(name, text) && sheet === null);

/**
 * A list that is as long as its entries: OFFSET from its first cell, the height reckoned from cells below. Those are taken
 * as the list, since blank cells are no choices; the height itself is not calculated.
 */
const offsetArea = (text: string, scope: Scope, depth: number): Referred | null => {
  const [, anchor = "", height = ""] = offset.exec(text) ?? [];
  const first = resolve(anchor.trim(), scope, depth);
  if (first === null) return null;
  const rows = Number(height);
  if (Number.isInteger(rows) && rows >= 1) {
    const bottom = first.area.top + rows - 1;
    return { ...first, area: { ...first.area, bottom } };
  }
  const counted = [...height.matchAll(anyArea)].map(([area]) => resolve(area, scope, depth));
  const column = counted.find(
    (one) =>
      one !== null &&
      one.sheet === first.sheet &&
      contains(one.area, { row: first.area.top, column: first.area.left }),
  );
  if (column === undefined || column === null) return null;
  return { ...first, area: { ...first.area, bottom: column.area.bottom } };
};

const resolveOnSheet = (text: string, home: SheetState): Referred | null => {
  const area = parseArea(text) ?? columnArea(text, home);
  return area === null ? null : { sheet: home, area };
};

const withoutPrefix = (text: string, { book, ...scope }: Scope): { text: string; scope: Scope } | null => {
  const [, quoted, plain, rest] = sheetPrefix.exec(text) ?? [];
  if (rest === undefined) return { text, scope: { book, ...scope } };
  const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
  const home = book.sheets.find(({ model }) => sameName(model.name, name));
  return home === undefined ? null : { text: rest, scope: { ...scope, book, home } };
};

/** No cell and no rule of Excel takes more characters; a file may, and looking for cells in it would take long. */
const longest = 8192;

const resolve = (formula: string, from: Scope, depth: number): Referred | null => {
  if (depth > deepest || formula.length > longest) return null;
  const [, quoted] = indirect.exec(formula) ?? [];
  if (quoted !== undefined) return resolve(quoted.replaceAll('""', '"'), from, depth + 1);
  if (offset.test(formula)) return offsetArea(formula, from, depth + 1);
  const placed = withoutPrefix(formula, from);
  if (placed === null) return null;
  const { text, scope } = placed;
  const name = definedName(text, scope);
  if (name !== undefined) return resolve(name.formula.replace(/^=/, "").trim(), scope, depth + 1);
  return resolveOnSheet(text, scope.home) ?? tableArea(text, scope);
};

/**
 * The cells that a formula names: an area, also on another sheet, a defined name, a column of a table, one of these in
 * INDIRECT, or a list of its own length by OFFSET. Null for every other formula.
 */
export const resolveReference = (formula: string, scope: Scope): Referred | null =>
  resolve(formula.replace(/^=/, "").trim(), scope, 0);
