import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { IssueCode } from "../../../core/workbook/issue.ts";
import { onlyIssue, parsedWorkbook } from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

type Row = PlainRow<"options">;
const group = "Socialrådgivere";
const staff = { staffGroup: group, from: "2026-03", to: "2026-05" };
const moved = { ...staff, kind: "stretched-norm-period", people: 4, weeklyHours: 3, normPeriodMonths: 6 };

const team: PlainWorkbook = {
  ...plainTeam,
  scenarios: [{ name: "Mere tid" }],
  phoneDuties: [{ name: "Telefon", openingHoursPerWeek: 20, positions: 2 }],
};
const withOptions = (...rows: readonly Row[]) =>
  workbookTables({ ...team, options: rows.map((row) => ({ scenarios: "Mere tid", ...row })) });

test.each<[string, IssueCode, keyof Row, Row]>([
  [
    "a loan that comes back in the months it is worked",
    "moved-hours-overlap",
    "returnFrom",
    { ...moved, returnFrom: "2026-05", returnTo: "2026-06" },
  ],
  [
    "a norm period shorter than the loan",
    "norm-period-too-short",
    "normPeriodMonths",
    { ...moved, returnFrom: "2026-07", returnTo: "2026-10" },
  ],
  [
    "plus-time no longer than the week",
    "week-not-longer",
    "weeklyHours",
    { ...staff, kind: "plus-time", people: 2, weeklyHours: 37 },
  ],
  [
    "a change and a new figure",
    "give-one-of",
    "value",
    {
      kind: "changed-rate",
      target: "Statistik",
      quantity: "no-show-share",
      change: -0.1,
      value: 0.1,
      from: "2026-03",
    },
  ],
  [
    "a new share above the whole",
    "share-as-number",
    "value",
    { kind: "changed-rate", target: "Statistik", quantity: "no-show-share", value: 12, from: "2026-03" },
  ],
  [
    "a caseload that does not fall",
    "caseload-order",
    "caseloadAfter",
    {
      kind: "investment",
      target: "Aktivitetsparate",
      share: 0.1,
      caseloadBefore: 35,
      caseloadAfter: 35,
      from: "2026-03",
    },
  ],
  [
    "negative minutes of a provider",
    "out-of-bounds",
    "minutes",
    {
      kind: "other-providers",
      target: "Statistik",
      share: 0.5,
      minutes: -5,
      from: "2026-03",
      kronerPerUnit: 1,
    },
  ],
  [
    "prioritisation of nothing",
    "option-needs-one-of",
    "share",
    { kind: "prioritisation", target: "Statistik", from: "2026-03" },
  ],
  [
    "turnover of 12 instead of 12 %",
    "share-as-number",
    "value",
    { kind: "changed-rate", staffGroup: group, quantity: "turnover-per-year", value: 12, from: "2026-03" },
  ],
  [
    "a figure in the place of how often a task comes, which is of no one unit",
    "option-missing-value",
    "change",
    { kind: "changed-rate", target: "Statistik", quantity: "task-volume", value: 80, from: "2026-03" },
  ],
  [
    "shorter cases of nobody's",
    "option-missing-value",
    "target",
    { kind: "outreach", ...staff, occasionsAWeek: 5, minutes: 90, share: 0.1 },
  ],
  [
    "minutes of interruptions that are not counted",
    "option-missing-value",
    "occasionsAWeek",
    { kind: "rotating-phone-duty", target: "Telefon", positions: 1, minutes: 5, from: "2026-03" },
  ],
  [
    "people beside hours that come once",
    "option-missing-value",
    "weeklyHours",
    { kind: "added-work", ...staff, people: 3, hours: 40 },
  ],
  [
    "a change of who knows what",
    "unknown-choice",
    "quantity",
    { kind: "changed-rate", target: "Statistik", quantity: "humør", change: 0.1, from: "2026-03" },
  ],
  [
    "a rate of tasks that names a case group",
    "option-target",
    "target",
    {
      kind: "changed-rate",
      target: "Aktivitetsparate",
      quantity: "task-volume",
      change: 0.1,
      from: "2026-03",
    },
  ],
])("%s is refused with its cell, and the scenario has no gap", (_, code, column, row) => {
  const tables = withOptions(row);
  const { plan, issue } = onlyIssue(tables);
  expect(issue.code).toBe(code);
  expect([addressOf(tables, "options", 0, column), addressOf(tables, "options", 0, "priority")]).toContain(
    issue.at.cell,
  );
  expect(issue.severity).toBe("error");
  const [today, scenario] = evaluatePlan(plan).result.scenarios;
  expect(today?.period.gapFteTasks).toEqual(expect.any(Number));
  expect(scenario?.period.gapFteTasks).toBeNull();
});

