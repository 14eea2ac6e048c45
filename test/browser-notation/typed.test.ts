import fc from "fast-check";
import { expect, test } from "vitest";
import type { Culture, NotationContext } from "../../addin/browser/notation/culture.ts";
import { editText } from "../../addin/browser/notation/edit-text.ts";
import { numberFromText } from "../../addin/browser/notation/number-text.ts";
import { parseTyped } from "../../addin/browser/notation/parse-typed.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";

const contextOf = (culture: Culture, date1904 = false): NotationContext => ({
  culture,
  date1904,
  currentYear: 2016,
});

const danish = contextOf("da");

const typedValue = (text: string, format = "General", context = danish): CellScalar => {
  const typed = parseTyped(text, format, context);
  if (typed.kind !== "value") throw new Error(`read as ${typed.kind}`);
  return typed.value;
};

/** What is typed, its value, and the number format that a plain cell would take. */
test.each<[string, CellScalar, string | null]>([
  ["2,5", 2.5, null],
  ["  2,5\u00a0", 2.5, null],
  [",5", 0.5, null],
  ["5,", 5, null],
  ["-5", -5, null],
  ["−5", -5, null],
  ["+5", 5, null],
  ["(5)", -5, null],
  ["007", 7, null],
  ["1.560", 1560, "#,##0"],
  ["1.234.567,5", 1_234_567.5, "#,##0.00"],
  ["1,5E-3", 0.0015, "0.00E+00"],
  ["12,5 %", 0.125, "0.00%"],
  ["7%", 0.07, "0%"],
  ["100 kr.", 100, '#,##0 "kr."'],
  ["kr. 1.234,50", 1234.5, '#,##0.00 "kr."'],
  ["1 1/2", 1.5, "# ?/?"],
  ["sand", true, null],
  ["FALSK", false, null],
  ["True", true, null],
  ["#I/T", { error: "#N/A" }, null],
  ["#N/A", { error: "#N/A" }, null],
  ["", null, null],
  ["'007", "007", null],
  ["'=A1", "=A1", null],
  ["'", "", null],
  ["=", "=", null],
  ["Sagsbehandlere ", "Sagsbehandlere ", null],
  ["   ", "   ", null],
])("%j means %o to a Dane, with the format %s", (text, value, numberFormat) => {
  expect(parseTyped(text, "General", danish)).toEqual({ kind: "value", value, numberFormat });
});

/** 42614 is 1 September 2016. */
test.each<[string, number, string]>([
  ["01-09-2016", 42_614, "m/d/yyyy"],
  ["1/9-2016", 42_614, "m/d/yyyy"],
  ["1/9 2016", 42_614, "m/d/yyyy"],
  ["1-9-16", 42_614, "m/d/yyyy"],
  ["1.9.2016", 42_614, "m/d/yyyy"],
  ["2016-09-01", 42_614, "m/d/yyyy"],
  ["1. september 2016", 42_614, "d-mmm-yy"],
  ["1-sep-16", 42_614, "d-mmm-yy"],
  ["1. sep.", 42_614, "d-mmm"],
  ["1/9", 42_614, "d-mmm"],
  ["1-9", 42_614, "d-mmm"],
  ["sep 2016", 42_614, "mmm-yy"],
  ["sept. 2016", 42_614, "mmm-yy"],
  ["September 2016", 42_614, "mmm-yy"],
  ["2016-09", 42_614, "mmm-yy"],
  ["9/2016", 42_614, "mmm-yy"],
  ["may 2016", 42_491, "mmm-yy"],
  ["1-9-2016 kl. 18:00", 42_614.75, "m/d/yyyy h:mm"],
  ["2016-09-01T06:00", 42_614.25, "m/d/yyyy h:mm"],
  ["1-1-30", 10_959, "m/d/yyyy"],
  ["18:00", 0.75, "h:mm"],
  ["6:00 pm", 0.75, "h:mm"],
  ["18:00:00", 0.75, "h:mm:ss"],
  ["36:00", 1.5, "[h]:mm:ss"],
])("%s is the day or time %f, with the format %s", (text, value, numberFormat) => {
  expect(parseTyped(text, "General", danish)).toEqual({ kind: "value", value, numberFormat });
});

