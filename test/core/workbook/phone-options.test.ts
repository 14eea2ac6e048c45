import { describe, expect, test } from "vitest";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { onlyIssue, parsedWorkbook } from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const phone: PlainRow<"phoneDuties"> = {
  name: "Telefon",
  handlingSeconds: 300,
  serviceTarget: 0.8,
  targetSeconds: 60,
};
const nine: PlainRow<"phoneIntervals"> = { duty: "Telefon", from: "9:00", until: "10:00", callsPerDay: 20 };
const ten: PlainRow<"phoneIntervals"> = { duty: "Telefon", from: "10:00", until: "12:30", callsPerDay: 40 };

const withPhone = (
  duty: PlainRow<"phoneDuties">,
  phoneIntervals: readonly PlainRow<"phoneIntervals">[],
): PlainWorkbook => ({ ...plainTeam, phoneDuties: [{ ...phone, ...duty }], phoneIntervals });

const sound = (workbook: PlainWorkbook) => {
  const { plan, issues } = parsedWorkbook(workbookTables(workbook));
  expect(issues).toEqual([]);
  return plan;
};

describe("new opening hours by the clock", () => {
  const shorter = (
    row: PlainRow<"options">,
    intervals = [nine, ten],
    duty: PlainRow<"phoneDuties"> = {},
  ) => ({
    ...withPhone(duty, intervals),
    scenarios: [{ name: "Kortere" }],
    options: [
      { scenarios: "Kortere", kind: "shorter-opening-hours", target: "Telefon", from: "2026-03", ...row },
    ],
  });

  test("are amounts in hours", () => {
    const plan = sound(shorter({ opensAt: "9:30", closesAt: "12:00" }));
    expect(plan.scenarios[1]?.options[0]?.amounts).toMatchObject({
      "opens-at": { value: 9.5 },
      "closes-at": { value: 12 },
    });
    sound(shorter({ opensAt: "9:30" }));
  });

  test.each([
    ["opensAt", "opening-in-two-ways", { weeklyHours: 10, opensAt: "9:30" }],
    ["closesAt", "time-order", { opensAt: "12:00", closesAt: "9:00" }],
    ["opensAt", "never-open", { opensAt: "12:30" }],
    ["closesAt", "never-open", { closesAt: "9:00" }],
    ["weeklyHours", "never-open", { weeklyHours: 0 }],
  ] as const)("%s: %s, and no figure is made of it", (column, code, row) => {
    const tables = workbookTables(shorter(row));
    const { issue, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({ code, at: { cell: addressOf(tables, "options", 0, column) } });
    const amounts = Object.values(plan.scenarios[1]?.options[0]?.amounts ?? {});
    expect(amounts.every(({ value }) => value === null)).toBe(true);
  });

  test.each([
    ["closesAt", { closesAt: "13:00" }, "lukker i forvejen kl. 12:30"],
    ["closesAt", { opensAt: "9:30", closesAt: "12:30" }, "lukker i forvejen kl. 12:30"],
    ["opensAt", { opensAt: "8:00", closesAt: "12:00" }, "åbner i forvejen kl. 9:00"],
  ] as const)("%s at a time when it is shut today is told to change nothing", (column, row, words) => {
    const tables = workbookTables(shorter(row));
    const { issue, danish } = onlyIssue(tables);
    const cell = addressOf(tables, "options", 0, column);
    expect(issue).toMatchObject({ code: "opening-unchanged", severity: "note", at: { cell } });
    expect(danish).toContain(words);
  });

  test("what is missing or told twice is called as the option's card does, and by the header of its column", () => {
    const twice = onlyIssue(workbookTables(shorter({ weeklyHours: 10, opensAt: "9:30" })));
    expect(twice.danish).toContain('"Ny åbningstid" (kolonnen "Timer om ugen (pr. person)")');
    const none = onlyIssue(workbookTables(shorter({}, [], { openingHoursPerWeek: 20, callsPerWeek: 100 })));
    expect(none.issue.code).toBe("option-needs-one-of");
    expect(none.danish).toContain('"Ny åbningstid" (kolonnen "Timer om ugen (pr. person)")');
    expect(none.english).toContain('(the column "');
  });

  test("half filled in, what cannot be computed is blamed on the option, and on no cell of the phone", () => {
    const tables = workbookTables(shorter({}, [], { openingHoursPerWeek: 20, callsPerWeek: 100 }));
    const answer = workbookResult(tables, "da");
    const issues = answer.kind === "result" ? answer.result.issues : [];
    expect([...new Set(issues.map(({ sheet }) => sheet))]).toEqual(["Handlemuligheder"]);
  });

  test("a phone that is told by the hours a week alone cannot be closed altogether either", () => {
    const duty = { openingHoursPerWeek: 20, callsPerWeek: 100 };
    const tables = workbookTables(shorter({ weeklyHours: 0 }, [], duty));
    expect(onlyIssue(tables).issue).toMatchObject({
      code: "never-open",
      at: { cell: addressOf(tables, "options", 0, "weeklyHours") },
    });
  });

  test("need to be told which hours are open today", () => {
    const tables = workbookTables(
      shorter({ opensAt: "10:00" }, [], { openingHoursPerWeek: 20, callsPerWeek: 100 }),
    );
    expect(onlyIssue(tables).issue).toMatchObject({
      code: "opening-without-profile",
      at: { cell: addressOf(tables, "options", 0, "opensAt") },
    });
  });
});

describe("options that change the opening hours together", () => {
  const together = (...rows: readonly PlainRow<"options">[]): PlainWorkbook => ({
    ...withPhone({}, [nine, ten]),
    scenarios: [{ name: "Kortere" }],
    options: rows.map((row) => ({
      scenarios: "Kortere",
      kind: "shorter-opening-hours",
      target: "Telefon",
      from: "2026-03",
      ...row,
    })),
  });
  const told = (workbook: PlainWorkbook, row: number, column: string) => {
    const tables = workbookTables(workbook);
    const { issue } = onlyIssue(tables);
    expect(issue.at.cell).toBe(addressOf(tables, "options", row, column));
    return issue;
  };

  test("leave nothing, each of them something: told at the last of them", () => {
    const apart = together({ opensAt: "10:00", to: "2026-05" }, { closesAt: "10:00", from: "2026-06" });
    sound(apart);
    const both = together({ opensAt: "10:00" }, { closesAt: "10:00", from: "2026-06" });
    expect(told(both, 1, "closesAt")).toMatchObject({ code: "never-open", severity: "error" });
    const [one, other] = both.options ?? [];
    if (one && other) sound({ ...both, options: [one, { ...other, enabled: false }] });
  });

  // 9:00 to 12:30 on five days are 17.5 hours; to 11:00 they are 10.
  test.each([
    [[{ weeklyHours: 18 }], 0, { found: 18, open: 17.5 }],
    [[{ closesAt: "11:00" }, { weeklyHours: 12 }], 1, { found: 12, open: 10 }],
  ] as const)("ask for more hours than there are times of day (%#)", (rows, row, data) => {
    const issue = told(together(...rows), row, "weeklyHours");
    expect(issue).toMatchObject({ code: "opening-beyond-profile", severity: "error", data });
  });

  // 17.5 hours to 5: the hour from 9 is 17 minutes, and the formulas of a queue want 20.
  test("make a part of the day too short for the formulas", () => {
    expect(told(together({ weeklyHours: 5 }), 0, "weeklyHours")).toMatchObject({
      code: "shortened-too-far",
      severity: "note",
      data: { minutes: 17, handlingMinutes: 5 },
    });
    sound(together({ weeklyHours: 6 }));
  });
});

test("to share a rota is enough for an option; to change nothing about a duty is not", () => {
  const workbook = (target: string): PlainWorkbook => ({
    ...withPhone({ rota: "Fælles vagt" }, [nine]),
    scenarios: [{ name: "Sammen" }],
    options: [{ scenarios: "Sammen", kind: "rotating-phone-duty", target, from: "2026-02" }],
  });
  expect(sound(workbook("Fælles vagt")).scenarios[1]?.options[0]?.target).toBe("Fælles vagt");
  expect(onlyIssue(workbookTables(workbook("Telefon"))).issue.code).toBe("option-needs-one-of");
});
