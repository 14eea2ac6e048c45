import { describe, expect, test } from "vitest";
import type { OptionChoice, StaffGroup } from "../../core/plan.ts";
import {
  apr,
  aug,
  dec,
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  gapOf,
  hoursGroup,
  jan,
  mar,
  may,
  monthsOf,
  supplyOf,
  total,
} from "../support/golden.ts";
import { given, month, option, plan, settings, staffGroup } from "../support/plan.ts";

const spring = { staffGroup: "Team", from: month("2026-03"), to: month("2026-04") } as const;

const overtime = (
  people: number,
  weeklyHours: number,
  changes: Partial<OptionChoice> = {},
  hoursPerOccasion = 3,
) =>
  option(
    "planned-overtime",
    { people, "weekly-hours": weeklyHours, "hours-per-occasion": hoursPerOccasion },
    { ...spring, compensation: "time-off", ...changes },
  );

/** Supply with the option less supply without it. */
const effect = (
  group: StaffGroup,
  choice: OptionChoice,
  changes: Parameters<typeof plan>[0] = {},
): number[] => {
  const base = plan({ staffGroups: [group], ...changes });
  const [with_, without] = [evaluate(base, choice), evaluate(base)].map((evaluation) =>
    monthsOf(evaluation, supplyOf(evaluation, group.name).supply),
  );
  return (with_ ?? []).map((hours, index) => hours - (without?.[index] ?? Number.NaN));
};

/** Model definitions 2.14, Golden: calendar, holiday and absence of 2.1. */
describe("planned overtime (2.14)", () => {
  test("6 people × 5 h in March and April 2026 are 30 × (4.18 + 3.325) = 225.15 h, not 260", () => {
    const hours = effect(staffGroup("Team", 10), overtime(6, 5, { compensation: "paid" }));
    expectPrintedRow(hours, ["0", "0", "125.40", "99.75", "0", "0"]);
    expectPrinted(total(hours), "225.15");
  });

  test("hours above 49 a week give half when the user says so: 14 h are 12 + 2/2 (2.14)", () => {
    const half = { settings: settings({ outputAbove49: given(0.5) }) };
    const hours = effect(staffGroup("Team", 10), overtime(2, 14, { compensation: "paid" }), half);
    // 2 × 13 × 4.18
    expectPrinted(hours[mar] ?? 0, "108.68");
    const all = effect(staffGroup("Team", 10), overtime(2, 14, { compensation: "paid" }));
    expectPrinted(all[mar] ?? 0, "117.04");
  });

  test("an overtime hour that gives 90 % of an ordinary one gives 202.635 of 225.15 h (2.3)", () => {
    const less = { settings: settings({ overtimeOutput: given(0.9) }) };
    const hours = effect(staffGroup("Team", 10), overtime(6, 5, { compensation: "paid" }), less);
    expectPrinted(total(hours), "202.635");
  });

  test("it is worked whether or not work waits, and counts as idle hours (2.7)", () => {
    const evaluation = evaluate(
      plan({ staffGroups: [staffGroup("Team", 1)] }),
      overtime(6, 5, { compensation: "paid" }),
    );
    const { gap } = gapOf(evaluation, "Team");
    const spare = 106.885291 * (monthsOf(evaluation, gap.spare)[mar] ?? 0);
    // 126.8212 of one post and 125.40 of overtime
    expectPrinted(spare, "252.22");
  });
});

