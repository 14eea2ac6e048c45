import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import { findResultTable, resultColumns } from "../../core/present/result-columns.ts";
import type { ResultTableId } from "../../core/workbook/contract/contract.ts";
import {
  blockColumns,
  dataColumn,
  firstDataRow,
  mostRows,
} from "../../examples/generate/charts/chart-places.ts";
import type { DataColumn } from "../../examples/generate/charts/chart-text.ts";
import { root } from "../../scripts/install.mjs";
import { seenSheets } from "../support/looked-at.ts";

/** An example as it is handed out: its formulas hold what the browser edition's engine calculated, not the generator. */
const example = "kontanthjaelp-2016";
const bytes = new Uint8Array(readFileSync(path.join(root, "examples", `${example}.xlsx`)));

const charts = seenSheets(example).find(({ model }) => model.name === "Diagrammer");

const drawn = (column: DataColumn, rows: number): readonly CellScalar[] =>
  Array.from({ length: rows }, (_, index) => {
    const cell = charts?.cells.find(
      (each) => each.row === firstDataRow + index && each.column === dataColumn(column),
    );
    return cell?.value ?? null;
  });

/** What the product wrote into a column of a table of results, where it wrote something. */
const written = (id: ResultTableId, column: string): readonly (number | string)[] => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(opened.refused);
  const table = findResultTable(id, readTables(opened));
  if (table === null) throw new Error(`no table ${id}`);
  const position = resultColumns(id, table).get(column) ?? -1;
  return table.rows
    .map((row) => row[position]?.value)
    .filter((value): value is number | string => typeof value === "number" || (value ?? "") !== "");
};

const scenarios = written("resultMonths", "scenario");
const months = scenarios.filter((name) => name === scenarios[0]).length;
/** An example is handed out with its first solution drawn; today's rows come before it. */
const chosen = (column: string): readonly number[] =>
  written("resultMonths", column)
    .slice(months, 2 * months)
    .map(Number);

const areClose = (found: readonly CellScalar[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 9);
};

test("the months of the first solution are drawn as they are written", () => {
  areClose(drawn("gap", months), chosen("gapFteTasks"));
  areClose(drawn("backlog", months), chosen("backlogHours"));
  const carrying = chosen("availableFteCaseCarrying");
  const low = chosen("requiredFteGuidelineLow");
  const high = chosen("requiredFteGuidelineHigh");
  areClose(
    drawn("guidelineFrom", months),
    carrying.map((posts, index) => posts - (high[index] ?? Number.NaN)),
  );
  areClose(
    drawn("guidelineRoom", months),
    high.map((posts, index) => posts - (low[index] ?? Number.NaN)),
  );
});

test("rows after the last month repeat it, so that an axis of dates ends there", () => {
  expect(months).toBeLessThan(mostRows.months);
  for (const column of blockColumns.months) {
    const all = drawn(column, mostRows.months);
    expect(all.slice(months).filter((value) => value !== all[months - 1])).toEqual([]);
  }
});

test("every scenario and every option of the solution that was asked about is drawn", () => {
  const names = written("resultScenarios", "scenario");
  expect(drawn("scenario", names.length)).toEqual(names);
  areClose(drawn("scenarioGap", names.length), written("resultScenarios", "gapFteTasks").map(Number));
  const options = written("resultParts", "option");
  expect(options.length).toBeGreaterThan(0);
  expect(drawn("option", options.length)).toEqual(options);
  areClose(drawn("part", options.length), written("resultParts", "balanceFte").map(Number));
});

test("a chart reaches over all rows of its figures that can hold something, on an axis of dates for the months", () => {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/charts\/chart\d+\.xml$/.test(name) });
  const xml = Object.keys(parts)
    .sort()
    .map((part) => strFromU8(parts[part] ?? new Uint8Array()));
  const rowsOf = (chart: string): readonly number[] =>
    [...chart.matchAll(/<c:val><c:numRef><c:f>[^<]*\$(\d+):\$[A-Z]+\$(\d+)<\/c:f>/g)].map(
      ([, from, to]) => Number(to) - Number(from) + 1,
    );
  const names = written("resultScenarios", "scenario").length;
  expect(xml.map((chart) => [...new Set(rowsOf(chart))])).toEqual([
    [mostRows.months],
    [mostRows.months],
    [names],
    [expect.any(Number)],
  ]);
  expect(xml.map((chart) => chart.includes("<c:dateAx>"))).toEqual([true, true, false, false]);
  expect(rowsOf(xml[3] ?? "")[0]).toBeGreaterThanOrEqual(written("resultParts", "option").length);
});
