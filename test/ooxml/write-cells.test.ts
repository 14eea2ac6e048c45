import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cellsOf } from "../support/cells-of.ts";
import { buildWorkbook, workbookParts, zipParts } from "../support/workbook-package.ts";
import { partText, rowsAfter, sheetPart, type Values, write } from "../support/write-values.ts";

describe("a cell takes its value and keeps its format", () => {
  test.each<[string, string, Values, string]>([
    [
      "a number for a number",
      '<row r="1"><c r="A1" s="2"><v>1</v></c></row>',
      { A1: 2.5 },
      '<row r="1"><c r="A1" s="2"><v>2.5</v></c></row>',
    ],
    [
      "a number for a text",
      '<row r="1"><c r="A1" s="2" t="str"><v>a</v></c></row>',
      { A1: -0.1 },
      '<row r="1"><c r="A1" s="2"><v>-0.1</v></c></row>',
    ],
    [
      "a truth for a number",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      { A1: true },
      '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
    ],
    [
      "a text",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      { A1: "a<b & c" },
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a&lt;b &amp; c</t></is></c></row>',
    ],
    [
      "a text with space at its ends",
      '<row r="1"><c r="A1"/></row>',
      { A1: " a" },
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c></row>',
    ],
    [
      "a day",
      '<row r="1"><c r="A1" s="2"/></row>',
      { A1: { date: { year: 2016, month: 10, day: 1 } } },
      '<row r="1"><c r="A1" s="2"><v>42644</v></c></row>',
    ],
    [
      "nothing for a value",
      '<row r="1"><c r="A1" s="2" t="e"><v>#N/A</v></c></row>',
      { A1: "" },
      '<row r="1"><c r="A1" s="2"/></row>',
    ],
    [
      "a value for a formula",
      '<row r="1"><c r="A1" s="2" t="str"><f>B1</f><v>a</v></c></row>',
      { A1: 1 },
      '<row r="1"><c r="A1" s="2"><v>1</v></c></row>',
    ],
    [
      "a formula with the same value",
      '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>',
      { A1: 1 },
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      "a dynamic array over one cell",
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">B1</f><v>1</v></c></row>',
      { A1: 1 },
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      "a self-closing cell",
      '<row r="1"><c s="1" r="A1" /></row>',
      { A1: 1 },
      '<row r="1"><c s="1" r="A1"><v>1</v></c></row>',
    ],
    [
      "a cell without address",
      "<row><c><v>1</v></c><c><v>2</v></c></row>",
      { B1: 3 },
      "<row><c><v>1</v></c><c><v>3</v></c></row>",
    ],
  ])("%s", (_, rows, values, expected) => {
    expect(rowsAfter(rows, values)).toBe(expected);
  });
});

