import { expect, test } from "vitest";
import { fileFormula } from "../../addin/ooxml/write/file-formula.ts";

test.each([
  ["=SUM(A1:A9)", "SUM(A1:A9)"],
  ["STDEV.S(A1:A9)+LOG10(B1)", "_xlfn.STDEV.S(A1:A9)+LOG10(B1)"],
  ["_xlfn.STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  ["ifna(xlookup(A1,B:B,C:C),0)", "_xlfn.ifna(_xlfn.xlookup(A1,B:B,C:C),0)"],
  ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ['"CONCAT("&CONCAT(A1,"days(")', '"CONCAT("&_xlfn.CONCAT(A1,"days(")'],
  ["'DAYS(1)'!A1+Days", "'DAYS(1)'!A1+Days"],
  ["LET(x,A1,y,x*2,x+y+xy)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y+xy)"],
  ["_xlfn.LET(_xlpm.x,A1,_xlpm.x)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x)"],
  [
    'MAP(A1:A3,LAMBDA(v,MAX(v,LET(w,"v",w))))',
    '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,MAX(_xlpm.v,_xlfn.LET(_xlpm.w,"v",_xlpm.w))))',
  ],
  ["SUM(D2#)", "SUM(_xlfn.ANCHORARRAY(D2))"],
  ["@A1:A9*2", "A1:A9*2"],
  ["[@Timer]*[@[Pr. time]]", "Sager[[#This Row],[Timer]]*Sager[[#This Row],[Pr. time]]"],
  ["SUM([Timer])+SUM(Andre[Timer])", "SUM(Sager[Timer])+SUM(Andre[Timer])"],
  ["Andre[@Timer]+SUM(Andre[@[A]:[B]])", "Andre[[#This Row],[Timer]]+SUM(Andre[[#This Row],[A]:[B]])"],
  ["[1]Ark1!A1+'[2]Mit ark'!B2", "[1]Ark1!A1+'[2]Mit ark'!B2"],
  ['"a\u0001"&"_x0001_"&"\ud83d"', '"a_x0001_"&"_x0001_"&"_xD83D_"'],
  ["IF(A1=#N/A,{1,2;3,4},#REF!)", "IF(A1=#N/A,{1,2;3,4},#REF!)"],
])("in the table Sager %s is saved as %s", (typed, saved) => {
  expect(fileFormula(typed, "Sager")).toBe(saved);
});

test("outside of tables brackets are left alone", () => {
  expect(fileFormula("SUM([Timer])+T[@Timer]", null)).toBe("SUM([Timer])+T[[#This Row],[Timer]]");
});
