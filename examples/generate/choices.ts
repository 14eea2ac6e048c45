import type { ModelTableId } from "../../core/workbook/contract/contract.ts";
import { choiceText } from "../../core/workbook/layout.ts";
import type { CellSpec } from "./content.ts";
import type { SheetLanguage } from "./sheet-language.ts";

/** The words that a cell may hold, in the sheet's language; none where any value will do. */
export const choicesOf = (
  { text }: SheetLanguage,
  { type, table, column, role }: CellSpec,
): readonly string[] => {
  if (role !== "input") return [];
  if (type.kind === "yes-no") return [text.yes, text.no];
  if (type.kind !== "choice") return [];
  return type.choices.map((choice) => choiceText(text, table as ModelTableId, column, choice));
};
