import { expect, test } from "vitest";
import { placeKey } from "../../../addin/ooxml/cells/address.ts";
import type { ProblemView } from "../../../core/present/view/workbook-view.ts";
import { tablesOf } from "../../port/port-under-test.ts";
import type { HostTable } from "../host/workbook-parts.ts";
import { openStage, outOfStep, ownCells, type Stage, typeCases, writesOf } from "./state-stage.ts";

/** What users do to a workbook that the add-in takes as it is: it computes right, and writes where the results stand now. */
interface Rearrangement {
  readonly name: string;
  readonly act: (stage: Stage) => void;
  /** What the pane says of it among the problems of the input, in Danish and in English. */
  readonly told?: readonly [da: RegExp, en: RegExp];
}

const tableIn = ({ host }: Stage, name: string): HostTable => {
  const table = host.state.tableOf(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

const widthOf = ({ area }: HostTable): number => area.right - area.left + 1;

/** The other way round. */
const reversed = (stage: Stage, name: string): void => {
  const width = widthOf(tableIn(stage, name));
  stage.host.user.reorderColumns(
    name,
    Array.from({ length: width }, (_, index) => width - 1 - index),
  );
};

const cases = "NormeringCaseGroups";
const months = "NormeringResultMonths";
const scenarios = "NormeringResultScenarios";

const rearrangements: readonly Rearrangement[] = [
  {
    name: "a table of inputs is renamed",
    act: ({ host }) => host.user.renameTable(cases, "Tabel7"),
    told: [/^Tabellen hedder Tabel7, .*NormeringCaseGroups/, /Tabel7.*NormeringCaseGroups/],
  },
  {
    name: "a table of results is renamed",
    act: ({ host }) => host.user.renameTable(months, "Tabel8"),
  },
  {
    name: "a table of inputs is moved to another sheet",
    act: ({ host }) => host.user.moveTable(cases, "Kilder", 70, 2),
  },
  {
    name: "a table of results is moved to another sheet",
    act: ({ host }) => host.user.moveTable(months, "Kilder", 70, 2),
  },
  { name: "inputs are sorted", act: ({ host }) => host.user.sortTable(cases, 1) },
  { name: "results are sorted", act: ({ host }) => host.user.sortTable(months, 3) },
  { name: "inputs are filtered", act: ({ host }) => host.user.filterTable(cases, [1, 2]) },
  { name: "results are filtered", act: ({ host }) => host.user.filterTable(months, [0, 1, 2, 3]) },
  { name: "columns of inputs change places", act: (stage) => reversed(stage, cases) },
  { name: "columns of results change places", act: (stage) => reversed(stage, scenarios) },
  {
    name: "inputs get a column of the user's own",
    act: ({ host }) => host.user.addColumn("NormeringSources", 1, "Egen note"),
  },
  {
    name: "results get a column of the user's own",
    act: ({ host }) => {
      host.user.addColumn("NormeringResultFlags", 2, "Egen note");
      host.edit("Advarsler", "D8", "talt om i MED");
    },
  },
  { name: "a sheet of inputs is renamed", act: ({ host }) => host.user.renameSheet("Sager", "Vores sager") },
  { name: "a sheet of results is renamed", act: ({ host }) => host.user.renameSheet("Resultat", "Svar") },
  { name: "a sheet of results is hidden", act: ({ host }) => host.user.setVisibility("Advarsler", "Hidden") },
  { name: "rows are put in above inputs", act: ({ host }) => host.user.insertRows("Sager", 3, 2) },
  { name: "rows are put in above results", act: ({ host }) => host.user.insertRows("Resultat", 3, 2) },
  { name: "columns are put in beside results", act: ({ host }) => host.user.insertColumns("Resultat", 1, 1) },
  {
    name: "cells are merged beside the tables",
    act: ({ host }) => host.user.mergeCells("Resultat", { top: 2, left: 2, bottom: 2, right: 6 }),
  },
  { name: "another sheet comes", act: ({ host }) => void host.user.addSheet("Udkast") },
  {
    name: "a number is typed as a text",
    act: ({ host }) => host.edit("Sager", "D8", "'55"),
  },
  {
    name: "an error stands among the inputs",
    act: ({ host }) => host.edit("Sager", "D8", "#N/A"),
    told: [/#N\/A/, /#N\/A/],
  },
  {
    name: "what is no number stands among the inputs",
    act: ({ host }) => host.edit("Sager", "D8", "mange"),
    told: [/mange/, /mange/],
  },
  { name: "a cell is blank", act: ({ host }) => host.edit("Sager", "D8", "") },
  {
    name: "a table of inputs has no rows that are filled in",
    act: (stage) => {
      const { area } = tableIn(stage, "NormeringTasks");
      stage.host.user.deleteRows("Opgaver", area.top + 2, area.bottom - area.top - 1);
      for (let column = area.left; column <= area.right; column += 1)
        stage.host.sheet("Opgaver").cells.delete(placeKey({ row: area.top + 1, column }));
      stage.host.edit("Opgaver", "B8", "");
    },
    told: [/hverken opgaver eller telefoner/, /neither tasks nor phones/],
  },
];

const problemsIn = async ({ loop }: Stage, language: "da" | "en"): Promise<readonly ProblemView[]> => {
  await loop.setLanguage(language);
  const { view } = loop.state();
  return view?.kind === "result" ? view.problems : [];
};

const named = rearrangements.map((rearrangement) => [rearrangement.name, rearrangement] as const);

test.each(named)("%s: the results are right, and stand where they belong", async (_, { act, told }) => {
  const stage = await openStage();
  await typeCases(stage, 350);
  const before = writesOf(stage);
  act(stage);
  await stage.pass();
  const own = async () => ownCells(stage, await tablesOf(stage.port));
  await typeCases(stage, 0);
  const untouched = await own();
  await typeCases(stage, 410);
  await typeCases(stage, 0);
  expect(await own()).toBe(untouched);
  expect(writesOf(stage)).toBeGreaterThan(before);
  expect(await outOfStep(stage)).toBe(0);
  expect(stage.loop.state()).toMatchObject({ trouble: null, failure: null, hasUnwrittenResults: false });
  expect(stage.host.requests.every(({ flags }) => flags === 0 || flags === 17)).toBe(true);
  if (told === undefined) return;
  for (const [index, language] of (["da", "en"] as const).entries()) {
    const messages = (await problemsIn(stage, language)).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(told[index] ?? /^$/));
  }
});
