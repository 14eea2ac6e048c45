import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Ledger } from "../../../core/explain/ledger.ts";
import { valueAt } from "../../../core/explain/step.ts";
import { type Effect, type EffectOperation, Effects } from "../../../core/options/effects.ts";

const ledger = new Ledger(12);
const subject = { kind: "staff-group", name: "A" } as const;

/** Amount and the months from `from` on in which it is in force. */
type Chosen = readonly [EffectOperation, number, number?];

const neutral: Readonly<Record<EffectOperation, number>> = {
  replace: 0,
  add: 0,
  multiply: 1,
  cap: 0,
  floor: 0,
};

const effect = ([operation, amount, from = 0]: Chosen): Effect => {
  const inForce = Float64Array.from({ length: 12 }, (_, month) => (month >= from ? 1 : 0));
  const values = inForce.map((force) => (force === 1 ? amount : neutral[operation]));
  const origin = { kind: "calendar" } as const;
  return {
    target: "hires",
    subject: "A",
    operation,
    amount: ledger.series("option-effect", subject, values, origin),
    inForce: ledger.series("option-window", subject, inForce, origin),
  };
};

const folded = (chosen: readonly Chosen[], month = 6): number => {
  const base = ledger.series("hires", subject, 10, { kind: "calendar" });
  return valueAt(new Effects(chosen.map(effect)).fold(ledger, "hires", "A", base), month);
};

describe("effects are folded in one order: replace, add, multiply, cap", () => {
  test.each<[string, readonly Chosen[], number]>([
    ["nothing changes 10", [], 10],
    [
      "10 + 2 + 3",
      [
        ["add", 2],
        ["add", 3],
      ],
      15,
    ],
    [
      "shares multiply on what remains: 10 · 0.7 · 0.8",
      [
        ["multiply", 0.7],
        ["multiply", 0.8],
      ],
      5.6,
    ],
    ["4 in its place", [["replace", 4]], 4],
    [
      "(4 + 2) · 0.5",
      [
        ["multiply", 0.5],
        ["add", 2],
        ["replace", 4],
      ],
      3,
    ],
    [
      "at most 5 of (10 + 2) · 0.5",
      [
        ["cap", 5],
        ["multiply", 0.5],
        ["add", 2],
      ],
      5,
    ],
    [
      "the lower of two limits",
      [
        ["cap", 8],
        ["cap", 7],
      ],
      7,
    ],
    ["a limit that starts later does not hold yet", [["cap", 5, 9]], 10],
    ["a replacement that starts later does not hold yet", [["replace", 4, 9]], 10],
    [
      "two replacements in different months",
      [
        ["replace", 4],
        ["replace", 7, 9],
      ],
      4,
    ],
  ])("%s", (_, chosen, expected) => {
    expect(folded(chosen)).toBeCloseTo(expected, 12);
  });

  test.each<[string, readonly Chosen[]]>([
    [
      "two",
      [
        ["replace", 4],
        ["replace", 5],
      ],
    ],
    [
      "three",
      [
        ["replace", 4],
        ["replace", 5],
        ["replace", 5],
      ],
    ],
  ])("%s replacements in one month contradict each other", (_, chosen) => {
    expect(folded(chosen)).toBeNaN();
  });

  test("a replacement that holds by half is half way from the base, and two of them still contradict each other", () => {
    const half = ledger.series("option-window", subject, 0.5, { kind: "calendar" });
    const byHalf = (amount: number): Effect => ({ ...effect(["replace", amount]), inForce: half });
    const base = ledger.series("hires", subject, 10, { kind: "calendar" });
    const of = (...effects: readonly Effect[]) =>
      valueAt(new Effects(effects).fold(ledger, "hires", "A", base), 6);
    expect(of(byHalf(4))).toBeCloseTo(7, 12);
    expect(of(byHalf(4), byHalf(6))).toBeNaN();
  });

  test("the order of the options changes nothing", () => {
    const operation = fc.constantFrom<EffectOperation>("replace", "add", "multiply", "cap");
    const choice = fc.tuple(operation, fc.double({ min: 0, max: 20, noNaN: true }), fc.nat(11));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 6 }), (chosen) => {
        const forward = folded(chosen);
        const backward = folded([...chosen].reverse());
        if (Number.isNaN(forward)) expect(backward).toBeNaN();
        else expect(backward).toBeCloseTo(forward, 9);
      }),
    );
  });
});
