import { describe, expect, test } from "vitest";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import {
  onlyIssue,
  parsedWorkbook as parsed,
  withCase,
  withSettings,
  withStaff,
  withTask,
} from "../../support/parsed-workbook.ts";
import { addressOf, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const tasks = plainTeam.tasks ?? [];
const staff = plainTeam.staffGroups ?? [];

describe("names", () => {
  test("trailing and non-breaking spaces and capitals do no harm", () => {
    const { plan, issues } = parsed(
      workbookTables(withTask({ caseGroup: " aktivitetsparate\u00a0", homeGroup: "SOCIALRÅDGIVERE " })),
    );
    expect(issues).toEqual([]);
    expect(plan.tasks[0]).toMatchObject({
      homeGroup: "Socialrådgivere",
      driver: { caseGroup: "Aktivitetsparate" },
    });
  });

  test("an unknown name leaves this task without a value, and no other", () => {
    const tables = workbookTables(withTask({ caseGroup: "Ledige" }));
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "unknown-reference",
      at: { cell: addressOf(tables, "tasks", 0, "caseGroup") },
    });
    expect(danish).toContain('Der findes "Aktivitetsparate"');
    expect(plan.tasks.map(({ driver }) => ("rate" in driver ? driver.rate.value : undefined))).toEqual([
      null,
      1,
      1,
    ]);
  });

  test("a duplicate is reported with the cell of the first, and its row still counts", () => {
    const tables = workbookTables({
      ...plainTeam,
      staffGroups: [
        { ...staff[0], caseCarryingShare: 1 },
        { ...staff[0], name: "socialrådgivere ", filledPosts: 2, caseCarryingShare: 1 },
      ],
      tasks: tasks.map((task) => ({ ...task, homeGroup: "Socialrådgivere" })),
    });
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "duplicate-key",
      at: { cell: addressOf(tables, "staffGroups", 1, "name") },
    });
    expect(danish).toContain(`celle ${addressOf(tables, "staffGroups", 0, "name")}`);
    expect(plan.staffGroups.map(({ name, filledPosts }) => [name, filledPosts.value])).toEqual([
      ["Socialrådgivere", 8],
      ["socialrådgivere #2", 2],
    ]);
  });

  test("an unknown guideline, and an edition that is not there", () => {
    const guideline = onlyIssue(workbookTables(withCase({ guidelineGroup: "Unge" })));
    expect(guideline.issue.code).toBe("unknown-guideline");
    expect(guideline.plan.caseGroups[0]?.guidelines[0]?.low.value).toBeNull();
    const edition = onlyIssue(workbookTables(withSettings({ guidelineEdition: "2020" })));
    expect(edition.issue.code).toBe("unknown-edition");
    expect(edition.danish).toContain('"2016"');
    expect(edition.plan.caseGroups[0]?.guidelines[0]?.low.value).toBeNull();
  });
});

describe("rows", () => {
  test("a half-filled row says which half is missing and is calculated by default", () => {
    const tables = workbookTables(withStaff({ filledPosts: null }));
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "missing-value",
      at: { cell: addressOf(tables, "staffGroups", 0, "filledPosts") },
    });
    expect(danish).toContain(
      'Rækken "Socialrådgivere" er kun halvt udfyldt: "Besatte stillinger (årsværk)" mangler',
    );
    expect(plan.staffGroups[0]).toMatchObject({
      filledPosts: { value: null },
      absenceShare: { value: 0.05 },
    });
  });

  test("empty rows are no problem, nor rows with blanks only", () => {
    const { plan, issues } = parsed(
      workbookTables(
        { ...plainTeam, staffGroups: [{ name: " " }, ...staff, { name: "\u00a0", filledPosts: "" }] },
        { blankRows: 3 },
      ),
    );
    expect(issues).toEqual([]);
    expect(plan.staffGroups).toHaveLength(1);
  });

  test("a sum below the rows is not counted", () => {
    const { plan, issue } = onlyIssue(
      workbookTables({ ...plainTeam, staffGroups: [...staff, { name: "I alt", filledPosts: 8 }] }),
    );
    expect(issue.code).toBe("totals-row-ignored");
    expect(plan.staffGroups).toHaveLength(1);
  });
});

describe("tables and columns", () => {
  test("a missing column", () => {
    const tables = workbookTables(plainTeam);
    const without: WorkbookTables = {
      ...tables,
      tables: tables.tables.map((table) => {
        const position = table.headers.findIndex(({ value }) => value === "Besatte stillinger (årsværk)");
        const drop = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => index !== position);
        return position < 0 ? table : { ...table, headers: drop(table.headers), rows: table.rows.map(drop) };
      }),
    };
    const { plan, issue, danish } = onlyIssue(without);
    expect(issue).toMatchObject({
      code: "missing-column",
      severity: "error",
      at: { sheet: "Medarbejdere", cell: null },
    });
    expect(danish).toContain('Kolonnen "Besatte stillinger (årsværk)" mangler');
    expect(plan.staffGroups[0]?.filledPosts.value).toBeNull();
  });

  test("a renamed table is found by its headers", () => {
    const tables = workbookTables(plainTeam);
    const renamed = {
      ...tables,
      tables: tables.tables.map((table) =>
        table.name === "NormeringCaseGroups" ? { ...table, name: "Tabel7" } : table,
      ),
    };
    const { plan, issue, danish } = onlyIssue(renamed);
    expect(issue).toMatchObject({ code: "table-renamed", severity: "note", at: { table: "Tabel7" } });
    expect(danish).toContain("NormeringCaseGroups");
    expect(plan.caseGroups[0]?.openCases.value).toBe(400);
  });

  test("names of tables are found without regard to case", () => {
    const tables = workbookTables(plainTeam);
    const lower = {
      ...tables,
      tables: tables.tables.map((table) => ({ ...table, name: table.name.toLowerCase() })),
    };
    expect(parsed(lower).issues).toEqual([]);
  });

  test("a removed sheet: the rest is still there", () => {
    const { plan, issues } = parsed(workbookTables(plainTeam, { without: ["caseGroups"] }));
    expect(issues.find(({ code }) => code === "table-missing")).toMatchObject({
      at: { table: "NormeringCaseGroups", cell: null },
    });
    expect(plan.caseGroups).toEqual([]);
    expect(plan.staffGroups[0]?.filledPosts.value).toBe(8);
    expect(plan.tasks[2]?.driver).toMatchObject({ kind: "per-month", rate: { value: 1 } });
  });

  test("without staff the work still has a group, whose posts are not known", () => {
    const { plan } = parsed(workbookTables(plainTeam, { without: ["staffGroups"] }));
    expect(plan.staffGroups[0]?.filledPosts.value).toBeNull();
    expect(plan.caseGroups[0]?.openCases.value).toBe(400);
  });

  test("without tasks the need is not known, which is not the same as none", () => {
    const { plan, issues } = parsed(workbookTables({ ...plainTeam, tasks: [] }));
    expect(issues.map(({ code }) => code)).toEqual(["table-empty"]);
    expect(plan.tasks).toMatchObject([{ driver: { rate: { value: null } }, homeGroup: "Socialrådgivere" }]);
  });

  test("a workbook without the model", () => {
    const { plan, issues, isModel } = parseWorkbook({
      tables: [{ name: "Tabel1", sheet: "Ark1", headers: [{ address: "A1", value: "Navn" }], rows: [] }],
      sheets: ["Ark1"],
    });
    expect({ plan, isModel, codes: issues.map(({ code }) => code) }).toEqual({
      plan: null,
      isModel: false,
      codes: ["not-a-model"],
    });
  });
});
