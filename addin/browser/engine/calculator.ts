import init, { type CellArrayStructure, Model } from "@ironcalc/wasm";
import { formatAddress, lastRow } from "../../ooxml/cells/address.ts";
import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import type { FormulaPlace } from "./formula/translate-formula.ts";

/** The wasm of the engine: its address, or its bytes. */
export type EngineSource = URL | string | Uint8Array<ArrayBuffer>;

/** What a calculated cell holds; `isSpread` where the formula fills cells beside its own. */
export interface Calculated {
  readonly value: CellScalar;
  readonly isSpread: boolean;
}

/** The calculating machine, a sheet of cells by their numbers. It throws where the machine breaks down, and is then of no use. */
export interface Calculator {
  setValue(place: FormulaPlace, value: CellScalar): void;
  /** False where the machine refuses the formula; the cell then holds what it held. */
  setFormula(place: FormulaPlace, formula: string): boolean;
  evaluate(): void;
  /** After `evaluate`; numbers to 15 digits. May have to evaluate again for the digits of very large and small numbers. */
  read(places: readonly FormulaPlace[]): readonly Calculated[];
  /** Gives its memory back, without which the next machine takes several times as long. Nothing may be asked of it any more. */
  close(): void;
  /**
   * Cells that are calculated before all others, in this order: the machine goes from a cell into those that it hangs on, and
   * breaks down where that is a long way. They take the place of those before.
   */
  setWaypoints(places: readonly FormulaPlace[]): void;
}

/** 15 digits: with 16 the machine tells 42615.9999999999 for 42616. */
const numberFormat = "0.00000000000000E+00";

/** Divides the number of columns of a sheet. */
const formattedColumns = 64;

/** The machine shows numbers below 1E-6 and beyond 1E+21 with three digits, or with a torn exponent. */
const shownInFull = /^-?\d\.\d{14}E[+-]\d\d$/;

const cellTypes = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** Errors that the machine knows as values. */
const knownErrors = new Set(
  "#REF! #NAME? #VALUE! #DIV/0! #N/A #NUM! #NULL! #SPILL! #CALC! #CIRC! #ERROR! #N/IMPL!".split(" "),
);

/** The longest text that a cell holds; a formula that gives a longer one gives an error in Excel. */
const longestText = 32_767;

const inputOf = (value: CellScalar): string => {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return knownErrors.has(value.error) ? value.error : "#VALUE!";
};

const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const createModel = (): Model => {
  try {
    return new Model("workbook", "en", timeZone(), "en");
  } catch {
    return new Model("workbook", "en", "UTC", "en");
  }
};

/** The machine's sheet for the waypoints: it calculates sheet by sheet, and each row by row. */
const firstSheet = 0;

/** What the machine calls a sheet of the workbook. */
const numberOf = (sheet: number): number => firstSheet + 1 + sheet;

/** Beginning of sheet names that the workbook does not have. */
const freeName = (sheets: readonly string[]): string => {
  let name = "digits";
  while (sheets.some((sheet) => sheet.toLowerCase().startsWith(name))) name += "-";
  return name;
};

/**
 * Makes the sheets, one before them that is calculated first, and one after them that shows numbers in full. A name that
 * the machine refuses leaves its sheet without it: formulas that name it then give an error.
 */
const layOut = (model: Model, sheets: readonly string[]): void => {
  const free = freeName(sheets);
  for (let index = 0; index <= numberOf(sheets.length); index += 1) {
    if (index > 0) model.newSheet();
    // The names that the machine gives of itself may be those that other sheets are to get.
    model.renameSheet(index, `${free}${index}`);
  }
  for (const [index, name] of sheets.entries()) attempt(() => model.renameSheet(numberOf(index), name));
};

/** The machine says no by throwing an `Error`; when it breaks down, it throws a `WebAssembly.RuntimeError`. */
const attempt = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return false;
  }
};

const isSpread = (structure: CellArrayStructure): boolean => {
  if (structure === "SingleCell" || !("DynamicAnchor" in structure)) return false;
  const [width, height] = structure.DynamicAnchor;
  return width * height > 1;
};

class IronCalculator implements Calculator {
  readonly #model: Model;
  readonly #sheets: readonly string[];
  /** Rows of the last sheet that show the numbers of other cells in full. */
  readonly #digits = new Map<string, number>();
  /** Blocks of columns whose numbers are shown in `numberFormat`. */
  readonly #formatted = new Set<string>();
  /** The addresses of the waypoints, from the first row on. */
  #waypoints: readonly string[] = [];

