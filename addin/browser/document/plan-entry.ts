import type { CellPlace } from "../../ooxml/cells/address.ts";
import type { Validation } from "../../ooxml/sheets/sheet.ts";
import type { TypedText } from "../notation/parse-typed.ts";
import { areaOf, firstPlace } from "./areas.ts";
import type { CellNotation } from "./cell-notation.ts";
import { blankContent, type Content, Draft } from "./draft.ts";
import { type EditPlan, planned, type Remark, refused } from "./edit-plan.ts";
import { keepsRule, type RuleContext, ruleAt } from "./entry-rule.ts";
import { refusalAt } from "./guards.ts";
import { listChoices } from "./list-choices.ts";
import { putContent } from "./put-content.ts";
import type { SheetState } from "./sheet-state.ts";
import { type Growth, growTable, lastBodyRow, planGrowth } from "./table-growth.ts";

export interface EntryContext extends RuleContext {
  readonly notation: CellNotation;
}

/** Only a blank cell under a table makes it grow: one that holds something stands there for itself. */
const growthAt = (sheet: SheetState, place: CellPlace): Growth | null => {
  if (sheet.value(place) !== null) return null;
  const plan = planGrowth(sheet, areaOf(place));
  return plan.kind === "growth" ? plan.growth : null;
};

/** The cell whose rule and number format hold for an entry: in a new row of a table the one above. */
const modelPlace = (place: CellPlace, growth: Growth | null): CellPlace =>
  growth === null ? place : { ...place, row: lastBodyRow(growth.table) };

const broken = (at: CellPlace, rule: Validation): EditPlan =>
  refused({ code: "validation", at, rule, title: rule.errorTitle, message: rule.error });

/** What is chosen from a list is taken as it is, whatever else it might mean as typed. */
const readEntry = (
  context: EntryContext,
  sheet: SheetState,
  rule: Validation | null,
  text: string,
  numberFormat: string,
  ownTable: string | null,
): TypedText => {
  const choices = rule?.type === "list" ? listChoices(rule, context, sheet) : null;
  const choice = choices?.find(({ shown }) => shown === text);
  if (choice === undefined) return context.notation.typed(text, numberFormat, ownTable);
  const number = choice.isLiteral ? Number(choice.shown) : Number.NaN;
  const value = Number.isFinite(number) && numberFormat !== "@" ? number : choice.value;
  return { kind: "value", value, numberFormat: null };
};

type Checked =
  | { readonly kind: "kept"; readonly remark: Remark }
  | { readonly kind: "broken"; readonly rule: Validation };

/** Formulas are not checked: what they give is not known yet. */
const check = (
  context: EntryContext,
  sheet: SheetState,
  rule: Validation | null,
  { value, formula }: Content,
): Checked => {
  const isKept =
    rule === null || !rule.showsError || formula !== null || keepsRule(rule, value, context, sheet);
  if (isKept) return { kind: "kept", remark: null };
  if (rule.errorStyle === "stop") return { kind: "broken", rule };
  return { kind: "kept", remark: { title: rule.errorTitle, message: rule.error } };
};

const contentOf = (entry: Exclude<TypedText, { readonly kind: "no-formula" }>): Content =>
  entry.kind === "formula" ? { value: null, formula: entry.formula } : { value: entry.value, formula: null };

const planText = (context: EntryContext, sheet: SheetState, place: CellPlace, text: string): EditPlan => {
  const { formats } = context.book;
  const growth = growthAt(sheet, place);
  const target = growth === null ? place : firstPlace(growth.target);
  const model = modelPlace(target, growth);
  const rule = ruleAt(sheet, target) ?? ruleAt(sheet, model);
  const table = growth === null ? sheet.tableAt(target) : growth.table;
  const { numberFormat } = formats.get(sheet.formatAt(model));
  const entry = readEntry(context, sheet, rule, text, numberFormat, table?.name ?? null);
  if (entry.kind === "no-formula") return refused({ code: "formula", at: place });
  const content = contentOf(entry);
  const checked = check(context, sheet, rule, content);
  if (checked.kind === "broken") return broken(place, checked.rule);
  const draft = new Draft(sheet);
  if (growth !== null) growTable(draft, growth.table, growth.rows);
  putContent(draft, formats, target, content, entry.kind === "value" ? entry.numberFormat : null);
  return planned(draft, areaOf(target), checked.remark);
};

/** What a user typed into a cell; nothing empties it. In a blank cell under a table it becomes a new row of the table. */
export const planEntry = (
  context: EntryContext,
  sheet: SheetState,
  place: CellPlace,
  text: string,
): EditPlan => {
  const refusal = refusalAt(context.book, sheet, place);
  if (refusal !== null) return refused(refusal);
  if (text !== "") return planText(context, sheet, place, text);
  const draft = new Draft(sheet);
  draft.fill(place, blankContent);
  return planned(draft, areaOf(place));
};
