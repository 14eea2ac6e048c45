import { expect, test } from "vitest";
import {
  calm,
  expectedResults,
  heldResults,
  openThread,
  type ThreadStage,
  typeCases,
} from "./support/thread-stage.ts";

const example = "kontanthjaelp-2016.xlsx";

const flagsOf = ({ host }: ThreadStage) => host.requests.map(({ flags }) => flags);
const writeCount = ({ host }: ThreadStage) => host.requests.filter(({ writesCells }) => writesCells).length;

const expectResultsOf = (stage: ThreadStage, count: number): void => {
  const expected = expectedResults(stage, count);
  expect(expected.size).toBeGreaterThan(100);
  expect(heldResults(stage, expected.keys())).toEqual(expected);
};

test("opening reads the workbook, shows the answer and writes nothing", async () => {
  const stage = await openThread(example);
  expect(stage.loop.state()).toMatchObject({ trouble: null, failure: null, isCalculating: false });
  expect(stage.loop.state().view).not.toBeNull();
  expect(writeCount(stage)).toBe(0);
  expect(new Set(flagsOf(stage))).toEqual(new Set([0]));
});

test("an edit gives one read and one write, and the sheet holds what the core says", async () => {
  const stage = await openThread(example);
  const before = stage.host.syncs;
  await typeCases(stage, 620);
  expect(stage.host.syncs - before).toBe(2);
  expect(flagsOf(stage).slice(before)).toEqual([0, 17]);
  expect(stage.loop.state()).toMatchObject({ trouble: null, failure: null, hasUnwrittenResults: false });
  expectResultsOf(stage, 620);
});

test("its own write comes back as an event and starts nothing", async () => {
  const stage = await openThread(example);
  await typeCases(stage, 620);
  const { syncs, toldEvents } = stage.host;
  // One for the edit, and one for each block that was written.
  expect(toldEvents).toBeGreaterThan(1);
  await calm(stage);
  await calm(stage);
  expect(stage.host.syncs).toBe(syncs);
});

test("a second edit goes the same way", async () => {
  const stage = await openThread(example);
  await typeCases(stage, 620);
  const before = stage.host.syncs;
  await typeCases(stage, 300);
  expect(flagsOf(stage).slice(before)).toEqual([0, 17]);
  expectResultsOf(stage, 300);
});

test("Ctrl+Z takes back the results and then the edit, and both are put in step again", async () => {
  const stage = await openThread(example);
  await typeCases(stage, 620);
  await typeCases(stage, 300);
  stage.host.undo();
  await calm(stage);
  expect(heldResults(stage, expectedResults(stage, 620).keys())).toEqual(expectedResults(stage, 620));
  stage.host.undo();
  await calm(stage);
  expectResultsOf(stage, 620);
});

test("a protected sheet is told, the result is shown all the same, and the next edit after that writes", async () => {
  const stage = await openThread(example);
  const shown = () => JSON.stringify(stage.loop.state().view);
  const before = shown();
  stage.host.setProtected("Resultat", true);
  await typeCases(stage, 620);
  expect(stage.loop.state().trouble).toMatchObject({ code: "sheet-protected", sheet: "Resultat" });
  expect(stage.loop.state().hasUnwrittenResults).toBe(true);
  expect(shown()).not.toBe(before);
  expect(writeCount(stage)).toBe(0);
  stage.host.setProtected("Resultat", false);
  await typeCases(stage, 610);
  expect(stage.loop.state()).toMatchObject({ trouble: null, hasUnwrittenResults: false });
  expectResultsOf(stage, 610);
});

test("where undo would end, nothing is written until the user asks for it", async () => {
  const stage = await openThread(example, { excelApi: "1.14" });
  await typeCases(stage, 620);
  expect(stage.loop.state()).toMatchObject({ trouble: null, hasUnwrittenResults: true });
  expect(writeCount(stage)).toBe(0);
  expect(stage.host.undoLog.count).toBe(1);
  await stage.loop.writeResults();
  await calm(stage);
  expect(writeCount(stage)).toBe(1);
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
  expectResultsOf(stage, 620);
});

test("what another person types is shown, and left for that person to write", async () => {
  const stage = await openThread(example);
  const before = stage.host.syncs;
  stage.host.editByOther("Sager", "C8", 500);
  await calm(stage);
  expect(flagsOf(stage).slice(before)).toEqual([0]);
  expect(stage.host.undoLog.count).toBe(0);
});

test("while the user types into a cell the add-in waits, and nothing is lost", async () => {
  const stage = await openThread(example);
  stage.host.edit("Sager", "C8", 620);
  stage.host.beginTyping();
  await stage.host.settle();
  stage.clock.pass(200);
  await stage.host.settle();
  expect(writeCount(stage)).toBe(0);
  stage.host.endTyping();
  await calm(stage);
  expect(stage.loop.state().trouble).toBeNull();
  expect(writeCount(stage)).toBe(1);
});
