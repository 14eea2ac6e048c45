import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CellChange, CellInput, ComputedCell, Engine } from "../../addin/browser/engine/engine.ts";
import { createLoadEngine } from "../../addin/browser/engine/load-engine.ts";
import { formatAddress, parseAddress, placeKey } from "../../addin/ooxml/cells/address.ts";
import { openPackage } from "../../addin/ooxml/open-package.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import { readWorkbookModel } from "../../addin/ooxml/sheets/read-model.ts";
import type { CellScalar, WorkbookModel } from "../../addin/ooxml/sheets/sheet.ts";
import { buildWorkbook, type SheetSource, type TableSource } from "../support/workbook-package.ts";

/** A formula, without "=", and the value that the file has of it; none where a program did not calculate. */
export interface WrittenFormula {
  readonly formula: string;
  readonly value?: CellScalar;
  /** Area of an array formula. */
  readonly array?: string;
}

export type WrittenCell = CellScalar | WrittenFormula;

export interface WrittenSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, WrittenCell>>;
  readonly tables?: readonly TableSource[];
}

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** XML of `definedName` elements. */
  readonly names?: string;
  readonly date1904?: boolean;
  /** The file asks whoever opens it to calculate. */
  readonly mustCalculate?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const valueXml = (value: CellScalar): readonly [type: string, xml: string] => {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === "string") return [' t="str"', `<v xml:space="preserve">${escaped(value)}</v>`];
  return [' t="e"', `<v>${value.error}</v>`];
};

const isFormula = (cell: WrittenCell): cell is WrittenFormula =>
  typeof cell === "object" && cell !== null && "formula" in cell;

const cellXml = (address: string, cell: WrittenCell): string => {
  const [type, xml] = valueXml(isFormula(cell) ? (cell.value ?? null) : cell);
  if (isFormula(cell)) {
    const array = cell.array === undefined ? "" : ` t="array" ref="${cell.array}"`;
    return `<c r="${address}"${type}><f${array}>${escaped(cell.formula)}</f>${xml}</c>`;
  }
  if (typeof cell === "string") {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  return `<c r="${address}"${type}>${xml}</c>`;
};

const rowsXml = (cells: WrittenSheet["cells"]): string => {
  const rows = new Map<number, [number, string][]>();
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    rows.set(row, [...(rows.get(row) ?? []), [column, cellXml(address, cell)]]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cellsOfRow]) => {
      const sorted = cellsOfRow.sort(([one], [other]) => one - other).map(([, xml]) => xml);
      return `<row r="${row}">${sorted.join("")}</row>`;
    })
    .join("");
};

const sheetSource = ({ name, cells, tables = [] }: WrittenSheet): SheetSource => ({
  name,
  rows: rowsXml(cells),
  tables,
});

/** The bytes of an .xlsx with these cells. */
export const writtenBytes = ({
  sheets,
  names = "",
  date1904 = false,
  mustCalculate = false,
}: WrittenWorkbook): Uint8Array =>
  buildWorkbook({
    sheets: sheets.map(sheetSource),
    afterSheets: [
      names === "" ? "" : `<definedNames>${names}</definedNames>`,
      mustCalculate ? '<calcPr fullCalcOnLoad="1"/>' : "",
    ].join(""),
    properties: date1904 ? 'date1904="1"' : "",
  });

export const modelOf = (bytes: Uint8Array): WorkbookModel => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(`the workbook is refused: ${opened.refused}`);
  return readWorkbookModel(opened);
};

/** What a cell of a model holds; of a formula its cached value. */
export const cachedValue = (model: WorkbookModel, sheet: number, address: string): CellScalar => {
  const place = parseAddress(address);
  const cells = model.sheets[sheet]?.cells;
  const index = place === null ? -1 : (cells?.keys.indexOf(placeKey(place)) ?? -1);
  return cells?.values[index] ?? null;
};

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");

export const loadEngine = createLoadEngine(new Uint8Array(readFileSync(wasm)));

export const engineOf = (workbook: WrittenWorkbook): Promise<Engine> =>
  loadEngine(modelOf(writtenBytes(workbook)));

/** "=" begins a formula; everything else is the value itself. */
const inputOf = (typed: CellScalar): CellInput =>
  typeof typed === "string" && typed.startsWith("=")
    ? { kind: "formula", formula: typed.slice(1) }
    : { kind: "value", value: typed };

/** The change of one cell, such as `typed(0, "B2", "=A1*2")`. */
export const typed = (sheet: number, address: string, content: CellScalar): CellChange => {
  const place = parseAddress(address);
  if (place === null) throw new Error(`${address} is no address`);
  return { sheet, ...place, input: inputOf(content) };
};

/** "0!B2" and the like, to compare what was computed. */
export const computed = (cells: readonly ComputedCell[]): Readonly<Record<string, CellScalar>> =>
  Object.fromEntries(cells.map(({ sheet, value, ...place }) => [`${sheet}!${formatAddress(place)}`, value]));

export const noChange = { cells: [], tables: [] } as const;
