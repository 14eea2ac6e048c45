import { expect, test } from "vitest";
import { type Numbers, writtenExpression } from "../../../core/present/written-term.ts";
import { explanationTexts } from "../../../core/text/explanation-texts.ts";
import { danish, english, formatExact } from "../../../core/text/notation.ts";

test.each<[string, Numbers, string]>([
  ["demand / hours", { demand: 820.4, hours: 106.9 }, "820,4 / 106,9"],
  ["(all - holiday) * (1 - absence)", { all: 162.8, holiday: 0, absence: 0.05 }, "(162,8 − 0) · (1 − 0,05)"],
  ["one - (other - last)", { one: 3, other: 2, last: 1 }, "3 − (2 − 1)"],
  ["one / (other * last)", { one: 3, other: 2, last: 1 }, "3 / (2 · 1)"],
  ["one - other", { one: 3, other: -0.5 }, "3 − (−0,5)"],
  ["before * exp(-1 / duration)", { before: 30, duration: 6 }, "30 · e^(−1 / 6)"],
  ["sum(lines)", { lines: [1, 0, 2.5, -3] }, "1 + 2,5 − 3"],
  ["sum(values) / 12", { values: [1, 2, 3] }, "(1 + 2 + 3) / 12"],
  ["sum(values) / 3", { values: [7, 7, 7] }, "3 · 7 / 3"],
  ["sum(values)", { values: Array.from({ length: 20 }, (_, index) => index + 1) }, "summen af 20 tal"],
  ["sum(values)", { values: [] }, "0"],
  ["max(0, have - need)", { have: 1, need: 2 }, "den største af (0; 1 − 2)"],
  ["max(0, have - need)", { have: 2, need: 0.5 }, "2 − 0,5"],
  ["max(0, have - need)", { have: 2, need: 2 }, "2 − 2"],
  ["max(0, 0 - gap)", { gap: -1.25 }, "1,25"],
  ["max(0, 0 - gap)", { gap: 1.25 }, "den største af (0; −1,25)"],
  ["max(0, all) - used", { all: 30, used: 20 }, "30 − 20"],
  ["sum(values) / 3", { values: [1, 1e-12, -1e-12] }, "1 / 3"],
  ["base * product(factors)", { base: 10, factors: [0.9, 1.1] }, "10 · 0,9 · 1,1"],
  ["hours * (1 - off) + 0 / max(0, 0.9 - off)", { hours: 10, off: 0.2 }, "10 · (1 − 0,2)"],
  ["hours / max(0.000000001, sum(shares))", { hours: 10, shares: [0.5, 0.25] }, "10 / (0,5 + 0,25)"],
])("%s with its numbers", (expression, numbers, written) => {
  expect(writtenExpression(expression, numbers, explanationTexts.da.arithmetic)).toBe(written);
});

test.each([
  [829.58333, "829,58"],
  [1490.739, "1.490,7"],
  [0.0139859, "0,013986"],
  [-0.6752, "−0,6752"],
  [37, "37"],
  [0, "0"],
  [123456.7, "123.457"],
])("%d keeps the digits that count", (value, shown) => {
  expect(formatExact(value, danish)).toBe(shown);
});

test("English writes the same with its own marks", () => {
  expect(formatExact(1490.739, english)).toBe("1,490.7");
  const numbers = { have: 1.5, need: 2 };
  expect(writtenExpression("min(have, need)", numbers, explanationTexts.en.arithmetic)).toBe(
    "the smallest of (1.5; 2)",
  );
});

test.each<[string, Numbers, string]>([
  ["have - need", { have: 7, need: 7.5 }, "årsværk − behov"],
  ["have * (1 - 0.2)", { have: 7 }, "årsværk · (1 − 0,2)"],
  ["max(0, have - need)", { have: 7, need: 5 }, "årsværk − behov"],
  ["max(0, have - need)", { have: 7, need: 9 }, "den største af (0; årsværk − behov)"],
  ["sum(need) / months", { need: [1, 2], months: 12 }, "summen af behov / 12"],
  ["sum(need) / have", { need: [5], have: 2 }, "behov / årsværk"],
  ["have - none + none", { have: 7, none: 0 }, "årsværk"],
  ["(have - none) * none", { have: 7, none: 0 }, "årsværk · 0"],
])("%s in words", (expression, numbers, written) => {
  const names: Readonly<Record<string, string>> = { have: "årsværk", need: "behov", none: "" };
  const { arithmetic } = explanationTexts.da;
  expect(writtenExpression(expression, numbers, arithmetic, (name) => names[name] ?? null)).toBe(written);
});
