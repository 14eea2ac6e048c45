import { describe, expect, test } from "vitest";
import { readHtmlTable } from "../../../addin/browser/document/clipboard/read-html.ts";
import { readTextTable } from "../../../addin/browser/document/clipboard/read-text.ts";
import { htmlTree } from "../../support/html-tree.ts";
import { opened } from "../../support/opened-document.ts";
import { area, at } from "../../support/sheet-model.ts";
import {
  fromDanishLibreOffice,
  fromExcel,
  fromLibreOffice,
  fromOldExcel,
  fromSheets,
  merged,
} from "./clipboard-samples.ts";

const empty = () => opened({ sheets: [{ name: "Ark1" }] });

/** What the pasted cells hold then. */
const pasted = (text: string, html: string, ref: string) => {
  const { paste, values } = empty();
  expect(paste("A1", text, html).kind).toBe("done");
  return values(ref);
};

describe("cells from other programs", () => {
  test("of a current Excel the shown values are read as a Dane writes them, texts stay texts", () => {
    expect(pasted("", fromExcel, "A1:D3")).toEqual([
      ["Sagsbehandlere i alt", 1560.25, "007", null],
      ["Linje 1\nLinje  2", 42_614, null, null],
      [null, null, null, null],
    ]);
  });

  test("exact numbers, truth values and errors of an older Excel; what is not said to be a number is text", () => {
    expect(pasted("", fromOldExcel, "A1:F1")).toEqual([[2.4987, 12, "12", true, { error: "#N/A" }, 0.125]]);
  });

  test("of LibreOffice the numbers with all their digits, dates as days, a text of digits as text", () => {
    expect(pasted("", fromLibreOffice, "A1:C2")).toEqual([
      ["Opfølgning", 2.4987, 42_614],
      ["007", true, null],
    ]);
  });

  test("of a Danish LibreOffice the numbers with their comma, and its number formats where the workbook has them", () => {
    const { paste, values, shown } = opened({
      sheets: [{ name: "Ark1" }],
      formats: [{ numberFormat: "#,##0.00" }, { numberFormat: "DD-MM-YYYY" }],
    });
    paste("A1", "", fromDanishLibreOffice);
    expect(values("A1:D1")).toEqual([[0.05, -1234.5, 42_614, "1,5 stilling"]]);
    expect(shown("A1:C1")).toEqual([["0,05", "-1.234,50", "01-09-2016"]]);
  });

  test("of Google Sheets the values that it names", () => {
    expect(pasted("", fromSheets, "A1:C1")).toEqual([["Navn", 2.4987, true]]);
  });

  test("merged cells count once, where they begin", () => {
    expect(pasted("", merged, "A1:C3")).toEqual([
      ["Samlet", null, 1],
      [null, null, 2],
      [3, 4, 5],
    ]);
  });

  test.each([
    ["a span that claims to be endless", "<table><tr><td rowspan=1000000000>1</td><td>2</td></tr></table>"],
    [
      "a page with one table and a script",
      "<script>alert(1)</script><table><tr><td>1<script>x</script></td><td>2</td></tr></table>",
    ],
  ])("%s is read as two cells", (_name, html) => {
    expect(pasted("", html, "A1:C1")).toEqual([[1, 2, null]]);
  });

  test("a formula that HTML of elsewhere brings along is no formula", () => {
    const { paste, formula, values } = empty();
    paste("A1", "", '<table><tr><td data-formula="1+1" data-type="number">=1+1</td></tr></table>');
    expect([formula("A1"), values("A1")]).toEqual([null, [["=1+1"]]]);
  });

  test("an error that no spreadsheet knows is text, and so is a number that is none", () => {
    const html = `<table><tr><td x:err="#HVAD">#HVAD</td>
<td data-sheets-value='{"1":3,"3":1e999}'>uendelig</td></tr></table>`;
    expect(pasted("", html, "A1:B1")).toEqual([["#HVAD", "uendelig"]]);
  });

  test("a formula that was tampered with gives its value", () => {
    const { paste, formula, values } = empty();
    const cell = '<td data-type="number" data-value="7" data-formula="1+)">7</td>';
    paste("A1", "", `<table data-normering="A1"><tr>${cell}</tr></table>`);
    expect([formula("A1"), values("A1")]).toEqual([null, [[7]]]);
  });

  test("a text that is longer than a cell can be is cut off", () => {
    const { paste, values } = empty();
    paste("A1", "x".repeat(40_000));
    expect(String(values("A1")[0]?.[0]).length).toBe(32_767);
  });

  test("of HTML without a table, or with two, the plain text counts", () => {
    expect(readHtmlTable("<p>1</p>", htmlTree)).toBeNull();
    expect(readHtmlTable("<table><tr><td>1</table><table><tr><td>2</table>", htmlTree)).toBeNull();
    expect(pasted("7", "<p>1</p>", "A1")).toEqual([[7]]);
  });
});

