import { describe, expect, test } from "vitest";
import type { CaseAgeBand } from "../../core/plan/case-flow.ts";
import type { CaseGroup, Driver, OptionChoice, RecurringTask } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  lineOf,
  monthsOf,
} from "../support/golden.ts";
import { caseGroup, given, month, option, plan, task } from "../support/plan.ts";

const target = "Fleksjob";

const band = (from: number, to: number | null, cases: number): CaseAgeBand => ({
  fromMonths: given(from),
  toMonths: to === null ? null : given(to),
  cases: given(cases),
  at: null,
});

/** 200 open, 10 new a month, 20 months each: steady, but younger at the start than a steady stock is. */
const young = [band(0, 6, 100), band(6, 12, 60), band(12, null, 40)];
const flexjobs = (changes: Partial<CaseGroup> = {}): CaseGroup => caseGroup(target, 200, changes);

/** Pieces of one task by month, 18 months ahead. */
const pieces = (
  driver: Driver,
  cases: CaseGroup = flexjobs({ openingAges: young }),
  options: readonly OptionChoice[] = [],
  changes: Partial<RecurringTask> = {},
): number[] => {
  const evaluation = evaluate(
    plan({
      horizonMonths: 18,
      closings: evenMonths(18),
      staffGroups: [hoursGroup("Team", 100_000)],
      caseGroups: [cases],
      tasks: [task("Opgave", 0, "Team", { driver, ...changes })],
    }),
    ...options,
  );
  return monthsOf(evaluation, lineOf(evaluation, "Opgave").arising);
};

const aged = (from: number, to: number | null): Driver => ({
  kind: "age-window",
  caseGroup: target,
  rate: given(1),
  fromMonths: given(from),
  toMonths: to === null ? null : given(to),
  coverage: given(1),
});

const atAge = (age: number, rate = 1, coverage = 1): Driver => ({
  kind: "at-age",
  caseGroup: target,
  rate: given(rate),
  ageMonths: given(age),
  coverage: given(coverage),
});

/**
 * Cases of the start keep their ages: a band is even within itself, the last one falls off by the duration, and all
 * close at the rate 1/D (model-definitions 2.5: cohorts with survival e^(−age/D)).
 */
describe("an opening stock with ages (2.5)", () => {
  test("six months and older: those of the middle and last band, and as time goes those of the first", () => {
    const old = pieces(aged(6, null));
    // Month 1: 100 · e^(−t/20) of the two older bands, 100 · t/6 · e^(−t/20) of the first, in the mean of the month:
    // 100 × .975412 + 16.6667 × .483642 = 105.6018
    expectPrinted(old[0] ?? 0, "105.6018");
    // Month 6: 100 × 20 × (e^−.25 − e^−.3) + 16.6667 × ∫ t e^(−t/20) dt from 5 to 6
    //  = 75.9652 + 16.6667 × 20 × (25 e^−.25 − 26 e^−.3) = 75.9652 + 16.6667 × 4.174916
    expectPrinted(old[5] ?? 0, "145.5471");
    // From then on none of them is younger, and it is the steady 200 × e^−.3.
    expectPrintedRow(old, Array<string>(12).fill("148.1636"), 6);
  });

  test("without ages the steady profile of the duration holds", () => {
    expectPrintedRow(pieces(aged(6, null), flexjobs()), Array<string>(18).fill("148.1636"));
  });

  test("the ages change how old the cases are, not how many", () => {
    const windows = [aged(0, 6), aged(6, 12), aged(12, 30), aged(30, null)].map((driver) => pieces(driver));
    for (let at = 0; at < 18; at++)
      expectPrinted(
        windows.reduce((sum, row) => sum + (row[at] ?? 0), 0),
        "200.000000",
      );
  });

  test("a last band that starts at 0 is the steady profile", () => {
    const steady = flexjobs({ openingAges: [band(0, null, 200)] });
    for (const driver of [aged(2.5, 7), aged(6, null), atAge(4.5), atAge(60)])
      expectPrintedRow(
        pieces(driver, steady),
        pieces(driver, flexjobs()).map((value) => value.toFixed(9)),
      );
  });

  test("an old stock that is written band by band stays until it closes", () => {
    // All 200 are 24 to 36 months old, none comes: 30 months and older is half of them and grows by 1/12 a month.
    const old = flexjobs({ newCasesPerMonth: given(0), openingAges: [band(24, 36, 200)] });
    const thirty = pieces(aged(30, null), old);
    // 200 × ∫ (6 + t)/12 · e^(−t/20) dt = 16.6667 × (6 × .975412 + .483642)
    expectPrinted(thirty[0] ?? 0, "105.6018");
    // Month 7 and on they all are: 200 × 20 × (e^−.3 − e^−.35)
    expectPrinted(thirty[6] ?? 0, "144.5205");
  });
});

