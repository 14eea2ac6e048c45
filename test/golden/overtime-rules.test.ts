import { describe, expect, test } from "vitest";
import type { Input } from "../../core/origin.ts";
import type { OvertimeRule } from "../../core/plan/rules.ts";
import type { Plan } from "../../core/plan.ts";
import {
  apr,
  aug,
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  feb,
  hoursGroup,
  jan,
  jul,
  jun,
  mar,
  may,
  monthsOf,
  supplyOf,
} from "../support/golden.ts";
import { given, month, option, plan, settings } from "../support/plan.ts";

/** Working weeks of a month of 18 days; two people × 4 h give 28.8 h of overtime a month. */
const hoursAMonth = 2 * 4 * 3.6;

const source = "Lokalaftale § 4";
const cell = (value: number | null, column: string): Input => ({
  value,
  origin: {
    kind: "cell",
    at: { sheet: "Regler", table: "NormeringOvertimeRules", row: 1, column, cell: "B5" },
    suppliedBy: null,
    status: null,
    source,
  },
});

type Terms = Readonly<Partial<Record<Exclude<keyof OvertimeRule, "from" | "source" | "at">, number | null>>>;

/** A rule with the terms of the settings unless stated. */
const rule = (from: string | null, terms: Terms): OvertimeRule => {
  const all = {
    premium: 0.5,
    premiumAbove: 1,
    timeOffFactor: 1.5,
    timeOffFactorAbove: 2,
    hoursAtFirstFactor: 3,
    timeOffDeadlineMonths: 3,
    ...terms,
  };
  const inputs = Object.entries(all).map(([name, value]) => [name, cell(value, name)] as const);
  return {
    from: from === null ? null : month(from),
    at: null,
    source,
    ...(Object.fromEntries(inputs) as Record<keyof typeof all, Input>),
  };
};

const team = (changes: Partial<Plan> = {}) =>
  plan({
    closings: evenMonths(12),
    staffGroups: [
      hoursGroup("Team", 1332, {
        heads: given(10),
        pay: {
          // 1,924 hours a year at 200 kr.
          annualPay: given(384_800),
          pensionShare: given(0),
          overtimePensionShare: given(0),
          recruitmentCost: given(0),
        },
      }),
    ],
    ...changes,
  });

const overtime = (compensation: "paid" | "time-off", perOccasion: number | null = 4) =>
  option(
    "planned-overtime",
    { people: 2, "weekly-hours": 4, ...(perOccasion !== null && { "hours-per-occasion": perOccasion }) },
    { staffGroup: "Team", compensation },
  );

const paid = (overtimeRules: readonly OvertimeRule[], perOccasion: number | null = 4) => {
  const evaluation = evaluate(team({ overtimeRules }), overtime("paid", perOccasion));
  return monthsOf(evaluation, evaluation.money.months.staff.total);
};

describe("paid overtime by the rule of the month in which it is worked", () => {
  test("a month before and after the rate changes: 3 h at 1.5 and 1 h at 2, then 3 h at 1.6 and 1 h at 2.2", () => {
    const kroner = paid([rule("2026-04", { premium: 0.6, premiumAbove: 1.2 })]);
    // 28.8 · 200 · (0.75 · 1.5 + 0.25 · 2) = 9,360; 28.8 · 200 · (0.75 · 1.6 + 0.25 · 2.2) = 10,080
    expectPrinted(kroner[mar] ?? 0, "9360.00");
    expectPrinted(kroner[apr] ?? 0, "10080.00");
  });

  test("a shorter first tier from June: 2 h at 1.5 and 2 h at 2 of each 4", () => {
    const kroner = paid([rule("2026-06", { hoursAtFirstFactor: 2 })]);
    expectPrinted(kroner[may] ?? 0, "9360.00");
    // 28.8 · 200 · 1.75
    expectPrinted(kroner[jun] ?? 0, "10080.00");
  });

  test("hours whose occasions nobody states lie in the first tier of their month, and above it where there is none", () => {
    const kroner = paid(
      [rule("2026-03", { hoursAtFirstFactor: 2 }), rule("2026-05", { hoursAtFirstFactor: 0 })],
      null,
    );
    expectPrintedRow(kroner.slice(jan, jun), ["8640", "8640", "8640", "8640", "11520"]);
  });

  test("the settings hold before the first row, and rows in any order give the same", () => {
    const rules = [rule("2026-07", { premium: 1 }), rule("2026-03", { premium: 0.75 })];
    const kroner = paid(rules);
    // 28.8 · 200 · (0.75 · (1 + premium) + 0.5)
    expectPrintedRow(
      [kroner[feb] ?? 0, kroner[mar] ?? 0, kroner[jun] ?? 0, kroner[jul] ?? 0],
      ["9360", "10440", "10440", "11520"],
    );
    expect(paid(rules.toReversed())).toEqual(kroner);
  });

  test("a row that says what the settings say changes nothing", () => {
    expect(paid([rule("2026-04", {})])).toEqual(paid([]));
    expect(paid([rule(null, {})])).toEqual(paid([]));
  });

  test("a premium that cannot be read is missing from its month on, and in no month before", () => {
    const kroner = paid([rule("2026-04", { premium: null })]);
    expectPrinted(kroner[mar] ?? 0, "9360");
    expect(kroner[apr]).toBeNaN();
  });

  test("the explanation names the row and its source in the months in which it holds", () => {
    const evaluation = evaluate(
      team({ overtimeRules: [rule("2026-04", { premium: 0.6 })] }),
      overtime("paid"),
    );
    const [line] = evaluation.money.lines;
    const operation = line?.kroner.operation;
    const premium = operation?.kind === "formula" ? operation.arguments.premium : undefined;
    if (premium === undefined || !("operation" in premium) || premium.operation.kind !== "input")
      throw new Error("no premium");
    const origins = [premium.operation.origin].flat();
    expect(origins[mar]).toMatchObject({ kind: "default" });
    expect(origins[apr]).toMatchObject({ kind: "cell", source, at: { column: "premium" } });
  });
});

