import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readTables, readWorkbookModel } from "../../addin/ooxml/index.ts";
import { resultDifferences } from "../../core/present/result-writes.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";

const names = exampleWorkbooks.flatMap(({ name, stories }) => (stories === null ? [] : [name]));
const openedFile = (name: string) =>
  openSound(new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`))));

test.each(names)("%s is handed out with its results: nothing more would be written into it", (name) => {
  const tables = readTables(openedFile(name));
  const answer = workbookResult(tables, "da");
  if (answer.kind === "no-result") throw new Error("no result");
  expect(resultDifferences(answer, tables, "da")).toEqual({ writes: [], issues: [] });
});

test.each(names)("%s has figures beside its formulas, for who reads it before it is calculated", (name) => {
  const { sheets } = readWorkbookModel(openedFile(name));
  const control = sheets.find((sheet) => sheet.name === contractTexts.da.sheets.control.name)?.cells;
  const figures = [...(control?.formulas.keys() ?? [])].filter(
    (index) => typeof control?.values[index] === "number",
  );
  expect(figures.length).toBeGreaterThan(500);
});
