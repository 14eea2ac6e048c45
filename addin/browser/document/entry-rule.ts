import { type CellPlace, contains } from "../../ooxml/cells/address.ts";
import type { CellScalar, DefinedName, SheetTable, Validation } from "../../ooxml/sheets/sheet.ts";
import { type Choice, listChoices } from "./list-choices.ts";
import { resolveReference } from "./resolve-reference.ts";
import type { BookState, SheetState } from "./sheet-state.ts";

/** What a rule is read with. */
export interface RuleContext {
  readonly book: BookState;
  readonly names: readonly DefinedName[];
  /** Shows the value of a cell as its number format has it. */
  readonly shown: (sheet: SheetState, place: CellPlace) => string;
}

const isIn =
  (place: CellPlace) =>
  ({ areas }: Validation): boolean =>
    areas.some((area) => contains(area, place));

/** The last body row that the file's table had; rows that were added later follow its rules. */
const lastOpenedRow = ({ model }: SheetState, { part, totalsRows }: SheetTable): number | null => {
  const opened = model.tables.find((table) => table.part === part);
  return opened === undefined ? null : opened.area.bottom - totalsRows;
};

const rowAbove = (sheet: SheetState, place: CellPlace): CellPlace | null => {
  const table = sheet.tableAt(place);
  if (table === null || place.row > table.area.bottom - table.totalsRows) return null;
  const row = lastOpenedRow(sheet, table);
  return row === null || place.row <= row ? null : { ...place, row };
};

/** The rule of a cell: its own, or in a row that the table gained that of the row above. */
export const ruleAt = (sheet: SheetState, place: CellPlace): Validation | null => {
  const { validations } = sheet.model;
  const above = rowAbove(sheet, place);
  return validations.find(isIn(place)) ?? (above && validations.find(isIn(above))) ?? null;
};

type Limit = number | "unknown" | "blank";

const limitOf = (formula: string, context: RuleContext, home: SheetState): Limit => {
  const text = formula.replace(/^=/, "").trim();
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const referred = resolveReference(text, { ...context, home });
  if (referred === null) {
    const name = context.names.find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
    const constant = Number(name?.formula ?? Number.NaN);
    return Number.isFinite(constant) ? constant : "unknown";
  }
  const value = referred.sheet.value({ row: referred.area.top, column: referred.area.left });
  if (value === null) return "blank";
  return typeof value === "number" ? value : "unknown";
};

const compare = (operator: Validation["operator"], value: number, first: number, second: number): boolean => {
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  switch (operator) {
    case "between":
      return low <= value && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "lessThan":
      return value < first;
    case "lessThanOrEqual":
      return value <= first;
    case "greaterThan":
      return value > first;
    case "greaterThanOrEqual":
      return value >= first;
  }
};

const takesTwo = (operator: Validation["operator"]): boolean =>
  operator === "between" || operator === "notBetween";

/** A limit that cannot be known here refuses nothing; a blank cell counts as 0, or refuses nothing where blanks are allowed. */
const isWithin = (rule: Validation, value: number, context: RuleContext, home: SheetState): boolean => {
  const formulas = takesTwo(rule.operator) ? [rule.formula1, rule.formula2] : [rule.formula1];
  const limits = formulas.map((formula) => limitOf(formula, context, home));
  if (limits.includes("unknown") || (limits.includes("blank") && rule.allowsBlank)) return true;
  const [first = 0, second = first] = limits.map((limit) => (typeof limit === "number" ? limit : 0));
  return compare(rule.operator, value, first, second);
};

const textOf = (value: CellScalar): string => {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
};

/** As in a spreadsheet: entries of a range match in either case, those written into the rule only exactly. */
const isChoice = (value: CellScalar, { value: choice, isLiteral }: Choice): boolean => {
  if (typeof value === "number") return choice === value || (isLiteral && Number(choice) === value);
  const text = textOf(value);
  const other = textOf(choice);
  return isLiteral ? text === other : text.toLowerCase() === other.toLowerCase();
};

const isListed = (rule: Validation, value: CellScalar, context: RuleContext, home: SheetState): boolean => {
  const choices = listChoices(rule, context, home);
  return choices === null || choices.some((choice) => isChoice(value, choice));
};

/** Whether a value keeps the rule. What the rule leaves to a formula that would have to be calculated is taken as kept. */
export const keepsRule = (
  rule: Validation,
  value: CellScalar,
  context: RuleContext,
  home: SheetState,
): boolean => {
  if (value === null || rule.type === "none" || rule.type === "custom") return true;
  if (rule.type === "list") return isListed(rule, value, context, home);
  if (rule.type === "textLength") return isWithin(rule, textOf(value).length, context, home);
  if (typeof value !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(value)) return false;
  return isWithin(rule, value, context, home);
};
