import { placeKey } from "../cells/address.ts";
import { type CellContext, readCellScalar } from "../cells/cell-value.ts";
import type { CellFormula, SheetCell, SheetRow } from "../cells/scan-sheet.ts";
import { maxSharedCharacters } from "../limits.ts";
import { Refused } from "../refusal.ts";
import type { Attributes } from "../xml/parse.ts";
import type { CellScalar } from "./sheet.ts";
import { createSettingsReader, type SettingsReader, type SheetSettings } from "./sheet-settings.ts";

/** A row's own size, visibility or format. */
export interface RowSource {
  readonly row: number;
  readonly attributes: Attributes;
}

/** All that a grid needs of a sheet, gathered in the one walk through its part; columns of equal length. */
export interface SheetContent {
  /** By `placeKey`, in the order of the file. */
  readonly keys: readonly number[];
  readonly values: readonly CellScalar[];
  readonly styles: readonly number[];
  /** Formulas as the file has them, by index. */
  readonly formulas: ReadonlyMap<number, CellFormula>;
  readonly rows: readonly RowSource[];
  readonly settings: SheetSettings;
}

const saysSomething = ({ ht, hidden, s }: Attributes): boolean =>
  ht !== undefined || hidden !== undefined || s !== undefined;

/** Adds up how long the shared formulas of a workbook become when each of their cells gets its own. */
export class SharedLength {
  #total = 0;

  /** Takes the formulas of one sheet, which shares none with another; throws `Refused` beyond the limit. */
  readonly ofSheet = (): ((formula: CellFormula) => void) => {
    const lengths = new Map<string, number>();
    return ({ attributes: { t, si = "", ref }, text }) => {
      if (t !== "shared") return;
      if (ref !== undefined) lengths.set(si, text.length);
      this.#total += lengths.get(si) ?? 0;
      if (this.#total > maxSharedCharacters) throw new Refused("too-large");
    };
  };
}

const styleOf = ({ s }: Attributes): number => (s === undefined ? 0 : Number(s) || 0);

/** Gathers the content while a sheet is walked through. */
export class ContentCollector {
  readonly #context: CellContext;
  readonly #keys: number[] = [];
  readonly #values: CellScalar[] = [];
  readonly #styles: number[] = [];
  readonly #formulas = new Map<number, CellFormula>();
  readonly #rows: RowSource[] = [];
  readonly #addShared: (formula: CellFormula) => void;
  /** Takes all elements besides rows and cells. */
  readonly settings: SettingsReader = createSettingsReader();

  constructor(context: CellContext, shared: SharedLength) {
    this.#context = context;
    this.#addShared = shared.ofSheet();
  }

  /** Throws `Refused` for a shared string that does not exist, and for shared formulas beyond the limit. */
  cell(cell: SheetCell): void {
    const value = readCellScalar(cell, this.#context);
    const style = styleOf(cell.attributes);
    if (value === null && style === 0 && cell.formula === null) return;
    if (cell.formula !== null) {
      this.#addShared(cell.formula);
      this.#formulas.set(this.#keys.length, cell.formula);
    }
    this.#keys.push(placeKey(cell));
    this.#values.push(value);
    this.#styles.push(style);
  }

  row({ row, attributes }: SheetRow): void {
    if (saysSomething(attributes)) this.#rows.push({ row, attributes });
  }

  take(): SheetContent {
    return {
      keys: this.#keys,
      values: this.#values,
      styles: this.#styles,
      formulas: this.#formulas,
      rows: this.#rows,
      settings: this.settings.take(),
    };
  }
}
