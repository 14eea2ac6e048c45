import { describe, expect, test } from "vitest";
import type { Validation } from "../../../addin/ooxml/sheets/sheet.ts";
import { opened } from "../../support/opened-document.ts";
import { at, type SheetModelSource, type WorkbookModelSource } from "../../support/sheet-model.ts";

const lists: SheetModelSource = {
  name: "Lister",
  cells: { A1: "Ja", A2: "Nej", A4: { value: 2.5, format: 1 }, B1: 10, C1: "Nord", C2: "Syd" },
  tables: [{ name: "Steder", ref: "E1:E4", columns: ["Navn"] }],
};

const withRule = (rule: Partial<Validation>, more: Partial<WorkbookModelSource> = {}) =>
  opened({
    sheets: [
      { name: "Ark1", validations: [{ ref: "A1:A5", ...rule }], cells: { D1: 5 } },
      { ...lists, cells: { ...lists.cells, E2: "Aarhus", E3: "Odense" } },
    ],
    formats: [{ numberFormat: "0.00" }],
    ...more,
  });

const isTaken = (rule: Partial<Validation>, text: string): boolean =>
  withRule(rule).type("A1", text).kind === "done";

describe("numbers, dates and lengths", () => {
  test.each<[string, Partial<Validation>, readonly string[], readonly string[]]>([
    [
      "whole between",
      { type: "whole", formula1: "1", formula2: "60" },
      ["1", "60", "12"],
      ["0", "61", "1,5", "tolv", "SAND"],
    ],
    [
      "decimal not between",
      { type: "decimal", operator: "notBetween", formula1: "0", formula2: "0.6" },
      ["-0,1", "0,7"],
      ["0", "0,6", "0,3"],
    ],
    ["equal", { type: "decimal", operator: "equal", formula1: "2.5" }, ["2,5"], ["2,4"]],
    ["not equal", { type: "decimal", operator: "notEqual", formula1: "2.5" }, ["2,4"], ["2,5"]],
    ["less than", { type: "decimal", operator: "lessThan", formula1: "3" }, ["2,9"], ["3"]],
    ["at most", { type: "decimal", operator: "lessThanOrEqual", formula1: "3" }, ["3"], ["3,1"]],
    ["more than a cell says", { type: "decimal", operator: "greaterThan", formula1: "$D$1" }, ["6"], ["5"]],
    [
      "at least what a cell of another sheet says",
      { type: "whole", operator: "greaterThanOrEqual", formula1: "Lister!$B$1" },
      ["10"],
      ["9"],
    ],
    [
      "a date",
      { type: "date", operator: "greaterThanOrEqual", formula1: "42614" },
      ["1-9-2016", "sep 2017"],
      ["31-8-2016", "september"],
    ],
    ["a time", { type: "time", formula1: "0.25", formula2: "0.5" }, ["07:30"], ["13:00"]],
    [
      "a length",
      { type: "textLength", operator: "lessThanOrEqual", formula1: "3" },
      ["abc", "123"],
      ["abcd", "1234"],
    ],
    ["limits in the wrong order", { type: "whole", formula1: "60", formula2: "1" }, ["1", "60"], ["61"]],
    [
      "a limit that would have to be calculated",
      { type: "date", operator: "lessThan", formula1: "TODAY()" },
      ["1-1-2099"],
      [],
    ],
    ["a formula of one's own", { type: "custom", formula1: "A1>B1" }, ["1", "tekst"], []],
    ["any value", { type: "none" }, ["1", "tekst"], []],
    [
      "a blank limit where blanks are allowed",
      { type: "whole", operator: "lessThan", formula1: "$D$9" },
      ["7"],
      [],
    ],
    [
      "a blank limit where they are not",
      { type: "whole", operator: "lessThan", formula1: "$D$9", allowsBlank: false },
      ["-1"],
      ["7"],
    ],
  ])("%s", (_name, rule, taken, refused) => {
    expect(taken.filter((text) => !isTaken(rule, text))).toEqual([]);
    expect(refused.filter((text) => isTaken(rule, text))).toEqual([]);
  });

  test("a formula is not checked, and emptying a cell never is", () => {
    const rule = { type: "whole", formula1: "1", formula2: "2", allowsBlank: false } as const;
    expect(isTaken(rule, "=10+10")).toBe(true);
    expect(isTaken(rule, "")).toBe(true);
  });
});

