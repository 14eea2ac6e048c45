import { describe, expect, test } from "vitest";
import type { OptionChoice } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  gapOf,
  hoursGroup,
  monthsOf,
  supplyOf,
  total,
} from "../support/golden.ts";
import { given, month, option, plan, staffGroup } from "../support/plan.ts";

/** 10 people × 3 h × 13 weeks in January to March, taken off in April to June. */
const stretched = (changes: Partial<OptionChoice> = {}, amounts: Record<string, number> = { weeks: 13 }) =>
  option(
    "stretched-norm-period",
    { people: 10, "weekly-hours": 3, "norm-period-months": 6, ...amounts },
    {
      staffGroup: "Team",
      from: month("2026-01"),
      to: month("2026-03"),
      returnFrom: month("2026-04"),
      returnTo: month("2026-06"),
      ...changes,
    },
  );

const base = (horizonMonths = 12, start = "2026-01") =>
  plan({ horizonMonths, start: month(start), staffGroups: [staffGroup("Team", 10)] });

const moved = (choice: OptionChoice, of = base()) => {
  const evaluation = evaluate(of, choice);
  const { movedIn, movedOut, supply } = supplyOf(evaluation, "Team");
  const without = evaluate(of);
  const before = monthsOf(without, supplyOf(without, "Team").supply);
  return {
    into: monthsOf(evaluation, movedIn),
    out: monthsOf(evaluation, movedOut),
    effect: monthsOf(evaluation, supply).map((hours, at) => hours - (before[at] ?? Number.NaN)),
  };
};

/** What the option does to the settled and to the plain gap, over the horizon and in each scenario year. */
const effects = (choice: OptionChoice, of: ReturnType<typeof base>) => {
  const [with_, without] = [evaluate(of, choice), evaluate(of)].map((evaluation) =>
    evaluation.groups.flatMap(({ periods }) => periods),
  );
  return (with_ ?? []).map((period, index) => ({
    gap: figure(period.gap) - figure(without?.[index]?.gap ?? period.available),
    settled: figure(period.settled) - figure(without?.[index]?.settled ?? period.available),
  }));
};

