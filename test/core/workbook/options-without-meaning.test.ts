import { expect, test } from "vitest";
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
