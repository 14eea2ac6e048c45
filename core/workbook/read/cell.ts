import { contractTexts } from "../../text/contract-texts.ts";
import { languages } from "../../text/language.ts";
import type { CalendarDate, YearMonth } from "../../year-month.ts";
import { type CellType, shareBounds } from "../contract/column.ts";
import type { ModelTableId } from "../contract/contract.ts";
import type { IssueCode, IssueData } from "../issue.ts";
import { choiceText } from "../layout.ts";
import type { CellDate, CellValue } from "../tables.ts";
import { plausibleDate, readDateText, readMonthText } from "./month-text.ts";
import { cleanText, keyOf, splitNames } from "./normalise.ts";
import { readNumberText } from "./number-text.ts";
import { personalNumberError } from "./personal-number.ts";
import { readTimeNumber, readTimeText } from "./time-text.ts";

export type CellContent = number | string | boolean | YearMonth | CalendarDate | readonly string[];

/** What a cell says: nothing, a value, or something that cannot be used. */
export type CellReading =
  | { readonly state: "blank" }
  | {
      readonly state: "value";
      readonly value: CellContent;
      /** Day of the month in a cell that says which month. */
      readonly day?: number;
    }
  | { readonly state: "refused" };

/** The column that a cell belongs to, and where its problems go. */
export interface CellContext {
  readonly table: ModelTableId;
  readonly column: string;
  readonly type: CellType;
  readonly report: <Code extends IssueCode>(code: Code, data: IssueData[Code]) => void;
}

const blank: CellReading = { state: "blank" };
const refused: CellReading = { state: "refused" };
const holding = (value: CellContent): Extract<CellReading, { state: "value" }> => ({ state: "value", value });

export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && cleanText(value) === "");

const isDate = (value: CellValue): value is CellDate =>
  typeof value === "object" && value !== null && "date" in value;

/** Danish Excel makes 2 May of "2.5" and 1 January 2025 of "1.25": what was typed, as numbers. */
const typedNumbers = ({ year, month, day }: CalendarDate): number[] => {
  const decimal = (whole: number, decimals: number): number => Number(`${whole}.${decimals}`);
  const asDayAndMonth = decimal(day, month);
  return day === 1 ? [asDayAndMonth, decimal(month, year % 100)] : [asDayAndMonth];
};

const checkedNumber = (value: number, context: CellContext): CellReading => {
  const { type, report } = context;
  if (type.kind === "share") {
    const [minimum, maximum] = shareBounds(type);
    if (value >= minimum && value <= maximum) return holding(value);
    if (value > 1 && value > maximum) report("share-as-number", { found: value, maximum });
    else report("out-of-bounds", { found: value, type });
    return refused;
  }
  if (type.kind !== "number") return refused;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = type;
  if (value < minimum || value > maximum) {
    report("out-of-bounds", { found: value, type });
    return refused;
  }
  if (type.whole === true && !Number.isInteger(value)) {
    report("not-whole", { found: value });
    return refused;
  }
  return holding(value);
};

const numberFromText = (text: string, context: CellContext): CellReading => {
  const reading = readNumberText(text);
  const usable = reading.kind === "number" && (!reading.percent || context.type.kind === "share");
  if (reading.kind === "ambiguous") {
    context.report("ambiguous-number", { found: cleanText(text), readings: reading.readings });
    return refused;
  }
  if (!usable) {
    context.report("not-a-number", { found: cleanText(text), type: context.type });
    return refused;
  }
  const checked = checkedNumber(reading.value, context);
  if (checked.state === "value")
    context.report("number-as-text", { found: cleanText(text), value: reading.value });
  return checked;
};

const readNumber = (value: CellValue, context: CellContext): CellReading => {
  if (typeof value === "number" && Number.isFinite(value)) return checkedNumber(value, context);
  if (typeof value === "string") return numberFromText(value, context);
  if (isDate(value))
    context.report("date-for-number", { date: value.date, readings: typedNumbers(value.date) });
  else context.report("not-a-number", { found: value, type: context.type });
  return refused;
};

