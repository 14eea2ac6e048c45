import { describe, expect, test } from "vitest";
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

test("to share a rota is enough for an option; to change nothing about a duty is not", () => {
  const workbook = (target: string): PlainWorkbook => ({
    ...withPhone({ rota: "Fælles vagt" }, [nine]),
    scenarios: [{ name: "Sammen" }],
    options: [{ scenarios: "Sammen", kind: "rotating-phone-duty", target, from: "2026-02" }],
  });
  expect(sound(workbook("Fælles vagt")).scenarios[1]?.options[0]?.target).toBe("Fælles vagt");
  expect(onlyIssue(workbookTables(workbook("Telefon"))).issue.code).toBe("option-needs-one-of");
});
