import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isRefusal, openPackage, writeCells } from "../../addin/ooxml/index.ts";
import type { CellWrite } from "../../core/workbook/tables.ts";
import { cellsOf, openSound } from "../support/cells-of.ts";
import {
  buildWorkbook,
  type SheetSource,
  type WorkbookSource,
  workbookParts,
  zipParts,
} from "../support/workbook-package.ts";

type Values = Readonly<Record<string, CellWrite["value"]>>;

const writesTo = (sheet: string, values: Values): CellWrite[] =>
  Object.entries(values).map(([address, value]) => ({ sheet, address, value }));

const write = (bytes: Uint8Array, values: Values, sheet = "Ark1"): Uint8Array => {
  const written = writeCells(openSound(bytes), writesTo(sheet, values));
  if (isRefusal(written)) throw new Error(`refused: ${JSON.stringify(written)}`);
  return written;
};

const problemsOf = (bytes: Uint8Array, values: Values, sheet = "Ark1"): unknown => {
  const written = writeCells(openSound(bytes), writesTo(sheet, values));
  return isRefusal(written) ? written.problems.map(({ code, address }) => [code, address]) : "written";
};

const partText = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

const sheetPart = "xl/worksheets/sheet1.xml";

/** What stands between the tags of the rows' element after a write. */
const rowsAfter = (rows: string, values: Values, source: Partial<SheetSource> = {}): string => {
  const written = write(buildWorkbook({ sheets: [{ name: "Ark1", rows, ...source }] }), values);
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(written, sheetPart))?.[1] ?? "";
};

const marks =
  '<row r="1" ht="20" x14ac:dyDescent="0.2"><c r="A1" s="3" t="s"><v>0</v></c><c r="C1" s="4"/></row>';

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

describe("what a write leaves alone", () => {
  const source: WorkbookSource = {
    sheets: [
      { name: "Ark1", rows: marks.replace(' x14ac:dyDescent="0.2"', "") },
      { name: "Ark2", rows: marks.replace(' x14ac:dyDescent="0.2"', "") },
    ],
    sharedStrings: "<si><r><t>ri</t></r><r><t>g</t></r></si>",
    parts: {
      "xl/media/image1.png": new Uint8Array(3000).map((_, index) => index * 7),
      "docProps/app.xml": "<Properties/>",
    },
  };
  const bytes = buildWorkbook(source);

  test("all parts but the sheet and the workbook", () => {
    const before = unzipSync(bytes);
    const after = unzipSync(write(bytes, { A1: 1 }));
    const changed = Object.keys(before).filter(
      (part) =>
        strFromU8(before[part] ?? new Uint8Array(), true) !==
        strFromU8(after[part] ?? new Uint8Array(), true),
    );
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed).toEqual(["xl/workbook.xml", sheetPart]);
  });

  test("the compressed bytes and dates of the other parts, and the comment of the archive", () => {
    const commented = new Uint8Array([...bytes, 1, 2, 3]);
    commented[bytes.length - 2] = 3;
    const before = openSound(commented).archive;
    const after = openSound(write(commented, { A1: 1 })).archive;
    const header = (
      { offset, dataOffset, compressedSize }: (typeof before.entries)[number],
      from: Uint8Array,
    ) => from.slice(offset, dataOffset + compressedSize);
    for (const [index, entry] of before.entries.entries()) {
      const other = after.entries[index];
      if (other === undefined || ["xl/workbook.xml", sheetPart].includes(entry.name)) continue;
      expect(header(other, after.bytes)).toEqual(header(entry, before.bytes));
    }
    expect(after.bytes.slice(-3)).toEqual(new Uint8Array([1, 2, 3]));
  });

  test("everything, when each cell holds its value already", () => {
    expect(write(bytes, { A1: "rig", C1: "", B7: "" })).toEqual(bytes);
    const day = buildWorkbook({
      sheets: [
        {
          name: "Ark1",
          rows: '<row r="1"><c r="A1" s="1"><v>42644.25</v></c><c r="B1" t="b"><v>1</v></c></row>',
        },
      ],
      formats: [14],
    });
    expect(write(day, { A1: { date: { year: 2016, month: 10, day: 1 } }, B1: true })).toEqual(day);
  });

  test("the cells that hold their value already, among others that change", () => {
    expect(partText(write(bytes, { A1: "rig", C1: 5 }), sheetPart)).toContain(
      '<c r="A1" s="3" t="s"><v>0</v></c><c r="C1" s="4"><v>5</v></c>',
    );
  });

  test("the bytes that were opened", () => {
    const copy = bytes.slice();
    write(bytes, { A1: 1 });
    expect(bytes).toEqual(copy);
  });

  test("nothing to chance: the same write gives the same bytes", () => {
    expect(write(bytes, { A1: 1, A2: "b" })).toEqual(write(bytes, { A2: "b", A1: 1 }));
  });
});

