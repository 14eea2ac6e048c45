import { describe, expect, test } from "vitest";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import type { Language } from "../../../core/text/language.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const messagesOf = (tables: WorkbookTables, language: Language): readonly string[] => {
  const answer = workbookResult(tables, language);
  const issues = answer.kind === "result" ? answer.result.issues : answer.issues;
  return issues.map(({ message }) => message);
};

const empty: PlainWorkbook = { ...plainTeam, caseGroups: [], tasks: [] };

const onSheet = ({ tables, sheets }: WorkbookTables, from: string, to: string): WorkbookTables => ({
  tables: tables.map((table) => (table.sheet === from ? { ...table, sheet: to } : table)),
  sheets: sheets.map((sheet) => (sheet === from ? to : sheet)),
});

describe("a message names a sheet as the workbook does", () => {
  test("a Danish workbook read in English", () => {
    const [cases, tasks] = messagesOf(workbookTables(empty), "en");
    expect(cases).toContain("on the sheet Sager.");
    expect(tasks).toContain("on the sheet Opgaver or");
    expect(tasks).toContain("on the sheet Telefon.");
  });

  test("an English workbook read in Danish", () => {
    const [cases] = messagesOf(workbookTables(empty, { language: "en" }), "da");
    expect(cases).toContain("på arket Cases.");
  });

  test("a sheet that was renamed", () => {
    const [cases] = messagesOf(onSheet(workbookTables(empty), "Sager", "Sagstal 2026"), "da");
    expect(cases).toContain("på arket Sagstal 2026.");
  });

  test("a table that is gone belongs where the others of its sheet stand, else where the language has it", () => {
    const without = ["staffGroups"] as const;
    const tables = onSheet(workbookTables(plainTeam, { without }), "Medarbejdere", "Folk");
    expect(messagesOf(tables, "en").join(" ")).toContain("on the sheet Folk");
    const onSameSheet = tables.tables.filter(({ sheet }) => sheet !== "Folk");
    expect(messagesOf({ ...tables, tables: onSameSheet }, "en").join(" ")).toContain("on the sheet Staff");
  });
});
