import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { IssueCode } from "../../../core/workbook/issue.ts";
import { onlyIssue, parsedWorkbook } from "../../support/parsed-workbook.ts";
import { type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

type Row = PlainRow<"options">;

const staff = { staffGroup: "Socialrådgivere", from: "2026-03", to: "2026-05" };
const withOptions = (...rows: readonly Row[]) =>
  workbookTables({
    ...plainTeam,
    scenarios: [{ name: "Mere tid" }],
    options: rows.map((row) => ({ scenarios: "Mere tid", ...row })),
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
