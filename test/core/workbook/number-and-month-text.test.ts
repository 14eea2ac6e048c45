import { describe, expect, test } from "vitest";
import { readDateText, readMonthText } from "../../../core/workbook/read/month-text.ts";
import { headerKey, keyOf } from "../../../core/workbook/read/normalise.ts";
import { readNumberText } from "../../../core/workbook/read/number-text.ts";

describe("a number written as text", () => {
  test.each([
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["1.250,5", 1250.5],
    ["1,250.5", 1250.5],
    ["1 250", 1250],
    ["1\u00a0250,75", 1250.75],
    ["1.250.000", 1_250_000],
    ["1,250,000", 1_250_000],
    ["0,125", 0.125],
    ["0.125", 0.125],
    ["12,3456", 12.3456],
    ["1250", 1250],
    ["-3,5", -3.5],
    ["−3,5", -3.5],
    [" 7 ", 7],
    ["+7", 7],
    ["12 %", 0.12],
    ["12,5%", 0.125],
  ])("%s is %d", (text, value) => {
    expect(readNumberText(text)).toMatchObject({ kind: "number", value });
  });

  test.each([
    ["1.250", [1250, 1.25]],
    ["1,250", [1250, 1.25]],
    ["12.500", [12_500, 12.5]],
    ["-1.250", [-1250, -1.25]],
  ])("%s has two readings", (text, readings) => {
    expect(readNumberText(text)).toEqual({ kind: "ambiguous", readings });
  });

  test.each(["9".repeat(400), "9".repeat(400).concat(" %")])(
    "more digits than a number has are none",
    (text) => {
      expect(readNumberText(text)).toEqual({ kind: "none" });
    },
  );

  test.each(["", "abc", "25 min", "1.25.3", "1.2.3", "1,2,3", "12 500 00", "--3", "1e3", "%", "½", ",5 ,"])(
    "%s is none",
    (text) => {
      expect(readNumberText(text)).toEqual({ kind: "none" });
    },
  );
});

describe("a month written as text", () => {
  test.each([
    "oktober 2016",
    "Oktober 2016",
    "okt. 2016",
    "okt 2016",
    "okt\u00a02016",
    "October 2016",
    "Oct 2016",
    "oktober, 2016",
    "okt-2016",
    "2016-10",
    "2016/10",
    "2016M10",
    "10/2016",
    "10-2016",
    "10.2016",
    "1. oktober 2016",
    "01-10-2016",
    "2016-10-01",
  ])("%s", (text) => {
    expect(readMonthText(text)).toEqual({ year: 2016, month: 10 });
  });

  test.each([
    "",
    "oktober",
    "2016",
    "13/2016",
    "2016-13",
    "okt 16",
    "o 2016",
    "oktobersen 2016",
    "1/10/16",
    "10/0206",
  ])("%s is none", (text) => {
    expect(readMonthText(text)).toBeNull();
  });

  test("maj and may, marts and march, juni and juli are told apart", () => {
    expect(
      ["maj 2026", "May 2026", "mar 2026", "juni 2026", "juli 2026"].map(
        (text) => readMonthText(text)?.month,
      ),
    ).toEqual([5, 5, 3, 6, 7]);
  });
});

describe("a date written as text", () => {
  test.each([
    "1. marts 2016",
    "1 March 2016",
    "March 1, 2016",
    "01-03-2016",
    "1/3 2016",
    "1.3.2016",
    "2016-03-01",
    "den 1. marts 2016",
  ])("%s", (text) => {
    expect(readDateText(text)).toEqual({ year: 2016, month: 3, day: 1 });
  });

  test.each(["30. februar 2016", "32-01-2016", "marts 2016", "1. i 3.", ""])("%s is none", (text) => {
    expect(readDateText(text)).toBeNull();
  });
});

test("names are compared without regard to case, kinds of space and invisible characters", () => {
  expect(keyOf(" Social\u00adrådgivere\u00a0 i  Nord\ufeff ")).toBe("socialrådgivere i nord");
  expect(headerKey("Besatte  Stillinger\n(ÅRSVÆRK)")).toBe("besatte stillinger");
  expect(headerKey("Samtale — laveste [min.]")).toBe("samtale - laveste");
});
