import { type Culture, marks } from "./culture.ts";
import { errorFromText, errorInCulture } from "./error-names.ts";
import { type FormulaToken, tokeniseFormula } from "./formula-tokens.ts";
import { functionFromNotation, functionInNotation } from "./function-names.ts";
import { bracketFromNotation, bracketInNotation } from "./structured-reference.ts";

interface Separators {
  readonly list: string;
  readonly column: string;
  readonly row: string;
}

/** Files have the English ones. A Danish spreadsheet writes {1;2\3;4} for two rows of two. */
const separators: Readonly<Record<Culture, Separators>> = {
  da: { list: ";", column: ";", row: "\\" },
  en: { list: ",", column: ",", row: ";" },
};

type MarkKind = keyof Separators;

const markKind = (text: string, { list, column, row }: Separators, inArray: boolean): MarkKind | null => {
  if (!inArray) return text === list ? "list" : null;
  if (text === column) return "column";
  return text === row ? "row" : null;
};

/** Separators stand nowhere else, so one that has no meaning here makes the formula none. */
const isStray = (text: string): boolean => text === "," || text === ";" || text === "\\";

const changeMark = (text: string, from: Culture, to: Culture, inArray: boolean): string | null => {
  const kind = markKind(text, separators[from], inArray);
  if (kind !== null) return separators[to][kind];
  return isStray(text) ? null : text;
};

interface Neighbours {
  readonly before: FormulaToken | undefined;
  readonly after: FormulaToken | undefined;
}

/** Whether a word names a sheet, a table or a part of one, and no value or function. */
const isPartOfName = ({ before, after }: Neighbours): boolean =>
  after?.text === "!" || after?.kind === "bracket" || before?.text === "!" || before?.kind === "bracket";

const wordInNotation = (text: string, culture: Culture, around: Neighbours): string => {
  if (isPartOfName(around)) return text;
  if (text === "TRUE") return marks[culture].booleans.true;
  if (text === "FALSE") return marks[culture].booleans.false;
  if (around.after?.text === "(") return functionInNotation(text, culture);
  // The names that LET and LAMBDA give have a prefix in files, which is added when the file is written.
  return text.replace(/^_xlpm\./, "");
};

const cell = /^\$?[a-z]{1,3}\$?\d{1,7}$/;
const column = /^\$?[a-z]{1,3}$/;

const isReference = (text: string, { before, after }: Neighbours): boolean =>
  cell.test(text) || (column.test(text) && (before?.text === ":" || after?.text === ":"));

const wordFromNotation = (text: string, culture: Culture, around: Neighbours): string => {
  const { booleans } = marks[culture];
  const word = text.toUpperCase();
  if (around.after?.text !== "!" && isReference(text, around)) return word;
  if (isPartOfName(around)) return text;
  if (word === booleans.true || word === "TRUE") return "TRUE";
  if (word === booleans.false || word === "FALSE") return "FALSE";
  return around.after?.text === "(" ? functionFromNotation(text, culture) : text;
};

type ChangeToken = (token: FormulaToken, around: Neighbours, inArray: boolean) => string | null;

/** The formula with each of its pieces changed; null where one cannot be. */
const changeTokens = (tokens: readonly FormulaToken[], change: ChangeToken): string | null => {
  let changed = "";
  let inArray = false;
  for (const [index, token] of tokens.entries()) {
    const piece = change(token, { before: tokens[index - 1], after: tokens[index + 1] }, inArray);
    if (piece === null) return null;
    changed += piece;
    if (token.text === "{") inArray = true;
    if (token.text === "}") inArray = false;
  }
  return changed;
};

/** A formula as files have it, without "=", in the user's notation; one that cannot be read stays as it is. */
export const formulaInNotation = (formula: string, culture: Culture): string => {
  const tokens = tokeniseFormula(formula, "en");
  const changed =
    tokens === null
      ? null
      : changeTokens(tokens, ({ kind, text }, around, inArray) => {
          if (kind === "number") return text.replace(".", marks[culture].decimal);
          if (kind === "error") return errorInCulture(text, culture);
          if (kind === "bracket") return bracketInNotation(text, culture);
          if (kind === "word") return wordInNotation(text, culture, around);
          return kind === "mark" ? changeMark(text, "en", culture, inArray) : text;
        });
  return changed ?? formula;
};

/** A bracket that no table's name stands before means the table of the cell, unless it names another workbook. */
const isOwnTable = (token: FormulaToken, { before, after }: Neighbours): boolean =>
  token.kind === "bracket" && before?.kind !== "word" && after?.kind !== "word";

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["{", "}"],
]);

/** What a user left out at the end: closing parentheses, as spreadsheets add them. Null where they do not pair. */
const missingClosers = (tokens: readonly FormulaToken[]): string | null => {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== "mark") continue;
    const closer = closers.get(text);
    if (closer !== undefined) open.push(closer);
    else if ((text === ")" || text === "}") && open.pop() !== text) return null;
  }
  return open.includes("}") ? null : open.join("");
};

/** A formula cannot end on what waits for another operand. */
const isUnfinished = (tokens: readonly FormulaToken[]): boolean => {
  const last = tokens.filter(({ kind }) => kind !== "space").at(-1);
  return last === undefined || (last.kind === "mark" && /[-+*/^&=<>:!@,;(]/.test(last.text));
};

/**
 * A formula that a user wrote, without "=", as files have it; null for one that cannot be a formula. A Dane writes ";"
 * between arguments and "," in numbers; a comma that is in no number is refused, for it could mean either.
 * `ownTable` is the table in which the formula stands, to which "[@Timer]" belongs.
 */
export const formulaFromNotation = (
  text: string,
  culture: Culture,
  ownTable: string | null = null,
): string | null => {
  const tokens = tokeniseFormula(text.trim(), culture);
  if (tokens === null || isUnfinished(tokens)) return null;
  const closing = missingClosers(tokens);
  if (closing === null) return null;
  const changed = changeTokens(tokens, (token, around, inArray) => {
    if (token.kind === "number") return token.text.replace(marks[culture].decimal, ".").toUpperCase();
    if (token.kind === "error") return errorFromText(token.text, culture) ?? token.text;
    if (token.kind === "word") return wordFromNotation(token.text, culture, around);
    if (token.kind === "mark") return changeMark(token.text, culture, "en", inArray);
    if (token.kind !== "bracket") return token.text;
    const bracket = bracketFromNotation(token.text, culture);
    if (!isOwnTable(token, around)) return bracket;
    return ownTable === null ? null : ownTable + bracket;
  });
  return changed === null ? null : changed + closing;
};
