import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import type { FormulaPlace } from "./formula/translate-formula.ts";
import type { TranslatedFormula } from "./formula/translated.ts";

/** A formula of the workbook and what is known of its value. */
export interface FormulaCell {
  readonly place: FormulaPlace;
  /** As the file or the user has it. */
  readonly formula: string;
  translated: TranslatedFormula;
  /** The latest value that can be shown: the engine's, or the file's where the engine has none. */
  value: CellScalar;
  /** It never had a value but an error of the engine's own, such as of a function that it does not know. */
  isUnknown: boolean;
  /** The engine has this value in place of the formula, which it cannot calculate. */
  isHeld: boolean;
  /** The value may be old, since something that it hangs on changed or was itself not calculated. */
  isStale: boolean;
  /** Never calculated here, such as a part of an array formula. */
  isHopeless: boolean;
  /** Another formula or value stands in its place. */
  isGone: boolean;
}