describe("missing rows and cells are put in their order", () => {
  test.each<[string, string, Values, string]>([
    [
      "before, between and after cells",
      '<row r="1"><c r="B1"/><c r="D1"/></row>',
      { A1: 1, C1: 2, E1: 3 },
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c><c r="D1"/><c r="E1"><v>3</v></c></row>',
    ],
    ["in an empty row", '<row r="1"></row>', { A1: 1 }, '<row r="1"><c r="A1"><v>1</v></c></row>'],
    [
      "in a self-closing row",
      '<row r="1" ht="20"/>',
      { B1: 1, A1: 2 },
      '<row r="1" ht="20"><c r="A1"><v>2</v></c><c r="B1"><v>1</v></c></row>',
    ],
    [
      "before, between and after rows",
      '<row r="2"/><row r="4"/>',
      { A1: 1, A3: 2, A5: 3, B5: 4 },
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>2</v></c></row><row r="4"/><row r="5"><c r="A5"><v>3</v></c><c r="B5"><v>4</v></c></row>',
    ],
    [
      "in a row with notes of its columns",
      '<row r="1" spans="2:3"><c r="B1"/></row>',
      { A1: 1, F1: 2 },
      '<row r="1" spans="1:6"><c r="A1"><v>1</v></c><c r="B1"/><c r="F1"><v>2</v></c></row>',
    ],
    [
      "inside the noted columns",
      '<row spans="1:3" r="1"><c r="A1"/></row>',
      { B1: 1 },
      '<row spans="1:3" r="1"><c r="A1"/><c r="B1"><v>1</v></c></row>',
    ],
    [
      "with the format of the row",
      '<row r="1" s="7" customFormat="1"/>',
      { A1: 1 },
      '<row r="1" s="7" customFormat="1"><c r="A1" s="7"><v>1</v></c></row>',
    ],
    ["blank: nowhere", '<row r="1"/>', { A1: "", A9: "" }, '<row r="1"/>'],
  ])("%s", (_, rows, values, expected) => {
    expect(rowsAfter(rows, values)).toBe(expected);
  });

  test("with the format of the column", () => {
    const before = '<cols><col min="2" max="3" width="9" style="5"/></cols>';
    expect(rowsAfter("", { B1: 1, D1: 2 }, { before })).toBe(
      '<row r="1"><c r="B1" s="5"><v>1</v></c><c r="D1"><v>2</v></c></row>',
    );
  });

  test("in a sheet whose rows' element closes itself", () => {
    const parts = workbookParts({ sheets: [{ name: "Ark1" }] });
    const sheet = String(parts[sheetPart]).replace("<sheetData></sheetData>", "<sheetData />");
    const written = write(zipParts({ ...parts, [sheetPart]: sheet }), { B2: 1 });
    expect(partText(written, sheetPart)).toBe(
      sheet.replace("<sheetData />", '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'),
    );
  });
});

test("the noted area of a sheet grows with a cell outside it, and only then", () => {
  const sheet = {
    name: "Ark1",
    before: '<dimension ref="B2:C3"/>',
    rows: '<row r="2"><c r="B2"><v>1</v></c></row>',
  };
  const bytes = buildWorkbook({ sheets: [sheet] });
  expect(partText(write(bytes, { C3: 1 }), sheetPart)).toContain('<dimension ref="B2:C3"/>');
  expect(partText(write(bytes, { A9: 1 }), sheetPart)).toContain('<dimension ref="A2:C9"/>');
});

test("a sheet with prefixes gets cells with the same prefix", () => {
  const parts = workbookParts({
    sheets: [{ name: "Ark1", rows: '<row r="1"><c r="A1"/></row>' }],
    afterSheets: "<definedNames/>",
  });
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
  const bytes = zipParts({
    ...parts,
    [sheetPart]: prefixed(String(parts[sheetPart])),
    "xl/workbook.xml": prefixed(String(parts["xl/workbook.xml"])),
  });
  const written = write(bytes, { A1: "a", A2: 1 });
  expect(partText(written, sheetPart)).toContain(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>',
  );
  expect(partText(written, "xl/workbook.xml")).toContain('<x:definedNames/><x:calcPr fullCalcOnLoad="1"/>');
});

test("a part in UTF-16 stays in UTF-16", () => {
  const parts = workbookParts({
    sheets: [{ name: "Ark1", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
  const xml = `\uFEFF${String(parts[sheetPart]).replace("UTF-8", "UTF-16")}`;
  const written = write(zipParts({ ...parts, [sheetPart]: Uint8Array.from(Buffer.from(xml, "utf16le")) }), {
    A1: "Ø",
  });
  expect(Buffer.from(unzipSync(written)[sheetPart] ?? []).toString("utf16le")).toBe(
    xml.replace('<c r="A1"><v>1</v></c>', '<c r="A1" t="inlineStr"><is><t>Ø</t></is></c>'),
  );
});

test("days are counted as the workbook counts them", () => {
  const rows = '<row r="1"><c r="A1" s="1"/></row>';
  const bytes = buildWorkbook({
    sheets: [{ name: "Ark1", rows }],
    properties: 'date1904="true"',
    formats: [14],
  });
  const date = { date: { year: 2016, month: 10, day: 1 } };
  const written = write(bytes, { A1: date });
  expect(partText(written, sheetPart)).toContain("<v>41182</v>");
  expect(cellsOf(written, "Ark1")).toEqual({ A1: date });
});
