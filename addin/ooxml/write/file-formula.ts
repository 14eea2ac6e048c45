import { formulaWord } from "../cells/shift-formula.ts";
import { encodeXstring, unwritableCharacter } from "../xml/xstring.ts";
import { prefixVariables } from "./formula-variables.ts";
import { filePrefix } from "./newer-functions.ts";

/** "[@Col]" as the file has it: "[[#This Row],[Col]]". */
const thisRow = (bracket: string): string => {
  const inside = bracket.slice(1, -1).trim();
  if (!inside.startsWith("@")) return bracket;
  const columns = inside.slice(1).trim();
  if (columns === "") return "[#This Row]";
  return columns.startsWith("[") ? `[[#This Row],${columns}]` : `[[#This Row],[${columns}]]`;
};

const isName = (word: string): boolean => /^[\p{L}_\\]/u.test(word);

/** Whether brackets stand alone: no table before them, and no sheet of another workbook behind. */
const standsAlone = (words: readonly string[], at: number): boolean =>
  !isName(words[at - 1] ?? "") && !/^[\p{L}\p{N}_'!]/u.test(words[at + 1] ?? "");

const bracketInFile = (words: readonly string[], at: number, table: string | null): string => {
  const bracket = thisRow(words[at] ?? "");
  return table !== null && standsAlone(words, at) ? table + bracket : bracket;
};

/** A formula in pieces: its words, and each character between them. */
const wordsOf = (formula: string): string[] => {
  const words: string[] = [];
  let done = 0;
  for (const match of formula.matchAll(formulaWord)) {
    words.push(...Array.from(formula.slice(done, match.index)), match[0]);
    done = match.index + match[0].length;
  }
  words.push(...Array.from(formula.slice(done)));
  return words;
};

const wordInFile = (words: readonly string[], at: number, table: string | null): string => {
  const word = words[at] ?? "";
  // A formula of one cell crosses its own row and column anyway, and the file has no sign for it.
  if (word === "@") return "";
  if (word === "#" && /\d$/.test(words[at - 1] ?? "")) return "";
  if (words[at + 1] === "#" && /^\$?[A-Z]{1,3}\$?\d+$/i.test(word)) return `_xlfn.ANCHORARRAY(${word})`;
  if (word.startsWith("[")) return bracketInFile(words, at, table);
  return words[at + 1] === "(" ? filePrefix(word) + word : word;
};

/**
 * A formula as a file has it: without "=", functions newer than the format with the prefix that marks them, references
 * to the own table ("[@Timer]", "[Timer]") with its name. `table` is the table that the cell lies in.
 */
export const fileFormula = (formula: string, table: string | null): string => {
  const bare = formula.trim().replace(/^=/, "").trim().replace(/\r\n?/g, "\n");
  const words = prefixVariables(wordsOf(bare));
  const written = words.map((_, at) => wordInFile(words, at, table)).join("");
  return written.replace(unwritableCharacter, encodeXstring);
};
