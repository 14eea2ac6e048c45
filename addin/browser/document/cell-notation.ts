import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import type { NotationContext } from "../notation/culture.ts";
import { editText } from "../notation/edit-text.ts";
import { formatCell } from "../notation/format-cell.ts";
import { formulaInNotation } from "../notation/formula-notation.ts";
import { parseTyped, type TypedText } from "../notation/parse-typed.ts";

/** How values and formulas are written and read by the user of a document. */
export interface CellNotation {
  shown(value: CellScalar, numberFormat: string): string;
  /** A value as it is edited: a number with all its digits. */
  editable(value: CellScalar, numberFormat: string): string;
  /** A formula in the user's notation, with "=". */
  formula(formula: string): string;
  /** What is typed into a cell of that number format; `ownTable` names the table that the cell lies in. */
  typed(text: string, numberFormat: string, ownTable: string | null): TypedText;
}

/** The longest formula that a file takes. */
const longestFormula = 8192;

const withinLength = (read: TypedText): TypedText =>
  read.kind === "formula" && read.formula.length > longestFormula ? { kind: "no-formula" } : read;

export const notationOf = (context: NotationContext): CellNotation => ({
  shown: (value, numberFormat) => formatCell(value, numberFormat, context.culture, context.date1904).text,
  editable: (value, numberFormat) => editText(value, numberFormat, context),
  formula: (formula) => `=${formulaInNotation(formula, context.culture)}`,
  typed: (text, numberFormat, ownTable) => withinLength(parseTyped(text, numberFormat, context, ownTable)),
});