test("what the same options are as they should be has no problem", () => {
  const rows: readonly Row[] = [
    { ...moved, returnFrom: "2026-06", returnTo: "2026-08" },
    { ...staff, kind: "plus-time", people: 2, weeklyHours: 40, consent: "agreed", consentDate: "2030-01-01" },
    { kind: "changed-minutes", target: "Statistik", minutes: -20, from: "2026-03" },
    { kind: "prioritisation", target: "Statistik", priority: 3, from: "2026-03" },
    { kind: "shorter-opening-hours", target: "telefon", weeklyHours: 15, from: "2026-03" },
  ];
  const { issues, plan } = parsedWorkbook(withOptions(...rows));
  expect(issues).toEqual([]);
  expect(plan.scenarios[1]?.options[1]?.consent).toMatchObject({ state: "agreed", date: { year: 2030 } });
  expect(plan.scenarios[1]?.options[4]?.target).toBe("Telefon");
});

test.each<[string, readonly (keyof Row)[], Row]>([
  [
    "the group of a rate that is a task's",
    ["staffGroup"],
    { ...staff, kind: "changed-rate", target: "Statistik", quantity: "task-volume", change: -0.1 },
  ],
  [
    "the task of a rate that is a group's",
    ["target"],
    { ...staff, kind: "changed-rate", target: "Statistik", quantity: "absence-share", change: -0.1 },
  ],
  [
    "months to give back what is paid",
    ["returnFrom", "returnTo"],
    {
      ...staff,
      kind: "planned-overtime",
      people: 2,
      weeklyHours: 3,
      compensation: "paid",
      returnFrom: "2026-07",
      returnTo: "2026-08",
    },
  ],
])("%s is told to be of no use", (_, columns, row) => {
  const tables = withOptions(row);
  const { issues, plan } = parsedWorkbook(tables);
  expect(issues.map(({ code, at }) => [code, at.cell])).toEqual(
    columns.map((column) => ["unused-value", addressOf(tables, "options", 0, column)]),
  );
  expect(evaluatePlan(plan).result.scenarios[1]?.period.gapFteTasks).toEqual(expect.any(Number));
});

test("temps who may do nothing", () => {
  const { issue } = onlyIssue(
    workbookTables({
      ...team,
      staffGroups: [
        ...(plainTeam.staffGroups ?? []).map((row) => ({ ...row, caseCarryingShare: 1 })),
        { name: "Vikarer", filledPosts: 0, absenceShare: 0, caseCarryingShare: 0 },
      ],
      tasks: (plainTeam.tasks ?? []).map((task) => ({ ...task, homeGroup: group })),
      phoneDuties: [],
      options: [
        {
          scenarios: "Mere tid",
          kind: "temps",
          staffGroup: "Vikarer",
          people: 2,
          weeklyHours: 20,
          from: "2026-03",
          kronerPerUnit: 1,
        },
      ],
    }),
  );
  expect(issue.code).toBe("temp-without-tasks");
});

test("two figures in the place of one in the same months name both cells; in months of their own they are fine", () => {
  const shorter = (from: string, to: string, weeklyHours: number): Row => ({
    kind: "shorter-opening-hours",
    target: "Telefon",
    weeklyHours,
    from,
    to,
  });
  const tables = withOptions(shorter("2026-03", "2026-06", 15), shorter("2026-06", "2026-08", 10));
  const { issue, english } = onlyIssue(tables);
  expect(issue).toMatchObject({
    code: "replaced-twice",
    at: { cell: addressOf(tables, "options", 1, "weeklyHours") },
  });
  expect(english).toContain(addressOf(tables, "options", 0, "weeklyHours"));
  const apart = withOptions(shorter("2026-03", "2026-05", 15), shorter("2026-06", "2026-08", 10));
  expect(parsedWorkbook(apart).issues).toEqual([]);
});

