import fc from "fast-check";
import { all, create } from "mathjs/number";
import { describe, expect, test } from "vitest";
import { type Expression, parseExpression, type Slots } from "../../../core/explain/expression.ts";

const read = (text: string, slots: Slots): Expression => parseExpression(text, Object.keys(slots));
const evaluate = (text: string, slots: Slots, month = 0): number => read(text, slots).bind(slots)(month);
const series = (...values: number[]): Float64Array => Float64Array.from(values);

describe("an expression of constants gives, bound and filled,", () => {
  test.each<[string, Slots, number]>([
    ["1 + 2 * 3", {}, 7],
    ["-2 ^ 2", {}, -4],
    ["2 ^ -1", {}, 0.5],
    ["4 ^ (1 / 2)", {}, 2],
    ["2 ^ 3 ^ 2", {}, 512],
    ["10 - 4 - 3", {}, 3],
    ["10 - (4 - 3)", {}, 9],
    ["100 / 10 / 5", {}, 2],
    ["- - 3", {}, 3],
    ["exp(0)", {}, 1],
    ["1.5e2", {}, 150],
    ["(scheduled - holiday) * (1 - absence)", { scheduled: 150, holiday: 10, absence: 0.05 }, 133],
    ["sum(parts) / product(parts)", { parts: [2, 3, 4] }, 9 / 24],
    ["sum(parts, 1, parts)", { parts: [2, 3] }, 11],
    ["min(parts, 1 + 2) + max(parts, 9)", { parts: [4, 5] }, 12],
    ["sum(x)", { x: 5 }, 5],
    ["åbneSager * 2", { åbneSager: 3 }, 6],
    ["sum(none)", { none: [] }, 0],
    ["product(none)", { none: [] }, 1],
    ["min(none)", { none: [] }, Number.NaN],
    ["max(none)", { none: [] }, Number.NaN],
    ["min(none, 3)", { none: [] }, 3],
  ])("%s", (text, slots, expected) => {
    expect(evaluate(text, slots)).toEqual(expected);
    expect(read(text, slots).fill(slots, 12)).toEqual(expected);
  });
});

describe("what is not computable stays so:", () => {
  test.each<[string, Slots]>([
    ["1 / zero", { zero: 0 }],
    ["zero / zero", { zero: 0 }],
    ["1 / (1 / zero)", { zero: 0 }],
    ["zero ^ -1", { zero: 0 }],
    ["negative ^ 0.5", { negative: -1 }],
    ["exp(x)", { x: 1000 }],
    ["x ^ 0", { x: Number.NaN }],
    ["x * 0", { x: Number.NaN }],
    ["-x", { x: Number.NaN }],
    ["max(parts, 1)", { parts: [3, Number.NaN] }],
    ["min(1, parts)", { parts: [Number.NaN, 3] }],
    ["sum(parts)", { parts: [3, Number.NaN] }],
    ["product(parts)", { parts: [0, Number.NaN] }],
  ])("%s", (text, slots) => {
    const monthly = Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, asSeries(slot)]));
    expect(evaluate(text, slots)).toBeNaN();
    expect(evaluate(text, monthly)).toBeNaN();
    expect(read(text, monthly).fill(monthly, 1)).toEqual(series(Number.NaN));
  });
});

const asSeries = (slot: Slots[string]): Slots[string] => {
  if (typeof slot === "number") return series(slot);
  return slot instanceof Float64Array ? slot : slot.map((value) => series(Number(value)));
};

describe("series", () => {
  test("are taken month by month beside constants and lists", () => {
    const slots = { hours: series(10, 20), share: 0.5, parts: [series(1, 2), 3] };
    expect(read("hours * share + sum(parts)", slots).fill(slots, 2)).toEqual(series(9, 15));
    expect(evaluate("hours * share + sum(parts)", slots, 1)).toBe(15);
  });

  test("are read when a month is asked for", () => {
    const x = series(1);
    const bound = read("x + 1", { x }).bind({ x });
    x[0] = 5;
    expect(bound(0)).toBe(6);
  });

  test("are copied, so that a result does not change with its source or with the next result", () => {
    const expression = parseExpression("x * 2", ["x"]);
    const first = expression.fill({ x: series(1, 2) }, 2);
    expect(expression.fill({ x: series(5, 6, 7) }, 3)).toEqual(series(10, 12, 14));
    expect(first).toEqual(series(2, 4));
    const x = series(1, 2);
    expect(parseExpression("x", ["x"]).fill({ x }, 2)).not.toBe(x);
  });

  test("have no value outside their months", () => {
    expect(parseExpression("x", ["x"]).fill({ x: series(1) }, 2)).toEqual(series(1, Number.NaN));
    expect(parseExpression("x + 1", ["x"]).fill({ x: series(1) }, 2)).toEqual(series(2, Number.NaN));
    expect(evaluate("x", { x: series(1) }, -1)).toBeNaN();
  });
});

