import { describe, expect, test } from "vitest";
import { readTime, typedTime } from "../../../addin/pane/options/time-words.ts";

describe("a time of day in a field", () => {
  test.each([
    ["9:30", 9.5],
    [" 9.30 ", 9.5],
    ["9,15", 9.25],
    ["kl. 9", 9],
    ["0930", 9.5],
    ["24:00", 24],
  ])("%s", (typed, hours) => {
    expect(readTime(typed)).toBe(hours);
  });

  test.each(["", "9:60", "24:30", "25", "9.5", "middag", "-9"])("%s is none", (typed) => {
    expect(readTime(typed)).toBeNull();
  });

  test("what is shown is read back, each minute of the day", () => {
    for (let minute = 0; minute <= 1440; minute += 1)
      expect(readTime(typedTime(minute / 60))).toBeCloseTo(minute / 60, 12);
  });
});
