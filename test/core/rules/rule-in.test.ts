import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleIn, rulesByMonth } from "../../../core/rules/rule-in.ts";
import { addMonths, type CalendarDate, type YearMonth } from "../../../core/year-month.ts";
import "../../support/property-seed.ts";

const month = (text: string): YearMonth => ({ year: Number(text.slice(0, 4)), month: Number(text.slice(5)) });
const day = (text: string): CalendarDate => ({ ...month(text.slice(0, 7)), day: Number(text.slice(8)) });

describe("the rule that holds in a month", () => {
  const rules = [
    { name: "ever", from: null },
    { name: "february", from: day("2026-02-01") },
    { name: "mid-march", from: day("2026-03-15") },
    { name: "july", from: month("2026-07") },
  ];

  test.each([
    ["1990-01", "ever"],
    ["2026-01", "ever"],
    ["2026-02", "february"],
    // Valid from the 15th, so not yet on the 1st: the month decides.
    ["2026-03", "february"],
    ["2026-04", "mid-march"],
    ["2026-06", "mid-march"],
    ["2026-07", "july"],
    ["2099-12", "july"],
  ])("in %s it is that of %s", (at, name) => {
    expect(ruleIn(rules, month(at))?.name).toBe(name);
    expect(ruleIn(rules.toReversed(), month(at))?.name).toBe(name);
  });

  test("before the first rule there is none", () => {
    expect(ruleIn(rules.slice(1), month("2026-01"))).toBeNull();
  });

  test("past the horizon holds what held in its last month", () => {
    const frame = { start: month("2026-01"), horizon: 6, span: 12 };
    const names = rulesByMonth(frame, rules).map((rule) => rule?.name);
    expect(names).toEqual([
      "ever",
      "february",
      "february",
      "mid-march",
      "mid-march",
      "mid-march",
      ...Array.from({ length: 6 }, () => "mid-march"),
    ]);
  });

  test("no rule that begins later changes a month", () => {
    const from = fc.integer({ min: 0, max: 48 }).map((months) => addMonths(month("2024-01"), months));
    const rule = fc.record({ from });
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 6 }),
        from,
        fc.integer({ min: 1, max: 9 }),
        (some, at, later) => {
          const held = ruleIn(some, at);
          expect(ruleIn([...some, { from: addMonths(at, later) }], at)).toBe(held);
        },
      ),
    );
  });
});
