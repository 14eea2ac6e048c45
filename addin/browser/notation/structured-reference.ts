import type { Culture } from "./culture.ts";

/** What stands between the parts of a reference to a table; files have the comma. */
const separators: Readonly<Record<Culture, string>> = { da: ";", en: "," };

const thisRow = "#This Row";

/** Exchanges the separators between inner brackets; those in names of columns stay. */
const withSeparator = (bracket: string, from: string, to: string): string => {
  if (from === to || !bracket.startsWith("[[")) return bracket;
  let depth = 0;
  return bracket.replace(/'.|[[\]]|[,;]/gu, (piece) => {
    if (piece === "[") depth += 1;
    if (piece === "]") depth -= 1;
    return piece === from && depth === 1 ? to : piece;
  });
};

/** A column that can stand behind "@" without brackets of its own. */
const plainColumn = /^\[([\p{L}_][\p{L}\p{N}_]*)\]$/u;

/** "[[#This Row],[Timer]]" as "[@Timer]", "[[#Headers],[Timer]]" as "[[#Headers];[Timer]]". */
export const bracketInNotation = (bracket: string, culture: Culture): string => {
  if (bracket === `[${thisRow}]`) return "[@]";
  const beginning = `[[${thisRow}],[`;
  if (!bracket.startsWith(beginning)) return withSeparator(bracket, ",", separators[culture]);
  const columns = bracket.slice(beginning.length - 1, -1);
  if (/\]\s*,/u.test(columns)) return withSeparator(bracket, ",", separators[culture]);
  return `[@${plainColumn.exec(columns)?.[1] ?? columns}]`;
};

/** What files have for the bracket that a user wrote. */
export const bracketFromNotation = (bracket: string, culture: Culture): string => {
  const inside = bracket.slice(1, -1).trim();
  if (!inside.startsWith("@")) return withSeparator(bracket, separators[culture], ",");
  const column = inside.slice(1).trim();
  if (column === "") return `[${thisRow}]`;
  return `[[${thisRow}],${column.startsWith("[") ? column : `[${column}]`}]`;
};
