import { expect, test } from "vitest";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { onlyIssue, parsedWorkbook as parsed } from "../../support/parsed-workbook.ts";
import { addressOf, type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const batch = {
  name: "Gennemgang",
  cases: 60,
  minutesPerCase: 45,
  start: "2026-03-01",
  deadline: "2026-05-01",
};

const resultOf = (workbook: PlainWorkbook) => {
  const answer = workbookResult(workbookTables(workbook), "da");
  if (answer.kind !== "result") throw new Error("no result");
  return answer.result;
};

test.each([
  ["is over before the plan starts", { start: "2025-03-01", deadline: "2025-12-31" }, "deadline"],
  ["starts when the plan is over", { start: "2029-01-01", deadline: "2029-03-01" }, "start"],
] as const)("a batch that %s", (_, dates, column) => {
  const tables = workbookTables({ ...plainTeam, batches: [{ ...batch, ...dates }] });
  expect(onlyIssue(tables).issue).toMatchObject({
    code: "outside-horizon",
    severity: "warning",
    at: { cell: addressOf(tables, "batches", 0, column) },
  });
});

test.each([
  ["begins before the plan", { start: "2025-11-01", deadline: "2026-01-31" }],
  ["ends after it", { start: "2028-12-31", deadline: "2029-03-01" }],
])("a batch that %s is within it", (_, dates) => {
  expect(parsed(workbookTables({ ...plainTeam, batches: [{ ...batch, ...dates }] })).codes).toEqual([]);
});

test("batches alone are all the work there is", () => {
  const { scenarios, issues } = resultOf({ ...plainTeam, tasks: [], batches: [batch] });
  expect(issues).toEqual([]);
  expect(scenarios[0]?.period.requiredFteTasks).toBeGreaterThan(0);
  expect(scenarios[0]?.period.gapFteTasks).toEqual(expect.any(Number));
});

test("no task at all is told once", () => {
  const { scenarios, issues } = resultOf({ ...plainTeam, tasks: [] });
  expect(issues.map(({ code }) => code)).toEqual(["table-empty"]);
  expect(scenarios[0]?.period.gapFteTasks).toBeNull();
});
