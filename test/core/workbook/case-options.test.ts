import { expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import { type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const told = (row: PlainRow<"options">) => {
  const tables = workbookTables({
    ...plainTeam,
    scenarios: [{ name: "Efterværn" }],
    options: [{ scenarios: "Efterværn", kind: "after-care", from: "2026-03", share: 0.2, ...row }],
  });
  const { plan, issues } = parsedWorkbook(tables);
  const [, scenario] = evaluatePlan(plan).result.scenarios;
  return {
    gap: scenario?.period.gapFteTasks,
    issues: issues.filter(({ severity }) => severity === "error").map(({ code, at }) => [code, at?.column]),
  };
};

const target = plainTeam.caseGroups?.[0]?.name ?? "";

test("after-care by nobody: minutes without a staff group are asked about, and not left out unnoticed", () => {
  const { gap, issues } = told({ target, minutes: 60 });
  expect(issues).toEqual([["option-missing-value", expect.stringMatching(/gruppe/i)]]);
  expect(gap).toBeNull();
});

test("with a group they are its work, and without minutes no group is needed", () => {
  const staffGroup = plainTeam.staffGroups?.[0]?.name ?? "";
  const [none, worked] = [told({ target }), told({ target, minutes: 600, staffGroup })];
  expect([none.issues, worked.issues]).toEqual([[], []]);
  expect(worked.gap).toBeLessThan(none.gap ?? 0);
});
