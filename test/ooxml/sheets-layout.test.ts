import { expect, test } from "vitest";
import { isRefusal, openPackage, readWorkbookModel } from "../../addin/ooxml/index.ts";
import type { SheetModel } from "../../addin/ooxml/sheets/sheet.ts";
import { openSound } from "../support/cells-of.ts";
import { buildWorkbook, type SheetSource, workbookParts, zipParts } from "../support/workbook-package.ts";

const onlySheet = (bytes: Uint8Array): SheetModel => {
  const [sheet] = readWorkbookModel(openSound(bytes)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

const sheetOf = (source: Partial<SheetSource>): SheetModel =>
  onlySheet(buildWorkbook({ formats: [14, "0.0"], sheets: [{ name: "Ark1", ...source }] }));

test("columns have widths, formats and visibility; without a width they have the default one", () => {
  const sheet = sheetOf({
    before:
      '<sheetFormatPr defaultColWidth="12.5" defaultRowHeight="18"/><cols><col min="5" max="16384" hidden="1"/><col min="2" max="3" width="20.25" style="2" customWidth="1"/><col min="9" max="3"/><col min="x" max="3"/></cols>',
  });
  expect(sheet.defaultColumnWidth).toBe(12.5);
  expect(sheet.defaultRowHeight).toBe(18);
  expect(sheet.columns).toEqual([
    { first: 2, last: 3, size: 20.25, hidden: false, format: 2 },
    { first: 5, last: 16_384, size: null, hidden: true, format: null },
  ]);
});

test("a sheet that says no default width has columns of 64 pixels, seven to a character", () => {
  expect(sheetOf({}).defaultColumnWidth).toBeCloseTo(64 / 7, 10);
  // 10 characters are 70 pixels, 75 with the padding, and 80 in steps of eight.
  expect(sheetOf({ before: '<sheetFormatPr baseColWidth="10"/>' }).defaultColumnWidth).toBeCloseTo(
    80 / 7,
    10,
  );
});

test("rows of one kind are one stretch, and rows that say nothing are none", () => {
  const sheet = sheetOf({
    rows: '<row r="1" ht="30" customHeight="1"/><row r="2" ht="30"/><row r="4" ht="30"/><row r="5" hidden="1"/><row r="6" s="1"/><row r="7" s="1" customFormat="1"/><row r="8" spans="1:2"/>',
  });
  expect(sheet.rows).toEqual([
    { first: 1, last: 2, size: 30, hidden: false, format: null },
    { first: 4, last: 4, size: 30, hidden: false, format: null },
    { first: 5, last: 5, size: null, hidden: true, format: null },
    { first: 7, last: 7, size: null, hidden: false, format: 1 },
  ]);
});

test("where unused rows are hidden, all but the used ones are", () => {
  const sheet = sheetOf({
    before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
    rows: '<row r="2" ht="20"/><row r="3" ht="20"/>',
  });
  expect(sheet.rows).toEqual([
    { first: 1, last: 1, size: null, hidden: true, format: null },
    { first: 2, last: 3, size: 20, hidden: false, format: null },
    { first: 4, last: 1_048_576, size: null, hidden: true, format: null },
  ]);
});

test("panes are frozen only where the file says so, and other users' views do not count", () => {
  const view = (pane: string): string =>
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView><sheetView workbookViewId="1" showGridLines="0"><pane xSplit="9" state="frozen"/></sheetView></sheetViews>`;
  const frozen = sheetOf({ before: view('<pane xSplit="2" ySplit="7" state="frozen"/>') });
  expect([frozen.frozenRows, frozen.frozenColumns, frozen.showsGridLines]).toEqual([7, 2, true]);
  const split = sheetOf({ before: view('<pane xSplit="2400" ySplit="1800"/>') });
  expect([split.frozenRows, split.frozenColumns]).toEqual([0, 0]);
  const saved = sheetOf({
    after:
      '<customSheetViews><customSheetView guid="{0}"><pane ySplit="3" state="frozen"/></customSheetView></customSheetViews>',
  });
  expect(saved.frozenRows).toBe(0);
});

test("merged cells and protection are read; a range that is none is left out", () => {
  const sheet = sheetOf({
    after:
      '<sheetProtection sheet="true" objects="1"/><mergeCells><mergeCell ref="B2:C4"/><mergeCell ref="nej"/></mergeCells>',
  });
  expect(sheet.merged).toEqual([{ top: 2, left: 2, bottom: 4, right: 3 }]);
  expect(sheet.isProtected).toBe(true);
  expect(sheetOf({ after: '<sheetProtection sheet="0" password="CC1A"/>' }).isProtected).toBe(false);
});

const noTexts = { errorTitle: "", error: "", promptTitle: "", prompt: "" };

test("validations of both forms are read, with what they say and do", () => {
  const sheet = sheetOf({
    after: `<dataValidations count="2"><dataValidation type="decimal" operator="greaterThanOrEqual" errorStyle="warning" allowBlank="1" showErrorMessage="1" showInputMessage="1" errorTitle="Timer" error="Mindst_x000a_nul" promptTitle="Uge" prompt="Timer om ugen" sqref="A1:A3 C5"><formula1>0</formula1></dataValidation><dataValidation type="list" showDropDown="1" sqref="B1"><formula1>"a,b &amp; c"</formula1></dataValidation><dataValidation type="list" sqref="nej"><formula1>1</formula1></dataValidation></dataValidations><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lister!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>D1:D2 F1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  });
  expect(sheet.validations).toEqual([
    {
      areas: [
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: 5, left: 3, bottom: 5, right: 3 },
      ],
      type: "decimal",
      operator: "greaterThanOrEqual",
      formula1: "0",
      formula2: "",
      allowsBlank: true,
      showsDropDown: true,
      errorStyle: "warning",
      showsError: true,
      errorTitle: "Timer",
      error: "Mindst\nnul",
      showsPrompt: true,
      promptTitle: "Uge",
      prompt: "Timer om ugen",
    },
    {
      areas: [{ top: 1, left: 2, bottom: 1, right: 2 }],
      type: "list",
      operator: "between",
      formula1: '"a,b & c"',
      formula2: "",
      allowsBlank: false,
      showsDropDown: false,
      errorStyle: "stop",
      showsError: false,
      showsPrompt: false,
      ...noTexts,
    },
    {
      areas: [
        { top: 1, left: 4, bottom: 2, right: 4 },
        { top: 1, left: 6, bottom: 1, right: 6 },
      ],
      type: "list",
      operator: "between",
      formula1: "Lister!$A$1:$A$5",
      formula2: "",
      allowsBlank: true,
      showsDropDown: true,
      errorStyle: "stop",
      showsError: true,
      showsPrompt: false,
      ...noTexts,
    },
  ]);
});

