import fc from "fast-check";
import { expect, test } from "vitest";
import { exactPercent } from "../../../core/text/column-text.ts";
import { danish, english, formatMonth, formatNumber, roundedTo } from "../../../core/text/notation.ts";
import { resultTexts } from "../../../core/text/result-texts.ts";

test.each<[number, number, string, string]>([
  [3.4, 1, "3,4", "3.4"],
  [1560, 0, "1.560", "1,560"],
  [1234567.891, 2, "1.234.567,89", "1,234,567.89"],
  [-3.44, 1, "−3,4", "−3.4"],
  [-0.04, 1, "0,0", "0.0"],
  [0.05, 1, "0,1", "0.1"],
  [-0.05, 1, "−0,1", "−0.1"],
  [1.005, 2, "1,01", "1.01"],
  [2.5, 0, "3", "3"],
  [-2.5, 0, "−3", "−3"],
  [999.95, 1, "1.000,0", "1,000.0"],
  [1e-9, 1, "0,0", "0.0"],
  [1e20, 0, "100.000.000.000.000.000.000", "100,000,000,000,000,000,000"],
  [1e21, 0, "1E+21", "1E+21"],
  [-1.54e22, 2, "−1,54E+22", "−1.54E+22"],
  [1e308, 2, "1E+308", "1E+308"],
])("%s with %s decimals is %s in Danish and %s in English", (value, decimals, da, en) => {
  expect(formatNumber(value, decimals, danish)).toBe(da);
  expect(formatNumber(value, decimals, english)).toBe(en);
});

test("a half that a sum has lost by rounding error is still a half", () => {
  expect(formatNumber(0.1 + 0.2 - 0.25, 1, danish)).toBe("0,1");
  expect(formatNumber(1.15 * 3, 1, danish)).toBe("3,5");
});

test("numbers that no rounding changes are shown as they are", () => {
  expect([1e20, 1e21, -1.54e22, 1e308].map((value) => roundedTo(value, 2))).toEqual([
    1e20, 1e21, -1.54e22, 1e308,
  ]);
});

test("the largest number of all is still told as per cent", () => {
  expect([1e308, -1e308, 0.125].map((value) => exactPercent(value, danish))).toEqual([
    "1,7977E+308 %",
    "−1,7977E+308 %",
    "12,5 %",
  ]);
});

test("what is shown lies within half of the last decimal", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(3), (value, decimals) => {
      const shown = formatNumber(value, decimals, english).replaceAll(",", "").replace("−", "-");
      expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      expect(Number(shown)).toBe(roundedTo(value, decimals) + 0);
    }),
  );
});

test("months have their names", () => {
  expect(formatMonth("2026-03", danish)).toBe("marts 2026");
  expect(formatMonth("2016-10", english)).toBe("October 2016");
});

test("quantities carry their unit, in the singular after a 1", () => {
  const { quantity } = resultTexts.da;
  expect(quantity(3.4, "posts")).toBe("3,4 årsværk");
  expect(quantity(1560, "hours")).toBe("1.560 timer");
  expect(quantity(49.2, "hours-per-week")).toBe("49,2 timer om ugen");
  expect(quantity(1, "weeks")).toBe("1 uge");
  expect(quantity(0.125, "share")).toBe("12,5 %");
  expect(resultTexts.en.quantity(1, "hours")).toBe("1 hour");
});
