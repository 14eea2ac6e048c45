import { escapeText } from "../xml/escape.ts";
import { parseXml, prefixOf, type Span } from "../xml/parse.ts";
import { encodeXstring } from "../xml/xstring.ts";
import type { NewContent } from "./cell-change.ts";
import { applyEdits, type Edit, insertAt, remove } from "./edits.ts";
import { isSelfClosing, openTag, removeAttribute, setAttribute, tagName, tagText } from "./tags.ts";

/** New contents of cells in a totals row, by their place among the columns. */
export type TotalsContents = ReadonlyMap<number, NewContent>;

/** Where a column of a table stands in its part. */
interface ColumnPlace {
  readonly tag: Span;
  /** Where the formula of its total goes: behind that of the column. */
  totalPlace: number;
  total: Span | null;
}

const readColumns = (xml: string, part: string): ColumnPlace[] => {
  const columns: ColumnPlace[] = [];
  let start = 0;
  parseXml(xml, part, {
    open: (name, _attributes, tag, depth) => {
      if (name === "tableColumn" && depth === 3) columns.push({ tag, totalPlace: tag.end, total: null });
      if (depth === 4) start = tag.start;
    },
    close: (name, tag) => {
      const column = columns.at(-1);
      if (column === undefined) return;
      if (name === "calculatedColumnFormula") column.totalPlace = tag.end;
      if (name === "totalsRowFormula") column.total = { start, end: tag.end };
    },
  });
  return columns;
};

const declaredTag = (tag: string, content: NewContent): string => {
  const bare = removeAttribute(removeAttribute(tag, "totalsRowFunction"), "totalsRowLabel");
  if (content.kind === "formula") return setAttribute(bare, "totalsRowFunction", "custom");
  const isLabel = content.kind === "value" && typeof content.value === "string" && content.value !== "";
  return isLabel ? setAttribute(bare, "totalsRowLabel", encodeXstring(String(content.value))) : bare;
};

const declare = (xml: string, column: ColumnPlace, content: NewContent): Edit[] => {
  const tag = tagText(xml, column.tag);
  const declared = declaredTag(tag, content);
  const prefix = prefixOf(tagName(tag));
  const name = `${prefix}totalsRowFormula`;
  const formula = content.kind === "formula" ? `<${name}>${escapeText(content.formula)}</${name}>` : "";
  if (isSelfClosing(tag)) {
    const text = formula === "" ? declared : `${openTag(declared)}${formula}</${tagName(tag)}>`;
    return [{ at: column.tag, text }];
  }
  const old = column.total === null ? [] : [remove(column.total)];
  return [
    { at: column.tag, text: declared },
    ...(formula === "" ? [] : [insertAt(column.totalPlace, formula)]),
    ...old,
  ];
};

/** The part of a table that says of its totals row what the cells there hold, so that no program finds them at odds. */
export const declareTotals = (xml: string, part: string, contents: TotalsContents): string => {
  const columns = readColumns(xml, part);
  const edits = [...contents].flatMap(([index, content]) => {
    const column = columns[index];
    return column === undefined ? [] : declare(xml, column, content);
  });
  return applyEdits(xml, edits);
};