describe("time off by the rule of the month in which it was earned", () => {
  const timeOff = (overtimeRules: readonly OvertimeRule[], changes: Partial<Plan> = {}) => {
    const evaluation = evaluate(team({ overtimeRules, ...changes }), overtime("time-off", 3));
    const { timeOff: ledger } = supplyOf(evaluation, "Team");
    const [earned, taken] = [ledger.earned, ledger.taken].map((step) => monthsOf(evaluation, step));
    return { earned: earned ?? [], taken: taken ?? [] };
  };

  test("1:1.5 in March, 1:1.75 from April", () => {
    const { earned } = timeOff([rule("2026-04", { timeOffFactor: 1.75 })]);
    expectPrinted(earned[mar] ?? 0, (1.5 * hoursAMonth).toFixed(2));
    expectPrinted(earned[apr] ?? 0, (1.75 * hoursAMonth).toFixed(2));
  });

  test("work of March is taken within its three months, that of April within one", () => {
    const { taken } = timeOff([rule("2026-04", { timeOffDeadlineMonths: 1 })]);
    // 43.2 h a month; May has a third of February's and March's, and all of April's
    expectPrinted(taken[apr] ?? 0, "43.20");
    expectPrinted(taken[may] ?? 0, (43.2 * (1 + 2 / 3)).toFixed(2));
    expectPrinted(taken[jun] ?? 0, (43.2 * (1 + 1 / 3)).toFixed(2));
    expectPrinted(taken[jul] ?? 0, "43.20");
  });

  test("what is owed at the start was earned before it: the deadline of that time holds", () => {
    const owing = {
      staffGroups: [hoursGroup("Team", 1332, { owedTimeOffHours: given(90), heads: given(10) })],
      settings: settings({ timeOffDeadlineMonths: given(3) }),
    };
    const opening = (rules: readonly OvertimeRule[]) => {
      const evaluation = evaluate(team({ overtimeRules: rules, ...owing }));
      return monthsOf(evaluation, supplyOf(evaluation, "Team").timeOff.taken).slice(jan, apr);
    };
    expectPrintedRow(opening([rule("2026-01", { timeOffDeadlineMonths: 1 })]), ["30", "30", "30"]);
    expectPrintedRow(opening([rule("2025-10", { timeOffDeadlineMonths: 1 })]), ["90", "0", "0"]);
  });

  test("without a deadline from April on, nobody knows when work of April is taken, but that of March is", () => {
    const { taken } = timeOff([rule("2026-04", { timeOffDeadlineMonths: null })]);
    expectPrinted(taken[apr] ?? 0, "43.20");
    expect(taken[may]).toBeNaN();
    expect(taken[aug]).toBeNaN();
  });
});

test("an hour's cost is told by the rule of the month (2.19)", () => {
  const evaluation = evaluate(
    team({ overtimeRules: [rule("2026-04", { premium: 0.6, timeOffFactor: 1.75 })] }),
  );
  const [hourly] = evaluation.money.hourly;
  if (hourly === undefined) throw new Error("no group");
  const first = monthsOf(evaluation, hourly.overtimeFirst.kroner);
  const timeOff = monthsOf(evaluation, hourly.timeOffFirst.kroner);
  expectPrintedRow(
    [first[mar] ?? 0, first[apr] ?? 0, timeOff[mar] ?? 0, timeOff[apr] ?? 0],
    ["300", "320", "300", "350"],
  );
});