/** Model definitions 2.15, Golden: 240 h in March-April, owed 360 h; 240/225.15 of the hours of 2.14. */
describe("time off is a loan (2.15)", () => {
  const loan = overtime((6 * 240) / 225.15, 5, { returnFrom: month("2026-05"), returnTo: month("2026-06") });
  const settledAndNot = (horizonMonths: number) => {
    const base = plan({ horizonMonths, staffGroups: [staffGroup("Team", 10)] });
    const [with_, without] = [evaluate(base, loan), evaluate(base)].map(
      (evaluation) => gapOf(evaluation, "Team").period,
    );
    const difference = (kind: "gap" | "settled") =>
      with_ && without ? figure(with_[kind]) - figure(without[kind]) : Number.NaN;
    return { gap: difference("gap"), settled: difference("settled") };
  };

  test("January to April: unsettled +0.5613 posts, settled −0.2807", () => {
    const { gap, settled } = settledAndNot(4);
    expectPrinted(gap, "0.5613");
    expectPrinted(settled, "-0.2807");
  });

  test("over 12 months: −0.0936 either way", () => {
    const { gap, settled } = settledAndNot(12);
    expectPrinted(gap, "-0.0936");
    expectPrinted(settled, "-0.0936");
  });

  test("owed 360 h at the end of April, taken in May and June in full, meetings or not", () => {
    const evaluation = evaluate(plan({ staffGroups: [staffGroup("Team", 10)] }), loan);
    const { timeOff, net } = supplyOf(evaluation, "Team");
    const owed = monthsOf(evaluation, timeOff.owed);
    expectPrinted(owed[apr] ?? 0, "360.0");
    expectPrinted(owed[dec] ?? Number.NaN, "0.0");
    const hours = effect(staffGroup("Team", 10), loan);
    expectPrinted((hours[may] ?? 0) + (hours[may + 1] ?? 0), "-360.0");
    expect(figure(net.allowanceTotal)).toBe(0.18);
  });

  test("4 h in one evening are (3 × 1.5 + 1 × 2)/4 = 1.625 hours of time off each (C8)", () => {
    const evaluation = evaluate(plan({ staffGroups: [staffGroup("Team", 10)] }), overtime(6, 5, {}, 4));
    const { timeOff } = supplyOf(evaluation, "Team");
    expectPrinted(total(monthsOf(evaluation, timeOff.earned)), (225.15 * 1.625).toFixed(4));
  });

  test("without months named it is taken evenly over the three months after, at the earliest the next", () => {
    // 1 person × 10 h × 3.6 weeks in March: 36 h, 54 h of time off, 18 in each of April, May and June.
    const hours = effect(hoursGroup("Team", 500), overtime(1, 10, { to: month("2026-03") }), {
      closings: evenMonths(12),
    });
    expectPrintedRow(hours, ["0", "0", "36.0", "-18.0", "-18.0", "-18.0", "0"]);
  });

  test("what months named too late leave untaken after three months is paid out, not lost hours", () => {
    const choice = overtime(1, 10, {
      to: month("2026-03"),
      returnFrom: month("2026-08"),
      returnTo: month("2026-09"),
    });
    const evaluation = evaluate(
      plan({ closings: evenMonths(12), staffGroups: [hoursGroup("Team", 500)] }),
      choice,
    );
    const { timeOff, supply } = supplyOf(evaluation, "Team");
    expectPrintedRow(monthsOf(evaluation, timeOff.paidOut), ["0", "0", "0", "0", "0", "54.0", "0"]);
    expectPrinted(total(monthsOf(evaluation, supply)), "6036.0");
    expectPrinted(monthsOf(evaluation, timeOff.owed)[aug] ?? Number.NaN, "0");
  });

  test("time off earned in August counts in the settled figure of a plan that ends in August", () => {
    const choice = overtime(1, 10, { from: month("2026-08"), to: month("2026-08") });
    const evaluation = evaluate(
      plan({ closings: evenMonths(12), horizonMonths: 8, staffGroups: [hoursGroup("Team", 500)] }),
      choice,
    );
    const { period } = gapOf(evaluation, "Team");
    // +36 h worked, 54 h owed: (36 − 54) / (8 × 133.2)
    expectPrinted(figure(period.settled) - 500 / 133.2, "-0.0169");
  });

  test("hours owed at the start are taken over the first three months and settle to nothing", () => {
    const owing = hoursGroup("Team", 500, { owedTimeOffHours: given(90) });
    for (const horizonMonths of [1, 2, 12]) {
      const evaluation = evaluate(plan({ closings: evenMonths(12), horizonMonths, staffGroups: [owing] }));
      const { gap, period } = gapOf(evaluation, "Team");
      expectPrinted(monthsOf(evaluation, gap.supply.supply)[jan] ?? 0, "470.0");
      // Taking 30 h and owing 30 h less cancel: 500 / 133.2
      expectPrinted(figure(period.settled), "3.7538");
    }
  });

  test("paid overtime is no loan", () => {
    const evaluation = evaluate(
      plan({ closings: evenMonths(12), horizonMonths: 8, staffGroups: [hoursGroup("Team", 500)] }),
      overtime(1, 10, { compensation: "paid" }),
    );
    const { period } = gapOf(evaluation, "Team");
    expect(figure(period.settled)).toBe(figure(period.gap));
  });
});
