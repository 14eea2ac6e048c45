import { describe, expect, test } from "vitest";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { contextOf } from "../../core/flags/measurement.ts";
import { possibleAverage } from "../../core/flags/working-time.ts";
import type { Input } from "../../core/origin.ts";
import type { NormPeriodRule } from "../../core/plan/rules.ts";
import { flagOf, overtime, plainGroup } from "../support/flags.ts";
import { apr, expectPrinted, jun, may } from "../support/golden.ts";
import { given, month, plan, scenario, staffGroup } from "../support/plan.ts";

const source = "Overenskomst § 7";
const stated = (value: number | null): Input => ({
  value,
  origin: {
    kind: "cell",
    at: { sheet: "Regler", table: "NormeringNormPeriods", row: 1, column: "Måneder", cell: "C5" },
    suppliedBy: null,
    status: null,
    source,
  },
});

const rule = (from: string | null, averagingMonths: number | null): NormPeriodRule => ({
  from: from === null ? null : month(from),
  averagingMonths: stated(averagingMonths),
  normPeriodMonths: given(null),
  source,
  at: null,
});

/** 30 h a week extra in April and May 2026, without holiday: 19 working days each, 3.8 · 30 = 114 h a month. */
const extra = overtime([5, 30], ["2026-04", "2026-05"]);
const team = (normPeriods: readonly NormPeriodRule[]) =>
  plan({ closings: [], staffGroups: [staffGroup("Team A", 10, plainGroup)], normPeriods });

const averages = (normPeriods: readonly NormPeriodRule[]): readonly number[] => {
  const of = team(normPeriods);
  const [measured] = possibleAverage(contextOf(of, evaluateScenario(of, scenario("A", extra))));
  return Array.from(measured?.values ?? []);
};

/** Model definitions 2.14: four months by law, a collective agreement may set another length, a dated row. */
describe("the 48 hours are averaged over as many months as the rule of the month says", () => {
  test("by law four: January to April 37 + 114/17.1429, February to May 37 + 228/17.1429", () => {
    const byLaw = averages([]);
    expectPrinted(byLaw[apr] ?? 0, "43.65");
    expectPrinted(byLaw[may] ?? 0, "50.30");
  });

  test("a month before and after an agreement on one month from May: 37 + 114/4.4286", () => {
    const agreed = averages([rule("2026-05", 1)]);
    expectPrinted(agreed[apr] ?? 0, "43.65");
    expectPrinted(agreed[may] ?? 0, "62.742");
    expectPrinted(agreed[jun] ?? 0, "37");
  });

  test("twelve months reach back to before the start, where nobody is known to have worked over: 37 + 228/52.1429", () => {
    expectPrinted(averages([rule("2026-05", 12)])[may] ?? 0, "41.3726");
  });

  test("rows in any order give the same, and a row that says what the law says changes nothing", () => {
    const rules = [rule("2026-06", 2), rule("2026-03", 6)];
    expect(averages(rules.toReversed())).toEqual(averages(rules));
    expect(averages([rule("2026-04", 4)])).toEqual(averages([]));
    expect(averages([rule(null, 4)])).toEqual(averages([]));
  });

  test("a length that cannot be read is missing from its month on, and in no month before", () => {
    const unknown = averages([rule("2026-05", null)]);
    expectPrinted(unknown[apr] ?? 0, "43.65");
    expect(unknown[may]).toBeNaN();
  });

  test("the flag tells the months that were averaged and what sets their number", () => {
    expect(flagOf("working-time-48h", team([]), extra)?.details).not.toHaveProperty("averagingSource");
    expect(flagOf("working-time-48h", team([rule("2026-05", 2)]), extra)).toMatchObject({
      level: "red",
      details: { averagedMonths: ["2026-04", "2026-05"], averagingSource: source },
    });
    expect(flagOf("working-time-48h", team([rule("2026-04", 12)]), extra)).toBeNull();
  });
});
