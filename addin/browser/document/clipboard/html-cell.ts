import type { CellScalar } from "../../../ooxml/sheets/sheet.ts";
import { errorFromText } from "../../notation/error-names.ts";
import { formulaFromNotation } from "../../notation/formula-notation.ts";
import { blankClipboardCell, type ClipboardCell } from "./clipboard-cell.ts";
import { type HtmlElement, textOf } from "./html-tree.ts";
import { type FormatsByClass, numberFormatOf } from "./style-sheet.ts";

/** What holds for all cells of a table. */
export interface TableContext {
  readonly formats: FormatsByClass;
  /** It was copied in a document of ours, which alone gives formulas. */
  readonly isOwn: boolean;
  /** A cell without a number of its own is text, whatever it looks like. */
  readonly plainIsText: boolean;
}

const value = (content: CellScalar, numberFormat: string | null = null): ClipboardCell => ({
  kind: "value",
  value: content === "" ? null : content,
  numberFormat,
});

/** Only an error that spreadsheets know is one: a file with another would be damaged. */
const errorOrText = (text: string): ClipboardCell => {
  const error = errorFromText(text, "en");
  return value(error === null ? text : { error });
};

const numberIn = (text: string | undefined): number | null => {
  if (text === undefined || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
};

const isFormula = (formula: string): boolean => formulaFromNotation(formula, "en", "Table") !== null;

/** The attributes that this document gives its own copies; see `writeHtml`. */
const readOwn = ({ attributes }: HtmlElement): ClipboardCell | null => {
  const type = attributes["data-type"];
  const plain = attributes["data-value"] ?? "";
  const numberFormat = attributes["data-format"] ?? null;
  const formula = attributes["data-formula"];
  // The text may have been tampered with on its way.
  if (formula !== undefined && isFormula(formula)) return { kind: "formula", formula, numberFormat };
  if (type === "number") return value(numberIn(plain), numberFormat);
  if (type === "boolean") return value(plain === "true", numberFormat);
  if (type === "error") return errorOrText(plain);
  if (type === "text") return value(plain, numberFormat);
  return type === "blank" ? value(null, numberFormat) : null;
};

/** `x:num` holds the number where it is not just what is shown. */
const readExactNumber = (
  { attributes }: HtmlElement,
  text: string,
  format: string | null,
): ClipboardCell | null => {
  const exact = attributes["x:num"];
  if (exact === undefined) return null;
  const number = numberIn(exact === "" ? text : exact);
  return number === null ? { kind: "shown", text } : value(number, format);
};

const readOffice = (cell: HtmlElement, text: string, formats: FormatsByClass): ClipboardCell | null => {
  const { attributes } = cell;
  const format = numberFormatOf(cell, formats);
  if (attributes["x:bool"] !== undefined) return value(/^true$/i.test(attributes["x:bool"]));
  if (attributes["x:err"] !== undefined) return errorOrText(attributes["x:err"]);
  if (attributes["x:str"] !== undefined) return value(text, format);
  return readExactNumber(cell, text, format) ?? (format === "@" ? value(text, format) : null);
};

const danish = "1030";

/** A number format of a Danish program as en-US has it. */
const englishFormat = (code: string): string => {
  const marks: Readonly<Record<string, string>> = { ",": ".", ".": ",", Å: "Y", å: "y", T: "h", t: "h" };
  return code.replace(/"[^"]*"|[.,ÅåTt]/g, (mark) => marks[mark] ?? mark);
};

/** `sdval` holds the number, with the decimal mark of the first language of `sdnum`, which ends on the number format. */
const readLibreOffice = ({ attributes }: HtmlElement, text: string): ClipboardCell | null => {
  const number = numberIn(attributes.sdval?.replace(",", "."));
  if (number === null) return null;
  if (/^(?:TRUE|FALSE|SAND|FALSK)$/i.test(text)) return value(number !== 0);
  const [language, , ...rest] = (attributes.sdnum ?? "").split(";");
  const code = rest.join(";");
  if (code === "") return value(number);
  return value(number, language === danish ? englishFormat(code) : code);
};

const readSheets = ({ attributes }: HtmlElement): ClipboardCell | null => {
  try {
    const told: unknown = JSON.parse(attributes["data-sheets-value"] ?? "null");
    if (typeof told !== "object" || told === null) return null;
    const { 1: type, 2: text, 3: number, 4: truth } = told as Readonly<Record<number, unknown>>;
    if (type === 2 && typeof text === "string") return value(text);
    if (type === 3 && typeof number === "number" && Number.isFinite(number)) return value(number);
    return type === 4 ? value(truth === 1 || truth === true) : null;
  } catch {
    return null;
  }
};

/** What a cell of a copied table holds, by whatever its program tells of it; else as it is shown. */
export const readHtmlCell = (cell: HtmlElement, context: TableContext): ClipboardCell => {
  const { formats, isOwn, plainIsText } = context;
  const text = textOf(cell);
  const told =
    (isOwn ? readOwn(cell) : null) ??
    readOffice(cell, text, formats) ??
    readLibreOffice(cell, text) ??
    readSheets(cell);
  if (told !== null) return told;
  if (text.trim() === "") return blankClipboardCell;
  return plainIsText ? value(text) : { kind: "shown", text };
};
