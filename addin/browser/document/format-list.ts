import { isDateFormat } from "../../ooxml/cells/number-format.ts";
import type { CellFormat } from "../../ooxml/sheets/sheet.ts";

const plainFormat: CellFormat = {
  numberFormat: "General",
  fill: null,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: { top: null, right: null, bottom: null, left: null },
  isLocked: true,
};

const looksOf = (format: CellFormat): string => JSON.stringify({ ...format, numberFormat: "" });

/** The formats of a workbook. No new ones are made: a cell can only take over one that the workbook has. */
export class FormatList {
  readonly #formats: readonly CellFormat[];
  readonly #dates: readonly boolean[];
  readonly #found = new Map<string, number | null>();

  constructor(formats: readonly CellFormat[]) {
    this.#formats = formats;
    this.#dates = formats.map(({ numberFormat }) => isDateFormat(numberFormat));
  }

  /** The format of that index; the plain one where the workbook has none. */
  get(index: number): CellFormat {
    return this.#formats[index] ?? plainFormat;
  }

  showsDay(index: number): boolean {
    return this.#dates[index] ?? false;
  }

  /**
   * The format that looks like another but for its number format; for a date any that shows dates will do. Null where the
   * workbook has none.
   */
  withNumberFormat(index: number, numberFormat: string): number | null {
    const name = `${index}:${numberFormat}`;
    const known = this.#found.get(name);
    const found = known === undefined ? this.#find(index, numberFormat) : known;
    this.#found.set(name, found);
    return found;
  }

  #find(index: number, numberFormat: string): number | null {
    const looks = looksOf(this.get(index));
    const alike = [...this.#formats.entries()].filter(([, format]) => looksOf(format) === looks);
    const exact = alike.find(([, format]) => format.numberFormat === numberFormat);
    const other = isDateFormat(numberFormat) ? alike.find(([at]) => this.showsDay(at)) : undefined;
    return (exact ?? other)?.[0] ?? null;
  }
}
