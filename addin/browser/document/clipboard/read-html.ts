import { parseAddress } from "../../../ooxml/cells/address.ts";
import {
  blankClipboardCell,
  type ClipboardCell,
  type ClipboardTable,
  cutMark,
  mostCells,
} from "./clipboard-cell.ts";
import { readHtmlCell, type TableContext } from "./html-cell.ts";
import { elementsOf, type HtmlElement, isElement, type ParseHtml } from "./html-tree.ts";
import { readStyleSheet } from "./style-sheet.ts";

/** A merged cell of a spreadsheet is no larger; what claims to be is a trap. */
const largestSpan = 1000;

const spanOf = (text: string | undefined): number => {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, largestSpan) : 1;
};

const isHidden = ({ attributes }: HtmlElement): boolean => /display\s*:\s*none/i.test(attributes.style ?? "");

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.children.filter(isElement).filter(({ tag }) => tag === "td" || tag === "th");

type LaidRow = (ClipboardCell | undefined)[];

/** Keeps room for a cell that spans several columns and rows; all but its first place is blank. */
const cover = (rows: readonly LaidRow[], column: number, width: number): void => {
  for (const row of rows) for (let at = column; at < column + width; at += 1) row[at] ??= blankClipboardCell;
};

/** Puts cells where they stand once those that span several are counted; null where they are too many. */
const layOut = (rows: readonly HtmlElement[], context: TableContext): ClipboardCell[][] | null => {
  const laid = rows.map((): LaidRow => []);
  let covered = 0;
  for (const [index, row] of rows.entries()) {
    const cells = laid[index] ?? [];
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (cells[column] !== undefined) column += 1;
      const width = spanOf(cell.attributes.colspan);
      const under = laid.slice(index, index + spanOf(cell.attributes.rowspan));
      covered += under.length * width;
      if (covered > mostCells) return null;
      cover(under, column, width);
      cells[column] = readHtmlCell(cell, context);
      column += width;
    }
  }
  const width = laid.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * laid.length > mostCells) return null;
  return laid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? blankClipboardCell));
};

const isFromLibreOffice = (html: HtmlElement): boolean =>
  elementsOf(html, "meta").some(
    ({ attributes }) =>
      attributes.name?.toLowerCase() === "generator" &&
      /libreoffice|openoffice/i.test(attributes.content ?? ""),
  );

/**
 * The cells of the one table that the HTML holds, with the exact values where the program that made it gives them. Null for
 * HTML without a table, or with several or a huge one, whose plain text says more.
 */
export const readHtmlTable = (text: string, parse: ParseHtml): ClipboardTable | null => {
  if (!/<table/i.test(text)) return null;
  const html = parse(text);
  const [table, ...others] = elementsOf(html, "table", "table");
  if (table === undefined || others.length > 0) return null;
  const mark = table.attributes["data-normering"] ?? "";
  const origin = parseAddress(mark);
  const context = {
    isOwn: origin !== null || mark === cutMark,
    formats: readStyleSheet(html),
    plainIsText: isFromLibreOffice(html) || table.attributes["x:str"] !== undefined,
  };
  const visible = elementsOf(table, "tr", "table").filter((row) => !isHidden(row));
  const rows = layOut(visible, context);
  if (rows?.[0] === undefined || rows[0].length === 0) return null;
  return { rows, origin };
};
