import { describe, expect, test } from "vitest";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import {
  addressOf,
  type BuildOptions,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const tasks = plainTeam.tasks ?? [];

const parsed = (workbook: PlainWorkbook, options?: BuildOptions) => {
  const tables = workbookTables(workbook, options);
  const { plan, issues } = parseWorkbook(tables);
  if (plan === null) throw new Error("no plan");
  return { plan, issues, tables, codes: issues.map(({ code }) => code) };
};

const sound = (workbook: PlainWorkbook, options?: BuildOptions) => {
  const result = parsed(workbook, options);
  expect(result.issues).toEqual([]);
  return result.plan;
};

describe("one team, ten inputs", () => {
  const plan = sound(plainTeam);

  test("everything else has a default that the help tells", () => {
    expect(plan).toMatchObject({
      workplace: "Jobcenter Nord",
      start: { year: 2026, month: 1 },
      horizonMonths: 36,
      units: ["Jobcenter Nord"],
    });
    const group = plan.staffGroups[0];
    expect(group).toMatchObject({
      heads: { value: 8 },
      establishedPosts: { value: 8 },
      weeklyHours: { value: 37 },
      holidayHours: { value: 185 },
      sixthWeekShare: { value: 1 },
      caseCarryingShare: { value: 1, origin: { kind: "default" } },
      absenceDays: null,
      rampMonths: { value: 0 },
    });
    expect(group?.holidayProfile.weights.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(
      1,
      12,
    );
    expect(plan.tasks[0]).toMatchObject({
      homeGroup: "Socialrådgivere",
      permittedGroups: ["Socialrådgivere"],
      priority: 1,
      complexityOf: null,
    });
    expect(plan.tasks[2]).toMatchObject({
      priority: 2,
      deadlineDays: null,
      driver: { kind: "per-month", rate: { value: 1 } },
    });
    expect(plan.scenarios).toEqual([{ id: "today", name: "", options: [] }]);
    expect(plan.settings).toMatchObject({
      timeOffFactor: { value: 1.5 },
      temporaryWeeksLimit: { value: null },
      minutesAreMixAverage: true,
    });
  });

  test("a default and a typed number can be told apart", () => {
    expect(plan.staffGroups[0]?.filledPosts.origin).toMatchObject({
      kind: "cell",
      suppliedBy: null,
      status: null,
    });
    expect(plan.staffGroups[0]?.heads.origin).toMatchObject({ kind: "default" });
  });

  test("without a duration the caseload stays as it is", () => {
    const { durationMonths } = sound({
      ...plainTeam,
      caseGroups: [{ name: "A", openCases: 400, newCasesPerMonth: 25 }],
      tasks: [{ ...tasks[0], caseGroup: null }],
    }).caseGroups[0] ?? { durationMonths: null };
    expect(durationMonths?.value).toBe(16);
  });

  test("cases closed a month give the duration", () => {
    const group = sound({
      ...plainTeam,
      caseGroups: [
        { name: "Aktivitetsparate", openCases: 2000, newCasesPerMonth: 120, outflowPerMonth: 100 },
      ],
    }).caseGroups[0];
    expect(group?.durationMonths).toMatchObject({ value: 20, origin: { kind: "cell" } });
  });

  test("an edition that Excel holds as a number is the same edition", () => {
    expect(
      sound({ ...plainTeam, settings: { ...plainTeam.settings, guidelineEdition: 2016 } }).caseGroups[0]
        ?.guidelines[0],
    ).toMatchObject({ edition: "2016", low: { value: 40 } });
  });
});

test("who supplied a row, its standing, and the estimates beside a number", () => {
  const plan = sound({
    ...plainTeam,
    staffGroups: [
      {
        name: "Socialrådgivere",
        filledPosts: 8,
        "filledPosts.low": 7,
        "filledPosts.high": 9,
        "filledPosts.otherSide": 6,
        absenceShare: 0.05,
        suppliedBy: "Lederen",
        status: "disputed",
      },
    ],
  });
  expect(plan.staffGroups[0]?.filledPosts).toMatchObject({
    value: 8,
    origin: { kind: "cell", suppliedBy: "Lederen", status: "disputed" },
    estimate: { low: 7, likely: null, high: 9, otherSide: 6 },
  });
  const wrong = parsed({
    ...plainTeam,
    staffGroups: [
      { name: "A", filledPosts: 8, "filledPosts.low": 9, "filledPosts.high": 7, absenceShare: 0.05 },
    ],
  });
  expect(wrong.codes).toEqual(["estimate-order"]);
});

describe("allowances", () => {
  const staffGroups = [
    { name: "A", filledPosts: 4, absenceShare: 0.05, caseCarryingShare: 1 },
    { name: "B", filledPosts: 2, absenceShare: 0.05, caseCarryingShare: 0 },
  ];
  const team: PlainWorkbook = {
    ...plainTeam,
    staffGroups,
    tasks: tasks.map((task) => ({ ...task, homeGroup: "A" })),
  };

  test("hours and shares have a column each", () => {
    const plan = sound({
      ...team,
      allowances: [
        { name: "Møder", hours: 2, hoursPer: "week-per-head" },
        { name: "Kursus", hours: 30, hoursPer: "year-per-head", staffGroups: "b" },
        { name: "Frokost", share: 0.068 },
        { name: "TR", hours: 200, hoursPer: "year-in-all", staffGroups: "A" },
      ],
    });
    expect(
      plan.staffGroups.map(({ allowances }) =>
        allowances.map(({ name, kind, amount }) => [name, kind, amount.value]),
      ),
    ).toEqual([
      [
        ["Møder", "hours-a-week-per-head", 2],
        ["Frokost", "share", 0.068],
        ["TR", "named-duty-hours-a-year", 200],
      ],
      [
        ["Møder", "hours-a-week-per-head", 2],
        ["Kursus", "hours-a-year-per-head", 30],
        ["Frokost", "share", 0.068],
      ],
    ]);
  });

  test.each([
    [{ name: "Møder" }, "give-one-of"],
    [{ name: "Møder", hours: 2, hoursPer: "week-per-head", share: 0.1 }, "give-one-of"],
    [{ name: "Møder", hours: 2 }, "missing-value"],
    [{ name: "Møder", share: 12 }, "share-as-number"],
    [{ name: "TR", hours: 200, hoursPer: "year-in-all" }, "one-group-only"],
    [{ name: "Møder", share: 0.1, staffGroups: "C" }, "unknown-reference"],
  ] as const)("%o", (row, code) => {
    expect(parsed({ ...team, allowances: [row] }).codes).toEqual([code]);
  });

  test("shares that leave no time", () => {
    const { codes, plan } = parsed({
      ...team,
      allowances: [
        { name: "X", share: 0.6, staffGroups: "A" },
        { name: "Y", share: 0.5 },
      ],
    });
    expect(codes).toEqual(["allowances-too-large"]);
    expect(plan.staffGroups[0]?.allowances[1]?.amount.value).toBeNull();
    expect(plan.staffGroups[1]?.allowances[0]?.amount.value).toBe(0.5);
  });

  test("with several groups nobody guesses who carries cases", () => {
    const { issues, tables } = parsed({
      ...team,
      staffGroups: [staffGroups[0] ?? {}, { name: "B", filledPosts: 2, absenceShare: 0.05 }],
    });
    expect(issues.map(({ code, at }) => [code, at.cell])).toEqual([
      ["missing-value", addressOf(tables, "staffGroups", 1, "caseCarryingShare")],
    ]);
  });
});

test("case groups and staff of several teams; a team without staff is pointed out", () => {
  const { plan, codes } = parsed({
    ...plainTeam,
    staffGroups: [{ name: "A", filledPosts: 4, absenceShare: 0.05, unit: "Team Nord" }],
    caseGroups: [
      { name: "Aktivitetsparate", openCases: 100, newCasesPerMonth: 10, unit: "team nord " },
      { name: "Y", openCases: 100, newCasesPerMonth: 10, unit: "Team Nrod" },
    ],
  });
  expect(codes).toEqual(["unit-without-staff"]);
  expect(plan.units).toEqual(["Team Nord", "Team Nrod"]);
  expect(plan.caseGroups[0]?.unit).toBe("Team Nord");
});

test("a workbook in English gives the same plan as one in Danish", () => {
  const plain = (language: "da" | "en") =>
    JSON.parse(
      JSON.stringify(sound(plainTeam, { language }), (key, value: unknown) =>
        key === "at" ? undefined : value,
      ),
    ) as unknown;
  expect(plain("en")).toEqual(plain("da"));
});
