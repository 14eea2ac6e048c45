import type { Package, Worksheet } from "../package.ts";
import { readExternalTargets, relationshipsPath } from "../parts/relationships.ts";
import type { NameEntry, SheetEntry, WorkbookPart } from "../parts/workbook-part.ts";
import type { TablePart } from "../tables/table-part.ts";
import { buildCells, readArrays } from "./build-cells.ts";
import type { DefinedName, Hyperlink, SheetModel, SheetTable, WorkbookModel } from "./sheet.ts";
import type { HyperlinkSource } from "./sheet-settings.ts";
import { columnStretches, defaultSizes, rowStretches } from "./stretches.ts";
import { readCellFormats } from "./styles/cell-formats.ts";
import { readThemeColors } from "./styles/theme.ts";

const readTable = ({ columns, columnFormulas, ...table }: TablePart): SheetTable => ({
  ...table,
  columns: columns.map((name, index) => ({ name, formula: columnFormulas[index] ?? null })),
});

/** Some programs write a place inside the workbook as an address outside of it that begins with "#". */
const locationOf = (
  { location, relationshipId }: HyperlinkSource,
  targets: ReadonlyMap<string, string>,
): string | null => {
  const target = targets.get(relationshipId ?? "") ?? "";
  if (relationshipId === null) return location;
  return target.startsWith("#") ? target.slice(1) : null;
};

const readHyperlinks = ({ readText }: Package, { part, content }: Worksheet): Hyperlink[] => {
  const { hyperlinks } = content.settings;
  if (hyperlinks.length === 0) return [];
  const targets = readExternalTargets(readText(relationshipsPath(part)), part);
  return hyperlinks.map((link) => ({
    area: link.area,
    location: locationOf(link, targets),
    tooltip: link.tooltip,
  }));
};

const readSheet = (
  opened: Package,
  sheet: Worksheet,
  entry: SheetEntry | undefined,
  formatCount: number,
): SheetModel => {
  const { content, name, part, tables } = sheet;
  const { merged, frozenRows, frozenColumns, showsGridLines, isProtected, validations } = content.settings;
  const { columnWidth, rowHeight } = defaultSizes(content.settings.defaults);
  return {
    name,
    part,
    visibility: entry?.visibility ?? "visible",
    cells: buildCells(content, formatCount),
    columns: columnStretches(content.settings.columns, formatCount),
    rows: rowStretches(content, formatCount),
    defaultColumnWidth: columnWidth,
    defaultRowHeight: rowHeight,
    merged,
    frozenRows,
    frozenColumns,
    showsGridLines,
    isProtected,
    arrays: readArrays(content),
    validations,
    tables: tables.map(readTable),
    hyperlinks: readHyperlinks(opened, sheet),
  };
};

/** Print areas, filters and other names that only spreadsheet programs use are no names for formulas. */
const isForFormulas = ({ name }: NameEntry): boolean => !/^_xlnm[.]/i.test(name);

const readName = ({ name, sheet, formula }: NameEntry, { sheets }: WorkbookPart): DefinedName => ({
  name,
  sheet: sheet === null ? null : (sheets[sheet]?.name ?? null),
  formula,
});

/** The sheet shown when the file was saved; where that is hidden or a chart, the first that can be seen. */
const activeSheetOf = ({ sheets, activeSheet }: WorkbookPart, models: readonly SheetModel[]): number => {
  const isSeen = ({ visibility }: SheetModel): boolean => visibility === "visible";
  const saved = models.findIndex(({ name }) => name === sheets[activeSheet]?.name);
  const model = models[saved];
  if (model !== undefined && isSeen(model)) return saved;
  return Math.max(0, models.findIndex(isSeen));
};

/**
 * All that a grid needs of an opened package: cells with their cached values and formulas, formats, sizes, validations,
 * tables, names. The sheets are not walked through again; what could be damaged was refused when the package was opened.
 */
export const readWorkbookModel = (opened: Package): WorkbookModel => {
  const { readText, stylesPart, themePart, workbook, worksheets } = opened;
  const theme = readThemeColors(() => (themePart === null ? null : readText(themePart)), themePart ?? "");
  const formats = readCellFormats(stylesPart === null ? null : readText(stylesPart), stylesPart ?? "", theme);
  const entries = new Map(workbook.sheets.map((entry) => [entry.name, entry]));
  const sheets = worksheets.map((sheet) => readSheet(opened, sheet, entries.get(sheet.name), formats.length));
  return {
    sheets,
    formats,
    names: workbook.names.filter(isForFormulas).map((name) => readName(name, workbook)),
    date1904: workbook.date1904,
    mustCalculate: workbook.mustCalculate,
    activeSheet: activeSheetOf(workbook, sheets),
  };
};
