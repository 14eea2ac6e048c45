import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefusal, readTables, writeCells } from "../../addin/ooxml/index.ts";
import type { CellValue, CellWrite, WorkbookTable } from "../../core/workbook/tables.ts";
import { cellsOf, openSound } from "../support/cells-of.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { schemaErrors } from "../support/ooxml-validator.ts";
import { buildWorkbook } from "../support/workbook-package.ts";

const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;

const original = buildWorkbook({
  formats: [14, "[$-406]d\\.\\ mmmm\\ yyyy", "[h]:mm", '0.0 "dage"'],
  sharedStrings: '<si><r><t xml:space="preserve">to </t></r><r><rPr><b/></rPr><t>løb</t></r></si>',
  sheets: [
    {
      name: "Sager & tal",
      before: '<dimension ref="A1:E5"/>',
      rows: [
        `<row r="1">${text("A1", "Navn")}${text("B1", "Antal\nsager")}${text("C1", "Dato")}${text("D1", "Dobbelt")}${text("E1", "Note")}</row>`,
        `<row r="2">${text("A2", " Ydelse ")}<c r="B2"><v>12.5</v></c><c r="C2" s="1"><v>42644</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*2</f><v>25</v></c><c r="E2" t="s"><v>0</v></c></row>`,
        '<row r="3" hidden="1"><c r="B3" s="3"><v>1.5</v></c><c r="C3" s="2"><v>42492</v></c><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>',
        '<row r="4"><c r="B4" s="4"><v>42644</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4"><f t="shared" si="0"/><v>85288</v></c></row>',
        `<row r="5">${text("A5", "I alt")}<c r="B5"><f>SUBTOTAL(9,Maalgrupper[Antal\nsager])</f><v>42658</v></c></row>`,
      ].join(""),
      tables: [
        {
          name: "Maalgrupper",
          ref: "A1:E5",
          columns: ["Navn", "Antal_x000a_sager", "Dato", "Dobbelt", "Note"],
          attributes: 'totalsRowCount="1"',
        },
      ],
    },
    { name: "Resultat", rows: '<row r="2"><c r="B2" s="1"/></row>' },
  ],
});

const written: CellWrite[] = [
  { sheet: "Sager & tal", address: "B3", value: 100.25 },
  { sheet: "Sager & tal", address: "C3", value: { date: { year: 2026, month: 2, day: 28 } } },
  { sheet: "Sager & tal", address: "D2", value: 7 },
  { sheet: "Sager & tal", address: "G9", value: "uden for\ntabellen" },
  { sheet: "Resultat", address: "B2", value: { date: { year: 2016, month: 3, day: 1 } } },
  { sheet: "Resultat", address: "A1", value: " = <æøå> & _x000A_ " },
  { sheet: "Resultat", address: "C40", value: 1e-7 },
];

const write = (bytes: Uint8Array, writes = written): Uint8Array => {
  const result = writeCells(openSound(bytes), writes);
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result;
};

const onlyTable = (bytes: Uint8Array): WorkbookTable | undefined => readTables(openSound(bytes)).tables[0];

const files = { original: "original.xlsx", written: "written.xlsx" };
let folder = "";
let savedOriginal: Uint8Array = new Uint8Array();
let savedWritten: Uint8Array = new Uint8Array();

const save = async (name: string, bytes: Uint8Array): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
};

const saveInLibreOffice = async (sources: readonly string[], into: string): Promise<Uint8Array[]> => {
  const saved = await convertWithLibreOffice(sources, "xlsx", path.join(folder, into));
  return Promise.all(saved.map(async (file) => new Uint8Array(await readFile(file))));
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "normering-ooxml-"));
  const sources = [await save(files.original, original), await save(files.written, write(original))];
  const [first = savedOriginal, second = savedWritten] = await saveInLibreOffice(sources, "saved");
  savedOriginal = first;
  savedWritten = second;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("LibreOffice keeps tables, names, totals rows and headers, and its file reads the same", () => {
  expect(onlyTable(savedOriginal)).toEqual(onlyTable(original));
});

test("LibreOffice opens a written file, calculates with the new values and keeps them", () => {
  const cells: Record<string, CellValue> = cellsOf(savedWritten, "Sager & tal");
  expect(cells).toMatchObject({
    B3: 100.25,
    C3: { date: { year: 2026, month: 2, day: 28 } },
    D2: 7,
    D3: 200.5,
    D4: 85288,
    B5: 42656.5 + 100.25,
    G9: "uden for\ntabellen",
  });
  expect(cellsOf(savedWritten, "Resultat")).toEqual({
    A1: " = <æøå> & _x000A_ ",
    B2: { date: { year: 2016, month: 3, day: 1 } },
    C40: 1e-7,
  });
});

test("a file that LibreOffice saved takes values too", async () => {
  const [again = new Uint8Array()] = await saveInLibreOffice(
    [await save("again.xlsx", write(savedOriginal))],
    "again",
  );
  expect(onlyTable(again)).toEqual(onlyTable(savedWritten));
  expect(cellsOf(again, "Resultat")).toEqual(cellsOf(savedWritten, "Resultat"));
});

test("the schema finds nothing in a written file", async () => {
  expect(await schemaErrors(await save("before.xlsx", original))).toEqual([]);
  expect(await schemaErrors(path.join(folder, files.written))).toEqual([]);
});

test("the schema finds nothing new in a file that LibreOffice saved before", async () => {
  const before = await schemaErrors(await save("saved-before.xlsx", savedOriginal));
  const after = await schemaErrors(await save("saved-after.xlsx", write(savedOriginal)));
  expect(after).toEqual(before);
});
