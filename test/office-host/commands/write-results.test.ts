import { expect, test } from "vitest";
import type { WaitingResults } from "../../../addin/excel/commands/command.ts";
import { trouble } from "../../../addin/excel/trouble.ts";
import { exampleBytes, openCommands } from "./commands-stage.ts";
import { foreignWorkbook } from "./foreign-workbook.ts";

const waiting = (more: Partial<WaitingResults> = {}) => {
  let count = 0;
  const results: WaitingResults = {
    keepsUndo: true,
    areWaiting: () => count === 0,
    write: async () => {
      count += 1;
      return null;
    },
    ...more,
  };
  return { results, written: () => count };
};

const open = (results: WaitingResults, bytes = exampleBytes("et-team.xlsx")) =>
  openCommands(bytes, { results });

test("the sheets that results are written on are told, and whether undo ends there", async () => {
  const { results, written } = waiting();
  const steps = [
    { kind: "write-results", sheet: "Resultat" },
    { kind: "write-results", sheet: "Advarsler" },
    { kind: "write-results", sheet: "Kontrol" },
    { kind: "write-results", sheet: "Rapport" },
  ];
  const { commands } = open(results);
  const previewed = await commands.preview("write-results", "da");
  expect(previewed).toEqual({ kind: "ready", steps, endsUndo: false });
  expect(written()).toBe(0);
  expect(await commands.run("write-results", "da", previewed)).toEqual({ kind: "done", steps });
  expect(written()).toBe(1);
  const older = open(waiting({ keepsUndo: false }).results);
  expect(await older.commands.preview("write-results", "da")).toMatchObject({ endsUndo: true });
});

test("results that the sheets hold already are not written", async () => {
  const { results, written } = waiting({ areWaiting: () => false });
  const { commands } = open(results);
  const previewed = await commands.preview("write-results", "da");
  expect(previewed).toEqual({ kind: "nothing-to-do", steps: [] });
  await commands.run("write-results", "da", previewed);
  expect(written()).toBe(0);
});

test("what hinders the writing is told", async () => {
  const hindered = trouble("sheet-protected", { sheet: "Resultat" });
  const { commands } = open(waiting({ write: async () => hindered.trouble }).results);
  const previewed = await commands.preview("write-results", "da");
  expect(await commands.run("write-results", "da", previewed)).toEqual({
    kind: "refused",
    refusals: [hindered],
  });
});

test("a workbook without the model has no results", async () => {
  const { commands } = open(waiting().results, foreignWorkbook());
  expect(await commands.preview("write-results", "da")).toMatchObject({ kind: "refused" });
});
