import type { CellValue } from "../../core/workbook/tables.ts";
import type { Archive } from "./archive/archive.ts";
import { contains, placeKey } from "./cells/address.ts";
import { type CellContext, readCellValue } from "./cells/cell-value.ts";
import { scanSheet } from "./cells/scan-sheet.ts";
import { readSharedStrings } from "./cells/shared-strings.ts";
import { readDateStyles } from "./cells/styles.ts";
import type { Package, Worksheet } from "./package.ts";
import type { PartReader } from "./parts/part-reader.ts";
import { type Relationship, readRelationships, relationshipsPath } from "./parts/relationships.ts";
import { readWorkbookPart, type SheetEntry } from "./parts/workbook-part.ts";
import { Refused } from "./refusal.ts";
import { ContentCollector, SharedLength } from "./sheets/sheet-content.ts";
import { checkTables } from "./tables/check-tables.ts";
import { readTablePart, type TablePart } from "./tables/table-part.ts";

const readText = (read: PartReader, part: string): string => {
  const text = read(part);
  if (text === null) throw new Refused("damaged", part);
  return text;
};

const relationshipsOf = (read: PartReader, part: string): Relationship[] =>
  readRelationships(read(relationshipsPath(part)), part);

const findPart = (relationships: readonly Relationship[], kind: string): string | undefined =>
  relationships.find((relationship) => relationship.kind === kind)?.target;

const readContext = (
  read: PartReader,
  related: readonly Relationship[],
  styles: string,
  date1904: boolean,
): CellContext => {
  const strings = findPart(related, "sharedStrings") ?? "";
  return {
    sharedStrings: readSharedStrings(read(strings), strings),
    isDateStyle: readDateStyles(read(styles), styles),
    date1904,
  };
};

const readTableParts = (read: PartReader, sheetPart: string): TablePart[] =>
  relationshipsOf(read, sheetPart)
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => readTablePart(readText(read, target), target));

/** Walks through the whole sheet once, so that a damaged one is found now, and keeps what tables and grids need. */
const readSheet = (
  xml: string,
  part: string,
  tables: readonly TablePart[],
  context: CellContext,
  shared: SharedLength,
): Pick<Worksheet, "values" | "content"> => {
  const values = new Map<number, CellValue>();
  const collector = new ContentCollector(context, shared);
  let datas = 0;
  scanSheet(xml, part, {
    cell: (cell) => {
      collector.cell(cell);
      if (!tables.some(({ area }) => contains(area, cell))) return;
      const value = readCellValue(cell, context);
      if (value !== null) values.set(placeKey(cell), value);
    },
    row: (row) => collector.row(row),
    sheetData: () => {
      datas += 1;
    },
    other: collector.settings.open,
    otherText: collector.settings.text,
    otherEnd: collector.settings.end,
  });
  // A sheet has its rows in one place, which stands there even without any.
  if (datas !== 1) throw new Refused("damaged", part);
  return { values, content: collector.take() };
};

/** Two tabs of one name, by which formulas and edits tell them apart, contradict each other; case makes no difference. */
const checkNames = (sheets: readonly SheetEntry[]): void => {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Refused("damaged", name);
    seen.add(key);
  }
};

/** Names of the worksheets by their parts, in the order of their tabs. Two tabs on one part contradict each other. */
const namesByPart = (
  sheets: readonly SheetEntry[],
  related: readonly Relationship[],
): ReadonlyMap<string, string> => {
  checkNames(sheets);
  const found = new Map<string, string>();
  for (const { name, relationshipId } of sheets) {
    const relationship = related.find(({ id }) => id === relationshipId);
    if (relationship === undefined) throw new Refused("damaged", name);
    if (relationship.kind !== "worksheet") continue;
    if (found.has(relationship.target)) throw new Refused("damaged", relationship.target);
    found.set(relationship.target, name);
  }
  return found;
};

const readWorksheets = (
  read: PartReader,
  names: ReadonlyMap<string, string>,
  context: CellContext,
): Worksheet[] => {
  const sheets = [...names].map(([part, name]) => ({ name, part, tables: readTableParts(read, part) }));
  checkTables(sheets.map(({ tables }) => tables));
  // All sheets are unpacked before the first is walked through, so that too much is known early.
  const texts = sheets.map(({ part }) => readText(read, part));
  const shared = new SharedLength();
  return sheets.map((sheet, index) => ({
    ...sheet,
    ...readSheet(texts[index] ?? "", sheet.part, sheet.tables, context, shared),
  }));
};

/** Reads the parts that tables need; throws `Refused` where one is missing, damaged or forbidden. */
export const readWorkbook = (archive: Archive, read: PartReader, workbookPart: string): Package => {
  const workbook = readWorkbookPart(readText(read, workbookPart), workbookPart);
  const related = relationshipsOf(read, workbookPart);
  const stylesPart = findPart(related, "styles") ?? null;
  const themePart = findPart(related, "theme") ?? null;
  const cellContext = readContext(read, related, stylesPart ?? "", workbook.date1904);
  const worksheets = readWorksheets(read, namesByPart(workbook.sheets, related), cellContext);
  return { archive, readText: read, workbookPart, workbook, stylesPart, themePart, worksheets, cellContext };
};