/** Model definitions 2.17, Golden. */
describe("a stretched norm period (2.17 b)", () => {
  test("390 h: in 130.0000, 123.8095, 136.1905, out 124.5378, 124.5378, 140.9244", () => {
    const { into, out } = moved(stretched());
    expectPrintedRow(into, ["130.0000", "123.8095", "136.1905", "0", "0", "0", "0"]);
    expectPrintedRow(out, ["0", "0", "0", "124.5378", "124.5378", "140.9244", "0"]);
    expectPrinted(total(into), "390.0000");
    expectPrinted(total(out), "390.0000");
  });

  test("in and out stand in full among the net hours: no meetings, no absence", () => {
    expectPrintedRow(moved(stretched()).effect, [
      "130.0000",
      "123.8095",
      "136.1905",
      "-124.5378",
      "-124.5378",
      "-140.9244",
      "0",
    ]);
  });

  test("a horizon that ends in March: 390 h are settled, the effect is 0", () => {
    const [whole] = effects(stretched(), base(3));
    // 390 / (3 × mean net hours of 106.885291)
    expectPrinted(whole?.gap ?? Number.NaN, "1.2163");
    expectPrinted(whole?.settled ?? Number.NaN, "0.0000");
  });

  test("weeks that are not stated are the working weeks of the high months: 63 days are 12.6 weeks", () => {
    expectPrinted(total(moved(stretched({}, {})).into), "378.0");
  });

  test("the low months may come before the high ones", () => {
    const early = stretched({
      from: month("2026-04"),
      to: month("2026-06"),
      returnFrom: month("2026-01"),
      returnTo: month("2026-03"),
    });
    const { into, out } = moved(early);
    expectPrintedRow(out, ["130.0000", "123.8095", "136.1905", "0"]);
    expectPrintedRow(into, ["0", "0", "0", "124.5378", "124.5378", "140.9244"]);
    for (const horizon of [1, 3, 4, 6, 12])
      for (const { settled } of effects(early, base(horizon))) expect(settled).toBeCloseTo(0, 12);
  });

  test("without months to take off in: those after the high ones, to the end of the norm period", () => {
    const { out } = moved(stretched({ returnFrom: null, returnTo: null }));
    expectPrintedRow(out, ["0", "0", "0", "124.5378", "124.5378", "140.9244", "0"]);
  });

  test("high months before the plan: what is left of them is worked, the rest is owed from the start", () => {
    // November and December 2025 have 20 and 21 working days, January 21: 130 × 21/62 of 390 = 132.0968 in January.
    const { into } = moved(stretched({ from: month("2025-11"), to: month("2026-01") }));
    expectPrintedRow(into, ["132.0968", "0"]);
    for (const horizon of [1, 4, 12])
      for (const { settled } of effects(
        stretched({ from: month("2025-11"), to: month("2026-01") }),
        base(horizon),
      ))
        expect(settled).toBeCloseTo(0, 12);
  });

  test("low months after the last that is computed take nothing in the plan", () => {
    const late = stretched({ returnFrom: month("2027-01"), returnTo: month("2027-03") });
    expect(total(moved(late).out)).toBe(0);
    expectPrinted(total(moved(late).into), "390.0000");
  });

  test.each([
    ["in one year, off in the next", 24, "2026-10", "2026-12", "2027-01", "2027-03"],
    ["across the end of the horizon", 14, "2026-11", "2027-02", "2027-03", "2027-06"],
    ["off in one year, in in the next", 36, "2027-11", "2028-02", "2027-08", "2027-10"],
  ])("settled effect 0 over the horizon and in each scenario year: %s", (_, horizon, from, to, back, end) => {
    const choice = stretched({
      from: month(from),
      to: month(to),
      returnFrom: month(back),
      returnTo: month(end),
    });
    // Years with other closings have other mean net hours.
    const all = effects(choice, base(horizon));
    expect(all.length).toBeGreaterThan(1);
    expect(Math.max(...all.map(({ gap }) => Math.abs(gap)))).toBeGreaterThan(0.05);
    for (const { settled } of all) expect(settled).toBeCloseTo(0, 12);
  });

  test("time off owed and taken while a norm period gives hours back: both are missing in full", () => {
    // 1 person × 10 h × 3.6 weeks in March = 36 h of overtime, 54 h off, 18 in each of April, May and June. Moved: 2 people
    // × 5 h × 10.8 weeks = 108 h in January to March, 36 h off in each of April, May and June.
    const even = plan({ closings: evenMonths(12), staffGroups: [hoursGroup("Team", 500)] });
    const overtime = option(
      "planned-overtime",
      { people: 1, "weekly-hours": 10 },
      { staffGroup: "Team", from: month("2026-03"), to: month("2026-03"), compensation: "time-off" },
    );
    const choice = {
      ...stretched({}, {}),
      amounts: { people: given(2), "weekly-hours": given(5), "norm-period-months": given(6) },
    };
    const evaluation = evaluate(even, overtime, choice);
    const { supply } = supplyOf(evaluation, "Team");
    expectPrintedRow(monthsOf(evaluation, supply), ["536", "536", "572", "446", "446", "446", "500"]);
    // 36 h worked for 54 h off: −18 h over the year, settled or not
    const { period } = gapOf(evaluation, "Team");
    expectPrinted(133.2 * 12 * figure(period.settled) - 6000, "-18.0");
    expectPrinted(133.2 * 12 * figure(period.gap) - 6000, "-18.0");
    // At the end of April 36 h of time off and 72 h of the norm period are still out
    const short = evaluate({ ...even, horizonMonths: 4 }, overtime, choice);
    expectPrinted(133.2 * 4 * figure(gapOf(short, "Team").period.settled) - 2000, "-18.0");
  });

  test.each([
    ["no last month", { to: null }],
    ["no month to take off in, and no length", { returnFrom: null, returnTo: null }],
    ["hours taken off before they begin to be", { returnFrom: month("2026-06"), returnTo: month("2026-04") }],
  ])("what cannot be told is not computable, and no other group's: %s", (_, changes) => {
    const choice = { ...stretched(changes), amounts: { people: given(10), "weekly-hours": given(3) } };
    const two = plan({ staffGroups: [staffGroup("Team", 10), staffGroup("Andre", 3)] });
    const evaluation = evaluate(two, choice);
    expect(monthsOf(evaluation, supplyOf(evaluation, "Team").supply)).toEqual(Array(12).fill(Number.NaN));
    expect(monthsOf(evaluation, supplyOf(evaluation, "Andre").supply).every(Number.isFinite)).toBe(true);
  });
});
