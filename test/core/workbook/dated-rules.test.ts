import { describe, expect, test } from "vitest";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type PlainCell,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const read = (changes: PlainWorkbook) => {
  const tables = workbookTables({ ...plainTeam, ...changes });
  return { tables, ...parsedWorkbook(tables) };
};

const june = { year: 2026, month: 6 };
const source = "Lokalaftale § 4";

const overtime = (changes: PlainRow<"overtimeRules"> = {}): PlainRow<"overtimeRules"> => ({
  from: "2026-06",
  premium: 0.6,
  timeOffFactorAbove: 2.5,
  source,
  ...changes,
});

describe("rules on overtime", () => {
  test("are read by ascending month with their source; an empty cell is the setting", () => {
    const settings = { ...plainTeam.settings, timeOffFactor: 1.25 };
    const overtimeRules = [overtime({ from: "2026-09", hoursAtFirstFactor: 2 }), overtime()];
    const { plan, issues, tables } = read({ settings, overtimeRules });
    expect(issues).toEqual([]);
    expect(plan.overtimeRules).toMatchObject([
      {
        from: june,
        source,
        premium: {
          value: 0.6,
          origin: { at: { cell: addressOf(tables, "overtimeRules", 1, "premium") }, source },
        },
        premiumAbove: { value: 1, origin: { kind: "default" } },
        timeOffFactor: { value: 1.25, origin: { kind: "cell", at: { table: "NormeringSettings" } } },
        timeOffFactorAbove: { value: 2.5 },
        hoursAtFirstFactor: { value: 3 },
        timeOffDeadlineMonths: { value: 3 },
      },
      { from: { year: 2026, month: 9 }, hoursAtFirstFactor: { value: 2, origin: { source } } },
    ]);
    expect(plan.overtimeRules[0]?.timeOffFactor.origin).not.toHaveProperty("source");
  });

  const faults: readonly (readonly [string, readonly PlainRow<"overtimeRules">[], readonly string[]])[] = [
    ["no source", [overtime({ source: null })], ["rule-without-source"]],
    [
      "no source in two rows",
      [overtime({ source: null }), overtime({ from: "2026-09", source: null })],
      ["rule-without-source", "rule-without-source"],
    ],
    ["no month", [overtime({ from: null })], ["rule-without-month"]],
    ["no month beside another", [overtime(), overtime({ from: null })], ["rule-without-month"]],
    [
      "no month in two",
      [overtime({ from: null }), overtime({ from: null })],
      ["same-month", "rule-without-month"],
    ],
    ["two of one month", [overtime(), overtime({ premium: 0.7 })], ["same-month"]],
    ["a month that is none", [overtime({ from: "snart" })], ["not-a-month"]],
    ["a deadline that is no whole number", [overtime({ timeOffDeadlineMonths: 2.5 })], ["not-whole"]],
  ];
  test.each(faults)("%s: told, and the rest is read", (_, overtimeRules, expected) => {
    const { codes, plan } = read({ overtimeRules });
    expect(codes).toEqual(expected);
    expect(plan.staffGroups).toHaveLength(1);
  });

  test.each([
    ["two of one month", [overtime(), overtime({ premium: 0.7 })]],
    ["a month that cannot be read", [overtime({ from: "snart" })]],
  ] as const)("%s settle nothing that is known, whatever their order", (_, rows) => {
    for (const overtimeRules of [rows, rows.toReversed()])
      expect(read({ overtimeRules }).plan.overtimeRules).toMatchObject([
        { premium: { value: null }, timeOffFactor: { value: null }, timeOffDeadlineMonths: { value: null } },
      ]);
  });
});