describe("work at an age: flexjob 2½, 4½ and 5 years (domain 4.5)", () => {
  test("a steady stock: those who came 30 months ago and are still there, 10 × e^−1.5", () => {
    expectPrintedRow(pieces(atAge(30), flexjobs()), Array<string>(18).fill("2.23130"));
    expectPrintedRow(pieces(atAge(54), flexjobs()), Array<string>(18).fill("0.672055"));
    expectPrintedRow(pieces(atAge(60), flexjobs()), Array<string>(18).fill("0.497871"));
  });

  test("half of them, twice each, is as many", () => {
    expectPrintedRow(pieces(atAge(30, 2, 0.5), flexjobs()), Array<string>(18).fill("2.23130"));
  });

  test("with ages: each band passes the age in its turn", () => {
    const six = pieces(atAge(6));
    // The first band, 16.6667 to each month of age: × 20 × (1 − e^−.05), … × 20 × (e^−.25 − e^−.3), then 10 × e^−.3.
    expectPrinted(six[0] ?? 0, "16.2569");
    expectPrinted(six[5] ?? 0, "12.6609");
    expectPrintedRow(six, Array<string>(12).fill("7.40818"), 6);
    const fifteen = pieces(atAge(15));
    // The last band: 40/20 × e^(−3/20); from month 4 the middle one, 10 to each month; from month 10 the first.
    expectPrintedRow(fifteen, Array<string>(3).fill("1.72142"));
    expectPrinted(fifteen[3] ?? 0, "8.39544");
    expectPrinted(fifteen[9] ?? 0, "10.36583");
    expectPrintedRow(fifteen, Array<string>(3).fill("4.72367"), 15);
  });

  test("26 weeks are 26 × 7/30.4375 = 5.9795 months: the month in which the last of the band pass is shared", () => {
    const weeks = pieces(atAge((26 * 7) / 30.4375));
    // Month 6, 5.00 to 5.9795: 16.6667 × 20 × (e^−.25 − e^−.298973) + .020534 × 10 × e^−.298973
    expectPrinted(weeks[5] ?? 0, "12.5595");
    expectPrinted(weeks[6] ?? 0, "7.41579"); // 10 × e^−.298973
  });

  test("age 0 is every new case", () => {
    expectPrintedRow(pieces(atAge(0)), Array<string>(18).fill("10.0"));
  });

  test("those that an option lets close earlier do not come so far", () => {
    const faster = option(
      "changed-rate",
      { change: -0.5 },
      { target, quantity: "case-duration", from: month("2026-01") },
    );
    // From month 13 on those who reach 12 months came after the start: 10 × e^−1.2
    expectPrinted(pieces(atAge(12), flexjobs(), [faster])[13] ?? 0, "3.01194");
    const [now = 0] = pieces(atAge(12), flexjobs({ openingAges: young }), [faster]);
    // The middle band: 10 × 20 × (1 − e^−.05), less e^(−(1/10 − 1/20)/2) in the middle of the month
    expectPrinted(now, "9.513285");
  });

  test("the complexity of the cases and a deadline count for it as for other work", () => {
    const cases = flexjobs({ complexShare: given(0.5) });
    const driver = atAge(30);
    const plain = pieces(driver, cases);
    const weighted = pieces(driver, cases, [], { complexityOf: target, deadlineDays: given(30) });
    // Half of the cases at 1.5: 1.25 times the minutes
    expectPrinted((weighted[0] ?? 0) / (plain[0] ?? 1), "1.250000");
  });
});

test("ages of one group that nobody knows leave the work by age without a value, and no other", () => {
  const unknown = flexjobs({ openingAges: [band(0, 6, 100), { ...band(6, null, 0), cases: given(null) }] });
  expect(pieces(aged(3, 9), unknown).slice(0, 3).every(Number.isNaN)).toBe(true);
  const perCase: Driver = { kind: "per-open-case-a-year", caseGroup: target, rate: given(12) };
  expectPrintedRow(pieces(perCase, unknown), Array<string>(18).fill("200"));
});
