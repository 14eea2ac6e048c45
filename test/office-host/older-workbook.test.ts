import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { createLiveLoop } from "../../addin/live/live-loop.ts";
import { readTables } from "../../addin/ooxml/index.ts";
import type { OlderModelView } from "../../core/present/view/workbook-view.ts";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { migrationOf } from "../../core/workbook/migration/migration.ts";
import { openSound } from "../support/cells-of.ts";
import { manualTimer } from "../support/manual-timer.ts";
import { type HostOptions, openPort } from "./support/open-host.ts";
import { calm, type ThreadStage } from "./support/thread-stage.ts";

const version1 = path.join(import.meta.dirname, "..", "round-trip", "version-1");

/** A workbook as the product handed it out when its model had version 1, open in Excel with the add-in beside it. */
const openOlder = async (options: HostOptions = {}): Promise<ThreadStage> => {
  const bytes = new Uint8Array(readFileSync(path.join(version1, "et-team.xlsx")));
  const { host, port } = openPort(bytes, options);
  const clock = manualTimer();
  const loop = createLiveLoop({
    port,
    calculation: createCalculation(),
    language: "da",
    timer: clock.timer,
  });
  const stage = { host, port, loop, clock, tables: readTables(openSound(bytes)) };
  loop.start();
  await calm(stage);
  return stage;
};

const olderIn = ({ loop }: ThreadStage): OlderModelView | null => {
  const { view } = loop.state();
  return view?.kind === "result" ? view.older : null;
};

const toldOlder = (stage: ThreadStage): OlderModelView => {
  const older = olderIn(stage);
  if (older === null) throw new Error("the workbook is not told to be of an earlier edition");
  return older;
};

const upgrade = async (stage: ThreadStage): Promise<boolean> => {
  const isDone = stage.loop.upgrade(toldOlder(stage).migration);
  await calm(stage);
  return isDone;
};

const cellsOf = ({ host }: ThreadStage) =>
  host.state.sheets.map(({ name, cells }) => [name, new Map(cells)] as const);

const readNow = async ({ port }: ThreadStage) => {
  const reading = await port.readTables();
  if (reading.kind === "trouble") throw new Error(reading.trouble.code);
  return reading.tables;
};

test.each(["1.14", "1.20"] as const)(
  "a workbook of version 1 is read and answered, and nothing is written into it unasked, with ExcelApi %s",
  async (excelApi) => {
    const stage = await openOlder({ excelApi });
    expect(stage.host.requests.filter(({ flags }) => flags !== 0)).toEqual([]);
    const older = toldOlder(stage);
    expect(older.changes).toContain(`På arket Forudsætninger står der "Modellens nummer": ${modelVersion}.`);
    expect(older.addsRow).toBe(true);
  },
);

test("at the user's word it is brought up to this edition by one write, and has the same answer", async () => {
  const stage = await openOlder();
  const { view: before } = stage.loop.state();
  const writes = stage.host.requests.filter(({ flags }) => flags !== 0).length;
  expect(await upgrade(stage)).toBe(true);
  expect(migrationOf(await readNow(stage))).toBeNull();
  const { view: after, trouble } = stage.loop.state();
  expect(trouble).toBeNull();
  expect(olderIn(stage)).toBeNull();
  const answers = (view: typeof before) =>
    view?.kind === "result" ? view.scenarios.map(({ answer }) => answer.sentence) : [];
  expect(answers(after)).toEqual(answers(before));
  const first = stage.host.requests.filter(({ flags }) => flags !== 0)[writes];
  expect(first).toBeDefined();
  const settings = (await readNow(stage)).tables.find(({ name }) => name === "NormeringSettings");
  const last = settings?.rows.at(-1)?.slice(0, 2);
  expect(last?.map(({ value }) => value)).toEqual(["Modellens nummer", modelVersion]);
});

test("the version is shown as a whole number, though the setting above it is a rate", async () => {
  const stage = await openOlder();
  await upgrade(stage);
  const sheet = stage.host.state.sheetOf("Forudsætninger");
  if (sheet === undefined) throw new Error("no sheet");
  const formatAt = (row: number) => stage.host.state.cell(sheet, row, 3).numberFormat;
  expect(formatAt(31)).toContain("%");
  expect(formatAt(32)).toBe(formatAt(10));
});

test("what stands where the new row would come stays, and no header is changed either", async () => {
  const stage = await openOlder();
  stage.host.edit("Forudsætninger", "C32", "vores egen note");
  await calm(stage);
  const before = cellsOf(stage);
  expect(await upgrade(stage)).toBe(false);
  expect(stage.loop.state().trouble).toMatchObject({
    code: "table-blocked",
    sheet: "Forudsætninger",
    address: "C32",
  });
  expect(cellsOf(stage)).toEqual(before);
  expect(olderIn(stage)).not.toBeNull();
});

test("on a protected sheet nothing is changed", async () => {
  const stage = await openOlder();
  const sheet = stage.host.state.sheetOf("Sager");
  if (sheet === undefined) throw new Error("no sheet");
  sheet.isProtected = true;
  await readNow(stage);
  const before = cellsOf(stage);
  expect(await upgrade(stage)).toBe(false);
  expect(stage.loop.state().trouble).toMatchObject({ code: "sheet-protected", sheet: "Sager" });
  expect(cellsOf(stage)).toEqual(before);
});

test("where another person has changed what was told, nothing is done, and the new list is told", async () => {
  const stage = await openOlder();
  const told = toldOlder(stage);
  const header = stage.tables.tables
    .find(({ name }) => name === "NormeringBenefits")
    ?.headers.find(({ value }) => value === "Borgere i uge 1-4");
  stage.host.edit("Sager", header?.address ?? "", "Borgere i uge 1 til 4");
  const isDone = stage.loop.upgrade(told.migration);
  await calm(stage);
  expect(await isDone).toBe(false);
  expect(toldOlder(stage).changes).toEqual(told.changes.filter((line) => !line.includes('uge 1-4" til')));
});
