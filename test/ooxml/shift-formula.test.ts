import { expect, test } from "vitest";
import { shiftFormula } from "../../addin/ooxml/cells/shift-formula.ts";

test.each([
  ["A1+B2", "B3+C4"],
  ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
  ["SUM(A1:B2,A:A,$B:C,1:1,$2:3)", "SUM(B3:C4,B:B,$B:D,3:3,$2:5)"],
  ["Ark2!A1+'Mit ark A1'!A1+'it''s B1'!A1", "Ark2!B3+'Mit ark A1'!B3+'it''s B1'!B3"],
  ["Jan:Feb!A1", "Jan:Feb!B3"],
  ["[1]Ark1!A1+'[Bog A1.xlsx]Ark1'!A1", "[1]Ark1!B3+'[Bog A1.xlsx]Ark1'!B3"],
  ["Opgaver[[#This Row],[A1]]*Opgaver[B2]", "Opgaver[[#This Row],[A1]]*Opgaver[B2]"],
  ["T['[A1']]+A1", "T['[A1']]+B3"],
  ['"A1"&A1&"""A1"', '"A1"&B3&"""A1"'],
  ["LOG10(A1)+ATAN2(A1,1E5)+1.5E2", "LOG10(B3)+ATAN2(B3,1E5)+1.5E2"],
  ["_xlfn.BETA.INV(A1)+navn.A1+A1_x+Årsværk2+_A1", "_xlfn.BETA.INV(B3)+navn.A1+A1_x+Årsværk2+_A1"],
  ["XFD1048576", "A2"],
  ["XFE1+A1048577+A0", "XFE1+A1048577+A0"],
  ["IF(A1>0,-A1%,#N/A)", "IF(B3>0,-B3%,#N/A)"],
  ["INDEX(A1:A9,2):B4", "INDEX(B3:B11,2):C6"],
  ["TRUE+SUM(A1 B1)", "TRUE+SUM(B3 C3)"],
])("%s two rows down and a column right is %s", (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test("references run on from the edges of the sheet", () => {
  expect(shiftFormula("A1", -1, -1)).toBe("XFD1048576");
});
