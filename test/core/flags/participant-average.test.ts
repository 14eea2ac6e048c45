import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExtraWork, possibleClass, unavoidableClass } from "../../../core/flags/participant-average.ts";

const work = (name: string, people: number, weeklyHours: number): ExtraWork => ({
  name,
  people,
  weeklyHours,
});

describe("the longest week of a participant (model definitions 2.14)", () => {
  test.each<readonly [string, number, readonly ExtraWork[], number, number]>([
    // Golden: 5 on plus-time of 42 h and 9 with 7 h overtime, 12 heads: 5 + 9 − 12 = 2 people must be at 37 + 5 + 7.
    ["12 heads, 5 on 42 h, 9 with 7 h", 12, [work("plus-time", 5, 5), work("overtime", 9, 7)], 49, 49],
    // Golden: with 7 on overtime all can be kept apart, 5 + 7 = 12; it is possible all the same.
    ["12 heads, 5 on 42 h, 7 with 7 h", 12, [work("plus-time", 5, 5), work("overtime", 7, 7)], 44, 49],
    ["one plan for more people than there are", 4, [work("overtime", 9, 7)], 44, 44],
    ["no extra work", 4, [], 37, 37],
    ["a plan without people or hours", 4, [work("a", 0, 9), work("b", 3, 0)], 37, 37],
    // 6 + 5 + 5 = 16 places among 12 heads: somebody has two, at least the 3 and 4 hours.
    [
      "three plans of which any two could be kept apart",
      12,
      [work("a", 6, 4), work("b", 5, 4), work("c", 5, 3)],
      44,
      48,
    ],
    // 10 + 10 + 10 = 30 places among 12 heads: somebody has all three, 37 + 12.
    ["three plans for nearly everybody", 12, [work("a", 10, 4), work("b", 10, 4), work("c", 10, 4)], 49, 49],
    // a and c overlap by 2, b fits beside either: 37 + 10 + 4 and not with the 5 of b.
    [
      "the plans that collide are not the longest two",
      8,
      [work("a", 5, 10), work("b", 1, 5), work("c", 5, 4)],
      51,
      56,
    ],
  ])("%s", (_, heads, plans, unavoidable, possible) => {
    expect(unavoidableClass(37, heads, plans).weeklyHours).toBe(unavoidable);
    expect(possibleClass(37, plans).weeklyHours).toBe(possible);
  });

  test("names the work that makes the week long", () => {
    const plans = [work("a", 5, 10), work("b", 1, 5), work("c", 5, 4)];
    expect(unavoidableClass(37, 8, plans).names).toEqual(["a", "c"]);
    expect(possibleClass(37, plans).names).toEqual(["a", "b", "c"]);
  });

  test("without heads only a single plan can be judged", () => {
    expect(unavoidableClass(37, Number.NaN, [work("a", 5, 10)]).weeklyHours).toBe(47);
    expect(unavoidableClass(37, Number.NaN, [work("a", 5, 10), work("b", 5, 1)]).weeklyHours).toBeNaN();
  });

  const plans = fc.array(fc.record({ people: fc.nat(12), hours: fc.nat(12) }), { maxLength: 4 });
  const named = (
    list: readonly { readonly people: number; readonly hours: number }[],
  ): readonly ExtraWork[] => list.map(({ people, hours }, index) => work(String(index), people, hours));

  test("no choice of people gives everybody a shorter week than the unavoidable one", () => {
    const few = fc.array(fc.record({ people: fc.nat(4), hours: fc.nat(12) }), { maxLength: 3 });
    fc.assert(
      fc.property(few, (list) => {
        const bounded = named(list);
        const unavoidable = unavoidableClass(37, 4, bounded).weeklyHours;
        expect(unavoidable).toBeLessThanOrEqual(shortestLongestWeek(bounded, 4));
        expect(unavoidable).toBeLessThanOrEqual(possibleClass(37, bounded).weeklyHours);
      }),
    );
  });

  test("more people, more hours and fewer heads never make it shorter", () => {
    fc.assert(
      fc.property(
        plans,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(3),
        fc.nat(3),
        (list, heads, more, fewer) => {
          const before = unavoidableClass(37, heads, named(list)).weeklyHours;
          const raised = list.map(({ people, hours }) => ({ people: people + more, hours: hours + more }));
          const after = unavoidableClass(37, Math.max(1, heads - fewer), named(raised)).weeklyHours;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

/** Tries every choice of people for every plan. */
function shortestLongestWeek(plans: readonly ExtraWork[], heads: number): number {
  const choices = (count: number): readonly number[] =>
    Array.from({ length: 2 ** heads }, (_, mask) => mask).filter((mask) => bits(mask) === count);
  const weeks = (left: readonly ExtraWork[], loads: readonly number[]): number => {
    const [plan, ...rest] = left;
    if (!plan) return Math.max(...loads);
    const options = choices(plan.people).map((mask) =>
      weeks(
        rest,
        loads.map((load, head) => load + ((mask >> head) & 1) * plan.weeklyHours),
      ),
    );
    return Math.min(...options);
  };
  return weeks(
    plans,
    Array.from({ length: heads }, () => 37),
  );
}

function bits(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + bits(mask >> 1);
}
