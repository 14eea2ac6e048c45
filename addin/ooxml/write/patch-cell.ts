import type { SheetCell } from "../cells/scan-sheet.ts";
import type { CellScalar } from "../sheets/sheet.ts";
import type { CellChange } from "./cell-change.ts";
import { cellXml, resultXml, withFormat } from "./cell-xml.ts";
import {
  isSelfClosing,
  openTag,
  removeAttribute,
  setAttribute,
  startTagOf,
  tagName,
  tagText,
} from "./tags.ts";

const formulaAtStart =
  /^\s*<(?:[^\s/>:]+:)?f(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?(?:\/>|>[\s\S]*?<\/(?:[^\s/>:]+:)?f\s*>)/;
const extensions = /<(?:[^\s/>:]+:)?extLst[\s>][\s\S]*(?=<\/[^>]*>$)/;

/** The text of a cell with another format; as it is where it has that format already. */
export const setFormat = (xml: string, format: number | null): string => {
  const tag = startTagOf(xml);
  if (format === null || Number(/\ss\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0) === format) return xml;
  return setAttribute(tag, "s", String(format)) + xml.slice(tag.length);
};

const setType = (tag: string, type: string | null): string =>
  type === null ? removeAttribute(tag, "t") : setAttribute(tag, "t", type);

/** The text of a cell with another cached value; its formula stays to the letter. What was noted about the value goes. */
export const freshXml = (xml: string, value: CellScalar, prefix: string): string => {
  const tag = startTagOf(xml);
  const inside = xml.slice(tag.length);
  const result = resultXml(value, prefix);
  const start = setType(removeAttribute(openTag(tag), "vm"), result.type);
  const formula = isSelfClosing(tag) ? "" : (formulaAtStart.exec(inside)?.[0] ?? "");
  const rest = isSelfClosing(tag) ? "" : (extensions.exec(inside)?.[0] ?? "");
  return `${start}${formula}${result.xml}${rest}</${tagName(tag)}>`;
};

/** The text of a cell of the sheet after the change. */
export const patchedCell = (
  sheetXml: string,
  cell: SheetCell,
  { content, format }: CellChange,
  prefix: string,
): string => {
  const xml = tagText(sheetXml, cell.at);
  if (content.kind !== "kept" && content.kind !== "fresh")
    return cellXml(withFormat(cell.attributes, format), content, prefix);
  const formatted = setFormat(xml, format);
  return content.kind === "kept" ? formatted : freshXml(formatted, content.value, prefix);
};
