import type { Package, Worksheet } from "../package.ts";
import type { TablePart } from "../tables/table-part.ts";
import { parseXml, type Span } from "../xml/parse.ts";
import { encodeXstring } from "../xml/xstring.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { patchedCell } from "./patch-cell.ts";
import { patchPackage, textOf } from "./patch-package.ts";
import { type ColumnName, renameInFormulas } from "./rename-in-formulas.ts";
import { findCell, indexSheet } from "./sheet-index.ts";
import { setAttribute, tagText } from "./tags.ts";

/** A column of a table and its new name. */
export interface ColumnRename {
  /** Name of the table. */
  readonly table: string;
  /** Position among its columns, from 0. */
  readonly column: number;
  readonly to: string;
}

interface PlacedRename extends ColumnRename {
  readonly part: TablePart;
}

const placedOn = ({ tables }: Worksheet, renames: readonly ColumnRename[]): PlacedRename[] =>
  renames.flatMap((rename) => {
    const part = tables.find(({ name }) => name === rename.table);
    return part === undefined || part.columns[rename.column] === rename.to ? [] : [{ ...rename, part }];
  });

const headerEdits = (xml: string, sheetPart: string, placed: readonly PlacedRename[]): Edit[] => {
  const rows = new Set(placed.map(({ part }) => part.area.top));
  const index = indexSheet(xml, sheetPart, (row) => rows.has(row));
  return placed.flatMap(({ part, column, to }): Edit[] => {
    const place = { row: part.area.top, column: part.area.left + column };
    const cell = part.headerRows === 0 ? undefined : findCell(index, place);
    if (cell === undefined) return [];
    const change = { ...place, content: { kind: "value", value: to }, format: null } as const;
    return [{ at: cell.at, text: patchedCell(xml, cell, change, index.prefix) }];
  });
};

const columnTags = (xml: string, part: string): readonly Span[] => {
  const tags: Span[] = [];
  parseXml(xml, part, {
    open: (name, _attributes, tag, depth) => {
      if (name === "tableColumn" && depth === 3) tags.push(tag);
    },
  });
  return tags;
};

const nameEdits = (xml: string, part: string, placed: readonly PlacedRename[]): Edit[] => {
  const tags = columnTags(xml, part);
  return placed.flatMap(({ column, to }): Edit[] => {
    const at = tags[column];
    return at === undefined ? [] : [{ at, text: setAttribute(tagText(xml, at), "name", encodeXstring(to)) }];
  });
};

/** All renames with the sheets and tables that they are in. */
const editedTexts = (opened: Package, renames: readonly ColumnRename[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const sheet of opened.worksheets) {
    const placed = placedOn(sheet, renames);
    if (placed.length === 0) continue;
    const xml = textOf(opened, sheet.part);
    texts.set(sheet.part, applyEdits(xml, headerEdits(xml, sheet.part, placed)));
    for (const part of new Set(placed.map((each) => each.part))) {
      const table = textOf(opened, part.part);
      const own = placed.filter((each) => each.part === part);
      texts.set(part.part, applyEdits(table, nameEdits(table, part.part, own)));
    }
  }
  return texts;
};

const columnNames = ({ worksheets }: Package, renames: readonly ColumnRename[]): readonly ColumnName[] =>
  worksheets
    .flatMap((sheet) => placedOn(sheet, renames))
    .map(({ part, column, to }) => ({ table: part.name, from: part.columns[column] ?? "", to }));

/** Parts in which formulas can name a column. */
const partsWithFormulas = ({ workbookPart, worksheets }: Package): readonly string[] => [
  workbookPart,
  ...worksheets.flatMap(({ part, tables }) => [part, ...tables.map((table) => table.part)]),
];

/**
 * The bytes of the workbook with other names for columns of its tables: in the header cells, in the tables' own parts, and in every formula
 * of cells, names and rules that names them. All else is as it was, and where all names are right already, the bytes are those
 * that were opened.
 */
export const renameColumns = (opened: Package, renames: readonly ColumnRename[]): Uint8Array => {
  const [edited, names] = [editedTexts(opened, renames), columnNames(opened, renames)];
  const changes = new Map<string, string>();
  for (const part of partsWithFormulas(opened)) {
    const was = textOf(opened, part);
    const is = renameInFormulas(edited.get(part) ?? was, part, names);
    if (is !== was) changes.set(part, is);
  }
  return patchPackage(opened, changes, { formulasChanged: false, forceCalculation: false });
};
