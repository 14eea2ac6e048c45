import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";

const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** Rows and columns of the library count from 0. */
const cells = new Map<string, Partial<Cell>>([
  ["1,2", { value: 20, formula: "B2*2", formulaResult: 20 }],
  ["2,2", { value: 40, formula: "B3*2", formulaResult: 40 }],
  ["3,2", { value: 60, formula: "B4*2", formulaResult: 60 }],
  ["9,0", { value: "Fedt", richText: [{ text: "Fe", font: { bold: true } }, { text: "dt" }] }],
  ["10,0", { value: "Kilden", hyperlink: { target: "https://example.org/kilde" } }],
  ["11,0", { value: "Note", comment: { text: "Talt i oktober", author: "Ekspedition" } }],
  ["12,0", { value: new Date(Date.UTC(2026, 9, 1)), style: { numFmt: "dd-mm-yyyy" } }],
]);

const numbers: WriteSheet = {
  name: "Tal",
  rows: [
    ["Hold", "Antal", "Dobbelt"],
    ["Nord", 10, null],
    ["Syd", 20, null],
    ["Vest", 30, null],
  ],
  cells,
  merges: [{ startRow: 20, startCol: 0, endRow: 20, endCol: 2 }],
  tables: [
    {
      name: "Hold",
      range: "A1:C4",
      columns: [{ name: "Hold" }, { name: "Antal" }, { name: "Dobbelt" }],
      style: "TableStyleMedium2",
    },
  ],
  dataValidations: [
    { type: "list", values: ["Nord", "Syd", "Vest"], range: "A2:A4" },
    { type: "whole", operator: "greaterThanOrEqual", formula1: "0", range: "B2:B4" },
  ],
  conditionalRules: [
    {
      type: "colorScale",
      priority: 1,
      range: "B2:B4",
      colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFFFFFF", "FF1B5E73"] },
    },
    {
      type: "dataBar",
      priority: 2,
      range: "C2:C4",
      dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF638EC6" },
    },
  ],
  sparklines: [{ location: "E2", dataRange: "Tal!B2:B4", type: "column" }],
  images: [{ data: pixel, type: "png", anchor: { from: { row: 1, col: 6 }, to: { row: 4, col: 8 } } }],
  textBoxes: [{ text: "Husk bilag 2", anchor: { from: { row: 6, col: 6 }, to: { row: 9, col: 9 } } }],
  freezePane: { rows: 1 },
};

/** What hucre can put into a workbook of its own, in the form in which it writes it. */
export const writtenByHucre = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      numbers,
      { name: "Skjult", rows: [["Kun til formler"], [3]], hidden: true },
      { name: "Laast", rows: [[1, 2]], protection: { sheet: true } },
    ],
    namedRanges: [{ name: "Antal", range: "Tal!$B$2:$B$4" }],
  });
