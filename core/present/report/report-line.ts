import {
  type ReportColumn,
  type ReportLook,
  reportColumns,
  reportColumnWidths,
} from "../../workbook/contract/report.ts";
import type { ResultRow } from "../result-rows.ts";
import { printed } from "../text-table.ts";
import { roomIn, textPixels } from "./letter-widths.ts";

/** A printed line of the report. */
export interface ReportLine {
  readonly look: ReportLook;
  /** From the first column; a text of the first alone runs over the others. */
  readonly cells: readonly string[];
}

const spacePixels = textPixels(" ");

/** A word that is wider than the room is cut. */
const pieces = (word: string, room: number): readonly string[] => {
  const letters = Array.from(word);
  if (textPixels(word) <= room || letters.length < 2) return [word];
  const fitting = letters.findIndex(
    (_, index) => textPixels(`${letters.slice(0, index + 1).join("")}-`) > room,
  );
  const cut = Math.max(1, fitting);
  return [`${letters.slice(0, cut).join("")}-`, ...pieces(letters.slice(cut).join(""), room)];
};

/** Breaks a text at its spaces into lines that fit into the room. */
export const brokenLines = (text: string, room: number): readonly string[] => {
  const words = text
    .replace(/[\r\n\t]+/g, " ")
    .split(" ")
    .flatMap((word) => pieces(word, room));
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words) {
    const width = textPixels(word);
    if (line !== "" && used + spacePixels + width > room) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    used += line === "" ? width : spacePixels + width;
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map(printed);
};

const wholeWidth = reportColumns.reduce((sum, column) => sum + reportColumnWidths[column], 0);
const wholeRoom = roomIn(wholeWidth);

/** Room that is left where letters are bold, and where they are those of the title. */
const inBold = 0.97;
const inTitle = 0.75;

/** A text over the whole width, on as many lines as it takes. */
export const textLines = (text: string, look: ReportLook = "text"): readonly ReportLine[] => {
  const room = look === "title" ? wholeRoom * inTitle : wholeRoom;
  return text === "" ? [] : brokenLines(text, room).map((line) => ({ look, cells: [line] }));
};

export const blankLine: ReportLine = { look: "text", cells: [] };

const columnLines = (cells: readonly string[], scale: number): readonly (readonly string[])[] =>
  cells.map((cell, index) => {
    const column: ReportColumn | undefined = reportColumns[index];
    if (column === undefined || cell === "") return [];
    return brokenLines(cell, roomIn(reportColumnWidths[column]) * scale);
  });

/** Cells side by side, each on as many lines as it takes: from the top, or down to the bottom. */
const besides = (
  cells: readonly string[],
  looks: { readonly line: ReportLook; readonly last: ReportLook },
  alignedTo: "top" | "bottom",
): readonly ReportLine[] => {
  const columns = columnLines(cells, looks.line === "head" ? inBold : 1);
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => ({
    look: at === height - 1 ? looks.last : looks.line,
    cells: columns.map((lines) => lines[alignedTo === "top" ? at : at - height + lines.length] ?? ""),
  }));
};

export const rowLines = (cells: readonly string[]): readonly ReportLine[] =>
  besides(cells, { line: "row", last: "row-end" }, "top");

export const headLines = (cells: readonly string[]): readonly ReportLine[] =>
  besides(cells, { line: "head", last: "head-end" }, "bottom");

/** A section with a line of space before it; nothing where there is nothing under its heading. */
export const section = (heading: string, lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.length === 0 ? [] : [blankLine, { look: "heading", cells: [heading] }, ...lines];

/** The line as a row of the table; a blank one holds nothing at all. */
export const rowOf = ({ look, cells }: ReportLine): ResultRow =>
  cells.every((cell) => cell === "")
    ? {}
    : { ...Object.fromEntries(cells.map((cell, index) => [reportColumns[index] ?? "", cell])), look };
