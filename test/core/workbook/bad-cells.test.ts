import { describe, expect, test } from "vitest";
import type { Plan } from "../../../core/plan.ts";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import type { CellValue } from "../../../core/workbook/tables.ts";
import {
  onlyIssue,
  parsedWorkbook as parsed,
  withSettings,
  withStaff,
  withTask,
} from "../../support/parsed-workbook.ts";
import { addressOf, workbookTables } from "../../support/workbook-tables.ts";

const talkMinutes = (plan: Plan) => plan.tasks[0]?.minutes.talk.value;

describe("minutes of a task", () => {
  const may: CellValue = { date: { year: 2026, month: 5, day: 2 } };
  const january: CellValue = { date: { year: 2025, month: 1, day: 1 } };
  test.each<[string, CellValue, string, string]>([
    ["text for a number", "mange", "not-a-number", '"mange"'],
    ["the ambiguous 1.250", "1.250", "ambiguous-number", "1.250 eller 1,25"],
    ["2.5 that Danish Excel has made 2 May", may, "date-for-number", "2. maj"],
    ["1.25 that Danish Excel has made January 2025", january, "date-for-number", "1,1 eller 1,25"],
    ["a negative number", -5, "out-of-bounds", "−5"],
    ["a date that shows as a number", 46_144, "out-of-bounds", "46.144"],
    ["#N/A", { error: "#N/A" }, "cell-error", "#N/A"],
    ["yes", true, "not-a-number", "ja"],
    ["per cent", "12 %", "not-a-number", "12 %"],
  ])("%s", (_, value, code, words) => {
    const tables = workbookTables(withTask({ talkMinutes: value }));
    const cell = addressOf(tables, "tasks", 0, "talkMinutes");
    const { plan, issue, danish, english } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code,
      severity: "error",
      at: { sheet: "Opgaver", table: "NormeringTasks", row: 1, cell },
    });
    expect(danish).toContain(`Arket Opgaver, celle ${cell}, "Samtale (min.)"`);
    expect(danish).toContain(words);
    expect(english).toContain(cell);
    expect(talkMinutes(plan)).toBeNull();
    expect(plan.tasks[1]?.minutes.talk.value).toBe(60);
  });

  test("2.5 that has become a date: the message says what to write", () => {
    const { danish } = onlyIssue(workbookTables(withTask({ talkMinutes: may })));
    expect(danish).toContain("mente I 2,5, så skriv det med komma");
  });

  test.each<[string, number]>([
    ["2,5", 2.5],
    ["1 250", 1250],
    ["1.250,5", 1250.5],
    [" 25\u00a0", 25],
  ])('"%s" is read and noted, since formulas cannot read it', (text, value) => {
    const { plan, issue } = onlyIssue(workbookTables(withTask({ talkMinutes: text })));
    expect(issue).toMatchObject({ code: "number-as-text", severity: "note" });
    expect(talkMinutes(plan)).toBe(value);
  });
});

describe("a share", () => {
  test.each<[CellValue, string, string]>([
    [12, "share-as-number", "1.200 %"],
    [10, "share-as-number", "mente I 10 %"],
    ["12", "share-as-number", "Mente I 12 %"],
    [-0.1, "out-of-bounds", "−10 %"],
    [0.7, "out-of-bounds", "70 %"],
  ])("%s is refused", (value, code, words) => {
    const tables = workbookTables(withStaff({ absenceShare: value }));
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({ code, at: { cell: addressOf(tables, "staffGroups", 0, "absenceShare") } });
    expect(danish.toLowerCase()).toContain(words.toLowerCase());
    expect(plan.staffGroups[0]?.absenceShare.value).toBeNull();
    expect(plan.staffGroups[0]?.filledPosts.value).toBe(8);
  });

  test("12 % as text is read", () => {
    const { plan } = parsed(workbookTables(withStaff({ absenceShare: "12 %" })));
    expect(plan.staffGroups[0]?.absenceShare.value).toBe(0.12);
  });
});

describe("months", () => {
  test.each<CellValue>([
    "2026-10",
    "oktober 2026",
    "okt. 2026",
    "10/2026",
    "October 2026",
    { date: { year: 2026, month: 10, day: 1 } },
  ])("%s", (startMonth) => {
    expect(parsed(workbookTables(withSettings({ startMonth }))).plan.start).toEqual({
      year: 2026,
      month: 10,
    });
  });

  test.each<CellValue>(["engang", 42_644, "13/2026", null])(
    "a start of %s leaves nothing to calculate, and says so",
    (startMonth) => {
      const tables = workbookTables(withSettings({ startMonth }));
      const { plan, issues, isModel } = parseWorkbook(tables);
      expect({ plan, isModel }).toEqual({ plan: null, isModel: true });
      expect(issues).toHaveLength(1);
      expect(issues[0]?.at.cell).toBe(addressOf(tables, "settings", 0, "startMonth"));
    },
  );
});

test("all problems are found, not only the first", () => {
  const { issues } = parseWorkbook(
    workbookTables({
      ...withTask({ talkMinutes: "x", priority: "måske" }),
      settings: { startMonth: "aldrig", horizonMonths: 61 },
      staffGroups: [{ name: "A", filledPosts: -1, absenceShare: 5 }],
    }),
  );
  expect(issues.map(({ code }) => code).sort()).toEqual([
    "horizon-not-read",
    "missing-setting-value",
    "not-a-month",
    "not-a-number",
    "out-of-bounds",
    "out-of-bounds",
    "share-as-number",
    "unknown-choice",
  ]);
});
