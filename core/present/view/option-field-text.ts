import type { CellReference } from "../../origin.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import { optionFieldTexts } from "../../text/view-texts.ts";
import { textOfColumn, unitText } from "../../workbook/layout.ts";
import { cellOf, columnOf } from "../../workbook/read/row.ts";
import { type OptionColumn, usedColumns } from "./option-columns.ts";
import { kindOf, type OptionRow } from "./option-rows.ts";
import type { ResultContext } from "./view-context.ts";

/** What a column is called and asks for in an option of the row's kind. */
export const fieldText = (row: OptionRow, column: OptionColumn, language: Language) => {
  const kind = kindOf(row);
  const general = textOfColumn(contractTexts[language], "options", column);
  const own = kind === null ? undefined : optionFieldTexts[language][kind]?.[column];
  const type = columnOf("options", column)?.type ?? { kind: "text" };
  const unit = own?.unit ?? general.unit;
  return {
    label: own?.label ?? general.header,
    help: own?.help ?? general.help,
    unit: unitText(contractTexts[language], type, unit === undefined ? {} : { unit }),
  };
};

/** The label of the field that a cell of the options is; null for a cell that is none. */
export const labelOfCell = (
  at: CellReference | null,
  { optionRows, language }: Pick<ResultContext, "optionRows" | "language">,
): string | null => {
  const row = at === null || at.sheet !== optionRows?.sheet ? null : optionRows.row(at.row);
  if (row === null) return null;
  const used = usedColumns(kindOf(row)).find(({ column }) => cellOf(row, column).at?.cell === at?.cell);
  return used === undefined ? null : fieldText(row, used.column, language).label;
};
