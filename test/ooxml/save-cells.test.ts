import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type NamedEdits, save, savedRows, trySave } from "../support/save.ts";
import { buildWorkbook } from "../support/workbook-package.ts";
import { partText, sheetPart } from "../support/write-values.ts";

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("an edited cell", () => {
  test.each<[string, string, NamedEdits, string]>([
    [
      "takes a number, and a format where it gets one",
      '<c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>1</v></c>',
      { cells: { A1: 2.5, B1: { content: 3, format: 4 } } },
      '<c r="A1" s="2"><v>2.5</v></c><c r="B1" s="4"><v>3</v></c>',
    ],
    [
      "takes an error",
      '<c r="A1" t="b"><v>1</v></c>',
      { cells: { A1: { error: "#N/A" } } },
      '<c r="A1" t="e"><v>#N/A</v></c>',
    ],
    [
      "takes an error that files do not know as one that they do",
      '<c r="A1"/>',
      { cells: { A1: { formula: "B1:B9", value: { error: "#CIRC!" } } } },
      '<c r="A1" t="e"><f>B1:B9</f><v>#VALUE!</v></c>',
    ],
    [
      "is emptied and keeps its format",
      '<c r="A1" s="3" t="s"><v>0</v></c>',
      { cells: { A1: null } },
      '<c r="A1" s="3"/>',
    ],
    [
      "loses notes about a value that is gone",
      '<c r="A1" cm="1" vm="2" s="1" t="e"><v>#VALUE!</v></c>',
      { cells: { A1: 1 } },
      '<c r="A1" s="1"><v>1</v></c>',
    ],
    [
      "takes only another format",
      '<c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>rig</v></c>',
      { cells: { A1: { content: "rig", format: 5 } } },
      '<c r="A1" s="5" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>rig</v></c>',
    ],
  ])("%s", (_, before, edits, after) => {
    const bytes = buildWorkbook({
      sheets: [{ name: "Ark1", rows: row(before) }],
      sharedStrings: "<si><r><t>ri</t></r><r><rPr><b/></rPr><t>g</t></r></si>",
    });
    expect(partText(save(bytes, { [sheetPart]: edits }), sheetPart)).toContain(`>${row(after)}<`);
  });

  test.each<[string, NonNullable<NamedEdits["cells"]>[string], string]>([
    ["a number", { formula: "B1*2", value: 4 }, '<c r="A1" s="2"><f>B1*2</f><v>4</v></c>'],
    [
      "a text",
      { formula: 'B1&"<"', value: " a" },
      '<c r="A1" s="2" t="str"><f>B1&amp;"&lt;"</f><v> a</v></c>',
    ],
    ["an empty text", { formula: '""', value: "" }, '<c r="A1" s="2" t="str"><f>""</f><v></v></c>'],
    ["a truth", { formula: "1=1", value: true }, '<c r="A1" s="2" t="b"><f>1=1</f><v>1</v></c>'],
    [
      "an error",
      { formula: "1/0", value: { error: "#DIV/0!" } },
      '<c r="A1" s="2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    ["no value yet", { formula: "B1", value: null }, '<c r="A1" s="2"><f>B1</f></c>'],
    ["a sign before it", { formula: "=B1", value: 1 }, '<c r="A1" s="2"><f>B1</f><v>1</v></c>'],
  ])("takes a formula with %s", (_, edit, after) => {
    expect(savedRows(row('<c r="A1" s="2" t="str"><v>a</v></c>'), { cells: { A1: edit } })).toBe(row(after));
  });

  test("that says the same keeps its letters", () => {
    const rows = row(
      '<c r="A1" s="1" ><v>1.50</v></c><c r="B1"><f ca="1">A1*2</f><v>3</v></c><c r="C1" t="str"><f>""</f><v></v></c>',
    );
    const bytes = buildWorkbook({ sheets: [{ name: "Ark1", rows }] });
    const edits = {
      cells: { A1: 1.5, B1: { formula: "A1*2", value: 3 }, E9: null },
      fresh: { C1: "" },
    };
    expect(save(bytes, { [sheetPart]: edits }, true)).toEqual(bytes);
  });

  test("with the same formula and another value only has its value changed", () => {
    const rows = row('<c r="B1"><f ca="1">A1*2</f><v>3</v></c>');
    expect(savedRows(rows, { cells: { B1: { formula: "A1*2", value: 5 } } })).toBe(
      rows.replace("<v>3</v>", "<v>5</v>"),
    );
  });
});

describe("a formula that did not change gets a fresh value", () => {
  test.each<[string, string, NamedEdits["fresh"], string]>([
    ["a number", '<c r="A1"><f>B1</f><v>1</v></c>', { A1: 2 }, '<c r="A1"><f>B1</f><v>2</v></c>'],
    [
      "a text for a number",
      '<c r="A1" s="1"><f>B1</f><v>1</v></c>',
      { A1: "ja" },
      '<c r="A1" s="1" t="str"><f>B1</f><v>ja</v></c>',
    ],
    [
      "a number for an error",
      '<c r="A1" t="e" vm="3"><f>B1</f><v>#N/A</v></c>',
      { A1: 2 },
      '<c r="A1"><f>B1</f><v>2</v></c>',
    ],
    [
      "a value where there was none",
      '<c r="A1"><f>B1</f></c>',
      { A1: true },
      '<c r="A1" t="b"><f>B1</f><v>1</v></c>',
    ],
    [
      "shared ones",
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1&gt;1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
      { A1: 2, B1: 3 },
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1&gt;1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c>',
    ],
    [
      "an array and the cells that it fills",
      '<c r="A1" cm="1"><f t="array" ref="A1:C1">D1:F1</f><v>1</v></c><c r="B1"><v>2</v></c>',
      { A1: 5, B1: "b", C1: 7 },
      '<c r="A1" cm="1"><f t="array" ref="A1:C1">D1:F1</f><v>5</v></c><c r="B1" t="str"><v>b</v></c><c r="C1"><v>7</v></c>',
    ],
  ])("%s", (_, before, fresh, after) => {
    expect(savedRows(row(before), fresh === undefined ? {} : { fresh })).toBe(row(after));
  });

  test("unless it is the same in fifteen digits", () => {
    const rows = row('<c r="A1"><f>1/3</f><v>0.33333333333333331</v></c>');
    expect(savedRows(rows, { fresh: { A1: 0.333333333333333 } })).toBe(rows);
  });

  test("and a cell without one is a programmer's mistake", () => {
    expect(() => savedRows(row('<c r="A1"><v>1</v></c>'), { fresh: { A1: 2 } })).toThrow(RangeError);
    expect(() => savedRows("", { cells: { A1: 1 }, fresh: { A1: 2 } })).toThrow(RangeError);
  });
});

describe("other programs", () => {
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>';
  const rows = row('<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>');
  const bytes = buildWorkbook({ sheets: [{ name: "Ark1", rows }], parts: { "xl/calcChain.xml": chain } });
  const parts = (edits: NamedEdits, force = false) => {
    const saved = save(bytes, { [sheetPart]: edits }, force);
    const hasChain = Object.keys(unzipSync(saved)).includes("xl/calcChain.xml");
    return { hasChain, isForced: partText(saved, "xl/workbook.xml").includes("fullCalcOnLoad") };
  };

  test.each<[string, NamedEdits, boolean, { hasChain: boolean; isForced: boolean }]>([
    [
      "keep their order of calculation with a value",
      { cells: { A1: 2 } },
      false,
      { hasChain: true, isForced: false },
    ],
    ["keep it with a fresh value", { fresh: { B1: 2 } }, false, { hasChain: true, isForced: false }],
    [
      "build it anew with a new formula",
      { cells: { A1: { formula: "C1", value: 0 } } },
      false,
      { hasChain: false, isForced: false },
    ],
    ["build it anew without a formula", { cells: { B1: 2 } }, false, { hasChain: false, isForced: false }],
    ["calculate where asked", { cells: { A1: 2 } }, true, { hasChain: true, isForced: true }],
  ])("%s", (_, edits, force, expected) => {
    expect(parts(edits, force)).toEqual(expected);
  });
});

describe("edits that do not fit", () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "Ark1",
        rows: row(
          '<c r="A1" t="inlineStr"><is><t>Navn</t></is></c><c r="C1"><f t="array" ref="C1:D1">A1:B1</f></c>',
        ),
        after: '<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>',
        tables: [{ name: "T", ref: "A1:A2", columns: ["Navn"] }],
      },
    ],
  });

  test("the workbook are told, all of them", () => {
    expect(trySave(bytes, { [sheetPart]: { cells: { A1: "x", D1: 1, G1: 2, F1: 3 } } })).toEqual({
      refused: "write",
      problems: [
        { code: "table-header", sheet: "Ark1", address: "A1" },
        { code: "array-formula", sheet: "Ark1", address: "D1" },
        { code: "merged-cell", sheet: "Ark1", address: "G1" },
      ],
    });
  });

  test.each<[string, string, NamedEdits]>([
    ["a sheet that is not there", "xl/worksheets/sheet9.xml", {}],
    ["a number that is none", sheetPart, { cells: { B5: Number.NaN } }],
    ["an empty formula", sheetPart, { cells: { B5: { formula: "=", value: 1 } } }],
    ["a formula too long", sheetPart, { cells: { B5: { formula: `1${"+1".repeat(5000)}`, value: 1 } } }],
    ["a table that is not there", sheetPart, { tables: [["xl/tables/table1.xml", "A1:A3", "A1:A4"]] }],
    ["a table that grows sideways", sheetPart, { tables: [["xl/tables/table1.xml", "A1:A2", "A1:B2"]] }],
    ["a table that shrinks", sheetPart, { tables: [["xl/tables/table1.xml", "A1:A2", "A1:A1"]] }],
  ])("any workbook are a programmer's mistake: %s", (_, part, edits) => {
    expect(() => trySave(bytes, { [part]: edits })).toThrow(RangeError);
  });
});
