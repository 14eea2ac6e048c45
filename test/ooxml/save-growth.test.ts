import { describe, expect, test } from "vitest";
import { type NamedEdits, save, trySave } from "../support/save.ts";
import { buildWorkbook, type SheetSource } from "../support/workbook-package.ts";
import { partText, sheetPart } from "../support/write-values.ts";

const tablePart = "xl/tables/table1.xml";

const tableXml = (attributes: string, inside: string): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Sager" displayName="Sager" ${attributes}>${inside}</table>`;

const columns =
  '<tableColumns count="2"><tableColumn id="1" name="Navn" totalsRowLabel="I alt"/><tableColumn id="2" name="Antal" totalsRowFunction="sum"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>';

const head =
  '<row r="2"><c r="B2" t="inlineStr"><is><t>Navn</t></is></c><c r="C2" t="inlineStr"><is><t>Antal</t></is></c></row>';
const body =
  '<row r="3" ht="18" customHeight="1" hidden="1"><c r="B3" s="1"/><c r="C3" s="2"><v>1</v></c></row>';
const total =
  '<row r="4" ht="30" spans="2:3"><c r="B4" s="3" t="s"><v>0</v></c><c r="C4" s="4"><f>SUBTOTAL(109,Sager[Antal])</f><v>1</v></c></row>';

const plain: SheetSource = {
  name: "Ark1",
  before: '<dimension ref="B2:C3"/>',
  rows: head + body,
  tables: [{ name: "Sager", ref: "B2:C3", columns: ["Navn", "Antal"] }],
};

const workbook = (sheet: Partial<SheetSource>, table = tableXml('ref="B2:C3"', columns)): Uint8Array =>
  buildWorkbook({
    sheets: [{ ...plain, ...sheet }],
    formats: [1, 2, 3, 4, 9],
    sharedStrings: '<si><r><t xml:space="preserve">I </t></r><r><rPr><b/></rPr><t>alt</t></r></si>',
    parts: { [tablePart]: table },
  });

const withTotals = (sheet: Partial<SheetSource> = {}): Uint8Array =>
  workbook({ rows: head + body + total, ...sheet }, tableXml('ref="B2:C4" totalsRowCount="1"', columns));

const grown = (bytes: Uint8Array, edits: NamedEdits): string =>
  partText(save(bytes, { [sheetPart]: edits }), sheetPart);

const byTwo: NonNullable<NamedEdits["tables"]> = [[tablePart, "B2:C3", "B2:C5"]];
const totalsByTwo: NonNullable<NamedEdits["tables"]> = [[tablePart, "B2:C4", "B2:C6"]];

