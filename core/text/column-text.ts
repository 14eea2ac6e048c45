import type { Unit } from "../units.ts";
import { type CellType, type Column, shareBounds } from "../workbook/contract/column.ts";
import type { ModelTableId } from "../workbook/contract/contract.ts";
import { choiceText } from "../workbook/layout.ts";
import { type ContractText, tableHeading } from "./contract-text.ts";
import { formatNumber, type Notation } from "./notation.ts";

const decimalsShown = 6;
const percent = 100;

/** A number with the decimals that it has, up to six. */
export const exactNumber = (value: number, notation: Notation): string => {
  const [, decimals = ""] = String(Number(Math.abs(value).toFixed(decimalsShown))).split(".");
  return formatNumber(value, Math.min(decimals.length, decimalsShown), notation);
};

/** A number that no percentage can be made of any more stays the largest that there is. */
const inPercent = (value: number): number =>
  Math.sign(value) * Math.min(Math.abs(value) * percent, Number.MAX_VALUE);

export const exactPercent = (value: number, notation: Notation): string =>
  `${exactNumber(inPercent(value), notation)} %`;

/** Units that say nothing beside a bare number. */
const unitsWithoutName: ReadonlySet<Unit> = new Set(["factor", "pieces"] as const);

/** What a cell may hold, in words; `choices` are the allowed values as the user sees them. */
export const allowedText = (
  text: ContractText,
  notation: Notation,
  type: CellType,
  choices: readonly string[] = [],
): string => {
  const bound = (value: number | undefined): string | null =>
    value === undefined ? null : exactNumber(value, notation);
  switch (type.kind) {
    case "number":
      return text.allowed.number({
        minimum: bound(type.minimum),
        maximum: bound(type.maximum),
        whole: type.whole === true,
        unit: unitsWithoutName.has(type.unit) ? "" : text.units[type.unit],
      });
    case "share": {
      const [minimum, maximum] = shareBounds(type);
      return text.allowed.share(exactPercent(minimum, notation), exactPercent(maximum, notation));
    }
    case "choice":
      return text.allowed.choice(choices);
    case "reference":
      return text.allowed.reference(tableHeading(text, type.table as ModelTableId).title);
    case "references":
      return text.allowed.references(tableHeading(text, type.table as ModelTableId).title);
    case "yes-no":
      return text.allowed.yesNo;
    case "text":
    case "month":
    case "date":
    case "time":
    case "formula":
      return text.allowed[type.kind];
  }
};

/** What a column of the contract may hold, its choices in the user's words. */
export const allowedInColumn = (
  text: ContractText,
  notation: Notation,
  table: ModelTableId,
  { id, type }: Column,
): string => {
  const choices =
    type.kind === "choice" ? type.choices.map((choice) => choiceText(text, table, id, choice)) : [];
  return allowedText(text, notation, type, choices);
};

/** What an empty cell counts as; null where nothing is assumed. */
export const defaultText = (
  text: ContractText,
  notation: Notation,
  table: ModelTableId,
  column: Column,
): string | null => {
  const { type, default: value } = column;
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (typeof value === "string") return choiceText(text, table, column.id, value);
  return type.kind === "share" ? exactPercent(value, notation) : exactNumber(value, notation);
};
