import { expect, test } from "vitest";
import { type CellPlace, placeKey } from "../../addin/ooxml/cells/address.ts";
import { readWorkbookModel } from "../../addin/ooxml/index.ts";
import type { CellScalar, SheetModel, WorkbookModel } from "../../addin/ooxml/sheets/sheet.ts";
import { openSound } from "../support/cells-of.ts";
import { buildWorkbook, relationshipsXml, workbookParts, zipParts } from "../support/workbook-package.ts";

const modelOf = (bytes: Uint8Array): WorkbookModel => readWorkbookModel(openSound(bytes));

const firstSheet = (bytes: Uint8Array): SheetModel => {
  const [sheet] = modelOf(bytes).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

const sheetWithRows = (rows: string): SheetModel =>
  firstSheet(buildWorkbook({ formats: [14, "0.0"], sheets: [{ name: "Ark1", rows }] }));

const indexOf = ({ cells }: SheetModel, place: CellPlace): number => cells.keys.indexOf(placeKey(place));

const valueAt = (sheet: SheetModel, row: number, column: number): CellScalar | undefined =>
  sheet.cells.values[indexOf(sheet, { row, column })];

const formulaAt = (sheet: SheetModel, row: number, column: number): string | undefined =>
  sheet.cells.formulas.get(indexOf(sheet, { row, column }));

test("cells come with values, cached values, formulas and formats, blank ones only with a format", () => {
  const sheet = sheetWithRows(
    '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" s="1"><v>42644</v></c><c r="C1"/><c r="D1" s="2"/></row><row r="3"><c r="A3" t="str"><f>B1&amp;"&lt;"</f><v>42644&lt;</v></c><c r="B3"><f>A1/0</f></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c></row>',
  );
  expect(sheet.cells).toEqual({
    keys: Float64Array.from(
      [
        { row: 1, column: 1 },
        { row: 1, column: 2 },
        { row: 1, column: 4 },
        { row: 3, column: 1 },
        { row: 3, column: 2 },
        { row: 3, column: 3 },
        { row: 3, column: 4 },
      ].map(placeKey),
    ),
    values: [12.5, 42644, null, "42644<", null, true, { error: "#N/A" }],
    formulas: new Map([
      [3, 'B1&"<"'],
      [4, "A1/0"],
    ]),
    formats: Uint32Array.from([0, 1, 2, 0, 0, 0, 0]),
  });
});

test("shared formulas are written out for each cell, also where the index is used again", () => {
  const sheet = sheetWithRows(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1*$D$1+E$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">SUM(A1:A2)</f><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>5</v></c></row>',
  );
  expect(formulaAt(sheet, 1, 2)).toBe("D1*$D$1+F$1");
  expect(formulaAt(sheet, 2, 1)).toBe("C2*$D$1+E$1");
  expect(formulaAt(sheet, 3, 2)).toBe("SUM(A2:A3)");
});

test("arrays and what-if tables are named as ranges, and only an array's first cell has a formula", () => {
  const sheet = sheetWithRows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="D1"><f t="dataTable" ref="D1:E2" dt2D="1" dtr="1" r1="G1" r2="G2"/><v>7</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
  );
  expect(sheet.arrays).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 4, bottom: 2, right: 5 },
  ]);
  expect([...sheet.cells.formulas.values()]).toEqual(["B1:B2*2"]);
  expect(valueAt(sheet, 2, 1)).toBe(4);
  expect(valueAt(sheet, 1, 4)).toBe(7);
});

test("cells out of order come in reading order, and of one that is there twice the last counts", () => {
  const sheet = sheetWithRows(
    '<row r="2"><c r="B2"><v>22</v></c><c r="A2"><f>1+1</f><v>21</v></c></row><row r="1"><c r="A1" s="1"><v>11</v></c></row><row r="2"><c r="B2"><v>23</v></c></row>',
  );
  expect([...sheet.cells.keys]).toEqual(
    [
      { row: 1, column: 1 },
      { row: 2, column: 1 },
      { row: 2, column: 2 },
    ].map(placeKey),
  );
  expect(sheet.cells.values).toEqual([11, 21, 23]);
  expect([...sheet.cells.formats]).toEqual([1, 0, 0]);
  expect([...sheet.cells.formulas]).toEqual([[1, "1+1"]]);
});

