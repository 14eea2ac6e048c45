import { expect, test } from "vitest";
import type { ModelCommandId } from "../../../addin/model-commands.ts";
import { formatAddress, placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import { tasksTable } from "../../../core/workbook/contract/tasks.ts";
import { modelVersion } from "../../../core/workbook/contract/version.ts";
import { exampleBytes, held, openCommands } from "./commands-stage.ts";
import { foreignWorkbook } from "./foreign-workbook.ts";

test("in Excel 2021 the model is put in, put right and taken out again, and only the commands end undo", async () => {
  const stage = openCommands(foreignWorkbook(), { excelApi: "1.14" });
  const { host, commands } = stage;
  const before = held(host);
  const flags = () => host.requests.splice(0).map((request) => request.flags);
  const run = async (command: ModelCommandId) => {
    const previewed = await commands.preview(command, "en");
    await host.settle();
    const asked = flags();
    const outcome = await commands.run(command, "en", previewed);
    await host.settle();
    host.checkGaps();
    return { asked, outcome: outcome.kind, written: flags().filter((each) => each !== 0) };
  };
  await stage.port.readTables();
  flags();
  const inserted = await run("insert-model");
  expect(inserted).toMatchObject({ asked: [0], outcome: "done" });
  // The sheets, then their formulas, in as many requests as Excel takes.
  expect(new Set(inserted.written)).toEqual(new Set([1]));
  expect(host.state.sheets.map(({ name }) => name)).toContain("Tasks");
  host.user.renameTable(tasksTable.name, "Table7");
  const repaired = await run("repair-model");
  expect(repaired).toMatchObject({ outcome: "done", written: [1] });
  expect(new Set(repaired.asked)).toEqual(new Set([0]));
  const removed = await run("remove-model");
  expect(removed).toMatchObject({ outcome: "done", written: [1] });
  expect(new Set(removed.asked)).toEqual(new Set([0]));
  expect(held(host)).toBe(before);
});

test("a cell that is being typed into is waited for", async () => {
  const { host, commands } = openCommands(foreignWorkbook());
  host.beginTyping();
  const asked = commands.preview("insert-model", "da");
  await host.settle();
  host.endTyping();
  expect(await asked).toMatchObject({ kind: "ready" });
});

test("an Excel that answers with an error is told, and nothing is thrown", async () => {
  const { commands } = openCommands(foreignWorkbook(), {
    between: () => {
      throw Object.assign(new Error("no"), { code: "ActivityLimitReached" });
    },
  });
  expect(await commands.preview("insert-model", "da")).toMatchObject({
    kind: "refused",
    refusals: [{ kind: "trouble", trouble: { code: "failed", detail: "ActivityLimitReached" } }],
  });
});

test.each(["repair-model", "refresh-looks", "write-results", "remove-model"] as const)(
  "a model of a later edition is not touched by %s",
  async (command) => {
    const { host, commands } = openCommands(exampleBytes("et-team.xlsx"), {
      results: { areWaiting: () => true, keepsUndo: true, write: async () => null },
    });
    const label = contractTexts.da.settingsTables.settings.settings.modelVersion.header;
    const [key = 0] = [...host.sheet("Forudsætninger").cells].find(([, { value }]) => value === label) ?? [];
    const { row, column } = placeOfKey(key);
    host.edit("Forudsætninger", formatAddress({ row, column: column + 1 }), modelVersion + 1);
    const before = held(host);
    const previewed = await commands.preview(command, "da");
    expect(previewed).toEqual({ kind: "refused", refusals: [{ kind: "newer-version" }] });
    expect(await commands.run(command, "da", previewed)).toEqual(previewed);
    expect(held(host)).toBe(before);
  },
);
