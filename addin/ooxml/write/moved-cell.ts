import { type CellPlace, formatAddress } from "../cells/address.ts";
import { type CellContext, readCellScalar } from "../cells/cell-value.ts";
import type { SheetCell } from "../cells/scan-sheet.ts";
import { escapeText } from "../xml/escape.ts";
import type { MovedContent } from "./cell-change.ts";
import type { SheetIndex } from "./sheet-index.ts";
import { openTag, removeAttribute, setAttribute, startTagOf, tagName, tagText } from "./tags.ts";

/** The formula of a moved cell: one that was shared stands for itself, an array over one cell names its new place. */
const movedFormula = (formulaXml: string, text: string, address: string): string => {
  const tag = startTagOf(formulaXml);
  if (/\st\s*=\s*["']array/.test(tag))
    return setAttribute(tag, "ref", address) + formulaXml.slice(tag.length);
  if (!/\st\s*=\s*["']shared/.test(tag)) return formulaXml;
  const alone = ["t", "si", "ref"].reduce(removeAttribute, openTag(tag));
  return `${alone}${escapeText(text)}</${tagName(tag)}>`;
};

/** A cell with all that it holds, written for another place. References in its formula stay what they are. */
export const movedCell = (
  { xml }: SheetIndex,
  cell: SheetCell,
  formula: string | null,
  to: CellPlace,
  context: CellContext,
): MovedContent => {
  const value = readCellScalar(cell, context);
  const text = tagText(xml, cell.at);
  const tag = startTagOf(text);
  const address = formatAddress(to);
  const start = setAttribute(tag, "r", address);
  if (cell.formula === null || formula === null)
    return { kind: "moved", xml: start + text.slice(tag.length), formula, value };
  const from = cell.formula.at.start - cell.at.start;
  const end = cell.formula.at.end - cell.at.start;
  const moved = movedFormula(text.slice(from, end), formula, address);
  return {
    kind: "moved",
    xml: start + text.slice(tag.length, from) + moved + text.slice(end),
    formula,
    value,
  };
};
