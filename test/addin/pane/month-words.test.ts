import { expect, test } from "vitest";
import { laterMonth, readMonth, typedMonth } from "../../../addin/pane/options/month-words.ts";

const danish = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

test.each([
  ["oktober 2016", "2016-10"],
  ["Oktober  2016", "2016-10"],
  ["okt. 2016", "2016-10"],
  ["okt 2016", "2016-10"],
  ["maj 2017", "2017-05"],
  ["10/2016", "2016-10"],
  ["1-2017", "2017-01"],
  ["2016-10", "2016-10"],
  [" 2016/3 ", "2016-03"],
])("%j is the month %s", (typed, month) => {
  expect(readMonth(typed, danish)).toBe(month);
});

test.each(["", "oktober", "2016", "13/2016", "0/2016", "ok 2016", "brumaire 2016", "1/1/2016", "10/16"])(
  "%j is no month",
  (typed) => {
    expect(readMonth(typed, danish)).toBeNull();
  },
);

test.each(danish.map((name, index) => [name, `2017-${`${index + 1}`.padStart(2, "0")}`] as const))(
  "%s is written and read as the same month",
  (name, month) => {
    expect(typedMonth(month, danish)).toBe(`${name} 2017`);
    expect(readMonth(`${name} 2017`, danish)).toBe(month);
  },
);

test.each([
  ["2016-12", 1, "2017-01"],
  ["2017-01", -1, "2016-12"],
  ["2016-05", 10, "2017-03"],
  ["2016-05", -10, "2015-07"],
  ["2016-05", 24, "2018-05"],
])("%s and %d months are %s", (month, months, later) => {
  expect(laterMonth(month, months)).toBe(later);
});