describe("a table that grows", () => {
  test("says so in its own part, its filter with its criteria", () => {
    const filter =
      '<autoFilter ref="B2:C3"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>';
    const table = tableXml('ref="B2:C3" insertRow="1"', filter + columns);
    expect(partText(save(workbook({}, table), { [sheetPart]: { tables: byTwo } }), tablePart)).toBe(
      table.replaceAll('"B2:C3"', '"B2:C5"').replace(' insertRow="1"', ""),
    );
  });

  test("gives its new rows the look of the last, and the sheet another area", () => {
    const xml = grown(workbook({}), { cells: { B4: "ny", C5: { content: 7, format: 5 } }, tables: byTwo });
    expect(xml).toContain(
      '<row r="4" ht="18" customHeight="1"><c r="B4" s="1" t="inlineStr"><is><t>ny</t></is></c><c r="C4" s="2"/></row>' +
        '<row r="5" ht="18" customHeight="1"><c r="B5" s="1"/><c r="C5" s="5"><v>7</v></c></row></sheetData>',
    );
    expect(xml).toContain('<dimension ref="B2:C5"/>');
  });

  test("leaves rows as they are that are there already", () => {
    const rows = `${head}${body}<row r="4" ht="9"><c r="A4"><v>1</v></c><c r="C4" s="5"/></row>`;
    expect(grown(workbook({ rows }), { cells: { C4: 3 }, tables: byTwo })).toContain(
      '<row r="4" ht="9"><c r="A4"><v>1</v></c><c r="B4" s="1"/><c r="C4" s="5"><v>3</v></c></row><row r="5"',
    );
  });

  test("takes its totals row to its end with all that its cells hold", () => {
    const bytes = withTotals();
    const saved = save(bytes, {
      [sheetPart]: { cells: { B4: "ny" }, fresh: { C6: 8 }, tables: totalsByTwo },
    });
    expect(partText(saved, sheetPart)).toContain(
      '<row r="4" ht="30" spans="2:3"><c r="B4" s="1" t="inlineStr"><is><t>ny</t></is></c><c r="C4" s="2"/></row>' +
        '<row r="5" ht="18" customHeight="1"><c r="B5" s="1"/><c r="C5" s="2"/></row>' +
        '<row r="6" ht="30"><c r="B6" s="3" t="s"><v>0</v></c><c r="C6" s="4"><f>SUBTOTAL(109,Sager[Antal])</f><v>8</v></c></row></sheetData>',
    );
    expect(partText(saved, tablePart)).toBe(partText(bytes, tablePart).replace("B2:C4", "B2:C6"));
  });

  test("takes them as well where the edits tell the move cell by cell", () => {
    const moved = { formula: "SUBTOTAL(109,Sager[Antal])", value: 9, format: 4 };
    const cells = {
      B4: { content: null, format: 1 },
      C4: { content: 8, format: 2 },
      B6: { content: "I alt", format: 3 },
      C6: moved,
    };
    const saved = save(withTotals(), { [sheetPart]: { cells, tables: totalsByTwo } });
    const xml = partText(saved, sheetPart);
    expect(xml).toContain('<c r="B4" s="1"/><c r="C4" s="2"><v>8</v></c></row>');
    expect(xml).toContain(
      '<c r="B6" s="3" t="s"><v>0</v></c><c r="C6" s="4"><f>SUBTOTAL(109,Sager[Antal])</f><v>9</v></c>',
    );
    expect(partText(saved, tablePart)).toContain('totalsRowFunction="sum"');
  });

  test("has its new rows put into a sheet that numbers none of them", () => {
    const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
    const rows = `<row/><row><c/>${text("Navn")}${text("Antal")}</row><row><c/><c s="1"/><c s="2"><v>1</v></c></row>`;
    expect(grown(workbook({ rows }), { cells: { C4: 5 }, tables: byTwo })).toContain(
      `${rows}<row r="4"><c r="B4" s="1"/><c r="C4" s="2"><v>5</v></c></row><row r="5"><c r="B5" s="1"/><c r="C5" s="2"/></row></sheetData>`,
    );
  });

  test("takes shared formulas and an array over one cell out of its totals row", () => {
    const shared =
      '<row r="4"><c r="B4"><f t="shared" ref="B4:C4" si="0">SUM(B$3:B3)</f><v>0</v></c><c r="C4"><f t="shared" si="0"/><v>1</v></c></row>';
    const xml = grown(withTotals({ rows: head + body + shared }), { tables: totalsByTwo });
    expect(xml).toContain('<c r="B6"><f>SUM(B$3:B3)</f><v>0</v></c><c r="C6"><f>SUM(C$3:C3)</f><v>1</v></c>');
    const array = '<row r="4"><c r="C4" cm="1"><f t="array" ref="C4">SUM(C3*2)</f><v>2</v></c></row>';
    expect(grown(withTotals({ rows: head + body + array }), { tables: totalsByTwo })).toContain(
      '<c r="C4" s="2"/></row><row r="5" ht="18" customHeight="1"><c r="B5" s="1"/><c r="C5" s="2"/></row><row r="6"><c r="C6" cm="1"><f t="array" ref="C6">SUM(C3*2)</f><v>2</v></c></row>',
    );
  });
});