describe("plain text", () => {
  test.each<[string, string, unknown[][]]>([
    [
      "tabs and lines, the last one ended",
      "1,5\t2\r\n3\t4\r\n",
      [
        [1.5, 2],
        [3, 4],
      ],
    ],
    ["a cell with a line break and quotes", '"a\n""b"""\t2', [['a\n"b"', 2]]],
    ["a text that is itself in quotes", '"hej"\t2', [['"hej"', 2]]],
    ["a quote that is never closed", '"hej\t2', [['"hej', 2]]],
    [
      "lines of unequal length",
      "1\n2\t3",
      [
        [1, null],
        [2, 3],
      ],
    ],
    ["a blank cell at the end", "1\t", [[1, null]]],
    ["thousands and percentages", "1.560,5\t12,5 %", [[1560.5, 0.125]]],
    ["a name with a plus in it", "A+B\tx=2", [["A+B", "x=2"]]],
  ])("%s", (_name, text, expected) => {
    expect(pasted(text, "", "A1:B2").slice(0, expected.length)).toEqual(expected);
  });

  test("what begins with = is a formula, as when it is typed; what is none stays text", () => {
    const { paste, formula, values } = empty();
    paste("A1", "=SUM(B1;B2)\t=)(");
    expect(formula("A1")).toBe("SUM(B1,B2)");
    expect(values("B1")).toEqual([["=)("]]);
  });

  test("in a cell of percentages plain text is as if typed, a number of another program stays what it was", () => {
    const { paste, values } = opened({
      sheets: [{ name: "Ark1", cells: { A1: { value: 0, format: 1 }, A2: { value: 0, format: 1 } } }],
      formats: [{ numberFormat: "0%" }],
    });
    paste("A1", "12");
    paste("A2", "12", "<table><tr><td>12</td></tr></table>");
    expect(values("A1:A2")).toEqual([[0.12], [12]]);
  });

  test("no text is nothing to paste", () => {
    expect(readTextTable("")).toBeNull();
    const { document, paste } = empty();
    expect(paste("B2", "")).toEqual({ kind: "done", area: area("B2"), remark: null });
    expect(document.canUndo).toBeNull();
  });
});