const dateIn = (value: CellValue): CalendarDate | null => {
  if (typeof value === "string") return readDateText(value);
  return isDate(value) ? plausibleDate(value.date) : null;
};

const readMonth = (value: CellValue, { report }: CellContext): CellReading => {
  const date = dateIn(value);
  const month = typeof value === "string" ? readMonthText(value) : date;
  if (month !== null)
    return { ...holding({ year: month.year, month: month.month }), ...(date && { day: date.day }) };
  report("not-a-month", { found: value });
  return refused;
};

const readDate = (value: CellValue, { report }: CellContext): CellReading => {
  const date = dateIn(value);
  if (date !== null) return holding(date);
  report("not-a-date", { found: value });
  return refused;
};

const timeFromNumber = (value: number, { report }: CellContext): CellReading => {
  const read = readTimeNumber(value);
  if (read.kind === "none") {
    report("not-a-time", { found: value });
    return refused;
  }
  if (read.kind === "whole-hours") report("hours-for-time", { found: value, time: read.hours });
  return holding(read.hours);
};

const readTime = (value: CellValue, context: CellContext): CellReading => {
  if (typeof value === "number") return timeFromNumber(value, context);
  const hours = typeof value === "string" ? readTimeText(value) : null;
  if (typeof value === "string" && hours !== null) {
    context.report("time-as-text", { found: cleanText(value), time: hours });
    return holding(hours);
  }
  if (isDate(value)) context.report("date-for-time", { date: value.date });
  else context.report("not-a-time", { found: value });
  return refused;
};

const yesWords = new Set(["ja", "j", "yes", "y", "sand", "true", "x", "1"]);
const noWords = new Set(["nej", "n", "no", "falsk", "false", "0"]);

const readYesNo = (value: CellValue, { report }: CellContext): CellReading => {
  if (typeof value === "boolean") return holding(value);
  const word = typeof value === "string" || typeof value === "number" ? keyOf(String(value)) : "";
  if (yesWords.has(word)) return holding(true);
  if (noWords.has(word)) return holding(false);
  report("not-yes-no", { found: value });
  return refused;
};

const readChoice = (value: CellValue, choices: readonly string[], context: CellContext): CellReading => {
  const word = typeof value === "string" || typeof value === "number" ? keyOf(String(value)) : null;
  const chosen = choices.find(
    (choice) =>
      word === choice ||
      languages.some(
        (language) =>
          keyOf(choiceText(contractTexts[language], context.table, context.column, choice)) === word,
      ),
  );
  if (chosen !== undefined) return holding(chosen);
  const { table, column } = context;
  context.report("unknown-choice", { table, column, found: value, choices });
  return refused;
};

const readText = (value: CellValue, { report }: CellContext): string | null => {
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "number") return String(value);
  report("not-text", { found: value });
  return null;
};

const readNames = (value: CellValue, context: CellContext): CellReading => {
  const text = typeof value === "string" ? value : readText(value, context);
  return text === null ? refused : holding(splitNames(text));
};

const readTextCell = (value: CellValue, context: CellContext): CellReading => {
  const text = readText(value, context);
  return text === null ? refused : holding(text);
};

/** Reads one cell by the type of its column and reports what is wrong with it. */
export const readCell = (value: CellValue, context: CellContext): CellReading => {
  if (isBlank(value)) return blank;
  if (typeof value === "object" && value !== null && "error" in value) {
    if (value.error !== personalNumberError) context.report("cell-error", { found: value.error });
    return refused;
  }
  const { type } = context;
  switch (type.kind) {
    case "number":
    case "share":
      return readNumber(value, context);
    case "month":
      return readMonth(value, context);
    case "date":
      return readDate(value, context);
    case "time":
      return readTime(value, context);
    case "yes-no":
      return readYesNo(value, context);
    case "choice":
      return readChoice(value, type.choices, context);
    case "references":
      return readNames(value, context);
    case "text":
    case "reference":
    case "formula":
      return readTextCell(value, context);
  }
};