describe("the rules of a table's last row hold in its new rows", () => {
  const rule = (sqref: string) =>
    `<dataValidations count="1"><dataValidation type="whole" sqref="${sqref}"><formula1>B3</formula1></dataValidation></dataValidations>`;
  const format = (sqref: string) =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="1"><formula>B4&gt;$B$1</formula></cfRule></conditionalFormatting>`;

  const ignored = (sqref: string) =>
    `<ignoredErrors><ignoredError sqref="${sqref}" numberStoredAsText="1"/></ignoredErrors>`;

  test.each([
    ["a column", "C3", "C3:C5"],
    ["a column and others", "B3:C3 E1:E9", "B3:C5 E1:E9"],
    ["from above the table to far below", "C1:C40", "C1:C40"],
    ["beyond the table's columns", "A1:Z3", "A1:Z3 B4:C5"],
    ["to the first row below", "C3:C4", "C3:C5"],
    ["elsewhere", "C2 E3", "C2 E3"],
  ])("%s", (_, before, after) => {
    for (const written of [rule, format, ignored])
      expect(grown(workbook({ after: written(before) }), { tables: byTwo })).toContain(written(after));
  });

  test.each([
    ["the body", "C3", "C3:C5"],
    ["the body and the total", "C3:C4", "C3:C6"],
    ["beyond the total", "C3:C9", "C3:C9"],
  ])("before a totals row: %s", (_, before, after) => {
    expect(grown(withTotals({ after: rule(before) }), { tables: totalsByTwo })).toContain(rule(after));
  });

  test("and those of the totals row move with it, as seen from there", () => {
    expect(grown(withTotals({ after: format("B4:C4") }), { tables: totalsByTwo })).toContain(
      format("B6:C6").replace("B4&gt;", "B6&gt;"),
    );
  });

  test("but a cell has one validation: where there is one below, that one stays", () => {
    const two =
      '<dataValidations count="2"><dataValidation type="whole" sqref="C3"/><dataValidation type="list" sqref="C4:C9"/></dataValidations>';
    expect(grown(workbook({ after: two }), { tables: byTwo })).toContain(two);
  });

  test("in the form of the extension, while sparklines stay where they are", () => {
    const x14 = (rules: string) =>
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rules}</ext></extLst>`;
    const validation = (sqref: string) =>
      `<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Andet!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations>`;
    const bars = (sqref: string) =>
      `<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{0}"><x14:dataBar><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`;
    const sparkline =
      "<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Ark1!C3</xm:f><xm:sqref>C3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>";
    const all = (sqref: string) => x14(bars(sqref) + validation(sqref) + sparkline);
    expect(grown(workbook({ after: all("C3") }), { tables: byTwo })).toContain(all("C3:C5"));
  });
});

describe("a table does not grow over", () => {
  const blocked = (bytes: Uint8Array, edits: NamedEdits): unknown => trySave(bytes, { [sheetPart]: edits });
  const refusal = (address: string) => ({
    refused: "write",
    problems: [{ code: "table-blocked", sheet: "Ark1", address }],
  });
  const note = '<row r="5"><c r="A5"><v>1</v></c><c r="C5"><v>2</v></c></row>';

  test("cells that hold something", () => {
    expect(blocked(workbook({ rows: head + body + note }), { tables: byTwo })).toEqual(refusal("C5"));
  });

  test("merged cells", () => {
    const after = '<mergeCells count="1"><mergeCell ref="C5:D7"/></mergeCells>';
    expect(blocked(workbook({ after }), { tables: byTwo })).toEqual(refusal("C5"));
  });

  test("another table, but may where that one ends above it", () => {
    const tables = [...(plain.tables ?? []), { name: "Andre", ref: "C5:D6", columns: ["a", "b"] }];
    expect(blocked(workbook({ tables }), { tables: byTwo })).toEqual(refusal("C5"));
    expect(blocked(workbook({ tables }), { tables: [[tablePart, "B2:C3", "B2:C4"]] })).toBeInstanceOf(
      Uint8Array,
    );
  });

  test("what an array fills together with its totals row", () => {
    const rows = `${head}${body}<row r="4"><c r="C4"><f t="array" ref="C4:D4">B1:C1</f></c></row>`;
    expect(blocked(withTotals({ rows }), { tables: totalsByTwo })).toEqual(refusal("C4"));
  });

  test("but over cells that are edited: they hold what they get", () => {
    const edits = { cells: { C5: null }, tables: byTwo };
    expect(blocked(workbook({ rows: head + body + note }), edits)).toBeInstanceOf(Uint8Array);
  });
});

describe("a totals row that is typed into", () => {
  const declared = (edits: NonNullable<NamedEdits["cells"]>): string =>
    partText(save(withTotals(), { [sheetPart]: { cells: edits } }), tablePart);
  const before = partText(withTotals(), tablePart);

  test("says the same in the part of its table", () => {
    expect(declared({ B4: "Sum & <alt>", C4: { formula: "SUM(C3)", value: 1 } })).toBe(
      before
        .replace('totalsRowLabel="I alt"', 'totalsRowLabel="Sum &amp; &lt;alt&gt;"')
        .replace('totalsRowFunction="sum"', 'totalsRowFunction="custom"')
        .replace(
          "</calculatedColumnFormula>",
          "</calculatedColumnFormula><totalsRowFormula>SUM(C3)</totalsRowFormula>",
        ),
    );
    expect(declared({ B4: 5, C4: null })).toBe(
      before.replace(' totalsRowLabel="I alt"', "").replace(' totalsRowFunction="sum"', ""),
    );
  });

  test("leaves the part alone where it says the same", () => {
    expect(declared({ B4: "I alt", C4: { formula: "SUBTOTAL(109,Sager[Antal])", value: 3 } })).toBe(before);
  });
});