describe("one's own cells", () => {
  const source = {
    sheets: [
      {
        name: "Ark1",
        cells: {
          A1: { value: 2.4987, format: 1 },
          B1: { formula: "A1+$A$1+1", value: 5.9974 },
          A2: "007",
          B2: true,
          C1: 'en "tekst"\nmed linjer',
        },
      },
    ],
    formats: [{ numberFormat: "0.00" }],
  };

  test("text as it is shown, quoted where it must be", () => {
    const { document } = opened(source);
    expect(document.copy(0, area("A1:C2")).text).toBe(
      '2,50\t5,9974\t"en ""tekst""\nmed linjer"\r\n007\tSAND\t',
    );
  });

  test("HTML gives each program the plain number in its own way, and no format to a plain text", () => {
    const { document } = opened(source);
    const { html } = document.copy(0, area("A1:C1"));
    expect(html).toContain('x:num="2.4987"');
    expect(html).toContain('sdval="2.4987" sdnum="1033;0;0.00"');
    expect(html).toContain(">2,50</td>");
    expect(html).toContain("en &quot;tekst&quot;<br>med linjer</td>");
  });

  test("pasted elsewhere they are what they were, formulas moved along", () => {
    const { document, paste, formula, values } = opened(source);
    const { html, text } = document.copy(0, area("A1:C2"));
    paste("D5", text, html);
    expect(values("D5:F6")).toEqual([
      [2.4987, null, 'en "tekst"\nmed linjer'],
      ["007", true, null],
    ]);
    expect(formula("E5")).toBe("D5+$A$1+1");
    expect(document.shown(0, at("D5"))).toBe("2,50");
  });

  test("formulas with names, other sheets and columns of tables are copied as they stand", () => {
    const formulas = ["'Ark 2'!B1*Sats", "SUM(Tal[Timer])", "Tal[[#This Row],[Timer]]*2", 'IF(A1="a;b",1,0)'];
    const { document, paste, formula } = opened({
      sheets: [
        {
          name: "Ark1",
          cells: Object.fromEntries(
            formulas.map((text, row) => [`C${row + 1}`, { formula: text, value: 0 }]),
          ),
        },
      ],
    });
    const { html, text } = document.copy(0, area("C1:C4"));
    paste("D1", text, html);
    expect(["D1", "D2", "D3", "D4"].map(formula)).toEqual([
      "'Ark 2'!C1*Sats",
      "SUM(Tal[Timer])",
      "Tal[[#This Row],[Timer]]*2",
      'IF(B1="a;b",1,0)',
    ]);
  });

  test("one cell goes into every cell of the area that is selected, each formula moved by its own distance", () => {
    const { document, paste, formula } = opened(source);
    const { html, text } = document.copy(0, area("B1"));
    expect(paste("D4:E5", text, html)).toMatchObject({ kind: "done", area: area("D4:E5") });
    expect(["D4", "E4", "D5", "E5"].map(formula)).toEqual([
      "C4+$A$1+1",
      "D4+$A$1+1",
      "C5+$A$1+1",
      "D5+$A$1+1",
    ]);
    expect(document.canUndo).toBe("pasting");
    document.undo();
    expect(["D4", "E4", "D5", "E5"].map(formula)).toEqual([null, null, null, null]);
  });

  test.each([
    ["A5:D6", "A5:D6"],
    ["A5:C6", "A5:B5"],
    ["A5:A7", "A5:B5"],
    ["A5", "A5:B5"],
  ])("two cells pasted over %s cover %s", (selected, covered) => {
    const { paste } = empty();
    expect(paste(selected, "1\t2")).toMatchObject({ area: area(covered) });
  });
});

describe("where nothing can be pasted", () => {
  const guarded = () =>
    opened({
      sheets: [
        {
          name: "Ark1",
          cells: { A1: "låst ikke" },
          merged: ["B3:C3"],
          arrays: ["E1:E2"],
          tables: [{ name: "Tal", ref: "G2:G3", columns: ["Timer"] }],
        },
      ],
    });

  test.each([
    ["A3", "merged", "C3"],
    ["D1", "array", "E1"],
    ["F1", "table-header", "G2"],
  ])("three by three cells at %s: %s at %s, and no cell is changed", (ref, code, cell) => {
    const { document, paste, values } = guarded();
    const before = values("A1:H6");
    const outcome = paste(ref, "1\t2\t3\n4\t5\t6\n7\t8\t9");
    expect(outcome).toEqual({ kind: "refused", refusal: { code, at: at(cell) } });
    expect(values("A1:H6")).toEqual(before);
    expect(document.canUndo).toBeNull();
  });

  test("over the edge of the sheet", () => {
    const { paste } = empty();
    expect(paste("XFD1", "1\t2")).toEqual({ kind: "refused", refusal: { code: "outside" } });
    expect(paste("A1048576", "1\n2")).toEqual({ kind: "refused", refusal: { code: "outside" } });
  });

  test("a merged area that is selected as a whole takes one cell", () => {
    const { paste, values } = guarded();
    expect(paste("B3:C3", "5").kind).toBe("done");
    expect(values("B3:C3")).toEqual([[5, null]]);
  });
});
