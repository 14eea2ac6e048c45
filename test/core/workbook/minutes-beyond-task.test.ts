import { describe, expect, test } from "vitest";
import { onlyIssue, parsedWorkbook } from "../../support/parsed-workbook.ts";
import { addressOf, type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

type Row = PlainRow<"options">;

const office = { name: "Kontor", filledPosts: 2, absenceShare: 0.05, caseCarryingShare: 0 };
const withOptions = (...rows: readonly Row[]) =>
  workbookTables({
    ...plainTeam,
    staffGroups: [
      ...(plainTeam.staffGroups ?? []).map((group) => ({ ...group, caseCarryingShare: 1 })),
      office,
    ],
    tasks: (plainTeam.tasks ?? []).map((task) => ({ ...task, homeGroup: "Socialrådgivere" })),
    scenarios: [{ name: "Mere tid" }, { name: "Begge" }],
    options: rows.map((row) => ({ scenarios: "Mere tid; Begge", ...row })),
  });

const booking = (minutes: number, changes: Row = {}): Row => ({
  kind: "central-booking",
  target: "Jobsamtale",
  otherStaffGroup: "Kontor",
  minutes,
  from: "2026-03",
  ...changes,
});

// A talk takes 25 + 10 + 15 = 50 minutes.
describe("minutes that are handed over beyond those of the task (2.21)", () => {
  test("are told once at their cell, whatever scenarios the option is in", () => {
    const tables = withOptions(booking(60));
    const { issue, english } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "minutes-beyond-task",
      severity: "warning",
      at: { cell: addressOf(tables, "options", 0, "minutes") },
      data: { task: "Jobsamtale", held: 50, found: 60, together: null },
    });
    expect(english).toContain("50 minutes");
  });

  test("all of its minutes may go", () => {
    expect(parsedWorkbook(withOptions(booking(50))).issues).toEqual([]);
  });

  test("two that run together are told at the later row, with the cell of the other", () => {
    const tables = withOptions(booking(20), booking(40));
    const { issue, english } = onlyIssue(tables);
    expect(issue).toMatchObject({
      at: { cell: addressOf(tables, "options", 1, "minutes") },
      data: { found: 60, together: { scenario: "Mere tid" } },
    });
    expect(english).toContain(addressOf(tables, "options", 0, "minutes"));
  });

  test.each<[string, Row]>([
    ["in months of their own", { from: "2026-06" }],
    ["of another task", { target: "Statistik" }],
    ["in another scenario", { scenarios: "Begge" }],
    ["off", { enabled: false }],
  ])("two of which one is %s are not", (_, changes) => {
    const first = booking(20, { to: "2026-05", scenarios: "Mere tid" });
    expect(parsedWorkbook(withOptions(first, booking(40, changes))).issues).toEqual([]);
  });
});
