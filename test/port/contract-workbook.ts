import type { CellDate, WorkbookTable, WorkbookTables } from "../../core/workbook/tables.ts";
import { buildWorkbook } from "../support/workbook-package.ts";

const day = (year: number, month: number): CellDate => ({ date: { year, month, day: 1 } });

/** The table that the user types into, B3:D6 of the sheet "Sager". */
const input: WorkbookTable = {
  name: "Sagstal",
  sheet: "Sager",
  headers: [
    { address: "B3", value: "Målgruppe" },
    { address: "C3", value: "Sager" },
    { address: "D3", value: "Fra" },
  ],
  rows: [
    [
      { address: "B4", value: "Jobparate" },
      { address: "C4", value: 310 },
      { address: "D4", value: day(2016, 4) },
    ],
    [
      { address: "B5", value: "Aktivitetsparate" },
      { address: "C5", value: 712.5 },
      { address: "D5", value: null },
    ],
    [
      { address: "B6", value: null },
      { address: "C6", value: null },
      { address: "D6", value: null },
    ],
  ],
};

/**
 * The table of results, A1:C3 of the sheet "Resultat"; the cells of its second column show months. In the file something
 * stands below it.
 */
const results: WorkbookTable = {
  name: "Svar",
  sheet: "Resultat",
  headers: [
    { address: "A1", value: "Scenarie" },
    { address: "B1", value: "Måned" },
    { address: "C1", value: "Forskel" },
  ],
  rows: [
    [
      { address: "A2", value: "I dag" },
      { address: "B2", value: day(2016, 4) },
      { address: "C2", value: -1.7 },
    ],
    [
      { address: "A3", value: null },
      { address: "B3", value: null },
      { address: "C3", value: null },
    ],
  ],
};

/** What the workbook of the contract holds: three sheets, the last without a table. */
export const contractTables: WorkbookTables = {
  tables: [input, results],
  sheets: ["Sager", "Resultat", "Noter"],
};

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const month = (address: string, serial: number | null): string =>
  serial === null ? `<c r="${address}" s="1"/>` : `<c r="${address}" s="1"><v>${serial}</v></c>`;
const row = (index: number, ...cells: readonly string[]): string =>
  `<row r="${index}">${cells.join("")}</row>`;

/** 1 April 2016 in the 1900 date system. */
const april2016 = 42_461;

/** The same workbook as a file. */
export const contractPackage = (): Uint8Array =>
  buildWorkbook({
    formats: ["mmm yyyy"],
    sheets: [
      {
        name: "Sager",
        rows: [
          row(3, text("B3", "Målgruppe"), text("C3", "Sager"), text("D3", "Fra")),
          row(4, text("B4", "Jobparate"), number("C4", 310), month("D4", april2016)),
          row(5, text("B5", "Aktivitetsparate"), number("C5", 712.5), month("D5", null)),
          row(6, month("D6", null)),
        ].join(""),
        tables: [{ name: "Sagstal", ref: "B3:D6", columns: ["Målgruppe", "Sager", "Fra"] }],
      },
      {
        name: "Resultat",
        rows: [
          row(1, text("A1", "Scenarie"), text("B1", "Måned"), text("C1", "Forskel")),
          row(2, text("A2", "I dag"), month("B2", april2016), number("C2", -1.7)),
          row(3, month("B3", null)),
          row(4, text("A4", "Regnet i marts")),
        ].join(""),
        tables: [{ name: "Svar", ref: "A1:C3", columns: ["Scenarie", "Måned", "Forskel"] }],
      },
      { name: "Noter", rows: row(1, text("A1", "Talt op i marts")) },
    ],
  });

/** Another workbook: one sheet with one table. */
export const otherTables: WorkbookTables = {
  tables: [
    {
      name: "Andet",
      sheet: "Ark1",
      headers: [{ address: "A1", value: "Navn" }],
      rows: [[{ address: "A2", value: "Nord" }]],
    },
  ],
  sheets: ["Ark1"],
};

export const otherPackage = (): Uint8Array =>
  buildWorkbook({
    sheets: [
      {
        name: "Ark1",
        rows: [row(1, text("A1", "Navn")), row(2, text("A2", "Nord"))].join(""),
        tables: [{ name: "Andet", ref: "A1:A2", columns: ["Navn"] }],
      },
    ],
  });
