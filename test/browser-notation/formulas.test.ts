import fc from "fast-check";
import { expect, test } from "vitest";
import type { Culture } from "../../addin/browser/notation/culture.ts";
import { formulaFromNotation, formulaInNotation } from "../../addin/browser/notation/formula-notation.ts";

/** A formula as files have it, as a Dane writes it, and as one writes it in English. */
const written: readonly (readonly [string, string, string])[] = [
  ["IF(A1>2.5,SUM(B2:B3),0)", "HVIS(A1>2,5;SUM(B2:B3);0)", "IF(A1>2.5,SUM(B2:B3),0)"],
  ['A1&"a,b;c ""1.5"""', 'A1&"a,b;c ""1.5"""', 'A1&"a,b;c ""1.5"""'],
  ["'Ark, 1.5; a'!A1+'it''s'!B2", "'Ark, 1.5; a'!A1+'it''s'!B2", "'Ark, 1.5; a'!A1+'it''s'!B2"],
  ["SUM({1,2;3.5,4})", "SUM({1;2\\3,5;4})", "SUM({1,2;3.5,4})"],
  ['{TRUE,#N/A;"a;b",-1}', '{SAND;#I/T\\"a;b";-1}', '{TRUE,#N/A;"a;b",-1}'],
  ["SUM((A1,B1))", "SUM((A1;B1))", "SUM((A1,B1))"],
  ["SUM(Opgaver[Timer, i alt])", "SUM(Opgaver[Timer, i alt])", "SUM(Opgaver[Timer, i alt])"],
  ["Opgaver[[#This Row],[Timer]]*2", "Opgaver[@Timer]*2", "Opgaver[@Timer]*2"],
  ["T[[#This Row],[Timer pr. uge]]", "T[@[Timer pr. uge]]", "T[@[Timer pr. uge]]"],
  ["T[[#This Row],[A]:[B, c]]", "T[@[A]:[B, c]]", "T[@[A]:[B, c]]"],
  ["T[#This Row]", "T[@]", "T[@]"],
  [
    "SUM(T[[#Headers],[#Data],[a, b]])",
    "SUM(T[[#Headers];[#Data];[a, b]])",
    "SUM(T[[#Headers],[#Data],[a, b]])",
  ],
  ["T[[#All],['[x'],y]]", "T[[#All];['[x'],y]]", "T[[#All],['[x'],y]]"],
  ["[1]Ark1!A1+'[Bog.xlsx]Ark'!A1", "[1]Ark1!A1+'[Bog.xlsx]Ark'!A1", "[1]Ark1!A1+'[Bog.xlsx]Ark'!A1"],
  ["IF(TRUE(),FALSE,TRUE)", "HVIS(SAND();FALSK;SAND)", "IF(TRUE(),FALSE,TRUE)"],
  ["IFERROR(A1/B1,#N/A)", "HVIS.FEJL(A1/B1;#I/T)", "IFERROR(A1/B1,#N/A)"],
  ["Ark1!#REF!+#DIV/0!", "Ark1!#REFERENCE!+#DIVISION/0!", "Ark1!#REF!+#DIV/0!"],
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "XOPSLAG(1;A:A;B:B)", "XLOOKUP(1,A:A,B:B)"],
  ["HOUR(A1)+TIME(1,2,3)", "TIME(A1)+TID(1;2;3)", "HOUR(A1)+TIME(1,2,3)"],
  ["1.5E-3+.5+1.+2%", "1,5E-3+,5+1,+2%", "1.5E-3+.5+1.+2%"],
  ["SUM(1:3,$A:$B,A1:INDEX(B:B,2))", "SUM(1:3;$A:$B;A1:INDEKS(B:B;2))", "SUM(1:3,$A:$B,A1:INDEX(B:B,2))"],
  ["MAX( A1 , 2 )", "MAKS( A1 ; 2 )", "MAX( A1 , 2 )"],
  ["SUM(A1:A3 A2:B2)", "SUM(A1:A3 A2:B2)", "SUM(A1:A3 A2:B2)"],
  ["SUM(A1#)", "SUM(A1#)", "SUM(A1#)"],
  ["Timer.pr.uge+Årsværk_2+_1", "Timer.pr.uge+Årsværk_2+_1", "Timer.pr.uge+Årsværk_2+_1"],
  ["MinFunktion(A1,1.5)", "MinFunktion(A1;1,5)", "MinFunktion(A1,1.5)"],
];