  constructor(model: Model, sheets: readonly string[]) {
    this.#model = model;
    this.#sheets = sheets;
  }

  setValue({ sheet, row, column }: FormulaPlace, value: CellScalar): void {
    this.#format(sheet, column);
    this.#model.setUserInput(numberOf(sheet), row, column, inputOf(value));
  }

  setFormula({ sheet, row, column }: FormulaPlace, formula: string): boolean {
    this.#format(sheet, column);
    return attempt(() => this.#model.setUserInput(numberOf(sheet), row, column, `=${formula}`));
  }

  /** A cell takes over the format that its column has when it is first filled. All columns at once would take long. */
  #format(sheet: number, column: number): void {
    const block = Math.floor((column - 1) / formattedColumns);
    const key = `${sheet}:${block}`;
    if (this.#formatted.has(key)) return;
    this.#formatted.add(key);
    const area = {
      sheet: numberOf(sheet),
      row: 1,
      column: block * formattedColumns + 1,
      width: formattedColumns,
      height: lastRow,
    };
    this.#model.updateRangeStyle(area, "num_fmt", numberFormat);
  }

  evaluate(): void {
    this.#model.evaluate();
  }

  read(places: readonly FormulaPlace[]): readonly Calculated[] {
    const values = places.map((place) => this.#value(place));
    const torn = places.filter((_, index) => values[index] === undefined);
    const added = torn.filter((place) => this.#watch(place)).length;
    if (added > 0) this.#model.evaluate();
    return places.map((place, index) => ({
      value: values[index] === undefined ? this.#fullNumber(place) : values[index],
      isSpread: isSpread(this.#model.getCellArrayStructure(numberOf(place.sheet), place.row, place.column)),
    }));
  }

  close(): void {
    try {
      this.#model.free();
    } catch {
      // A machine that has broken down cannot even do that.
    }
  }

  setWaypoints(places: readonly FormulaPlace[]): void {
    const wanted = places.map((place) => `=${this.#reference(place)}`);
    const rows = Math.max(wanted.length, this.#waypoints.length);
    for (let index = 0; index < rows; index += 1) {
      const input = wanted[index] ?? "";
      if (input !== (this.#waypoints[index] ?? ""))
        attempt(() => this.#model.setUserInput(firstSheet, index + 1, 1, input));
    }
    this.#waypoints = wanted;
  }

  #reference(place: FormulaPlace): string {
    const sheet = (this.#sheets[place.sheet] ?? "").replaceAll("'", "''");
    return `'${sheet}'!${formatAddress(place)}`;
  }

  /** Undefined for a number whose digits are not all shown. */
  #value({ sheet, row, column }: FormulaPlace): CellScalar | undefined {
    const shown = this.#model.getFormattedCellValue(numberOf(sheet), row, column);
    switch (this.#model.getCellType(numberOf(sheet), row, column)) {
      case cellTypes.number:
        return shownInFull.test(shown) ? Number(shown) : undefined;
      case cellTypes.boolean:
        return shown === "TRUE";
      case cellTypes.error:
        return { error: shown };
      default:
        return shown.length > longestText ? { error: "#VALUE!" } : shown;
    }
  }

  /** Has the number of a cell shown in full; true where it is so only after the next evaluation. */
  #watch(place: FormulaPlace): boolean {
    const key = keyOf(place);
    if (this.#digits.has(key)) return false;
    const shown = this.#digits.size + 1;
    this.#digits.set(key, shown);
    this.#model.setUserInput(numberOf(this.#sheets.length), shown, 1, `=${this.#reference(place)}&""`);
    return true;
  }

  #fullNumber(place: FormulaPlace): number {
    const shown = this.#digits.get(keyOf(place)) ?? 0;
    return Number(this.#model.getFormattedCellValue(numberOf(this.#sheets.length), shown, 1));
  }
}

const keyOf = ({ sheet, row, column }: FormulaPlace): string => `${sheet}:${row}:${column}`;

/** Starts the machine with empty sheets of these names. */
export const createCalculator = async (
  source: EngineSource,
  sheets: readonly string[],
): Promise<Calculator> => {
  await init({ module_or_path: source });
  const model = createModel();
  // Each input would otherwise be followed by an evaluation of all.
  model.pauseEvaluation();
  layOut(model, sheets);
  return new IronCalculator(model, sheets);
};
