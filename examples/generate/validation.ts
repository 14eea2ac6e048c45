import type { DataValidation } from "@cj-tech-master/excelts";
import { shareBounds } from "../../core/workbook/contract/column.ts";
import { settingsTables } from "../../core/workbook/contract/contract.ts";
import { choicesOf } from "./choices.ts";
import type { CellSpec } from "./content.ts";
import { columnLetters, listFormula, listName } from "./lists.ts";
import { optionKindsList, targetListNumber, targetLists } from "./option-kinds-sheet.ts";
import type { PlacedTable } from "./place.ts";
import type { SheetLanguage } from "./sheet-language.ts";

/** Longest texts that a message beside a cell takes; a longer one makes the file unreadable. */
const longestTitle = 32;
const longestPrompt = 255;
const longestList = 255;

const earliest = new Date(Date.UTC(1990, 0, 1));
const latest = new Date(Date.UTC(2099, 11, 31));

type Rule = Pick<DataValidation, "type"> & Partial<DataValidation>;

const anything: Rule = { type: "any" };
const listRule = (formula: string, strict: boolean): Rule => ({
  type: "list",
  formulae: [formula],
  showErrorMessage: strict,
});

const inlineList = (choices: readonly string[]): Rule => {
  const list = `"${choices.join(",")}"`;
  if (list.length > longestList + 2 || choices.some((choice) => /[",]/.test(choice))) {
    throw new Error(`The choices cannot stand in a list: ${choices.join("; ")}`);
  }
  return listRule(list, true);
};

const between = (
  type: "whole" | "decimal",
  minimum: number | undefined,
  maximum: number | undefined,
): Rule => {
  const shared = { type, showErrorMessage: true } as const;
  if (minimum !== undefined && maximum !== undefined)
    return { ...shared, operator: "between", formulae: [minimum, maximum] };
  if (minimum !== undefined) return { ...shared, operator: "greaterThanOrEqual", formulae: [minimum] };
  return maximum === undefined ? anything : { ...shared, operator: "lessThanOrEqual", formulae: [maximum] };
};

/** The kinds of options are too many for a list in the rule itself; a sheet tells of them. */
const isOptionKind = ({ table, column }: CellSpec): boolean => table === "options" && column === "kind";

const ruleFor = (language: SheetLanguage, spec: CellSpec): Rule => {
  const { type } = spec;
  switch (type.kind) {
    case "number":
      return between(type.whole === true ? "whole" : "decimal", type.minimum, type.maximum);
    case "share": {
      const [minimum, maximum] = shareBounds(type);
      return between("decimal", minimum, maximum);
    }
    case "time":
      return between("decimal", 0, 1);
    case "month":
    case "date":
      return { type: "date", operator: "between", formulae: [earliest, latest], showErrorMessage: true };
    case "yes-no":
    case "choice":
      return isOptionKind(spec) ? listRule(optionKindsList, true) : inlineList(choicesOf(language, spec));
    case "text":
    case "formula":
    case "reference":
    case "references":
      return anything;
  }
};

const bound = ({ formattedNumber }: SheetLanguage, value: number | undefined): string | null =>
  value === undefined ? null : formattedNumber(value);

const referencedTitle = ({ text }: SheetLanguage, table: string): string => {
  if (table in settingsTables) return "";
  return text.inputTables[table as keyof typeof text.inputTables].title;
};

/** The allowed values in words. */
const allowedText = (language: SheetLanguage, spec: CellSpec): string => {
  const { allowed, units } = language.text;
  const { type } = spec;
  switch (type.kind) {
    case "number":
      return allowed.number({
        minimum: bound(language, type.minimum),
        maximum: bound(language, type.maximum),
        whole: type.whole === true,
        unit: units[type.unit],
      });
    case "share": {
      const [minimum, maximum] = shareBounds(type).map((share) => language.formattedNumber(share * 100));
      return allowed.share(minimum ?? "", maximum ?? "");
    }
    case "month":
      return allowed.month;
    case "date":
      return allowed.date;
    case "time":
      return allowed.time;
    case "yes-no":
      return allowed.yesNo;
    case "choice":
      return isOptionKind(spec) ? "" : allowed.choice(choicesOf(language, spec));
    case "reference":
      return allowed.reference(referencedTitle(language, type.table));
    case "references":
      return allowed.references(referencedTitle(language, type.table));
    case "text":
    case "formula":
      return "";
  }
};

const promptText = ({ help, whenEmpty }: CellSpec): string => {
  const both = [help, whenEmpty].filter((text) => text !== "").join(" ");
  return both.length <= longestPrompt ? both : help;
};

const fits = (text: string, longest: number): boolean => text !== "" && text.length <= longest;

const messages = (language: SheetLanguage, spec: CellSpec, strict: boolean): Partial<DataValidation> => {
  const prompt = promptText(spec);
  if (prompt.length > longestPrompt) throw new Error(`The help of ${spec.table}.${spec.column} is too long`);
  const allowed = allowedText(language, spec);
  const told = allowed === "" ? "" : language.guide.expected(allowed);
  // Long lists are seen where they open.
  const error = fits(told, longestPrompt) ? told : language.guide.chooseFromList;
  const title = fits(spec.title, longestTitle) ? spec.title : undefined;
  return {
    ...(prompt === "" ? {} : { showInputMessage: true, prompt }),
    ...(title === undefined || prompt === "" ? {} : { promptTitle: title }),
    ...(strict && title !== undefined ? { errorTitle: title } : {}),
    ...(strict ? { error } : {}),
  };
};

/** What an option acts on is chosen from the table that its kind acts on. */
const targetChoice = (kindCell: string): string =>
  `CHOOSE(${targetListNumber(kindCell)},${targetLists.map(listName).join(",")})`;

/** What may be typed into a cell of a table, and the message beside it; null where there is nothing to say. */
export const validationFor = (
  language: SheetLanguage,
  table: PlacedTable,
  spec: CellSpec,
  row: number,
): DataValidation | null => {
  if (spec.role !== "input") return null;
  const list = listFormula(spec, {
    language: language.id,
    optionTarget: targetChoice(`$${columnLetters(table.left + 1)}${row}`),
  });
  const rule = list === null ? ruleFor(language, spec) : listRule(list.formula, list.strict);
  const strict = rule.showErrorMessage === true;
  const message = messages(language, spec, strict);
  if (rule.type === "any" && message.prompt === undefined) return null;
  return { allowBlank: true, errorStyle: "stop", ...rule, ...message } as DataValidation;
};
