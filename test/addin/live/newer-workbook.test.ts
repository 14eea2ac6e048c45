import { expect, test } from "vitest";
import { modelVersion } from "../../../core/workbook/contract/version.ts";
import { gapInSheet, type Stage, sentence, start } from "../../support/live-stage.ts";
import { newGroup, openCases } from "../../support/live-workbook.ts";
import { versionCell } from "../../support/version-cell.ts";

const editVersion = async (stage: Stage, version: number): Promise<void> => {
  const { sheet, address } = versionCell(stage.host.tables());
  stage.host.edit(sheet, address, version);
  await stage.pass(200);
};

const newer = async (keepsUndo = true): Promise<Stage> => {
  const stage = await start({ keepsUndo });
  await editVersion(stage, modelVersion + 1);
  return stage;
};

const readOnly = (stage: Stage) => {
  const { view } = stage.loop.state();
  return view?.kind === "result" ? view.readOnly : undefined;
};

test("edits of a newer workbook are calculated and shown, and no result is written", async () => {
  const stage = await newer();
  const before = sentence(stage);
  stage.edit(4000);
  await stage.pass(200);
  expect(sentence(stage)).not.toBe(before);
  expect(readOnly(stage)).toMatchObject({ happened: expect.stringContaining("nyere") as string });
  expect(stage.host.resultWrites()).toEqual([]);
  expect(stage.loop.state()).toMatchObject({ trouble: null, hasUnwrittenResults: false, unwritten: [] });
});

test("nothing that is asked for in the pane is written into a newer workbook", async () => {
  const stage = await newer(false);
  const before = stage.host.tables();
  expect(await stage.loop.write([{ ...openCases(before), value: 800 }])).toBe(false);
  expect(await stage.loop.write(...newGroup(before, 800))).toBe(false);
  await stage.loop.writeResults();
  await stage.loop.retry();
  expect(stage.host.tables()).toEqual(before);
});

test("a version that is put back is written again, from the edit that does so", async () => {
  const stage = await newer();
  expect(gapInSheet(stage)).toBeNull();
  await editVersion(stage, modelVersion);
  expect(readOnly(stage)).toBeNull();
  expect(stage.host.resultWrites()).toHaveLength(1);
  expect(await stage.loop.write([{ ...openCases(stage.host.tables()), value: 800 }])).toBe(true);
});
