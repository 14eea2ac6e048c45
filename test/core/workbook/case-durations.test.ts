import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { onlyIssue, parsedWorkbook as parsed, withCase } from "../../support/parsed-workbook.ts";
import { addressOf, type PlainRow, workbookTables } from "../../support/workbook-tables.ts";

type CaseRow = PlainRow<"caseGroups">;

const read = (row: CaseRow) => {
  const { plan, codes } = parsed(workbookTables(withCase({ durationMonths: null, ...row })));
  return { codes, plan, group: plan.caseGroups[0] };
};
const cell = { origin: { kind: "cell" } };
const byDefault = { origin: { kind: "default" } };

describe("a blank duration", () => {
  test.each<[string, CaseRow]>([
    ["open cases", { openCases: "mange" }],
    ["new cases", { newCasesPerMonth: "nogle" }],
  ])("is not to blame for %s that cannot be read", (_, row) => {
    expect(read(row).group?.durationMonths).toMatchObject({ value: null, ...byDefault });
  });

  test("changes nothing where no case is open and none comes", () => {
    const { codes, group, plan } = read({ openCases: 0, newCasesPerMonth: 0 });
    expect(codes).toEqual([]);
    expect(group?.durationMonths).toMatchObject({ value: 1, ...byDefault });
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toEqual(expect.any(Number));
  });

  test.each<[string, CaseRow]>([
    ["cases come and none is open", { openCases: 0 }],
    ["cases are open and none comes", { newCasesPerMonth: 0 }],
    ["cases are closed and none is open", { openCases: 0, outflowPerMonth: 20 }],
    ["cases are open and none is closed", { outflowPerMonth: 0 }],
  ])("is missing where %s", (_, row) => {
    const tables = workbookTables(withCase({ durationMonths: null, ...row }));
    const { issue, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "missing-value",
      at: { cell: addressOf(tables, "caseGroups", 0, "durationMonths") },
    });
    expect(plan.caseGroups[0]?.durationMonths).toMatchObject({ value: null, ...cell });
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toBeNull();
  });
});

describe("a duration and cases closed", () => {
  test("that agree: the duration decides", () => {
    const { codes, group } = read({ durationMonths: 20, outflowPerMonth: 20.1 });
    expect(codes).toEqual([]);
    expect(group).toMatchObject({ durationMonths: { value: 20 }, outflowPerMonth: null });
  });

  test.each<[string, CaseRow]>([
    ["differ", { durationMonths: 20, outflowPerMonth: 10 }],
    ["cannot be compared", { durationMonths: 20, outflowPerMonth: "mange" }],
  ])("that %s: neither is used", (_, row) => {
    const { codes, group, plan } = read(row);
    expect(codes).toHaveLength(1);
    expect(group).toMatchObject({
      durationMonths: { value: null, ...cell },
      outflowPerMonth: { value: null, ...cell },
    });
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toBeNull();
  });
});
