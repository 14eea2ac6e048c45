import { expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { CellValue } from "../../../core/workbook/tables.ts";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import { type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

type Row = PlainRow<"options">;
type Column = keyof Row;

const staff = { scenarios: "Mere tid", staffGroup: "Socialrådgivere", from: "2026-03", to: "2026-05" };
const usable = {
  hiring: { ...staff, kind: "hiring", posts: 1, lagMonths: 1 },
  temps: { ...staff, kind: "temps", people: 2, weeklyHours: 10, productivity: 0.8 },
  overtime: {
    ...staff,
    kind: "planned-overtime",
    people: 4,
    weeklyHours: 12,
    hoursPerOccasion: 3,
    compensation: "time-off",
    returnFrom: "2026-07",
    returnTo: "2026-09",
  },
  meetings: { ...staff, kind: "internal-meetings", target: "Møder", share: 0.5 },
  shutdown: {
    scenarios: "Mere tid",
    kind: "shutdown",
    target: "Statistik",
    share: 0.5,
    from: "2026-03",
    to: "2026-05",
    returnFrom: "2026-07",
    returnTo: "2026-09",
  },
} as const satisfies Readonly<Record<string, Row>>;

const gapsWith = (row: Row) => {
  const tables = workbookTables({
    ...plainTeam,
    allowances: [{ name: "Møder", hours: 2, hoursPer: "week-per-head" }],
    scenarios: [{ name: "Mere tid" }],
    options: [row],
  });
  const { plan, issues } = parsedWorkbook(tables);
  const { result } = evaluatePlan(plan);
  return {
    gaps: result.scenarios.map(({ period }) => period.gapFteTasks),
    errors: issues.filter(({ severity }) => severity === "error").length,
  };
};

const someday: CellValue = "engang";
const refusedCells: Readonly<Record<keyof typeof usable, readonly (readonly [Column, CellValue])[]>> = {
  hiring: [
    ["kind", "ansætelse"],
    ["scenarios", "Mere tdi"],
    ["scenarios", "Mere tid; Mere tdi"],
    ["scenarios", null],
    ["enabled", "måske"],
    ["staffGroup", "Socialrådgiver"],
    ["from", someday],
    ["to", someday],
    ["posts", "et par"],
    ["lagMonths", "lidt"],
  ],
  temps: [
    ["people", "to"],
    ["weeklyHours", "ti"],
    ["productivity", 80],
    ["staffGroup", "Vikarer"],
  ],
  overtime: [
    ["hoursPerOccasion", "tre"],
    ["returnFrom", someday],
    ["returnTo", someday],
    ["compensation", "begge dele"],
    ["staffGroup", "Vikarer"],
  ],
  meetings: [
    ["share", 50],
    ["target", "Kaffe"],
    ["target", true],
    ["staffGroup", "Vikarer"],
  ],
  shutdown: [
    ["share", 50],
    ["target", "Statestik"],
    ["target", true],
    ["returnFrom", someday],
  ],
};
const cases = Object.entries(refusedCells).flatMap(([kind, cells]) =>
  cells.map(([column, value]) => [kind as keyof typeof usable, column, value] as const),
);

test.each(cases)(
  "%s whose %s is %s leaves its scenario without a gap, and only that",
  (kind, column, value) => {
    const { gaps, errors } = gapsWith({ ...usable[kind], [column]: value });
    expect(gaps).toEqual([expect.any(Number), null]);
    expect(errors).toBeGreaterThan(0);
  },
);

test.each(Object.entries(usable))("%s as it should be has a gap", (_, row) => {
  expect(gapsWith(row)).toEqual({ gaps: [expect.any(Number), expect.any(Number)], errors: 0 });
});

test("an option that is switched off leaves its scenario as it is, whatever else its row says", () => {
  const { gaps } = gapsWith({ ...usable.hiring, enabled: false, kind: "ansætelse" });
  expect(gaps[1]).toBe(gaps[0]);
});
