import { escapeText } from "../xml/escape.ts";
import { parseXml } from "../xml/parse.ts";

/** A column that gets another name, of the table of that name. */
export interface ColumnName {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** Elements that hold formulas in the parts of a workbook, whatever their prefix. */
const formulas =
  /(<(?:[\w.-]+:)?(f|formula|formula[12]|calculatedColumnFormula|totalsRowFormula|definedName)(?:\s[^>]*)?>)([^<]+)(?=<)/g;

/** A column's name as references write it: brackets, # and ' are marked. */
const inReference = (name: string): string => `[${name.replace(/[[\]#'@]/g, "'$&")}]`;

/** Where the bracket that opens at `start` is closed; marked brackets do not count. */
const endOfBrackets = (formula: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
};

const escapedPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const renameIn = (formula: string, { table, from, to }: ColumnName): string => {
  const name = new RegExp(String.raw`(?<![\p{L}\p{N}_.\\])${escapedPattern(table)}(?=\[)`, "giu");
  const pieces: string[] = [];
  let done = 0;
  for (const match of formula.matchAll(name)) {
    const start = match.index + match[0].length;
    if (match.index < done) continue;
    const end = endOfBrackets(formula, start);
    const reference = formula.slice(start, end).replaceAll(inReference(from), () => inReference(to));
    pieces.push(formula.slice(done, start), reference);
    done = end;
  }
  return pieces.join("") + formula.slice(done);
};

/** The formula that the text of an element says. */
const decoded = (text: string, part: string): string => {
  let formula = "";
  parseXml(`<f>${text}</f>`, part, {
    open: () => undefined,
    text: (piece) => {
      formula += piece;
    },
  });
  return formula;
};

/** The text of a part in whose formulas the columns have their new names; all other formulas stay to the letter. */
export const renameInFormulas = (xml: string, part: string, names: readonly ColumnName[]): string =>
  xml.replace(formulas, (element: string, tag: string, _name: string, text: string) => {
    if (!text.includes("[")) return element;
    const formula = decoded(text, part);
    const renamed = names.reduce(renameIn, formula);
    return renamed === formula ? element : tag + escapeText(renamed);
  });