describe("two new rates of one task along adoption curves (2.21)", () => {
  const curves = [
    { name: "Kun fra maj", month1: 0, month3: 1 },
    { name: "Kun to måneder", month1: 1, month3: 0 },
    { name: "Straks", month1: 0.5 },
  ];
  const noShow = (adoption: string, value: number, changes: Row = {}): Row => ({
    kind: "changed-rate",
    target: "Statistik",
    quantity: "no-show-share",
    value,
    from: "2026-03",
    adoption,
    ...changes,
  });
  const codesOf = (...rows: readonly Row[]) =>
    parsedWorkbook(
      workbookTables({
        ...team,
        adoptionCurves: curves,
        options: rows.map((row) => ({ scenarios: "Mere tid", ...row })),
      }),
    ).issues.map(({ code }) => code);

  // March and April 1, then 0; the other 0 in March and April, then 1: no month has both.
  test("weights of 0 leave the old figure, so they contradict nothing", () => {
    expect(codesOf(noShow("Kun to måneder", 0.1), noShow("Kun fra maj", 0.2))).toEqual([]);
    expect(codesOf(noShow("Kun fra maj", 0.2), noShow("Kun to måneder", 0.1))).toEqual([]);
  });

  test("one month in which both have begun is enough", () => {
    expect(codesOf(noShow("Kun to måneder", 0.1), noShow("Straks", 0.2))).toEqual(["replaced-twice"]);
    // A month later the second is still at 1 in May, when the other begins.
    expect(codesOf(noShow("Kun to måneder", 0.1, { from: "2026-04" }), noShow("Kun fra maj", 0.2))).toEqual([
      "replaced-twice",
    ]);
  });

  // From the middle of February: half of April's weight is that of the curve's second month, half of its third.
  test("a lag of half a month shares each weight between two months", () => {
    const halfEarlier = noShow("Kun fra maj", 0.2, { from: "2026-02", lagMonths: 0.5 });
    expect(codesOf(noShow("Kun to måneder", 0.1), halfEarlier)).toEqual(["replaced-twice"]);
    expect(codesOf(noShow("Kun to måneder", 0.1), { ...halfEarlier, lagMonths: 1 })).toEqual([]);
  });

  test("what never is in force together within the plan contradicts nothing", () => {
    const from = (first: string) => noShow("Straks", 0.1, { from: first });
    expect(codesOf(from("2029-03"), from("2029-04"))).not.toContain("replaced-twice");
  });
});

describe("an option that is off stops nothing", () => {
  const wrong: Readonly<Record<string, readonly [IssueCode, Row]>> = {
    "shuts a statutory task": [
      "statutory-task",
      { kind: "shutdown", target: "jobsamtale", from: "2026-03", to: "2026-05" },
    ],
    "acts on a task that is not there": [
      "option-target",
      { kind: "shutdown", target: "Kaffe", from: "2026-03", to: "2026-05" },
    ],
    "ends before it starts": [
      "end-before-start",
      { kind: "shutdown", target: "Statistik", from: "2026-05", to: "2026-03" },
    ],
    "has a week no longer than the group's": [
      "week-not-longer",
      { ...staff, kind: "plus-time", people: 2, weeklyHours: 37 },
    ],
  };

  test.each(Object.entries(wrong))(
    "what %s is an error when it is on, and told as a warning when off",
    (_, [code, row]) => {
      expect(onlyIssue(withOptions(row)).issue).toMatchObject({ code, severity: "error" });
      const { issue, plan } = onlyIssue(withOptions({ ...row, enabled: false }));
      expect(issue).toMatchObject({ code, severity: "warning" });
      const gaps = evaluatePlan(plan).result.scenarios.map(({ period }) => period.gapFteTasks);
      expect(gaps[1]).toEqual(expect.any(Number));
      expect(gaps[1]).toBe(gaps[0]);
    },
  );

  test("what it lacks is not asked for", () => {
    expect(parsedWorkbook(withOptions({ kind: "hiring", enabled: false })).issues).toEqual([]);
  });
});
