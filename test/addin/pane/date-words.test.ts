import { describe, expect, test } from "vitest";
import { laterDate, readDate, typedDate } from "../../../addin/pane/options/date-words.ts";
import * as da from "../../../addin/pane/text/da.ts";
import * as en from "../../../addin/pane/text/en.ts";
import { numberWriter } from "../../../addin/pane/text/write-number.ts";

const danish = da.paneText(numberWriter(da.ownMarks));
const english = en.paneText(numberWriter(en.ownMarks));

describe("a date that someone has typed", () => {
  test.each([
    ["25. oktober 2016", "2016-10-25"],
    ["25 okt 2016", "2016-10-25"],
    ["25. okt. 2016", "2016-10-25"],
    [" 25.10.2016 ", "2016-10-25"],
    ["25/10 2016", "2016-10-25"],
    ["5-1-2017", "2017-01-05"],
    ["2016-10-25", "2016-10-25"],
    ["29. februar 2024", "2024-02-29"],
  ])("%s is %s", (typed, date) => {
    expect(readDate(typed, danish.months)).toBe(date);
  });

  test.each([
    "29. februar 2023",
    "31.4.2016",
    "0.1.2016",
    "25.13.2016",
    "25. oktember 2016",
    "2016",
    "25. ok 2016",
    "25.10.1899",
    "",
  ])("%s is none", (typed) => {
    expect(readDate(typed, danish.months)).toBeNull();
  });

  test("an English date is read by English names", () => {
    expect(readDate("3 May 2026", english.months)).toBe("2026-05-03");
  });
});

test.each([danish, english])("what is shown is read as the same day", ({ months, dayMark }) => {
  for (const date of ["2016-10-25", "2024-02-29", "2026-01-01"])
    expect(readDate(typedDate(date, months, dayMark), months)).toBe(date);
});

test("days go on over the ends of months and years", () => {
  expect(laterDate("2025-12-31", 1)).toBe("2026-01-01");
  expect(laterDate("2024-03-01", -1)).toBe("2024-02-29");
});
