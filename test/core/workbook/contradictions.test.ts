import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { onlyIssue, parsedWorkbook as parsed, withCase } from "../../support/parsed-workbook.ts";
import { addressOf, type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const tasks = plainTeam.tasks ?? [];

describe("figures that contradict one another", () => {
  test("end before start", () => {
    const { issue, plan } = onlyIssue(
      workbookTables({
        ...plainTeam,
        taskDetails: [{ task: "Jobsamtale", firstMonth: "2026-06", lastMonth: "2026-03" }],
      }),
    );
    expect(issue.code).toBe("end-before-start");
    expect(plan.tasks[0]?.driver).toMatchObject({ rate: { value: null } });
  });

  test("a deadline before the beginning of a batch", () => {
    const tables = workbookTables({
      ...plainTeam,
      batches: [
        { name: "Gennemgang", cases: 600, minutesPerCase: 45, start: "2026-03-01", deadline: "2026-02-01" },
      ],
    });
    const { issue, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "deadline-before-start",
      at: { cell: addressOf(tables, "batches", 0, "deadline") },
    });
    expect(plan.batches[0]?.cases.value).toBeNull();
  });

  test("holiday above the scheduled hours names the cell of the profile", () => {
    const tables = workbookTables({ ...plainTeam, holidayProfiles: [{ name: "Alt i juli", july: 1 }] });
    const { issue, danish, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "holiday-above-hours",
      at: { sheet: "Forudsætninger", cell: addressOf(tables, "holidayProfiles", 0, "july") },
    });
    expect(danish).toContain("juli 2026");
    expect(plan.staffGroups[0]?.holidayProfile.weights[6]?.value).toBeNull();
  });

  test("a holiday profile of 90 %", () => {
    const { issue, danish } = onlyIssue(
      workbookTables({ ...plainTeam, holidayProfiles: [{ name: "A", july: 0.5, august: 0.4 }] }),
    );
    expect(issue.code).toBe("holiday-profile-sum");
    expect(danish).toContain("90 %");
  });

  test("a demand profile whose mean is not 1", () => {
    const { issue } = onlyIssue(
      workbookTables({ ...plainTeam, demandProfiles: [{ name: "Forår", march: 2 }] }),
    );
    expect(issue.code).toBe("demand-profile-mean");
  });

  test("duration and cases closed that do not agree", () => {
    const tables = workbookTables(withCase({ outflowPerMonth: 10 }));
    const { issue, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({ code: "duration-outflow-differ", data: { duration: 20, implied: 40 } });
    expect(plan.caseGroups[0]?.durationMonths.value).toBeNull();
  });

  test("a lag between nothing and a month", () => {
    const { issue } = onlyIssue(
      workbookTables({
        ...plainTeam,
        tasks: [...tasks, { name: "Klager", driver: "share-of-task", share: 0.1, afterMinutes: 90 }],
        taskDetails: [{ task: "Klager", followsTask: "Jobsamtale", lagMonths: 0.5 }],
      }),
    );
    expect(issue.code).toBe("lag-below-one-month");
  });

  test("tasks that follow one another in the same month", () => {
    const tables = workbookTables({
      ...plainTeam,
      tasks: [
        { name: "A", driver: "share-of-task", share: 0.1, afterMinutes: 90 },
        { name: "B", driver: "share-of-task", share: 0.1, afterMinutes: 90 },
      ],
      taskDetails: [
        { task: "A", followsTask: "B" },
        { task: "B", followsTask: "A" },
      ],
    });
    const { issue, danish } = onlyIssue(tables);
    expect(issue.code).toBe("task-cycle");
    expect(danish).toContain('"A" og "B"');
  });

  test("more than twelve sets of permitted groups", () => {
    const names = ["A", "B", "C", "D", "E"];
    const groups = names.map((name) => ({ name, filledPosts: 1, absenceShare: 0.05, caseCarryingShare: 1 }));
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
    const rows = [
      ...names.map((name) => ({
        name: `Alene ${name}`,
        driver: "per-month",
        rate: 1,
        afterMinutes: 60,
        homeGroup: name,
      })),
      ...pairs.map(([one, other]) => ({
        name: `${one} og ${other}`,
        driver: "per-month",
        rate: 1,
        afterMinutes: 60,
        homeGroup: one,
        alsoPermitted: other,
      })),
    ];
    const tables = workbookTables({ ...plainTeam, staffGroups: groups, tasks: rows });
    const { plan, issues } = parsed(tables);
    expect(issues.map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => "too-many-permission-sets"),
    );
    expect(issues[0]).toMatchObject({
      data: { found: 15, maximum: 12 },
      at: { cell: addressOf(tables, "tasks", 12, "alsoPermitted") },
    });
    expect(new Set(plan.tasks.map(({ permittedGroups }) => [...permittedGroups].sort().join())).size).toBe(
      12,
    );
    const refused = plan.tasks.filter(({ driver }) => "rate" in driver && driver.rate.value === null);
    expect(refused.map(({ name, homeGroup }) => [name, homeGroup])).toEqual([
      ["C og D", "C"],
      ["C og E", "C"],
      ["D og E", "D"],
    ]);
  });

  test("named duties have sets of their own, which count too", () => {
    const names = ["A", "B", "C", "D", "E"];
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
    const tables = workbookTables({
      ...plainTeam,
      staffGroups: names.map((name) => ({ name, filledPosts: 1, absenceShare: 0.05, caseCarryingShare: 1 })),
      allowances: names.map((name) => ({
        name: `Tillidshverv ${name}`,
        staffGroups: name,
        hours: 50,
        hoursPer: "year-in-all",
      })),
      tasks: pairs.map(([one, other]) => ({
        name: `${one} og ${other}`,
        driver: "per-month",
        rate: 1,
        afterMinutes: 60,
        homeGroup: one,
        alsoPermitted: other,
      })),
    });
    const { plan, codes } = parsed(tables);
    expect(codes).toEqual(Array.from({ length: 3 }, () => "too-many-permission-sets"));
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toBeNull();
  });

  test("sets that no group connects are as many as they like", () => {
    const names = Array.from({ length: 14 }, (_, index) => `Gruppe ${index + 1}`);
    const tables = workbookTables({
      ...plainTeam,
      staffGroups: names.map((name) => ({ name, filledPosts: 1, absenceShare: 0.05, caseCarryingShare: 1 })),
      tasks: names.map((name) => ({
        name: `Alene ${name}`,
        driver: "per-month",
        rate: 1,
        afterMinutes: 60,
        homeGroup: name,
      })),
    });
    const { plan, codes } = parsed(tables);
    expect(codes).toEqual([]);
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toEqual(expect.any(Number));
  });
});

