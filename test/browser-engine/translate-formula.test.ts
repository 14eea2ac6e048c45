import { expect, test } from "vitest";
import { createScope } from "../../addin/browser/engine/formula/scope.ts";
import { translateFormula } from "../../addin/browser/engine/formula/translate-formula.ts";
import { formatArea, parseAddress } from "../../addin/ooxml/cells/address.ts";
import { modelOf, writtenBytes } from "./formula-workbook.ts";

// The table stands in B2:E6 of "Sager æøå": header in row 2, data in rows 3 to 5, totals in row 6.
const scope = createScope(
  modelOf(
    writtenBytes({
      sheets: [
        {
          name: "Sager æøå",
          cells: { A1: 1, B2: "Måned" },
          tables: [
            {
              name: "Sager",
              ref: "B2:E6",
              columns: ["Måned", "Antal sager", "Sag [nr] #1", "I alt, 'ca.'"],
              attributes: 'totalsRowCount="1"',
            },
          ],
        },
        { name: "Jens' ark", cells: { A1: 1 } },
        { name: "Ark3", cells: { A1: 1 }, tables: [{ name: "Uden", ref: "A1:B3", columns: ["a", "b"] }] },
      ],
      names: [
        `<definedName name="Årsværk">'Jens'' ark'!$A$1</definedName>`,
        `<definedName name="Timer">37</definedName>`,
        `<definedName name="Uge">Timer*2</definedName>`,
        `<definedName name="Forskudt">'Jens'' ark'!B1</definedName>`,
        `<definedName name="Rundt">Rundt+1</definedName>`,
        `<definedName name="Bredt">SUM(Sager[Antal sager])</definedName>`,
        `<definedName name="Timer" localSheetId="1">30</definedName>`,
      ].join(""),
    }),
  ),
);

const translated = (formula: string, address: string, sheet: number) => {
  const place = parseAddress(address) ?? { row: 0, column: 0 };
  return translateFormula(formula, { sheet, ...place }, scope);
};

const s = "'Sager æøå'!";

test.each([
  ["SUM(Sager[Antal sager])", `SUM(${s}$C$3:$C$5)`],
  ["SUM(sager[antal SAGER])", `SUM(${s}$C$3:$C$5)`],
  ["SUM(Sager)", `SUM(${s}$B$3:$E$5)`],
  ["SUM(Sager[])", `SUM(${s}$B$3:$E$5)`],
  ["ROWS(Sager[#All])", `ROWS(${s}$B$2:$E$6)`],
  ["Sager[[#Headers],[Antal sager]]", `${s}$C$2`],
  ["Sager[[#Totals],[Antal sager]]", `${s}$C$6`],
  ["SUM(Sager[[#Headers],[#Data],[Måned]:[Antal sager]])", `SUM(${s}$B$2:$C$5)`],
  ["SUM(Sager[[Måned]:[Antal sager]])", `SUM(${s}$B$3:$C$5)`],
  ["SUM(Sager[[#All], [Antal sager]])", `SUM(${s}$C$2:$C$6)`],
  ["SUM(Sager[Sag '[nr'] '#1])", `SUM(${s}$D$3:$D$5)`],
  ["SUM(Sager[[#Data],[Sag '[nr'] '#1]])", `SUM(${s}$D$3:$D$5)`],
  ["SUM(Sager[I alt, ''ca.''])", `SUM(${s}$E$3:$E$5)`],
  ["SUM(Sager[Findes ikke])", "SUM(#REF!)"],
  ["SUM(Uden[[#Totals],[a]])", "SUM(#REF!)"],
])("a structured reference becomes an address: %s", (formula, expected) => {
  expect(translated(formula, "H1", 0).text).toBe(expected);
});

test.each([
  ["[@[Antal sager]]*2", "C4", `${s}$C$4*2`],
  ["[@Måned]", "C3", `${s}$B$3`],
  ["Sager[@Måned]", "H5", `${s}$B$5`],
  ["Sager[[#This Row],[Antal sager]]", "H5", `${s}$C$5`],
  ["SUM(Sager[@])", "H5", `SUM(${s}$B$5:$E$5)`],
  ["SUM(Sager[@[Måned]:[Antal sager]])", "H5", `SUM(${s}$B$5:$C$5)`],
  ["SUM([Antal sager])", "C6", `SUM(${s}$C$3:$C$5)`],
  ["Sager[@Måned]", "H6", "#VALUE!"],
  ["Sager[@Måned]", "H9", "#VALUE!"],
])("%s in %s means the row of its cell", (formula, address, expected) => {
  expect(translated(formula, address, 0).text).toBe(expected);
});

test.each([
  ["Årsværk*2", "'Jens'' ark'!$A$1*2"],
  ["ÅRSVÆRK", "'Jens'' ark'!$A$1"],
  ["Timer/Uge", "37/(37*2)"],
  ["'Jens'' ark'!Timer", "30"],
  ["1+Bredt", `1+SUM(${s}$C$3:$C$5)`],
  // One row down and two columns right of the first cell.
  ["Forskudt", "'Jens'' ark'!D2"],
  ["Ukendt+1", "Ukendt+1"],
])("a name is put in as what it stands for: %s", (formula, expected) => {
  expect(translated(formula, "C2", 0).text).toBe(expected);
});