test.each([
  "2.5",
  "12.50",
  "0.125",
  "1.23",
  "1.2345",
  "1.234.56",
  "1,234.5",
  "1 234",
  "12,5 timer",
  "31-02-2016",
  "1-13-2016",
  "29-02-1900",
  "25:61",
  "13:00 pm",
  "sep 16",
  "maj",
  "2-3 uger",
  "1/0",
  "010190-1234",
])("%s stays a text", (text) => {
  expect(typedValue(text)).toBe(text);
});

/** What is typed into a cell of times of day, and the hours that it means there. */
test.each<[string, number]>([
  ["9", 9],
  ["9.30", 9.5],
  ["9,30", 9.5],
  ["kl. 9", 9],
  ["0930", 9.5],
  ["9:30", 9.5],
  ["24:00", 24],
  // No time, so the part of a day that it is.
  ["0,375", 9],
])("in a cell of times, %s is %d o'clock", (typed, hours) => {
  for (const format of ["h:mm", "hh:mm"]) expect(typedValue(typed, format)).toBeCloseTo(hours / 24, 12);
});

test("in a cell of durations a number is a number of days", () => {
  expect(typedValue("9", "[h]:mm")).toBe(9);
});

test("a long text is read at once, whatever it is made of", () => {
  for (const piece of [" ", "1", "1.", "1 ", "kr", "a1-"]) {
    const text = `a${piece.repeat(30_000)}b`;
    expect(typedValue(text)).toBe(text);
    expect(typedValue(text.slice(1))).toBe(text.slice(1));
  }
});

test.each<[string, CellScalar]>([
  ["2.5", 2.5],
  ["1,560", 1560],
  ["1,234.5", 1234.5],
  ["2,5", "2,5"],
  ["0,125", "0,125"],
  ["09/01/2016", 42_378],
  ["true", true],
  ["sand", "sand"],
  ["#I/T", "#I/T"],
])("%s means %o in English, where the day comes before the month", (text, value) => {
  expect(typedValue(text, "General", contextOf("en"))).toEqual(value);
});

test("in the 1904 date system days have other numbers, and there are none before it", () => {
  const context = contextOf("da", true);
  expect(typedValue("01-10-2016", "General", context)).toBe(41_182);
  expect(typedValue("31-12-1903", "General", context)).toBe("31-12-1903");
});

test.each<[string, string, CellScalar]>([
  ["12", "0.0 %", 0.12],
  ["12,5", "0%", 0.125],
  ["12 %", "0%", 0.12],
  ["0,12", "0%", 0.12],
  ["-5", "0%", -0.05],
  ["1.200", "0%", 1200],
  ["12", '0 "%"', 12],
  ["2,5", "@", "2,5"],
  ["=1+1", "@", "=1+1"],
  ["sand", "@", "sand"],
])("%s in a cell of the format %s is %o", (text, format, value) => {
  expect(typedValue(text, format)).toEqual(value);
});

test("a formula is given as files have it, and one that is none is told apart", () => {
  expect(parseTyped("=HVIS(A1>2,5;1;2)", "0%", danish)).toEqual({
    kind: "formula",
    formula: "IF(A1>2.5,1,2)",
  });
  expect(parseTyped("=HVIS(A1", "General", danish)).toEqual({ kind: "formula", formula: "IF(A1)" });
  expect(parseTyped('="a', "General", danish)).toEqual({ kind: "no-formula" });
  expect(parseTyped("=[@Timer]*2", "General", danish, "Opgaver")).toEqual({
    kind: "formula",
    formula: "Opgaver[[#This Row],[Timer]]*2",
  });
});

test.each<[string, number | null]>([
  ["1.234,5", 1234.5],
  ["1.560", 1560],
  ["12,5 %", 0.125],
  ["-1.234,50 kr.", -1234.5],
  ["12.50", null],
  ["0.125", null],
  ["1,234.5", null],
  ["01-09-2016", null],
  ["", null],
])("from the clipboard %s is the number %o", (text, value) => {
  expect(numberFromText(text, "da")).toBe(value);
});