test("a table comes with its part, filter, totals row and calculated columns", () => {
  const rows =
    '<row r="2"><c r="B2" t="inlineStr"><is><t>Sager</t></is></c><c r="C2" t="inlineStr"><is><t>Timer</t></is></c></row>';
  const tables = [
    { name: "Opgaver", ref: "B2:C5", columns: ["Sager", "Timer"], attributes: 'totalsRowCount="1"' },
  ];
  const parts = workbookParts({ sheets: [{ name: "Ark1", rows, tables }] });
  const table = String(parts["xl/tables/table1.xml"])
    .replace("<tableColumns", '<autoFilter ref="B2:C4"/><tableColumns')
    .replace(
      'name="Timer"/>',
      'name="Timer" totalsRowFunction="sum"><calculatedColumnFormula>Opgaver[[#This Row],[Sager]]*2&amp;""</calculatedColumnFormula></tableColumn>',
    );
  expect(onlySheet(zipParts({ ...parts, "xl/tables/table1.xml": table })).tables).toEqual([
    {
      name: "Opgaver",
      part: "xl/tables/table1.xml",
      area: { top: 2, left: 2, bottom: 5, right: 3 },
      headerRows: 1,
      totalsRows: 1,
      columns: [
        { name: "Sager", formula: null },
        { name: "Timer", formula: 'Opgaver[[#This Row],[Sager]]*2&""' },
      ],
      hasFilter: true,
    },
  ]);
});

test("links lead to places inside the workbook; of those that lead out only the tooltip is known", () => {
  const parts = workbookParts({
    sheets: [
      {
        name: "Ark1",
        after:
          '<hyperlinks><hyperlink ref="A1" location="Sager!C7" display="Sager"/><hyperlink ref="A2:B2" r:id="rId1" tooltip="Ud &amp; hjem"/><hyperlink ref="A3" r:id="rId2"/></hyperlinks>',
      },
    ],
  });
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
  const related = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="https://example.org/" TargetMode="External"/><Relationship Id="rId2" Type="${type}" Target="#'Mit ark'!A1" TargetMode="External"/></Relationships>`;
  const sheet = onlySheet(zipParts({ ...parts, "xl/worksheets/_rels/sheet1.xml.rels": related }));
  expect(sheet.hyperlinks).toEqual([
    { area: { top: 1, left: 1, bottom: 1, right: 1 }, location: "Sager!C7", tooltip: "" },
    { area: { top: 2, left: 1, bottom: 2, right: 2 }, location: null, tooltip: "Ud & hjem" },
    { area: { top: 3, left: 1, bottom: 3, right: 1 }, location: "'Mit ark'!A1", tooltip: "" },
  ]);
});

test("no cut and no changed byte of a sheet makes reading throw", () => {
  const parts = workbookParts({
    sheets: [
      {
        name: "Ark1",
        before:
          '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="9"/></cols>',
        rows: '<row r="1" ht="20"><c r="A1" s="1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
        after:
          '<mergeCells><mergeCell ref="C1:D1"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1"><formula1>"a"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Ark1!B2"/></hyperlinks>',
      },
    ],
  });
  const part = "xl/worksheets/sheet1.xml";
  const sheet = String(parts[part]);
  let opened = 0;
  for (let at = 0; at < sheet.length; at++) {
    const changed = `${sheet.slice(0, at)}${String.fromCharCode(sheet.charCodeAt(at) ^ 1)}${sheet.slice(at + 1)}`;
    const result = openPackage(zipParts({ ...parts, [part]: changed }, 0));
    if (isRefusal(result)) continue;
    opened += 1;
    expect(() => readWorkbookModel(result)).not.toThrow();
  }
  expect(opened).toBeGreaterThan(100);
});
