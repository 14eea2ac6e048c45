import { describe, expect, test } from "vitest";
import {
  percentToShare,
  readDecimal,
  shareToPercent,
  stepped,
  typedDecimal,
} from "../../../addin/pane/options/decimal.ts";

describe("a number that someone types with a decimal comma", () => {
  test.each([
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["1.560", 1560],
    ["1.560,75", 1560.75],
    ["1,234.5", 1234.5],
    ["12.345.678", 12345678],
    ["1 560,5", 1560.5],
    ["1\u00a0560", 1560],
    [" 7 ", 7],
    ["2,", 2],
    [",5", 0.5],
    ["-3,5", -3.5],
    ["−3,5", -3.5],
    ["+4", 4],
    ["0,125", 0.125],
    ["2.50", 2.5],
    ["1’560.5", 1560.5],
  ])("%j is %d", (typed, value) => {
    expect(readDecimal(typed, ",")).toBe(value);
  });

  test.each(["", " ", ",", ".", "-", "to", "2,5,5", "1.2.3", "1e3", "2,5 timer", "0x10", "--2", "Infinity"])(
    "%j is no number",
    (typed) => {
      expect(readDecimal(typed, ",")).toBeNull();
    },
  );

  test("nothing is never less than nothing", () => {
    expect(Object.is(readDecimal("-0", ","), 0)).toBe(true);
  });
});

describe("a number that someone types with a decimal point", () => {
  test.each([
    ["2.5", 2.5],
    ["2,5", 2.5],
    ["1,560", 1560],
    ["1.560", 1.56],
    ["1,560.5", 1560.5],
    ["1.234,5", 1234.5],
  ])("%j is %d", (typed, value) => {
    expect(readDecimal(typed, ".")).toBe(value);
  });
});

test.each([
  [2.5, ",", "2,5"],
  [2.5, ".", "2.5"],
  [1560, ",", "1560"],
  [0.1 + 0.2, ",", "0,3"],
  [-3.25, ",", "−3,25"],
  [0.0625, ",", "0,0625"],
  [0, ",", "0"],
] as const)("%d is typed with %j as %j", (value, mark, typed) => {
  expect(typedDecimal(value, mark)).toBe(typed);
});

test.each([
  [0.07, 7],
  [0.075, 7.5],
  [1 / 8, 12.5],
  [0.29, 29],
])("a share of %d is %d per cent, and back", (share, percent) => {
  expect(shareToPercent(share)).toBe(percent);
  expect(percentToShare(percent)).toBe(share);
});

test("a step leaves no dust of binary fractions", () => {
  expect(stepped(0.1, 1)).toBe(1.1);
  expect(stepped(1.1, -1)).toBe(0.1);
});
