import { expect, test } from "vitest";
import { formatCell } from "../../addin/browser/notation/format-cell.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";

/** Number, format code as files have it, what a Danish spreadsheet shows, what one in English shows. */
test.each<[CellScalar, string, string, string]>([
  [1234.5, "General", "1234,5", "1234.5"],
  [-0.5, "General", "-0,5", "-0.5"],
  [0.1 + 0.2, "General", "0,3", "0.3"],
  [1 / 3, "General", "0,333333333", "0.333333333"],
  [123_456_789_012, "General", "1,23457E+11", "1.23457E+11"],
  [12_345_678.9012, "General", "12345678,9", "12345678.9"],
  [1e21, "General", "1E+21", "1E+21"],
  [1_234_567.89, "#,##0.0", "1.234.567,9", "1,234,567.9"],
  [0.125, "0.0 %", "12,5 %", "12.5 %"],
  [0.125, "0%", "13%", "13%"],
  [12_345, "0.00E+00", "1,23E+04", "1.23E+04"],
  [2.5, 'General" stk."', "2,5 stk.", "2.5 stk."],
  [-5, "#,##0_);(#,##0)", "(5)", "(5)"],
  [1234, "#,##0 [$kr.-406]", "1.234 kr.", "1,234 kr."],
  [1234.5, "[$-409]#,##0.0", "1.234,5", "1,234.5"],
  [1234, "[$£-809]#,##0.00", "£1.234,00", "£1,234.00"],
  [0, '0;-0;"intet"', "intet", "intet"],
  [7, ";;;", "", ""],
  ["tekst", ";;;", "", ""],
  ["tekst", "0.00", "tekst", "tekst"],
  [true, "0.00", "SAND", "TRUE"],
  [false, "General", "FALSK", "FALSE"],
  [null, "0.00", "", ""],
  [{ error: "#N/A" }, "0.00", "#I/T", "#N/A"],
  [{ error: "#VALUE!" }, "General", "#VÆRDI!", "#VALUE!"],
  [{ error: "#NUM!" }, "General", "#NUM!", "#NUM!"],
])("%o in the format %s is %s, in English %s", (value, code, danish, english) => {
  expect(formatCell(value, code, "da", false).text).toBe(danish);
  expect(formatCell(value, code, "en", false).text).toBe(english);
});

/** 42644 is Saturday 1 October 2016. */
test.each<[number, string, string, string]>([
  [42_644, "m/d/yyyy", "01-10-2016", "01/10/2016"],
  [42_644, "mm-dd-yy", "01-10-2016", "01/10/2016"],
  [42_644.75, "m/d/yyyy h:mm", "01-10-2016 18:00", "01/10/2016 18:00"],
  [42_644, "mmm-yy", "okt-16", "Oct-16"],
  [42_644, "dd/mm/yyyy", "01-10-2016", "01/10/2016"],
  [42_644, "dd\\/mm", "01/10", "01/10"],
  [42_644, "dd-mm-yyyy", "01-10-2016", "01-10-2016"],
  [42_644, "mmmm yyyy", "oktober 2016", "October 2016"],
  [42_644, "dddd d. mmm", "lørdag 1. okt", "Saturday 1. Oct"],
  [42_644, "[$-406]d\\.\\ mmmm\\ yyyy;@", "1. oktober 2016", "1. oktober 2016"],
  [42_644, "[$-409]mmmm", "October", "October"],
  [0.75, "h:mm", "18:00", "18:00"],
  [1.5, "[h]:mm", "36:00", "36:00"],
  [-1, "dd-mm-yyyy", "########", "########"],
  [2_958_466, "dd-mm-yyyy", "########", "########"],
])("the day %f in the format %s is %s, in English %s", (value, code, danish, english) => {
  expect(formatCell(value, code, "da", false).text).toBe(danish);
  expect(formatCell(value, code, "en", false).text).toBe(english);
});

/** 41182 is 1 October 2016 where days are counted from 1904. */
test.each<[number, string, string]>([
  [41_182, "dd-mm-yyyy", "01-10-2016"],
  [0, "dd-mm-yyyy", "01-01-1904"],
  [-1, "dd-mm-yyyy", "########"],
  [1.5, "[h]:mm", "36:00"],
  [-0.5, "[h]:mm", "-12:00"],
  [41_182, "#,##0", "41.182"],
])("in the 1904 date system %f in the format %s is %s", (value, code, text) => {
  expect(formatCell(value, code, "da", true).text).toBe(text);
});

test("a format gives a colour where it says so", () => {
  const code = "[Blue]0;[Red]-0";
  expect(formatCell(5, code, "da", false)).toEqual({ text: "5", color: "#0000FF" });
  expect(formatCell(-5, code, "da", false)).toEqual({ text: "-5", color: "#FF0000" });
  expect(formatCell(5, "0;[Red]-0", "da", false)).toEqual({ text: "5", color: null });
});

test("a format that cannot be read shows the number as it is", () => {
  expect(formatCell(2.5, '0 "', "da", false)).toEqual({ text: "2,5", color: null });
  expect(formatCell(2.5, "0;0;0;0;0;0", "da", false)).toEqual({ text: "2,5", color: null });
});
