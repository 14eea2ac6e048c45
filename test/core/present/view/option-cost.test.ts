import { expect, test } from "vitest";
import type { OptionCostView } from "../../../../core/present/view/workbook-view.ts";
import type { Language } from "../../../../core/text/language.ts";
import { type PlainWorkbook, workbookTables } from "../../../support/workbook-tables.ts";
import { preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

type OptionRow = NonNullable<PlainWorkbook["options"]>[number];

const costOf = (
  row: OptionRow,
  workbook: Partial<PlainWorkbook> = {},
  language: Language = "da",
): OptionCostView | null | undefined => {
  const options = [{ scenarios: "Overarbejde", ...row }];
  const view = viewOf(workbookTables({ ...preparedTeam, ...workbook, options }), language);
  return scenarioOf(view, "Overarbejde").options[0]?.cost;
};

const system: OptionRow = {
  kind: "it-system",
  target: "Samtaler",
  from: "2026-03",
  share: 0.1,
  kronerOnce: 120_000,
  kronerPerMonth: 4000,
};

test("what is paid once and month by month is told in one line", () => {
  // March to December are 10 months: 120,000 + 10 · 4,000.
  expect(costOf(system)).toEqual({
    told: "Koster 160.000 kr. i perioden, heraf 120.000 kr. én gang.",
    missing: [],
  });
  expect(costOf(system, {}, "en")?.told).toBe("Costs 160,000 kr. in the period, 120,000 kr. of it once.");
  expect(costOf({ ...system, kronerOnce: 0 })?.told).toBe("Koster 40.000 kr. i perioden.");
});

test("an option that is off has no cost", () => {
  expect(costOf({ ...system, enabled: false })).toBeNull();
});

const overtime: OptionRow = {
  kind: "planned-overtime",
  staffGroup: "Rådgivere",
  from: "2026-01",
  to: "2026-04",
  people: 4,
  weeklyHours: 12,
  compensation: "paid",
};

test("without the pay of its group the number that is missing is told with its group and its cell", () => {
  const cost = costOf(overtime, {
    scenarios: [{ name: "Overarbejde", budget: 100_000 }],
    pay: [{ staffGroup: "Rådgivere", pensionShare: 0.18 }],
  });
  expect(cost?.told).toBe("Hvad den koster, kan ikke beregnes. Der mangler:");
  expect(cost?.missing.map(({ label }) => label.split(": ")[0])).toEqual(["Rådgivere"]);
  expect(cost?.missing[0]?.place).not.toBeNull();
});

test("in a workbook that tells of no kroner, no option does", () => {
  expect(costOf(overtime)).toBeNull();
});

test("of a new option each number that is missing is told once, as its field is called", () => {
  const pay = [{ staffGroup: "Rådgivere", annualPay: 480_000, pensionShare: 0.18 }];
  const cost = costOf({ kind: "plus-time", staffGroup: "Rådgivere" }, { pay });
  expect(cost?.missing.map(({ label }) => label).sort()).toEqual(["Ny ugentlig arbejdstid", "Personer"]);
});