test("dates are serial numbers in either date system, also those written in ISO form", () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>41182.75</v></c><c r="B1" t="d"><v>2016-10-01T18:00:00</v></c><c r="C1" t="d"><v>2016-02-30</v></c></row>';
  const sheets = [{ name: "Ark1", rows }];
  const later = firstSheet(buildWorkbook({ formats: [14], properties: 'date1904="1"', sheets }));
  const usual = firstSheet(buildWorkbook({ formats: [14], sheets }));
  // 1 October 2016 is day 42644 of the one and 41182 of the other: they lie 1462 days apart.
  expect(later.cells.values).toEqual([41182.75, 41182.75, "2016-02-30"]);
  expect(usual.cells.values).toEqual([41182.75, 42644.75, "2016-02-30"]);
});

test("a format that the styles do not have is the default one", () => {
  const sheet = sheetWithRows(
    '<row r="1"><c r="A1" s="99"><v>1</v></c><c r="B1" s="x"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>',
  );
  expect([...sheet.cells.formats]).toEqual([0, 0, 2]);
});

test("hidden sheets, names and the active sheet are read, chart sheets left out", () => {
  const parts = workbookParts({
    sheets: [{ name: "Diagram" }, { name: "Skjult" }, { name: "Meget skjult" }, { name: "Ark & tal" }],
    afterSheets:
      '<definedNames><definedName name="Timer">\'Ark &amp; tal\'!$A$1</definedName><definedName name="Lokal" localSheetId="3">1+1</definedName><definedName name="_xlnm.Print_Area" localSheetId="3">A1</definedName></definedNames>',
  });
  const workbook = String(parts["xl/workbook.xml"])
    .replace('sheetId="2"', 'sheetId="2" state="hidden"')
    .replace('sheetId="3"', 'sheetId="3" state="veryHidden"')
    .replace("<sheets>", '<bookViews><workbookView activeTab="3"/></bookViews><sheets>');
  const related = relationshipsXml([
    ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "worksheet", "worksheets/sheet4.xml"],
  ]);
  const changed = { ...parts, "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": related };
  const model = modelOf(zipParts(changed));
  expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Skjult", "hidden"],
    ["Meget skjult", "very-hidden"],
    ["Ark & tal", "visible"],
  ]);
  expect(model.names).toEqual([
    { name: "Timer", sheet: null, formula: "'Ark & tal'!$A$1" },
    { name: "Lokal", sheet: "Ark & tal", formula: "1+1" },
  ]);
  expect(model.activeSheet).toBe(2);
  const onHidden = modelOf(zipParts({ ...changed, "xl/workbook.xml": workbook.replace('"3"/>', '"1"/>') }));
  expect(onHidden.activeSheet).toBe(2);
});

const withPrefix = (xml: string): string =>
  xml
    .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
    .replace(/<x:(workbook|worksheet|table|sst|styleSheet) xmlns=/, "<x:$1 xmlns:x=");

test("a workbook with prefixes on all elements, or in strict form, has the same model", () => {
  const source = {
    formats: ["0.0"],
    sharedStrings: "<si><t>æøå</t></si>",
    sheets: [
      {
        name: "Ark1",
        before:
          '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20"/></cols>',
        rows: '<row r="1" ht="30"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><f>1/2</f><v>0.5</v></c></row>',
        after:
          '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A3:B3"/></mergeCells><dataValidations><dataValidation type="list" sqref="A2"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        tables: [{ name: "T", ref: "A1:A2", columns: ["æøå"] }],
      },
    ],
  };
  const change = (edit: (xml: string) => string): Uint8Array => {
    const parts = Object.entries(workbookParts(source)).map(([name, xml]) => [
      name,
      name.endsWith(".rels") || name.startsWith("[") ? String(xml) : edit(String(xml)),
    ]);
    return zipParts(Object.fromEntries(parts) as Record<string, string>);
  };
  const plain = modelOf(buildWorkbook(source));
  const sheet = plain.sheets[0];
  expect(sheet?.isProtected).toBe(true);
  expect(sheet?.frozenRows).toBe(1);
  expect(sheet?.showsGridLines).toBe(false);
  expect(modelOf(change(withPrefix))).toEqual(plain);
  const strict = change((xml) =>
    xml.replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
  );
  expect(modelOf(strict)).toEqual(plain);
});
