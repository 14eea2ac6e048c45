import { expect, test } from "vitest";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { CellValue, WorkbookTable } from "../../core/workbook/tables.ts";
import {
  buildWorkbook,
  relationshipsXml,
  type WorkbookSource,
  workbookParts,
  zipParts,
} from "../support/workbook-package.ts";

const read = (bytes: Uint8Array) => {
  const result = openPackage(bytes);
  if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
  return readTables(result);
};

const onlyTable = (bytes: Uint8Array): WorkbookTable => {
  const [table] = read(bytes).tables;
  if (table === undefined) throw new Error("no table");
  return table;
};

const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;

/** A workbook whose first table, over A1:A2, holds one cell. */
const oneCell = (cell: string, source: Partial<WorkbookSource> = {}): WorkbookSource => ({
  sheets: [
    {
      name: "Ark1",
      rows: `<row r="1">${text("A1", "Minutter")}</row><row r="2">${cell}</row>`,
      tables: [{ name: "Opgaver", ref: "A1:A2", columns: ["Minutter"] }],
    },
  ],
  ...source,
});

const readCell = (cell: string, source: Partial<WorkbookSource> = {}): CellValue | undefined =>
  onlyTable(buildWorkbook(oneCell(cell, source))).rows[0]?.[0]?.value;

test("a table comes with its name, sheet, headers and cells", () => {
  const bytes = buildWorkbook({
    sheets: [
      { name: "Forside" },
      {
        name: "Sager & tal",
        rows: `<row r="3">${text("B3", "Navn")}${text("C3", "Antal")}</row><row r="4">${text("B4", "Ydelse")}<c r="C4"><v>12.5</v></c></row><row r="6"><c r="C6"><v>-3E-2</v></c></row>`,
        tables: [{ name: "Maalgrupper", ref: "B3:C6", columns: ["Navn", "Antal"] }],
      },
    ],
  });
  expect(read(bytes)).toEqual({
    sheets: ["Forside", "Sager & tal"],
    tables: [
      {
        name: "Maalgrupper",
        sheet: "Sager & tal",
        headers: [
          { address: "B3", value: "Navn" },
          { address: "C3", value: "Antal" },
        ],
        rows: [
          [
            { address: "B4", value: "Ydelse" },
            { address: "C4", value: 12.5 },
          ],
          [
            { address: "B5", value: null },
            { address: "C5", value: null },
          ],
          [
            { address: "B6", value: null },
            { address: "C6", value: -0.03 },
          ],
        ],
      },
    ],
  });
});

const sharedStrings = [
  "<si><t>enkel</t></si>",
  '<si><r><t>to </t></r><r><rPr><b/></rPr><t xml:space="preserve">løb </t></r><rPh sb="0" eb="1"><t>læsning</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t xml:space="preserve"> mellemrum </t></si>',
  "<si><t> uden </t></si>",
  "<si><t>linje_x000a_skift _x005F_x000a_</t></si>",
  "<si><t><![CDATA[a < b]]> &amp; c&#233;</t></si>",
  "<si><t/></si>",
].join("");