describe("an expression refuses", () => {
  test.each([
    ["assignment", "a = 1"],
    ["function definition", "f(a) = a"],
    ["unknown function", "sqrt(a)"],
    ["exp of two", "exp(a, a)"],
    ["empty fold", "sum() + a"],
    ["method", "a.constructor(1)"],
    ["implicit multiplication", "2 a"],
    ["index", "a[1]"],
    ["list", "[a, 1]"],
    ["string", "'a'"],
    ["range", "a:2"],
    ["exponent by name", "2 ^ a"],
    ["percent", "a + 5 %"],
    ["two statements", "a; 1"],
    ["two lines", "a\n1"],
    ["comment", "a # 1"],
    ["comparison", "a < 1"],
    ["condition", "a ? 1 : 2"],
    ["logic", "a and a"],
    ["conversion", "a to a"],
    ["factorial", "a!"],
    ["true", "a + true"],
    ["null", "a + null"],
    ["infinity", "a + 1e999"],
    ["NaN", "a + NaN"],
    ["unary plus", "+a"],
    ["nothing", ""],
  ])("%s", (_what, text) => {
    expect(() => parseExpression(text, ["a"])).toThrow();
  });

  test("names that differ from those stated", () => {
    expect(() => parseExpression("a + b", ["a"])).toThrow("a, b");
    expect(() => parseExpression("a", ["a", "b"])).toThrow();
    expect(() => parseExpression("constructor + __proto__", ["constructor"])).toThrow();
  });

  test("slots that do not fit", () => {
    expect(() => evaluateNames("a + b", { a: 1 })).toThrow("b");
    expect(() => evaluateNames("constructor", {})).toThrow("constructor");
    expect(() => evaluateNames("a + 1", { a: [1, 2] })).toThrow("list");
  });

  const evaluateNames = (text: string, slots: Slots): number =>
    parseExpression(text, text.split(/[^a-z]+/).filter(Boolean)).bind(slots)(0);
});

/** Random expressions over a, b and c, with values that mathjs can take: no list. */
const { text: anyText } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom("a", "b", "c", "2", "0.5", "3e-1"),
    fc
      .tuple(tie("text"), fc.constantFrom("+", "-", "*", "/"), tie("text"))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc
      .tuple(tie("text"), fc.constantFrom("+", "-", "*", "/"), tie("text"))
      .map(([left, operator, right]) => `${left} ${operator} ${right}`),
    fc.tuple(tie("text"), fc.constantFrom("2", "3", "-1", "0.5")).map(([base, by]) => `(${base}) ^ ${by}`),
    tie("text").map((of) => `-(${of})`),
    tie("text").map((of) => `exp(${of})`),
    fc
      .tuple(fc.constantFrom("min", "max"), tie("text"), tie("text"))
      .map(([name, left, right]) => `${name}(${left}, ${right})`),
  ),
}));

const anyNumber = fc
  .double({ min: -1e3, max: 1e3, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-9 ? 0 : value));

describe("on random expressions", () => {
  /** Without the tolerance that its min and max compare by. */
  const math = create(all ?? {}, { relTol: 1e-17, absTol: 1e-300 });
  const namesIn = (text: string): string[] => ["a", "b", "c"].filter((name) => text.includes(name));
  const slotsFor = (text: string, values: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(namesIn(text.replaceAll("max", "")).map((name) => [name, values[name] ?? Number.NaN]));

  test("agrees with mathjs's own evaluation to 1e-12, wherever that is finite throughout", () => {
    fc.assert(
      fc.property(anyText, fc.record({ a: anyNumber, b: anyNumber, c: anyNumber }), (text, values) => {
        const slots = slotsFor(text, values);
        const own = evaluate(text, slots);
        const theirs: unknown = math.evaluate(text, { ...slots });
        if (!Number.isFinite(own) || typeof theirs !== "number") return;
        expect(Math.abs(own - theirs)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(theirs)));
      }),
      { numRuns: 2000 },
    );
  });

  test("a division without result is the only reason for none where mathjs has one", () => {
    fc.assert(
      fc.property(anyText, fc.record({ a: anyNumber, b: anyNumber, c: anyNumber }), (text, values) => {
        fc.pre(!/[/^]|exp/.test(text));
        expect(evaluate(text, slotsFor(text, values))).not.toBeNaN();
      }),
    );
  });

  test("filling gives what binding gives, by series and by constants", () => {
    const anySlot = fc.oneof(
      anyNumber,
      fc.array(anyNumber, { minLength: 3, maxLength: 3 }).map((values) => Float64Array.from(values)),
    );
    fc.assert(
      fc.property(anyText, fc.record({ a: anySlot, b: anySlot, c: anySlot }), (text, values) => {
        const names = Object.keys(slotsFor(text, { a: 0, b: 0, c: 0 }));
        const slots = Object.fromEntries(names.map((name) => [name, values[name as "a"]]));
        const expression = parseExpression(text, names);
        const filled = expression.fill(slots, 3);
        const byMonth = Array.from({ length: 3 }, (_, month) => expression.bind(slots)(month));
        expect(typeof filled === "number" ? byMonth.map(() => filled) : [...filled]).toEqual(byMonth);
      }),
      { numRuns: 1000 },
    );
  });
});