describe("lists", () => {
  const name = (formula: string, sheet: string | null = null) => ({
    names: [{ name: "Valg", sheet, formula }],
  });

  test.each<[string, string, readonly string[], Partial<WorkbookModelSource>?]>([
    ["written into the rule", '"Ja,Nej, Måske "', ["Ja", "Nej", "Måske"]],
    [
      "a range of another sheet, blanks left out, numbers as they are shown",
      "Lister!$A$1:$A$9",
      ["Ja", "Nej", "2,50"],
    ],
    ["a row", "Lister!$A$1:$C$1", ["Ja", "10", "Nord"]],
    ["a sheet with a name in quotes", "'Lister'!$C$1:$C$2", ["Nord", "Syd"]],
    ["a whole column", "Lister!$C:$C", ["Nord", "Syd"]],
    ["a name", "Valg", ["Nord", "Syd"], name("Lister!$C$1:$C$2")],
    [
      "a name of the sheet before one of the workbook",
      "Valg",
      ["Ja", "Nej"],
      {
        names: [
          { name: "Valg", sheet: null, formula: "Lister!$C$1:$C$2" },
          { name: "Valg", sheet: "Ark1", formula: "Lister!$A$1:$A$2" },
        ],
      },
    ],
    ["a column of a table", "Valg", ["Aarhus", "Odense"], name("Steder[Navn]")],
    ["a column of a table in INDIRECT", 'INDIRECT("Steder[Navn]")', ["Aarhus", "Odense"]],
    [
      "as long as OFFSET reckons from the cells",
      "Valg",
      ["Ja", "Nej", "2,50"],
      name(
        'OFFSET(Lister!$A$1,0,0,MAX(1,SUMPRODUCT(MAX((Lister!$A$1:$A$20<>"")*(ROW(Lister!$A$1:$A$20)-0)))),1)',
      ),
    ],
    ["as long as OFFSET says", "OFFSET(Lister!$A$1,0,0,2,1)", ["Ja", "Nej"]],
  ])("%s", (_name, formula1, choices, more = {}) => {
    const { document, type } = withRule({ type: "list", formula1 }, more);
    expect(document.validation(0, at("A1"))?.choices).toEqual(choices);
    for (const choice of choices) expect(type("A1", choice).kind, choice).toBe("done");
    expect(type("A1", "Noget andet").kind).toBe("refused");
  });

  test.each([
    "OFFSET(Lister!$A$1,COUNTA(B:B),0,2,1)",
    "IF(D1>1,Lister!$A$1:$A$2,Lister!$C$1:$C$2)",
    "Ukendt",
  ])("one that cannot be followed takes any entry and shows no choices: %s", (formula1) => {
    const { document, type } = withRule({ type: "list", formula1 });
    expect(document.validation(0, at("A1"))?.choices).toBeNull();
    expect(type("A1", "Noget andet").kind).toBe("done");
  });

  test("a name that names itself cannot be followed", () => {
    const { document } = withRule({ type: "list", formula1: "Valg" }, name("Valg"));
    expect(document.validation(0, at("A1"))?.choices).toBeNull();
  });

  test("what is chosen is taken as it stands: a number as one, 1-2 as no date, words of a range in either case", () => {
    const literal = withRule({ type: "list", formula1: '"2016,1-2,ja"' });
    literal.type("A1", "2016");
    literal.type("A2", "1-2");
    expect(literal.values("A1:A2")).toEqual([[2016], ["1-2"]]);
    expect(literal.type("A3", "JA").kind).toBe("refused");
    const range = withRule({ type: "list", formula1: "Lister!$A$1:$A$4" });
    expect(range.type("A1", "JA").kind).toBe("done");
    expect(range.type("A2", "2,5").kind).toBe("done");
  });

  test("the list is as its cells are now", () => {
    const { document } = withRule({ type: "list", formula1: "Lister!$C$1:$C$3" });
    document.type(1, at("C3"), "Vest");
    expect(document.validation(0, at("A1"))?.choices).toEqual(["Nord", "Syd", "Vest"]);
  });
});

