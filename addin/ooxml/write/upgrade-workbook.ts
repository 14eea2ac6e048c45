import type { Migration, ToldVersion } from "../../../core/workbook/migration-change.ts";
import { placeKey } from "../cells/address.ts";
import { openPackage } from "../open-package.ts";
import type { Package } from "../package.ts";
import { isRefusal } from "../refusal.ts";
import { readWorkbookModel } from "../sheets/read-model.ts";
import type { TablePart } from "../tables/table-part.ts";
import type { CellEdit } from "./package-edits.ts";
import type { WriteRefusal } from "./problems.ts";
import { renameColumns } from "./rename-columns.ts";
import { savePackage } from "./save-package.ts";

const reopened = (bytes: Uint8Array): Package => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(`the upgraded workbook is refused: ${opened.refused}`);
  return opened;
};

/** The format that a whole number has in the table: that of the number of months. */
const numberFormat = (opened: Package, part: string, row: number, column: number): number | null => {
  const cells = readWorkbookModel(opened).sheets.find((sheet) => sheet.part === part)?.cells;
  const index = cells?.keys.indexOf(placeKey({ row, column })) ?? -1;
  return cells?.formats[index] ?? null;
};

/** A table and the part of its sheet. */
interface PlacedTable {
  readonly sheet: string;
  readonly table: TablePart;
}

const placeOf = (opened: Package, { table: name }: ToldVersion): PlacedTable => {
  const [place] = opened.worksheets.flatMap(({ part, tables }) =>
    tables.filter((table) => table.name === name).map((table) => ({ sheet: part, table })),
  );
  if (place === undefined) throw new Error(`the table ${name} was there when the workbook was opened`);
  return place;
};

const firstRow = ({ area, headerRows }: TablePart): number => area.top + headerRows;

/** A row more for the version where the table has none; what stands below the table is in its way and stays. */
const withRow = (opened: Package, told: ToldVersion): Package | WriteRefusal => {
  const { sheet, table } = placeOf(opened, told);
  const { area, totalsRows } = table;
  if (firstRow(table) + told.row <= area.bottom - totalsRows) return opened;
  const to = { ...area, bottom: area.bottom + 1 };
  const tables = [{ part: table.part, from: area, to, leavesRules: true } as const];
  const sheets = [{ part: sheet, cells: [], freshValues: [], tables }];
  const bytes = savePackage(opened, { sheets, forceCalculation: false });
  return isRefusal(bytes) ? bytes : reopened(bytes);
};

const versionCells = (opened: Package, told: ToldVersion, { sheet, table }: PlacedTable): CellEdit[] => {
  const { row, wholeNumberRow, label, to } = told;
  const [top, column] = [firstRow(table), table.area.left];
  const format =
    wholeNumberRow === null ? null : numberFormat(opened, sheet, top + wholeNumberRow, column + 1);
  return [
    { row: top + row, column, content: { kind: "value", value: label }, format: null },
    { row: top + row, column: column + 1, content: { kind: "value", value: to }, format },
  ];
};

const withVersion = (opened: Package, told: ToldVersion): Uint8Array | WriteRefusal => {
  const roomy = withRow(opened, told);
  if (isRefusal(roomy)) return roomy;
  const place = placeOf(roomy, told);
  const cells = versionCells(roomy, told, place);
  const sheets = [{ part: place.sheet, cells, freshValues: [], tables: [] }];
  return savePackage(roomy, { sheets, forceCalculation: true });
};

/**
 * The bytes of the workbook with the changes of the migration in it, and nothing else. A refusal says what is in the way of the row
 * that tells the version; nothing is changed then.
 */
export const upgradedWorkbook = (opened: Package, { changes }: Migration): Uint8Array | WriteRefusal => {
  const renamed = renameColumns(
    opened,
    changes.filter((change) => change.kind === "column-renamed"),
  );
  const [told] = changes.filter((change) => change.kind === "version-told");
  return told === undefined ? renamed : withVersion(reopened(renamed), told);
};
