import { describe, expect, test } from "vitest";
import { workbookView } from "../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { languages } from "../../../core/text/language.ts";
import { modelVersion } from "../../../core/workbook/contract/version.ts";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import type { CellValue, WorkbookTables } from "../../../core/workbook/tables.ts";
import { plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const workbookOf = (version: CellValue) =>
  workbookTables({ ...plainTeam, settings: { ...plainTeam.settings, modelVersion: version } });

const parsedWorkbook = (tables: WorkbookTables) => {
  const { issues, newerVersion } = parseWorkbook(tables);
  return { newerVersion, codes: issues.map(({ code }) => code) };
};

const parsed = (version: CellValue) => {
  const { newerVersion, codes } = parsedWorkbook(workbookOf(version));
  return { newerVersion, isTold: codes.includes("newer-version") };
};

describe("the version that a workbook tells", () => {
  test.each<[string, CellValue]>([
    ["none, which is the first", null],
    ["the first", 1],
    ["this edition's", modelVersion],
  ])("is known: %s", (_, version) => {
    expect(parsed(version)).toEqual({ newerVersion: null, isTold: false });
  });

  test.each<[string, CellValue]>([
    ["the next", modelVersion + 1],
    ["one far on", 1000],
    ["one as text", "7"],
  ])("is newer: %s", (_, version) => {
    expect(parsed(version)).toEqual({ newerVersion: Number(version), isTold: true });
  });

  test.each<[string, CellValue, string]>([
    ["words", "nyeste", "not-a-number"],
    ["half a version", 2.5, "not-whole"],
    ["nought", 0, "out-of-bounds"],
    ["an error", { error: "#N/A" }, "cell-error"],
  ])("is told where it is %s, and is no newer one", (_, version, code) => {
    const { newerVersion, codes } = parsedWorkbook(workbookOf(version));
    expect(newerVersion).toBeNull();
    expect(codes).toContain(code);
  });
});

test("nobody is told that a workbook of before has no version", () => {
  const { tables, sheets } = workbookOf(null);
  const without = tables.map((table) =>
    table.name === "NormeringSettings" ? { ...table, rows: table.rows.slice(0, -1) } : table,
  );
  expect(parsedWorkbook({ tables: without, sheets }).codes).toEqual(parsedWorkbook(workbookOf(2)).codes);
});

test.each(languages)(
  "a newer one is calculated all the same, and says why nothing is written (%s)",
  (language) => {
    const tables = workbookOf(modelVersion + 1);
    const view = workbookView(workbookResult(tables, language), language, tables);
    const known = workbookOf(modelVersion);
    const usual = workbookView(workbookResult(known, language), language, known);
    if (view.kind !== "result" || usual.kind !== "result") throw new Error("no result");
    expect(usual.readOnly).toBeNull();
    expect(view.scenarios[0]?.answer).toEqual(usual.scenarios[0]?.answer);
    expect(view.readOnly?.stays).toContain(String(modelVersion + 1));
    expect(view.newOption.obstacle).toBe(view.readOnly?.happened);
    expect(view.problems.some(({ severity, place }) => severity === "warning" && place !== null)).toBe(true);
  },
);

test("a newer one that nothing can be computed of says so as well", () => {
  const tables = workbookTables({ ...plainTeam, settings: { modelVersion: modelVersion + 1 } });
  const view = workbookView(workbookResult(tables, "da"), "da", tables);
  expect(view).toMatchObject({
    kind: "no-result",
    readOnly: { happened: expect.stringContaining("nyere") as string },
  });
});
