import { describe, expect, test } from "vitest";
import { parseExpression, type Slots } from "../../../core/explain/expression.ts";

const evaluate = (text: string, slots: Slots = {}, month = 0): number =>
  parseExpression(text, Object.keys(slots)).bind(slots)(month);

describe("an expression gives", () => {
  test.each<[string, Slots, number]>([
    ["1 + 2 * 3", {}, 7],
    ["-2 ^ 2", {}, -4],
    ["2 ^ -1", {}, 0.5],
    ["10 - 4 - 3", {}, 3],
    ["exp(0)", {}, 1],
    ["(scheduled - holiday) * (1 - absence)", { scheduled: 150, holiday: 10, absence: 0.05 }, 133],
    ["sum(parts) / product(parts)", { parts: [2, 3, 4] }, 9 / 24],
    ["min(parts, 1 + 2) + max(parts, 9)", { parts: [4, 5] }, 12],
    ["åbneSager * 2", { åbneSager: Float64Array.of(3) }, 6],
    ["sum(none)", { none: [] }, 0],
    ["product(none)", { none: [] }, 1],
    ["min(none)", { none: [] }, Number.NaN],
    ["1 / zero", { zero: 0 }, Number.NaN],
    ["x ^ 0", { x: Number.NaN }, Number.NaN],
    ["max(parts, 1)", { parts: [3, Number.NaN] }, Number.NaN],
  ])("%s", (text, slots, expected) => {
    if (Number.isNaN(expected)) expect(evaluate(text, slots)).toBeNaN();
    else expect(evaluate(text, slots)).toBeCloseTo(expected, 12);
    expect(parseExpression(text, Object.keys(slots)).fill(slots, 1)).toEqual(
      Object.values(slots).some((slot) => slot instanceof Float64Array)
        ? Float64Array.of(evaluate(text, slots))
        : evaluate(text, slots),
    );
  });
});

describe("an expression refuses", () => {
  test.each([
    "a = 1",
    "f(x) = x",
    "sqrt(2)",
    "2 a",
    "a[1]",
    "'a'",
    "1:2",
    "a.b",
    "2 ^ a",
    "5 %",
    "a; 1",
    "true",
    "NaN",
  ])("%s", (text) => {
    expect(() => parseExpression(text, ["a"])).toThrow();
  });

  test("names that differ from those stated", () => {
    expect(() => parseExpression("a + b", ["a"])).toThrow();
    expect(() => parseExpression("a", ["a", "b"])).toThrow();
  });
});
