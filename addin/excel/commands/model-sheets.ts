import { contractTexts } from "../../../core/text/contract-texts.ts";
import { languages } from "../../../core/text/language.ts";
import { chartSheetAreas } from "../../../core/workbook/contract/charts.ts";
import { modelTableIds, resultTableIds, resultTables } from "../../../core/workbook/contract/contract.ts";
import { resultTableLayout, tableLayout } from "../../../core/workbook/layout.ts";
import { headerKey } from "../../../core/workbook/read/normalise.ts";
import type { CommandStep, KeepReason } from "../../model-commands.ts";
import {
  type CellArea,
  contains,
  formatAddress,
  parseAddress,
  parseArea,
  placeOfKey,
} from "../../ooxml/cells/address.ts";
import type { SheetModel } from "../../ooxml/sheets/sheet.ts";
import { type AskedTable, isSameName } from "./ask-workbook.ts";
import { chartNames, isHandedOutChart } from "./chart-names.ts";
import type { FoundTable } from "./found-tables.ts";
import type { FilledCell, SheetContent } from "./sheet-content.ts";

/** Why a sheet is kept, and what on it. */
export interface Kept {
  readonly because: KeepReason;
  readonly what: string;
}

const modelHeaders: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const text = contractTexts[language];
    return [
      ...modelTableIds.flatMap((id) => tableLayout(id, text)),
      ...resultTableIds.flatMap((id) => resultTableLayout(id, text)),
    ].map(({ header }) => headerKey(header));
  }),
);

const isModelHeader = (value: unknown): boolean =>
  typeof value === "string" && modelHeaders.has(headerKey(value));

/** The cells of a table's columns that are the model's. */
const modelColumns = ({ table }: FoundTable): readonly CellArea[] =>
  table.headers.flatMap(({ address, value }) => {
    const place = parseAddress(address);
    if (place === null || !isModelHeader(value)) return [];
    const { row, column } = place;
    return [{ top: row, left: column, bottom: row + table.rows.length, right: column }];
  });

/** What stands on a sheet of the template outside its tables, such as headings and what a table is for. */
interface TemplateTexts {
  readonly texts: ReadonlySet<string>;
  /** Numbers and formulas, by where they stand. */
  readonly places: ReadonlySet<string>;
}

const templateTexts = ({ cells }: SheetModel): TemplateTexts => {
  const texts = cells.values.filter((value) => typeof value === "string");
  const others = cells.values.flatMap((value, index) =>
    typeof value === "number" || cells.formulas.has(index)
      ? [formatAddress(placeOfKey(cells.keys[index] ?? 0))]
      : [],
  );
  return { texts: new Set(texts), places: new Set(others) };
};

const isOfTemplate = ({ texts, places }: TemplateTexts, { content, address }: FilledCell): boolean => {
  const isText = typeof content === "string" && !content.startsWith("=");
  return isText ? texts.has(content) : places.has(address);
};

/** The first cell of a sheet that neither the template nor the model's tables account for. */
const ownCell = (
  { cells }: SheetContent,
  columns: readonly CellArea[],
  template: SheetModel | undefined,
): FilledCell | undefined => {
  const texts = template === undefined ? null : templateTexts(template);
  return cells.find(
    (cell) => !columns.some((area) => contains(area, cell)) && (texts === null || !isOfTemplate(texts, cell)),
  );
};

const areasOf = (areas: readonly string[]): readonly CellArea[] =>
  areas.flatMap((area) => parseArea(area) ?? []);

const [chartWords, chartFormulas] = [areasOf(chartSheetAreas.words), areasOf(chartSheetAreas.formulas)];

/**
 * The first cell of the user's own on a sheet of charts that a workbook was handed out with, which the plain template does not
 * have. That it is protected says nothing: it has no password.
 */
const ownBesideCharts = ({ cells }: SheetContent): FilledCell | undefined =>
  cells.find((cell) => {
    const isFormula = typeof cell.content === "string" && cell.content.startsWith("=");
    const ofProduct = isFormula ? [...chartWords, ...chartFormulas] : chartWords;
    return !ofProduct.some((area) => contains(area, cell));
  });

/** What on a sheet of the model is the user's own; null where nothing is. */
export const ownOn = (
  content: SheetContent,
  found: readonly FoundTable[],
  tables: readonly AskedTable[],
  template: SheetModel | undefined,
): Kept | null => {
  const { sheet, charts, shapes, others } = content;
  const here = found.filter(({ table }) => table.sheet === sheet.name);
  const own = tables.find(
    ({ sheetId, name }) => sheetId === sheet.id && !here.some(({ table }) => isSameName(table.name, name)),
  );
  if (own !== undefined) return { because: "own-table", what: own.name };
  const chart = [...charts.filter((name) => !chartNames.has(name)), ...shapes].at(0);
  if (chart !== undefined) return { because: "own-chart", what: chart };
  if (others > 0) return { because: "own-chart", what: "" };
  const cell = charts.some(isHandedOutChart)
    ? ownBesideCharts(content)
    : ownCell(content, here.flatMap(modelColumns), template);
  return cell === undefined ? null : { because: "own-cells", what: cell.address };
};

const resultNames: ReadonlySet<string> = new Set(resultTableIds.map((id) => resultTables[id].name));

/** A sheet without the formulas that came with the template: they keep no other sheet, as those of its user do. */
export const withoutModelFormulas = (
  content: SheetContent,
  found: readonly FoundTable[],
  template: SheetModel | undefined,
): SheetContent => {
  const places = template === undefined ? null : templateTexts(template).places;
  const results = found
    .filter(({ name, table }) => resultNames.has(name) && table.sheet === content.sheet.name)
    .flatMap(modelColumns);
  const isModel = (cell: FilledCell) =>
    places?.has(cell.address) === true || results.some((area) => contains(area, cell));
  return { ...content, cells: content.cells.filter((cell) => !isModel(cell)) };
};

export const keepStep = (sheet: string, kept: Kept): CommandStep => ({ kind: "keep-sheet", sheet, ...kept });
