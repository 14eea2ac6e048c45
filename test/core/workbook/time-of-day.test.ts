import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTime } from "../../../core/text/notation.ts";
import { readTimeNumber, readTimeText } from "../../../core/workbook/read/time-text.ts";
import "../../support/property-seed.ts";

describe("a time of day as people write it", () => {
  test.each([
    ["9:00", 9],
    ["9.30", 9.5],
    ["09,30", 9.5],
    ["kl. 9", 9],
    ["kl 9.15", 9.25],
    ["klokken 14.45", 14.75],
    ["0930", 9.5],
    ["9:30:00", 9.5],
    ["9", 9],
    [" 12\u00a0", 12],
    ["24:00", 24],
    ["0:00", 0],
    ["2 pm", 14],
    ["12:30 am", 0.5],
    ["12 p.m.", 12],
  ])("%s", (text, hours) => {
    expect(readTimeText(text)).toBe(hours);
  });

  test.each(["", "9:60", "24:01", "25", "9.5", "9.333", "middag", "9-10", "13 pm", "0 am", "-9", "9:3"])(
    "%s is none",
    (text) => {
      expect(readTimeText(text)).toBeNull();
    },
  );
});

describe("a number in a cell of a time", () => {
  test.each([
    [0.375, 9],
    [0, 0],
    [1, 24],
    // 9:20 is 0.3888…, which no sheet keeps to the last digit.
    [0.388_888_888_9, 9 + 1 / 3],
  ])("%d of a day", (value, hours) => {
    const read = readTimeNumber(value);
    expect(read.kind === "fraction" && read.hours).toBeCloseTo(hours, 12);
  });

  test("whole hours are nine o'clock, and of 9.3 nobody can tell", () => {
    expect(readTimeNumber(9)).toEqual({ kind: "whole-hours", hours: 9 });
    expect(readTimeNumber(24)).toEqual({ kind: "whole-hours", hours: 24 });
    for (const value of [9.3, 9.5, 25, -0.25, -1]) expect(readTimeNumber(value)).toEqual({ kind: "none" });
  });
});

test("every minute of the day is read as it is written, and as a sheet keeps it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
      const hours = minutes / 60;
      expect(readTimeText(formatTime(hours))).toBeCloseTo(hours, 12);
      const read = readTimeNumber(minutes / 1440);
      expect(read.kind === "fraction" && read.hours).toBeCloseTo(hours, 12);
    }),
  );
});