describe("norm periods", () => {
  const row = (changes: Readonly<Record<string, PlainCell>>) => ({ from: "2026-06", source, ...changes });

  test("are read with their source; an empty cell is the four months of the act", () => {
    const normPeriods = [row({ normPeriodMonths: 6 }), row({ from: "2026-09", averagingMonths: 12 })];
    const { plan, issues } = read({ normPeriods });
    expect(issues).toEqual([]);
    expect(plan.normPeriods).toMatchObject([
      { from: june, averagingMonths: { value: 4 }, normPeriodMonths: { value: 6, origin: { source } } },
      { averagingMonths: { value: 12, origin: { source } }, normPeriodMonths: { value: null } },
    ]);
  });

  test.each([0, 13, 4.5])("of %d months are refused", (averagingMonths) => {
    const { plan, issues } = read({ normPeriods: [row({ averagingMonths })] });
    expect(issues).toHaveLength(1);
    expect(plan.normPeriods).toMatchObject([{ averagingMonths: { value: null } }]);
  });
});

describe("moved hours by the norm period of an agreement", () => {
  const moved: PlainRow<"options"> = {
    scenarios: "Flyt",
    kind: "stretched-norm-period",
    staffGroup: "Socialrådgivere",
    people: 2,
    weeklyHours: 3,
    from: "2026-03",
    to: "2026-04",
    returnFrom: "2026-06",
    returnTo: "2026-07",
    kronerPerUnit: 0,
    consent: "agreed",
  };
  const rules = (normPeriodMonths: number) => [
    { from: "2026-01", normPeriodMonths, source },
    { from: "2026-04", normPeriodMonths: 24, source },
  ];
  const reading = (changes: PlainRow<"options">, normPeriods?: readonly PlainRow<"normPeriods">[]) => {
    const reread = read({
      scenarios: [{ name: "Flyt", medDate: "2026-01-05", decisionDate: "2026-02-01" }],
      options: [{ ...moved, ...changes }],
      ...(normPeriods && { normPeriods }),
    });
    const length = reread.plan.scenarios[1]?.options[0]?.amounts["norm-period-months"];
    return { ...reread, length };
  };

  test("the agreement of the month in which they begin to move holds where the option states no length", () => {
    const { codes, length, tables } = reading({}, rules(5));
    expect(codes).toEqual([]);
    expect(length).toMatchObject({
      value: 5,
      origin: { source, at: { cell: addressOf(tables, "normPeriods", 0, "normPeriodMonths") } },
    });
  });

  test("and is the limit: March to July is five months", () => {
    const { issues, length } = reading({}, rules(4));
    expect(issues).toMatchObject([{ code: "norm-period-too-short", data: { spanned: 5, normPeriod: 4 } }]);
    expect(length?.value ?? null).toBeNull();
  });

  test("a length of the option's own goes before", () => {
    const { codes, length } = reading({ normPeriodMonths: 6 }, rules(4));
    expect(codes).toEqual([]);
    expect(length).toMatchObject({ value: 6 });
  });

  test.each([
    ["no agreement", undefined],
    ["one that says nothing of it", [{ from: "2026-01", averagingMonths: 6, source }]],
    ["one that begins later", [{ from: "2026-05", normPeriodMonths: 12, source }]],
  ] as const)("with %s and no length the option lacks one", (_, normPeriods) => {
    const { issues, tables } = reading({}, normPeriods);
    expect(issues).toMatchObject([
      { code: "option-missing-value", at: { cell: addressOf(tables, "options", 0, "normPeriodMonths") } },
    ]);
  });
});

test("the source of a row stands at its figures: refund and part-time overtime", () => {
  const steps = { weeks1to4: 0.7, weeks5to26: 0.5, weeks27to52: 0.3, weeksFrom53: 0.1 };
  const { plan, issues } = read({
    refundRates: [{ from: "2026-06", ...steps, source }],
    partTimeRules: [{ from: "2026-06", threshold: "full-time", source }],
  });
  expect(issues).toEqual([]);
  expect(plan.refundRates.at(-1)?.shares.weeks5to26).toMatchObject({ value: 0.5, origin: { source } });
  expect(plan.partTimeOvertime.at(-1)).toMatchObject({ threshold: "full-time", source });
});
