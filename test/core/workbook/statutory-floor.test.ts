import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { onlyIssue, parsedWorkbook } from "../../support/parsed-workbook.ts";
import { addressOf, type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

type Row = PlainRow<"options">;

const team = { ...plainTeam, scenarios: [{ name: "Mere tid" }] };
const withOptions = (...rows: readonly Row[]) =>
  workbookTables({ ...team, options: rows.map((row) => ({ scenarios: "Mere tid", ...row })) });

describe("statutory work below what the law requires (3)", () => {
  const cuts: Readonly<Record<string, Row>> = {
    "a change in per cent": { kind: "changed-rate", quantity: "task-volume", change: -0.1 },
    "one caseworker": { kind: "one-caseworker", share: 0.2 },
    "other providers": { kind: "other-providers", share: 0.2, minutes: 5, kronerPerUnit: 900 },
  };

  test.each(Object.entries(cuts))("%s is computed as entered, and told with the rule", (_, row) => {
    const tables = withOptions({ ...row, target: "jobsamtale", from: "2026-03" });
    const { issue, plan, english } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "statutory-task-reduced",
      severity: "warning",
      at: { cell: addressOf(tables, "options", 0, "target") },
      data: { tasks: ["Jobsamtale"] },
    });
    expect(english).toContain("law");
    const [today, scenario] = evaluatePlan(plan).result.scenarios;
    const gaps = [today, scenario].map((of) => of?.period.gapFteTasks ?? Number.NaN);
    expect(gaps[1]).toBeGreaterThan(gaps[0] ?? Number.NaN);
  });

  test.each<[string, Row]>([
    ["a task that can wait", { ...cuts["one caseworker"], target: "Statistik" }],
    ["more of a statutory task", { ...cuts["a change in per cent"], target: "Jobsamtale", change: 0.1 }],
    ["a share of 0", { ...cuts["one caseworker"], target: "Jobsamtale", share: 0 }],
    ["what is off", { ...cuts["one caseworker"], target: "Jobsamtale", enabled: false }],
  ])("%s is not told", (_, row) => {
    expect(parsedWorkbook(withOptions({ ...row, from: "2026-03" })).issues).toEqual([]);
  });

  test("fewer complaints, which follow decisions, leave out nothing that the law requires; others may not do them unseen", () => {
    const complaints: PlainRow<"tasks"> = {
      name: "Klager",
      driver: "share-of-task",
      share: 0.1,
      afterMinutes: 60,
      priority: "1",
    };
    const withComplaints = (row: Row) =>
      workbookTables({
        ...team,
        tasks: [...(plainTeam.tasks ?? []), complaints],
        taskDetails: [{ task: "Klager", followsTask: "Visitation", lagMonths: 1.5 }],
        options: [{ scenarios: "Mere tid", target: "Klager", from: "2026-03", ...row }],
      });
    expect(parsedWorkbook(withComplaints(cuts["one caseworker"] ?? {})).issues).toEqual([]);
    expect(onlyIssue(withComplaints(cuts["other providers"] ?? {})).issue.code).toBe(
      "statutory-task-reduced",
    );
  });

  test("a change of all tasks names those that are statutory", () => {
    const { issue } = onlyIssue(withOptions({ ...cuts["a change in per cent"], from: "2026-03" }));
    expect(issue.data).toMatchObject({ tasks: ["Jobsamtale"] });
  });
});