describe("other programs calculate anew", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test.each([
    ["no settings", "<definedNames/>", '<definedNames/><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      "settings",
      '<calcPr calcId="191029"/><oleSize ref="A1"/>',
      '<calcPr calcId="191029" fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
    [
      "the order not to",
      '<calcPr fullCalcOnLoad="0" calcId="1"/>',
      '<calcPr fullCalcOnLoad="1" calcId="1"/>',
    ],
    [
      "settings behind them",
      "<oleSize ref='A1'/>",
      "</sheets><calcPr fullCalcOnLoad=\"1\"/><oleSize ref='A1'/>",
    ],
  ])("a workbook with %s", (_, afterSheets, expected) => {
    const bytes = buildWorkbook({ sheets: [{ name: "Ark1", rows }], afterSheets });
    expect(partText(write(bytes, { A1: 2 }), "xl/workbook.xml")).toContain(expected);
  });

  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/><c r="C1"/></calcChain>';
  const withChain = buildWorkbook({
    sheets: [
      {
        name: "Ark1",
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f>A1</f><v>1</v></c></row>',
      },
    ],
    parts: { "xl/calcChain.xml": chain },
  });

  test("a removed formula takes the calculation chain with it", () => {
    const written = write(withChain, { B1: 2 });
    expect(Object.keys(unzipSync(written))).not.toContain("xl/calcChain.xml");
    expect(partText(written, "[Content_Types].xml")).toBe(
      partText(withChain, "[Content_Types].xml").replace(
        /<Override PartName="\/xl\/calcChain.xml"[^>]*>/,
        "",
      ),
    );
    expect(partText(written, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(isRefusal(openPackage(written))).toBe(false);
  });

  test("without one the chain stays", () => {
    expect(partText(write(withChain, { A1: 2 }), "xl/calcChain.xml")).toBe(chain);
  });
});

describe("a shared formula stays whole", () => {
  const shared = (address: string, content: string) =>
    `<c r="${address}"><f t="shared" ${content}</f><v>1</v></c>`;
  const rows = `<row r="1">${shared("B1", 'ref="B1:C2" si="0">A1*$A$1+SUM(A$1:A1)')}${shared("C1", 'si="0">')}</row><row r="2">${shared("B2", 'si="0">')}${shared("C2", 'si="0">')}</row>`;

  test("when the cell that holds its text is written", () => {
    expect(rowsAfter(rows, { B1: 7 })).toBe(
      rows
        .replace(/<c r="B1">.*?<\/c>/, '<c r="B1"><v>7</v></c>')
        .replace(
          '<c r="C1"><f t="shared" si="0">',
          '<c r="C1"><f t="shared" si="0" ref="B1:C2">B1*$A$1+SUM(B$1:B1)',
        ),
    );
  });

  test("when its first cells are written", () => {
    expect(rowsAfter(rows, { B1: 7, C1: 8 })).toContain(
      '<c r="B2"><f t="shared" si="0" ref="B2:C2">A2*$A$1+SUM(A$1:A2)</f><v>1</v></c>',
    );
  });

  test("when another of its cells is written", () => {
    expect(rowsAfter(rows, { B2: 7 })).toBe(rows.replace(/<c r="B2">.*?<\/c>/, '<c r="B2"><v>7</v></c>'));
  });

  test("when all its cells are written", () => {
    expect(rowsAfter(rows, { B1: 1, C1: 2, B2: 3, C2: 4 })).not.toContain("<f");
  });

  test("when the next cell has a self-closing formula, and others share under the same index later", () => {
    const twice = `<row r="1">${shared("A1", 'ref="A1:A2" si="0">D1&amp;"&lt;"')}</row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3">${shared("A3", 'ref="A3" si="0">E3')}</row>`;
    expect(rowsAfter(twice, { A1: 1 })).toBe(
      twice
        .replace(/<c r="A1">.*?<\/c>/, '<c r="A1"><v>1</v></c>')
        .replace('<f t="shared" si="0"/>', '<f t="shared" si="0" ref="A2">D2&amp;"&lt;"</f>'),
    );
  });
});

describe("a workbook that cannot take a value says which", () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row><row r="5"><c r="A5"><f t="array" ref="A5:B6">C1:D2</f><v>1</v></c></row><row r="8"><c r="A8"><f t="dataTable" ref="A8:B9" r1="C1"/><v>1</v></c></row>';
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "Ark1",
        rows,
        after: '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
        tables: [{ name: "T", ref: "A1:A4", columns: ["Navn"], attributes: 'totalsRowCount="1"' }],
      },
    ],
  });

  test("every such cell is told, and nothing is written", () => {
    expect(problemsOf(bytes, { E2: 1, D1: 2, B6: 3, A5: 4, A8: 5, A1: "x", A4: 6, A2: 7 })).toEqual([
      ["table-header", "A1"],
      ["merged-cell", "E2"],
      ["table-totals", "A4"],
      ["array-formula", "A5"],
      ["array-formula", "B6"],
      ["array-formula", "A8"],
    ]);
  });

  test("a sheet that is gone", () => {
    expect(problemsOf(bytes, { A1: 1 }, "Resultat")).toEqual([["no-such-sheet", "A1"]]);
  });

  test("an unchanged value is no problem", () => {
    expect(problemsOf(bytes, { A1: "Navn", E2: "" })).toBe("written");
  });
});

test.each<[string, CellWrite["value"]]>([
  ["A0", 1],
  ["XFE1", 1],
  ["A1048577", 1],
  ["Ark1!A1", 1],
  ["A1", Number.NaN],
  ["A1", Number.POSITIVE_INFINITY],
  ["A1", { date: { year: 1899, month: 12, day: 31 } }],
  ["A1", { date: { year: 2015, month: 2, day: 29 } }],
  ["A1", "a".repeat(32_768)],
])("a write that no workbook could take is a programmer's mistake: %s", (address, value) => {
  const opened = openSound(buildWorkbook({ sheets: [{ name: "Ark1" }] }));
  expect(() => writeCells(opened, [{ sheet: "Ark1", address, value }])).toThrow(RangeError);
});

test("a cell is written once", () => {
  const opened = openSound(buildWorkbook({ sheets: [{ name: "Ark1" }] }));
  expect(() =>
    writeCells(opened, [...writesTo("Ark1", { A1: 1 }), ...writesTo("Ark1", { $A$1: 2 })]),
  ).toThrow("written twice");
});
