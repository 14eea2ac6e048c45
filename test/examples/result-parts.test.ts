import { expect, test } from "vitest";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import { allContributions } from "../../core/evaluate/contributions/contributions.ts";
import { findResultTable } from "../../core/present/result-columns.ts";
import { resultDifferences, resultWrites } from "../../core/present/result-writes.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import { kontanthjaelp2016 } from "../../examples/data/kontanthjaelp-2016.ts";
import { buildWorkbook } from "../../examples/generate/build-workbook.ts";
import { written } from "../support/written-tables.ts";

const opened = openPackage(await buildWorkbook(kontanthjaelp2016));
if (isRefusal(opened)) throw new Error(opened.refused);
const inputs = readTables(opened);

const answerTo = (tables: WorkbookTables) => {
  const answer = workbookResult(tables, "da");
  if (answer.kind === "no-result") throw new Error("no result");
  return answer;
};

const answer = answerTo(inputs);
const scenario = answer.plan.scenarios.find(({ options }) => options.length > 2);
if (scenario === undefined) throw new Error("no scenario of several options");
const contributions = allContributions(answer.plan, scenario);
const asked = written(
  inputs,
  resultWrites({ ...answer, result: { ...answer.result, contributions } }, inputs, "da").writes,
);

const partsIn = (tables: WorkbookTables) =>
  (findResultTable("resultParts", tables)?.rows ?? [])
    .map((row) => row.map(({ value }) => value ?? ""))
    .filter((row) => row.some((value) => value !== ""));

/** Writes into the table of parts, by the first cell of its rows. */
const partWrites = (writes: readonly CellWrite[], tables: WorkbookTables) => {
  const cells = new Set(
    findResultTable("resultParts", tables)?.rows.flatMap((row) => row.map(({ address }) => address)),
  );
  return writes.filter(({ sheet, address }) => sheet === "Resultat" && cells.has(address));
};

test("a row an option, whose parts of the balance add up to what the options do together", () => {
  const rows = partsIn(asked);
  expect(rows.map(([name]) => name)).toEqual(rows.map(() => scenario.name));
  expect(rows.map(([, option]) => option)).toEqual(
    scenario.options.filter(({ enabled }) => enabled).map(({ name }) => name),
  );
  const { before, after } = contributions.balance;
  const sum = rows.reduce((total, [, , posts]) => total + Number(posts), 0);
  expect(sum).toBeCloseTo((after ?? 0) - (before ?? 0), 9);
});

test("stay as they are while results are written from the same inputs, though nobody asks again", () => {
  expect(partWrites(resultDifferences(answer, asked, "da").writes, asked)).toEqual([]);
});

test("are taken away with the first results of other inputs", () => {
  const staff = asked.tables.find(({ name }) => name === "NormeringStaffGroups");
  const cell = staff?.rows[0]?.find(({ value }) => typeof value === "number");
  if (staff === undefined || typeof cell?.value !== "number") throw new Error("no number");
  const changed = written(asked, [{ sheet: staff.sheet, address: cell.address, value: cell.value + 1 }]);
  const { writes } = resultDifferences(answerTo(changed), changed, "da");
  expect(partsIn(written(changed, writes))).toEqual([]);
});

test("are taken away where nothing tells what the results were written from", () => {
  const untold = { ...asked, tables: asked.tables.filter(({ name }) => name !== "NormeringResultInputs") };
  const { writes } = resultDifferences(answer, untold, "da");
  expect(partsIn(written(untold, writes))).toEqual([]);
});