test("a name that names itself ends", () => {
  expect(translated("Rundt", "A1", 0).text).toContain("Rundt");
});

test.each([
  ["ark3!A1", "'Ark3'!A1"],
  ["SUM('sager ÆØÅ'!A1:B2)", `SUM(${s}A1:B2)`],
  ["Findes!A1", "Findes!A1"],
  ["_xlfn.IFNA(_xlfn._xlws.SORT(A1),1)", "IFNA(SORT(A1),1)"],
  ['"Sager[Måned] Timer"&LOG10(A1)', '"Sager[Måned] Timer"&LOG10(A1)'],
  ["IF(A1=1E5,1.5,{1,2;3,4})", "IF(A1=1E5,1.5,{1,2;3,4})"],
  ["IF(TRUE,#N/A,A1#)", "IF(TRUE,#N/A,A1#)"],
])("all else stays, with sheets called as their tabs are: %s", (formula, expected) => {
  expect(translated(formula, "A1", 0).text).toBe(expected);
});

const areas = (formula: string) =>
  translated(formula, "A1", 1).areas.map(({ sheet, area }) => `${sheet}!${formatArea(area)}`);

test.each([
  ["A1+$B$2", ["1!A1", "1!B2"]],
  ["SUM(B3:A1)", ["1!A1:B3"]],
  ["SUM('Sager æøå'!C:D)", ["0!C1:D1048576"]],
  ["SUM(Ark3!2:3)", ["2!A2:XFD3"]],
  ["Bredt", ["0!C3:C5"]],
  ["LOG10(5)+ABC1048577", []],
  // The sum is of as many cells as the condition.
  ['SUMIF(A1:B9,">1",D1)', ["1!A1:B9", "1!D1:E9"]],
])("%s reads %j", (formula, expected) => {
  expect(areas(formula)).toEqual(expected);
});

test.each([
  ["TODAY()", true, false],
  ["OFFSET(A1,1,1)", true, false],
  ["SUM(A1:INDEX(A:A,3))", true, false],
  ["SUM('Ark3:Ark4'!A1)", true, true],
  ["[1]Ark1!A1", false, true],
  ["'C:\\mappe\\[bog.xlsx]Ark1'!A1", false, true],
  ["SUM(Ark3!A1:B2)", false, false],
])("%s: changes by itself %s, beyond the engine %s", (formula, isVolatile, isForeign) => {
  expect(translated(formula, "A1", 0)).toMatchObject({ isVolatile, isForeign });
});

test.each([
  ["A1:A9*2", "@A1:A9*2"],
  ["(1+A:A)/2", "(1+@A:A)/2"],
  ["Sager[Antal sager]*60", `@${s}$C$3:$C$5*60`],
  ["ROUND(A1:A9,1)+ABS(-(B:B))", "ROUND(@A1:A9,1)+ABS(-(@B:B))"],
  ["SUM(A1:A9)+SUMPRODUCT(ABS(A1:A9))", "SUM(A1:A9)+SUMPRODUCT(ABS(A1:A9))"],
  ["IF(A1>0,SUM(A1:A9),A1:A9)", "IF(A1>0,SUM(A1:A9),A1:A9)"],
  ["@A1:A9", "@A1:A9"],
  ["_xlfn.SINGLE(A1:A9)", "@(A1:A9)"],
  ["A1:A1", "A1:A1"],
])(
  "a range where a single value belongs stands for the cell in the formula's row or column: %s",
  (formula, expected) => {
    expect(translated(formula, "H3", 0).text).toBe(expected);
  },
);

test.each([
  ["INDEX(A1:A9,2)*60", "@INDEX(A1:A9,2)*60"],
  ['IF(INDEX(A1:A9,2)="",0,INDEX(A1:A9,2))', 'IF(@INDEX(A1:A9,2)="",0,@INDEX(A1:A9,2))'],
  ["MATCH(INDEX(A1:A9,2),INDEX(A1:B9,0,2),0)", "MATCH(@INDEX(A1:A9,2),INDEX(A1:B9,0,2),0)"],
  ["COUNTIF(INDEX(A1:B9,0,1),INDEX(A1:A9,2))", "COUNTIF(INDEX(A1:B9,0,1),@INDEX(A1:A9,2))"],
  ["SUM(INDEX(A1:B9,0,2))", "SUM(INDEX(A1:B9,0,2))"],
  ["SUMPRODUCT(INDEX(A1:B9,0,2),C1:C9)", "SUMPRODUCT(INDEX(A1:B9,0,2),C1:C9)"],
  ["SUM(A1:INDEX(A1:A9,3))", "SUM(A1:INDEX(A1:A9,3))"],
  ["INDEX(A1:A9,1):INDEX(A1:A9,3)", "INDEX(A1:A9,1):INDEX(A1:A9,3)"],
  ["@INDEX(A1:A9,2)", "@INDEX(A1:A9,2)"],
])("what INDEX finds is one cell where a single value belongs: %s", (formula, expected) => {
  expect(translated(formula, "H3", 0).text).toBe(expected);
});
