import { describe, expect, test } from "vitest";
import { issueMessage } from "../../../core/text/issue-message.ts";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import type { CellValue, WorkbookTables } from "../../../core/workbook/tables.ts";
import { addressOf, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const inName = (name: CellValue): WorkbookTables =>
  workbookTables({
    ...plainTeam,
    staffGroups: [{ name, filledPosts: 8, absenceShare: 0.05 }],
    tasks: [{ name: "Samtale", driver: "per-month", rate: 1, homeGroup: name, afterMinutes: 30 }],
  });

/** All that goes out: the plan, the issues, and the messages in both languages. */
const everything = (tables: WorkbookTables): string => {
  const parsed = parseWorkbook(tables);
  const messages = parsed.issues.flatMap((issue) => [issueMessage(issue, "da"), issueMessage(issue, "en")]);
  return JSON.stringify([parsed, messages]);
};

const codes = (tables: WorkbookTables): string[] => parseWorkbook(tables).issues.map(({ code }) => code);

describe("a CPR number is refused and never told again", () => {
  test.each<CellValue>([
    "010190-1234",
    "0101901234",
    "Jens, 010190-1234, sagsbehandler",
    "010190 - 1234",
    "010190\u00a01234",
    "010190–1234",
    "010190/1234",
    "010190.1234",
    "010190_1234",
    "010190:1234",
    "010190 / 1234",
    "01011990-1234",
    "01.01.1990-1234",
    "01-01-1990 1234",
    "010190-12 34",
    "010190 1 234",
    "01.01.90-1234",
    "0101\u200b90-1234",
    311_290_1234,
    101_901_234,
  ])("%s", (value) => {
    const tables = inName(value);
    expect(codes(tables)).toEqual(["personal-number", "personal-number"]);
    const { issues, plan } = parseWorkbook(tables);
    expect(issues[0]?.at.cell).toBe(addressOf(tables, "staffGroups", 0, "name"));
    expect(issues[1]?.at.cell).toBe(addressOf(tables, "tasks", 0, "homeGroup"));
    expect(plan?.staffGroups[0]).toMatchObject({ name: "#1", filledPosts: { value: 8 } });
    expect(everything(tables)).not.toMatch(/1 ?2 ?34/);
  });

  test("in a column of the user's own, as a name given twice, and among the settings", () => {
    const tables = workbookTables({
      ...plainTeam,
      settings: { ...plainTeam.settings, workplace: "010190-1234" },
      scenarios: [{ name: "010190-1234" }, { name: "010190-1234" }],
      options: [{ scenarios: "Mere tid; 010190-1234", kind: "hiring" }],
    });
    const own: WorkbookTables = {
      ...tables,
      tables: tables.tables.map((table) => ({
        ...table,
        headers: [...table.headers, { address: "ZZ1", value: "Noter om 020290-1234" }],
        rows: table.rows.map((row, index) => [
          ...row,
          { address: `ZZ${index + 2}`, value: "se 010190-1234" },
        ]),
      })),
    };
    expect(codes(own).filter((code) => code === "personal-number").length).toBeGreaterThan(4);
    expect(everything(own)).not.toContain("1234");
  });

  test("a ten-digit number in any table, and the name of a sheet", () => {
    const tables = workbookTables(plainTeam);
    const own: WorkbookTables = {
      tables: [
        ...tables.tables.map((table) =>
          table.name === "NormeringStaffGroups" ? { ...table, sheet: "010190-1234" } : table,
        ),
        {
          name: "Egne",
          sheet: "Noter",
          headers: [{ address: "A1", value: "Borger" }],
          rows: [[{ address: "A2", value: 1_234_567_890 }], [{ address: "A3", value: "010190-1234" }]],
        },
      ],
      sheets: [...tables.sheets, "010190-1234"],
    };
    expect(codes(own)).toEqual(["personal-number", "personal-number"]);
    expect(everything(own)).not.toContain("1234");
  });
});

test.each<CellValue>([
  "Team 2016-2020",
  "12345678",
  "Sager 2016 1234",
  "Journal 123456789012",
  "Sager 2016102016-12",
  "01-01-2016 til 31-12-2016",
  "1. kvartal 2016: 400 sager",
  20_161_001,
])("%s is no CPR number", (value) => {
  expect(codes(inName(value))).toEqual([]);
});
