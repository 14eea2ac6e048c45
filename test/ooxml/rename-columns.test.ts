import { expect, test } from "vitest";
import { readTables, renameColumns } from "../../addin/ooxml/index.ts";
import type { ColumnRename } from "../../addin/ooxml/write/rename-columns.ts";
import { openSound } from "../support/cells-of.ts";
import { buildWorkbook } from "../support/workbook-package.ts";
import { partText, sheetPart } from "../support/write-values.ts";

const text = (address: string, content: string): string =>
  `<c r="${address}" s="1" t="inlineStr"><is><t>${content}</t></is></c>`;

const otherSheet = "xl/worksheets/sheet2.xml";

const formulas: Readonly<Record<string, string>> = {
  A1: "SUM(Ydelse[Uge 1-4])",
  A2: "SUM(ydelse[[Uge 1-4]:[Uge 5-26]])&amp;&quot;x&quot;",
  A3: "COUNTA(Ydelse[[#All],[Uge 1-4]])+SUM(Andet[Uge 1-4])",
  A4: "MinYdelse[Uge 1-4]+Ydelse[[#Headers],[Uge 1-4 – laveste]]",
  A5: "LEN(&quot;[Uge 1-4]&quot;)",
};

const bytes = buildWorkbook({
  formats: [2],
  sheets: [
    {
      name: "Ark1",
      rows: `<row r="2">${text("B2", "Navn")}${text("C2", "Uge 1-4")}${text("D2", "Uge 5-26")}</row><row r="3">${text("B3", "Nord")}<c r="C3"><v>4</v></c><c r="D3"><f>Ydelse[[#This Row],[Uge 1-4]]*2</f><v>8</v></c></row>`,
      after:
        '<dataValidations count="1"><dataValidation type="custom" sqref="F1"><formula1>SUM(Ydelse[Uge 1-4])&lt;9</formula1></dataValidation></dataValidations>',
      tables: [{ name: "Ydelse", ref: "B2:D3", columns: ["Navn", "Uge 1-4", "Uge 5-26"] }],
    },
    {
      name: "Eget",
      rows: Object.entries(formulas)
        .map(
          ([address, formula]) =>
            `<row r="${address.slice(1)}"><c r="${address}"><f>${formula}</f><v>1</v></c></row>`,
        )
        .join(""),
      tables: [],
    },
  ],
  afterSheets: '<definedNames><definedName name="Fire">Ydelse[Uge 1-4]</definedName></definedNames>',
});

const renamed = (renames: readonly ColumnRename[]): Uint8Array => renameColumns(openSound(bytes), renames);

const toWeeks = renamed([{ table: "Ydelse", column: 1, to: "Uge 1 til 4 & 'x'" }]);

test("the header and the table's own part have the name, the cell its format", () => {
  const [table] = readTables(openSound(toWeeks)).tables;
  expect(table?.headers.map(({ value }) => value)).toEqual(["Navn", "Uge 1 til 4 & 'x'", "Uge 5-26"]);
  expect(partText(toWeeks, sheetPart)).toContain('<c r="C2" s="1" t="inlineStr">');
  expect(partText(toWeeks, "xl/tables/table1.xml")).toContain("name=\"Uge 1 til 4 &amp; 'x'\"");
});

test("formulas of cells, names and rules that name the column name it anew, and no others", () => {
  const name = "Uge 1 til 4 &amp; ''x''";
  const cells = [...partText(toWeeks, otherSheet).matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula);
  expect(cells).toEqual([
    `SUM(Ydelse[${name}])`,
    `SUM(ydelse[[${name}]:[Uge 5-26]])&amp;"x"`,
    `COUNTA(Ydelse[[#All],[${name}]])+SUM(Andet[Uge 1-4])`,
    formulas.A4,
    formulas.A5,
  ]);
  const sheet = partText(toWeeks, sheetPart);
  expect(sheet).toContain(`<f>Ydelse[[#This Row],[${name}]]*2</f><v>8</v>`);
  expect(sheet).toContain(`<formula1>SUM(Ydelse[${name}])&lt;9</formula1>`);
  expect(partText(toWeeks, "xl/workbook.xml")).toContain(`>Ydelse[${name}]<`);
});

test("a name that a column has already changes nothing", () => {
  expect(renamed([{ table: "Ydelse", column: 1, to: "Uge 1-4" }])).toEqual(bytes);
  expect(renamed([{ table: "Findes ikke", column: 0, to: "x" }])).toEqual(bytes);
});
