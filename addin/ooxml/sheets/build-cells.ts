import { type CellArea, type CellPlace, parseArea, placeOfKey } from "../cells/address.ts";
import type { CellFormula } from "../cells/scan-sheet.ts";
import { shiftFormula } from "../cells/shift-formula.ts";
import type { SheetCells } from "./sheet.ts";
import type { SheetContent } from "./sheet-content.ts";

const typeOf = ({ attributes }: CellFormula): string => attributes.t ?? "normal";

interface SharedMaster extends CellPlace {
  readonly text: string;
}

const sharedText = (formula: CellFormula, place: CellPlace, master: SharedMaster | undefined): string =>
  master === undefined
    ? formula.text
    : shiftFormula(master.text, place.row - master.row, place.column - master.column);

/** Formula texts by index; what-if tables, whose cells have none, are left out. */
const readFormulas = ({ formulas, keys }: SheetContent): Map<number, string> => {
  const texts = new Map<number, string>();
  const masters = new Map<string, SharedMaster>();
  for (const [index, formula] of formulas) {
    const type = typeOf(formula);
    const { si = "", ref } = formula.attributes;
    const place = placeOfKey(keys[index] ?? 0);
    if (type === "shared" && ref !== undefined) masters.set(si, { ...place, text: formula.text });
    const text = type === "shared" ? sharedText(formula, place, masters.get(si)) : formula.text;
    if (text !== "" && type !== "dataTable") texts.set(index, text);
  }
  return texts;
};

/** Cells that hold only together: arrays and what-if tables. */
export const readArrays = ({ formulas }: SheetContent): CellArea[] =>
  [...formulas.values()]
    .filter((formula) => typeOf(formula) === "array" || typeOf(formula) === "dataTable")
    .flatMap(({ attributes }) => parseArea(attributes.ref ?? "") ?? []);

const isAscending = (keys: readonly number[]): boolean =>
  keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? 0));

/** Indexes in reading order; of a cell that a file holds twice the last counts. */
const readingOrder = (keys: readonly number[]): number[] => {
  const last = new Map(keys.map((key, index) => [key, index]));
  return [...last].sort(([key], [other]) => key - other).map(([, index]) => index);
};

const reorder = (cells: SheetCells, order: readonly number[]): SheetCells => {
  const pairs = order.map((old, index) => [index, cells.formulas.get(old)] as const);
  return {
    keys: Float64Array.from(order, (index) => cells.keys[index] ?? 0),
    values: order.map((index) => cells.values[index] ?? null),
    formulas: new Map(pairs.filter((pair): pair is [number, string] => pair[1] !== undefined)),
    formats: Uint32Array.from(order, (index) => cells.formats[index] ?? 0),
  };
};

/** The number of a format that there is; the default one in place of any other. */
export const knownFormat = (format: number, formatCount: number): number =>
  Number.isInteger(format) && format >= 0 && format < formatCount ? format : 0;

/** The cells in flat columns and reading order, whatever the order of the file. */
export const buildCells = (content: SheetContent, formatCount: number): SheetCells => {
  const { keys, values, styles } = content;
  const cells: SheetCells = {
    keys: Float64Array.from(keys),
    values,
    formulas: readFormulas(content),
    formats: Uint32Array.from(styles, (style) => knownFormat(style, formatCount)),
  };
  return isAscending(keys) ? cells : reorder(cells, readingOrder(keys));
};
