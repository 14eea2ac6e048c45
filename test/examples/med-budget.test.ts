import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import { kindsOfTheNote } from "../../core/options/kinds/note-2016.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { scenarios } from "../../examples/data/med-budget-names.ts";
import { medBudgetStories } from "../../examples/data/med-budget-story.ts";
import { root } from "../../scripts/install.mjs";
import { cellsOf, openSound } from "../support/cells-of.ts";

const bytes = new Uint8Array(readFileSync(path.join(root, "examples", "med-budget.xlsx")));
const tables = readTables(openSound(bytes));
const answer = workbookResult(tables, "da");
if (answer.kind === "no-result") throw new Error("no result");
const { plan, result } = answer;
const flagsOf = (name: string) => result.scenarios.find((scenario) => scenario.name === name)?.flags ?? [];

test("all twelve options of the note are there, and one scenario has them all", () => {
  // The working-time agreement can be changed in two ways; one of them is enough.
  const twelve = Object.keys(kindsOfTheNote).filter((kind) => kind !== "stretched-norm-period");
  const all = plan.scenarios.find(({ name }) => name === scenarios.all)?.options ?? [];
  expect(all.map(({ kind }) => kind).sort()).toEqual(twelve.sort());
  expect(twelve).toHaveLength(12);
});

test("the flags that the answer says the proposal leaves are those that it leaves", () => {
  const told = flagsOf(scenarios.proposal).map(({ code, level, months }) => [code, level, months.length]);
  expect(told).toEqual([
    ["caseload-guideline", "red", 12],
    ["unstaffed-duty", "red", 1],
  ]);
  const [, unstaffed] = flagsOf(scenarios.proposal);
  expect(unstaffed?.months).toEqual(["2027-07"]);
});

test("longer hours alone rest on an agreement that is not made", () => {
  const codes = flagsOf(scenarios.longerHours).map(({ code }) => code);
  expect(codes).toContain("consent-missing");
});

test("the first sheet alone tells question, proposal and answer, and every place to look is a link to its sheet", () => {
  const shown = Object.values(cellsOf(bytes, contractTexts.da.sheets.start.name));
  const { question, proposal, answer: told, lookAt, assumed } = medBudgetStories.da;
  for (const text of [question, proposal, ...told, assumed]) expect(shown).toContain(text);
  for (const { sheet, what } of lookAt) {
    expect(shown).toContain(contractTexts.da.sheets[sheet].name);
    expect(shown).toContain(what);
  }
});
