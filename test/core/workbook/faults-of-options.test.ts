import { expect, test } from "vitest";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { addressOf, type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

type Row = PlainRow<"options">;

/** Cells that an error stands at, by the column that they are in. */
const accusedBy = (row: Row): readonly string[] => {
  const columns = Object.keys(row).concat("hoursPerOccasion", "lagMonths", "hours", "kronerOnce", "quantity");
  const tables = workbookTables({
    ...plainTeam,
    scenarios: [{ name: "Mere tid" }],
    options: [{ scenarios: "Mere tid", name: "Den ene", ...row }],
  });
  const answer = workbookResult(tables, "da");
  if (answer.kind !== "result") throw new Error("no result");
  expect(answer.result.scenarios[1]?.period.gapFteTasks).toBeNull();
  const { issues } = answer.result;
  const accused = issues.filter(
    ({ severity, sheet }) => severity === "error" && sheet === "Handlemuligheder",
  );
  const columnAt = (cell: string | null) =>
    columns.find((column) => addressOf(tables, "options", 0, column) === cell) ?? cell ?? "";
  return [...new Set(accused.map(({ cell }) => columnAt(cell)))].sort();
};

const overtime: Row = {
  kind: "planned-overtime",
  staffGroup: "Socialrådgivere",
  from: "2026-03",
  to: "2026-05",
  people: 4,
  weeklyHours: 6,
  hoursPerOccasion: 2.5,
  compensation: "paid",
};
const system: Row = { kind: "it-system", target: "Statistik", from: "2026-03", share: 0.1, lagMonths: 2 };
const moved: Row = {
  ...overtime,
  kind: "stretched-norm-period",
  hoursPerOccasion: null,
  compensation: null,
  normPeriodMonths: 6,
  returnFrom: "2026-06",
  returnTo: "2026-08",
};

// Only what is wrong is accused, once: no sound cell of the row, and none that may be empty.
test.each<[string, Row, readonly string[]]>([
  ["it ends before it starts", { ...overtime, to: "2026-02" }, ["to"]],
  ["a task that is not there", { ...system, target: "Statistikk" }, ["target"]],
  ["a month that cannot be read", { ...system, from: "engang" }, ["from"]],
  ["a number that cannot be read", { ...overtime, people: "mange" }, ["people"]],
  ["a staff group that is not there", { ...overtime, staffGroup: "Rådgivere" }, ["staffGroup"]],
  ["two that are missing", { ...overtime, people: null, weeklyHours: null }, ["people", "weeklyHours"]],
  ["both wrong and missing", { ...overtime, to: "2026-02", people: null }, ["people", "to"]],
  ["a norm period that ends before it starts", { ...moved, to: "2026-02" }, ["to"]],
  ["a kind that is none", { ...overtime, kind: "overtid" }, ["kind"]],
  [
    "it is not said what changes",
    { kind: "changed-rate", target: "Statistik", value: 0.1, from: "2026-03" },
    ["quantity"],
  ],
])("%s: only that cell is at fault", (_, row, expected) => {
  expect(accusedBy(row)).toEqual([...expected].sort());
});
