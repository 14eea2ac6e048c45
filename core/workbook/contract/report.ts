import type { ResultTable } from "./column.ts";

/** Columns of the report from left to right, without the last, hidden one that says how a line looks. */
export const reportColumns = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;
export type ReportColumn = (typeof reportColumns)[number];

/**
 * Widths of the columns as sheets count them. Texts are broken into lines by these before they are written, because a
 * row grows with its text in few programs, and over several columns in none.
 */
export const reportColumnWidths: Readonly<Record<ReportColumn, number>> = {
  first: 35,
  second: 14,
  third: 12,
  fourth: 20,
  fifth: 18,
  sixth: 21,
};

/** How a line of the report looks; the sheet's formats go by these words. */
export const reportLooks = [
  "title",
  "heading",
  "head",
  "head-end",
  "row",
  "row-end",
  "text",
  "quiet",
  "red",
  "amber",
] as const;
export type ReportLook = (typeof reportLooks)[number];

/**
 * The report is one table from its first line to the signatures, a row for each printed line: whatever is left out
 * leaves no gap, and what is not used stands blank at the end.
 */
export const reportTable = {
  id: "resultReport",
  name: "NormeringReport",
  sheet: "report",
  rows: 108,
  later: true,
  columns: [
    { id: "first", type: { kind: "text" } },
    { id: "second", type: { kind: "text" } },
    { id: "third", type: { kind: "text" } },
    { id: "fourth", type: { kind: "text" } },
    { id: "fifth", type: { kind: "text" } },
    { id: "sixth", type: { kind: "text" } },
    { id: "look", type: { kind: "text" }, hidden: true },
  ],
} as const satisfies ResultTable;