test.each(written)("%s is written as %s in Danish", (filed, danish, english) => {
  expect(formulaInNotation(filed, "da")).toBe(danish);
  expect(formulaInNotation(filed, "en")).toBe(english);
  expect(formulaFromNotation(danish, "da")).toBe(filed);
  expect(formulaFromNotation(english, "en")).toBe(filed);
});

test.each([
  ["sum(a1:$b$2;a:c)", "SUM(A1:$B$2,A:C)"],
  ["ark1!a1", "ark1!A1"],
  ["if(sand;1;0)", "IF(TRUE,1,0)"],
  ["Hvis(Sand;1;0)", "IF(TRUE,1,0)"],
  ["#n/a", "#N/A"],
  ["SUM(A1:A3", "SUM(A1:A3)"],
  ["HVIS(A1;SUM(B1", "IF(A1,SUM(B1))"],
  [" A1 ", "A1"],
  ["T[ @Timer ]", "T[[#This Row],[Timer]]"],
])("a Dane may write %s", (typed, filed) => {
  expect(formulaFromNotation(typed, "da")).toBe(filed);
});

test.each([
  "",
  " ",
  "SUM(A1,B1)",
  "1.5",
  "SUM(1,2,3)",
  "A1,5",
  "{1,5.2}",
  '"a',
  "'Ark!A1",
  "T[a",
  "SUM(A1))",
  "{1;2",
  "(A1}",
  "1+",
  "SUM(;",
  "5 # & ~",
])("%s is no Danish formula", (typed) => {
  expect(formulaFromNotation(typed, "da")).toBeNull();
});

test.each(["SUM(A1;B1)", "1,5;", "{1\\2}"])("%s is no English formula", (typed) => {
  expect(formulaFromNotation(typed, "en")).toBeNull();
});

test("a bracket without a table belongs to the table of its cell, and to none outside", () => {
  expect(formulaFromNotation("[@Timer]*[Uger]", "da", "Opgaver")).toBe(
    "Opgaver[[#This Row],[Timer]]*Opgaver[Uger]",
  );
  expect(formulaFromNotation("[@Timer]*2", "da")).toBeNull();
});

test("a formula that cannot be read is shown as the file has it", () => {
  expect(formulaInNotation("A1;B1~", "da")).toBe("A1;B1~");
});

/** Formulas as files have them, built from all that the cultures write differently. */
const formulas = fc.letrec<Record<"formula" | "leaf" | "call" | "sum" | "array", string>>((tie) => ({
  leaf: fc.constantFrom(
    ..."1.5|.25|1E-3|42|A1|$B$2|Ark1!C3|'Ark, a;b'!D4|TRUE|FALSE|#N/A|#REF!|Timer.pr.uge".split("|"),
    '"a,b;1.5 ""x"""',
    "T[a, b]",
    "T[[#This Row],[Timer]]",
    "T[[#All],[a]:[b]]",
    "T[[#This Row],[x y]]",
  ),
  array: fc
    .array(
      fc.array(fc.constantFrom("1.5", "-2", '"a;b,c"', "TRUE", "#N/A"), { minLength: 2, maxLength: 2 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`),
  call: fc
    .tuple(
      fc.constantFrom(
        "SUM",
        "IF",
        "HOUR",
        "TIME",
        "_xlfn.XLOOKUP",
        "_xlfn._xlws.SORT",
        "INDEX",
        "LOG10",
        "MinEgen",
      ),
      fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
    )
    .map(([name, parts]) => `${name}(${parts.join(",")})`),
  sum: fc
    .tuple(tie("formula"), fc.constantFrom("+", "*", "&", "<>", " "), tie("formula"))
    .map((all) => all.join("")),
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    tie("array"),
    tie("call"),
    tie("sum"),
  ),
})).formula;

test("a formula that is shown and read again is the same", () => {
  fc.assert(
    fc.property(formulas, fc.constantFrom<Culture>("da", "en"), (formula, culture) => {
      expect(formulaFromNotation(formulaInNotation(formula, culture), culture)).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});

test("whatever is typed is read or refused, and what is read can be shown and read again", () => {
  const characters = fc.constantFrom(..."A1$b:(){}[]@#,;.\\\"'!+*<= TÆLSANDpr".split(""));
  fc.assert(
    fc.property(
      fc.array(characters, { maxLength: 12 }).map((all) => all.join("")),
      fc.constantFrom<Culture>("da", "en"),
      (typed, culture) => {
        const formula = formulaFromNotation(typed, culture, "T");
        if (formula === null) return;
        expect(formulaFromNotation(formulaInNotation(formula, culture), culture, "T")).toBe(formula);
      },
    ),
    { numRuns: 5000 },
  );
});
