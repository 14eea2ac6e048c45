import { expect, test } from "vitest";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import { addressOf, type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const plusTime = {
  scenarios: "Mere tid",
  kind: "plus-time",
  staffGroup: "Socialrådgivere",
  from: "2026-03",
  people: 2,
  weeklyHours: 40,
} as const satisfies PlainRow<"options">;

/** Warnings at the option's cells, and what was computed with. */
const told = (row: PlainRow<"options">) => {
  const tables = workbookTables({ ...plainTeam, scenarios: [{ name: "Mere tid" }], options: [row] });
  const { plan, issues } = parsedWorkbook(tables);
  const column = (cell: string | null) =>
    (["people", "weeklyHours"] as const).find((name) => addressOf(tables, "options", 0, name) === cell);
  const amounts = plan.scenarios[1]?.options[0]?.amounts;
  return {
    warnings: issues.flatMap(({ code, severity, at }) =>
      column(at.cell) === undefined ? [] : [[code, severity, column(at.cell)]],
    ),
    people: amounts?.people?.value,
    weeklyHours: amounts?.["weekly-hours"]?.value,
  };
};

test("a plus-time week beyond that of the agreement is computed as entered, and told at its cell", () => {
  expect(told({ ...plusTime, weeklyHours: 43 })).toEqual({
    warnings: [["plus-time-too-long", "warning", "weeklyHours"]],
    people: 2,
    weeklyHours: 43,
  });
  expect(told({ ...plusTime, weeklyHours: 42 }).warnings).toEqual([]);
  const extra = { ...plusTime, kind: "paid-extra-hours", to: "2026-06", weeklyHours: 43 } as const;
  expect(told(extra).warnings).toEqual([]);
});

test("a part of a person is computed as entered, and told at its cell", () => {
  expect(told({ ...plusTime, people: 2.5 })).toEqual({
    warnings: [["not-whole", "warning", "people"]],
    people: 2.5,
    weeklyHours: 40,
  });
  expect(told({ ...plusTime, people: 3 }).warnings).toEqual([]);
});