test.each<[string, string, CellValue]>([
  ["a shared string", '<c r="A2" t="s"><v>0</v></c>', "enkel"],
  ["rich text without phonetic reading", '<c r="A2" t="s"><v>1</v></c>', "toløb "],
  ["kept space", '<c r="A2" t="s"><v>2</v></c>', " mellemrum "],
  ["space that is not kept", '<c r="A2" t="s"><v>3</v></c>', "uden"],
  ["escaped characters", '<c r="A2" t="s"><v>4</v></c>', "linje\nskift _x000a_"],
  ["entities and CDATA", '<c r="A2" t="s"><v>5</v></c>', "a < b & cé"],
  ["an empty shared string", '<c r="A2" t="s"><v>6</v></c>', ""],
  ["an inline string", '<c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
  ["a formula that gave text", '<c r="A2" t="str"><f>"a"&amp;"b"</f><v>a_x000D_b</v></c>', "a\rb"],
  ["a formula that gave empty text", '<c r="A2" t="str"><f>""</f><v></v></c>', ""],
  ["a formula that gave a number", '<c r="A2"><f>1+1</f><v>2</v></c>', 2],
  ["a formula without a cached value", '<c r="A2"><f>1+1</f></c>', null],
  ["a formula with an empty cached value", '<c r="A2"><f>1+1</f><v/></c>', null],
  ["true", '<c r="A2" t="b"><v>1</v></c>', true],
  ["false", '<c r="A2" t="b"><v>0</v></c>', false],
  ["an error", '<c r="A2" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
  ["a number that is none", '<c r="A2"><v>NaN</v></c>', { error: "#NUM!" }],
  ["a blank cell with a style", '<c r="A2" s="1"/>', null],
  ["a number with type", '<c r="A2" t="n"><v>1E3</v></c>', 1000],
  ["a zero", '<c r="A2"><v>0</v></c>', 0],
  [
    "a date in ISO form",
    '<c r="A2" t="d"><v>2016-10-01T12:00:00</v></c>',
    { date: { year: 2016, month: 10, day: 1 } },
  ],
  ["a time in ISO form", '<c r="A2" t="d"><v>T12:00:00</v></c>', "T12:00:00"],
  ["a cell without address", "<c><v>7</v></c>", 7],
])("%s is read", (_, cell, expected) => {
  expect(readCell(cell, { sharedStrings })).toEqual(expected);
});

const day = (year: number, month: number, date: number): CellValue => ({ date: { year, month, day: date } });

test.each<[string, number | string, string, CellValue]>([
  ["the short date", 14, "42644", day(2016, 10, 1)],
  ["a date with time", 22, "42644.75", day(2016, 10, 1)],
  ["2.5 that became 2 May", "d\\-mmm", "42492", day(2016, 5, 2)],
  ["the first day of the 1900 system", 14, "1", day(1900, 1, 1)],
  ["the day before the false leap day", 14, "59", day(1900, 2, 28)],
  ["the false leap day itself", 14, "60", 60],
  ["the day after the false leap day", 14, "61", day(1900, 3, 1)],
  ["the last day", 14, "2958465", day(9999, 12, 31)],
  ["a day after the last", 14, "2958466", 2958466],
  ["a negative number", 14, "-1", -1],
  ["a time of day", 20, "0.5", 0.5],
  ["a duration", 46, "1.5", 1.5],
  ["a custom duration", "[h]:mm", "1.5", 1.5],
  ["a month and year", "mmmm yyyy", "42644", day(2016, 10, 1)],
  ["a Danish long date", "[$-406]d\\.\\ mmmm\\ yyyy;@", "42644", day(2016, 10, 1)],
  ["a year alone", "yyyy", "42644", day(2016, 10, 1)],
  ["quoted text with the letters of dates", '0.0 "dage pr. måned"', "42644", 42644],
  ["a quoted semicolon", '0 "a;d"', "42644", 42644],
  ["escaped letters", "0\\d", "42644", 42644],
  ["a colour and a currency", "[Red]#,##0 [$kr.-406]_d;[Yellow]-#,##0", "42644", 42644],
  ["minutes and seconds", "mm:ss.0", "42644", 42644],
  ["a 12-hour clock", "h:mm AM/PM", "42644", 42644],
  ["exponents", "0.00E+00", "42644", 42644],
  ["General", "General", "42644", 42644],
])("of the number formats, %s is told apart", (_, format, value, expected) => {
  expect(readCell(`<c r="A2" s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual(expected);
});

test("a workbook may count its days from 1904", () => {
  const source = { formats: [14], properties: 'date1904="1"' };
  expect(readCell('<c r="A2" s="1"><v>0</v></c>', source)).toEqual(day(1904, 1, 1));
  expect(readCell('<c r="A2" s="1"><v>41182</v></c>', source)).toEqual(day(2016, 10, 1));
});

test("rows and cells without numbers follow the one before", () => {
  const rows = `<row>${text("A1", "a").replace(' r="A1"', "")}${text("B1", "b").replace(' r="B1"', "")}</row><row><c><v>1</v></c><c><v>2</v></c></row>`;
  const tables = [{ name: "T", ref: "A1:B2", columns: ["a", "b"] }];
  const table = onlyTable(buildWorkbook({ sheets: [{ name: "Ark1", rows, tables }] }));
  expect(table.rows[0]?.map(({ value }) => value)).toEqual([1, 2]);
});

test("totals row, hidden and filtered rows: only the first is left out", () => {
  const rows = `<row r="1">${text("A1", "Antal")}</row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><f>SUBTOTAL(109,T[Antal])</f><v>2</v></c></row>`;
  const tables = [{ name: "T", ref: "A1:A4", columns: ["Antal"], attributes: 'totalsRowCount="1"' }];
  const table = onlyTable(buildWorkbook({ sheets: [{ name: "Ark1", rows, tables }] }));
  expect(table.rows).toEqual([[{ address: "A2", value: 1 }], [{ address: "A3", value: 2 }]]);
});

test("a table that shows no header row has the names of its columns, without addresses", () => {
  const tables = [
    { name: "T", ref: "A1:A1", columns: ["Skjult_x000a_navn"], attributes: 'headerRowCount="0"' },
  ];
  const rows = '<row r="1"><c r="A1"><v>5</v></c></row>';
  const table = onlyTable(buildWorkbook({ sheets: [{ name: "Ark1", rows, tables }] }));
  expect(table.headers).toEqual([{ address: "", value: "Skjult\nnavn" }]);
  expect(table.rows).toEqual([[{ address: "A1", value: 5 }]]);
});

test("a header is the text of its cell, and the name of the column where the cell has no text", () => {
  const rows = `<row r="1">${text("A1", "Fra cellen")}<c r="C1"><v>2016</v></c></row>`;
  const tables = [{ name: "T", ref: "A1:C2", columns: ["Fra tabellen", "Uden_x000A_celle", "2016"] }];
  const table = onlyTable(buildWorkbook({ sheets: [{ name: "Ark1", rows, tables }] }));
  expect(table.headers.map(({ value }) => value)).toEqual(["Fra cellen", "Uden\ncelle", "2016"]);
});

const withPrefix = (xml: string): string =>
  xml
    .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
    .replace(/<x:(workbook|worksheet|table|sst|styleSheet) xmlns=/, "<x:$1 xmlns:x=");

test.each<[string, (part: string, xml: string) => string]>([
  [
    "prefixes on all elements",
    (part, xml) => (part.endsWith(".rels") || part.startsWith("[") ? xml : withPrefix(xml)),
  ],
  [
    "absolute targets",
    (_, xml) =>
      xml
        .replace(/Target="(worksheets|styles|shared)/g, 'Target="/xl/$1')
        .replace('Target="xl/', 'Target="/xl/'),
  ],
  [
    "targets with detours",
    (_, xml) => xml.replaceAll('Target="worksheets/', 'Target="./theme/../worksheets/'),
  ],
  [
    "a prefix of its own for relationship ids",
    (_, xml) => xml.replaceAll("r:id", "d3p1:id").replace("xmlns:r=", "xmlns:d3p1="),
  ],
  [
    "the strict namespaces",
    (_, xml) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
  ],
  ["a byte order mark", (_, xml) => `\uFEFF${xml}`],
  [
    "macros",
    (part, xml) =>
      part.startsWith("[")
        ? xml.replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          )
        : xml,
  ],
])("a workbook with %s reads the same", (_, change) => {
  const source = oneCell('<c r="A2" t="s" s="1"><v>0</v></c>', { sharedStrings, formats: [14] });
  const parts = Object.entries(workbookParts(source)).map(([name, xml]) => [name, change(name, String(xml))]);
  const table = onlyTable(zipParts(Object.fromEntries(parts) as Record<string, string>));
  expect(table).toEqual(onlyTable(buildWorkbook(source)));
});

test("extensions that repeat the names of elements do not count", () => {
  const source = oneCell('<c r="A2" s="1"><v>0</v></c>', { formats: [14], properties: 'date1904="1"' });
  const parts = workbookParts(source);
  const extended = (part: string, before: string, extension: string) => ({
    [part]: String(parts[part]).replace(
      before,
      `<extLst><ext uri="{0}">${extension}</ext></extLst>${before}`,
    ),
  });
  const bytes = zipParts({
    ...parts,
    ...extended("xl/workbook.xml", "</workbook>", '<x15:workbookPr chartTrackingRefBase="1"/><x15:calcPr/>'),
    ...extended("xl/tables/table1.xml", "</table>", '<x14:table altText="Opgaver"/>'),
    ...extended("xl/styles.xml", "</styleSheet>", '<dxf><numFmt numFmtId="14" formatCode="0"/></dxf>'),
  });
  expect(onlyTable(bytes).rows[0]?.[0]?.value).toEqual(day(1904, 1, 1));
});

test("a part in UTF-16 is read", () => {
  const parts = workbookParts(oneCell('<c r="A2"><v>8</v></c>'));
  const xml = String(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16");
  const bytes = Uint8Array.from(Buffer.from(`\uFEFF${xml}`, "utf16le"));
  expect(onlyTable(zipParts({ ...parts, "xl/worksheets/sheet1.xml": bytes })).rows[0]?.[0]?.value).toBe(8);
});

test("chart sheets do not disturb, and are no worksheets", () => {
  const source = oneCell('<c r="A2"><v>8</v></c>');
  const parts = workbookParts({ ...source, sheets: [{ name: "Diagram" }, ...source.sheets] });
  const related = relationshipsXml([
    ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
  ]);
  const tables = read(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": related }));
  expect(tables.sheets).toEqual(["Ark1"]);
  expect(tables.tables).toHaveLength(1);
});

test("styles and shared strings may be missing", () => {
  const parts = workbookParts(oneCell('<c r="A2"><v>8</v></c>'));
  const { "xl/styles.xml": _styles, "xl/sharedStrings.xml": _strings, ...rest } = parts;
  expect(onlyTable(zipParts(rest)).rows[0]?.[0]?.value).toBe(8);
});