describe("options", () => {
  const scenario = { ...plainTeam, scenarios: [{ name: "Mere tid" }] };
  const option = (row: PlainRow<"options">) =>
    workbookTables({ ...scenario, options: [{ scenarios: "Mere tid", ...row }] });

  test("what the kind needs and lacks, and what it has no use for", () => {
    const tables = option({ kind: "hiring", staffGroup: "Socialrådgivere", from: "2026-03", people: 2 });
    const { issues, plan } = parsed(tables);
    expect(issues.map(({ code, severity, at }) => [code, severity, at.cell])).toEqual([
      ["option-missing-value", "error", addressOf(tables, "options", 0, "posts")],
      ["unused-value", "warning", addressOf(tables, "options", 0, "people")],
    ]);
    expect(plan.scenarios[1]?.options[0]?.amounts.posts?.value).toBeNull();
  });

  test.each([
    ["shut down", { kind: "shutdown" }],
    ["cut as a meeting", { kind: "internal-meetings", share: 0.5 }],
  ])("a statutory task cannot be %s", (_, row) => {
    const { issue, plan } = onlyIssue(
      option({ ...row, target: "jobsamtale", from: "2026-03", to: "2026-05" }),
    );
    expect(issue.code).toBe("statutory-task");
    expect(plan.scenarios[1]?.options[0]?.enabled).toBe(false);
  });

  test("an unknown target, and an end before the start", () => {
    expect(
      onlyIssue(option({ kind: "internal-meetings", target: "Kaffe", share: 0.5, from: "2026-03" })).issue
        .code,
    ).toBe("option-target");
    expect(
      onlyIssue(option({ kind: "shutdown", target: "Statistik", from: "2026-05", to: "2026-03" })).issue.code,
    ).toBe("end-before-start");
  });
});