test.each<[CellScalar, string, string]>([
  [0.125, "General", "0,125"],
  [0.125, "0 %", "12,5%"],
  [0.07, "0%", "7%"],
  [1_234_567.5, "#,##0", "1234567,5"],
  [0.1 + 0.2, "General", "0,3"],
  [1e-8, "General", "0,00000001"],
  [1.5e-12, "General", "1,5E-12"],
  [1e20, "General", "100000000000000000000"],
  [-1e22, "General", "-1E+22"],
  [0, "0.00", "0"],
  [42_614, "mmmm yyyy", "01-09-2016"],
  [42_614.75, "dd-mm-yyyy", "01-09-2016 18:00"],
  [42_614.000_011_574_1, "m/d/yyyy h:mm", "01-09-2016 00:00:01"],
  [0.75, "h:mm", "18:00"],
  [1.5, "[h]:mm", "36:00"],
  [-5, "dd-mm-yyyy", "-5"],
  [60, "dd-mm-yyyy", "60"],
  [true, "0", "SAND"],
  [{ error: "#REF!" }, "General", "#REFERENCE!"],
  [null, "0", ""],
  ["tekst", "General", "tekst"],
  ["2.5", "General", "2.5"],
  ["007", "General", "'007"],
  ["007", "@", "007"],
  ["1-9", "General", "'1-9"],
  ["=A1", "General", "'=A1"],
  ["'", "@", "''"],
  ["", "General", "'"],
])("%o in the format %s is edited as %j", (value, format, text) => {
  expect(editText(value, format, danish)).toBe(text);
});

const cultures = fc.constantFrom<Culture>("da", "en");
const systems = fc.boolean();
const numberFormats = fc.constantFrom("General", "#,##0.0", "0.0 %", "0%", "0.00E+00", '0 "timer"');

/** A spreadsheet keeps fifteen digits. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

test("what is edited without a change is the same number", () => {
  const finite = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map(fifteenDigits)
    .filter(Number.isFinite);
  const usual = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(fifteenDigits);
  fc.assert(
    fc.property(fc.oneof(usual, finite), numberFormats, cultures, (value, format, culture) => {
      const context = contextOf(culture);
      expect(typedValue(editText(value, format, context), format, context)).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 2000 },
  );
});

test("what is edited without a change is the same text, error or truth", () => {
  const telling = fc.constantFrom(..."0123456789,.-/% =':'ERkseptSANDFALSK#/!?()".split(""));
  const texts = fc.oneof(
    fc.string(),
    fc.array(telling, { maxLength: 8 }).map((letters) => letters.join("")),
  );
  const errors = fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");
  const values = fc.oneof<fc.Arbitrary<CellScalar>[]>(
    texts,
    fc.boolean(),
    errors.map((error) => ({ error })),
  );
  fc.assert(
    fc.property(values, cultures, (value, culture) => {
      const context = contextOf(culture);
      expect(typedValue(editText(value, "General", context), "General", context)).toEqual(value);
      if (typeof value === "string")
        expect(typedValue(editText(value, "@", context), "@", context)).toBe(value);
    }),
    { numRuns: 3000 },
  );
});

test("what is edited without a change is the same day and second", () => {
  const days = fc.integer({ min: 61, max: 2_900_000 });
  const seconds = fc.integer({ min: 0, max: 86_399 });
  fc.assert(
    fc.property(days, seconds, cultures, systems, (day, second, culture, date1904) => {
      const context = contextOf(culture, date1904);
      const value = day + second / 86_400;
      expect(typedValue(editText(value, "mmmm yyyy", context), "mmmm yyyy", context)).toBeCloseTo(value, 9);
      expect(typedValue(editText(second / 86_400, "h:mm", context), "h:mm", context)).toBeCloseTo(
        second / 86_400,
        9,
      );
    }),
  );
});