describe("what an entry that breaks a rule meets", () => {
  const rule = {
    type: "whole",
    formula1: "1",
    formula2: "60",
    errorTitle: "Antal måneder",
    error: "Her skal stå et helt tal.",
  } as const;

  test("stop: the workbook's own words, and nothing is changed", () => {
    const { document, type, values } = withRule(rule);
    expect(type("A1", "99")).toMatchObject({
      kind: "refused",
      refusal: {
        code: "validation",
        at: at("A1"),
        title: "Antal måneder",
        message: "Her skal stå et helt tal.",
      },
    });
    expect([values("A1"), document.canUndo]).toEqual([[[null]], null]);
  });

  test.each(["warning", "information"] as const)("%s: it is kept, and the words are shown", (errorStyle) => {
    const { type, values } = withRule({ ...rule, errorStyle });
    expect(type("A1", "99")).toMatchObject({
      kind: "done",
      remark: { title: "Antal måneder", message: "Her skal stå et helt tal." },
    });
    expect(values("A1")).toEqual([[99]]);
    expect(type("A1", "9")).toMatchObject({ remark: null });
  });

  test("a rule that shows no error checks nothing", () => {
    const { document, type } = withRule({ ...rule, showsError: false });
    expect(type("A1", "99")).toMatchObject({ kind: "done", remark: null });
    expect(document.validation(0, at("A1"))?.rule.errorTitle).toBe("Antal måneder");
  });

  test("a paste is not checked", () => {
    const { paste, values } = withRule(rule);
    paste("A1", "99");
    expect(values("A1")).toEqual([[99]]);
  });
});

describe("cells that cannot be typed into", () => {
  const guarded = opened({
    formats: [{ isLocked: false }],
    sheets: [
      {
        name: "Ark1",
        isProtected: true,
        cells: { A1: "låst", B1: { value: "åben", format: 1 } },
      },
      {
        name: "Ark2",
        merged: ["A1:B1"],
        arrays: ["C1:C2", "D1"],
        tables: [{ name: "Tal", ref: "F1:F3", columns: ["Timer"] }],
        cells: { C1: { formula: "A1:A2*2", value: 1 } },
      },
    ],
  });

  test.each([
    [0, "A1", "locked"],
    [0, "Z99", "locked"],
    [1, "B1", "merged"],
    [1, "C2", "array"],
    [1, "F1", "table-header"],
  ])("sheet %i, %s: %s", (sheet, address, code) => {
    const { document } = guarded;
    expect(document.type(sheet, at(address), "5")).toEqual({
      kind: "refused",
      refusal: { code, at: at(address) },
    });
    expect(document.cell(sheet, at(address)).isReadOnly).toBe(code !== "table-header");
  });

  test.each([
    [0, "B1"],
    [1, "A1"],
    [1, "D1"],
    [1, "F2"],
  ])("sheet %i, %s can be", (sheet, address) => {
    const { document } = guarded;
    expect(document.cell(sheet, at(address)).isReadOnly).toBe(false);
    expect(document.type(sheet, at(address), "5").kind).toBe("done");
  });

  test("what begins with = and is no formula", () => {
    const { type } = opened({ sheets: [{ name: "Ark1" }] });
    expect(type("A1", "=1+")).toEqual({ kind: "refused", refusal: { code: "formula", at: at("A1") } });
  });
});
