import { expect, test } from "vitest";
import { settled } from "../../support/gates.ts";
import { cellValue, gapAfresh, gapInSheet, sentence, start } from "../../support/live-stage.ts";
import { gapCell, liveWorkbook, newGroup, openCases } from "../../support/live-workbook.ts";

test("on opening the result is shown and nothing is written", async () => {
  const stage = await start();
  expect(sentence(stage)).toMatch(/årsværk/);
  expect(stage.host.reads()).toBe(1);
  expect(stage.host.resultWrites()).toEqual([]);
  expect(stage.loop.state()).toMatchObject({
    isCalculating: false,
    trouble: null,
    failure: null,
    hasUnwrittenResults: true,
  });
});

test("an edit gives one read and one write, after a fifth of a second", async () => {
  const stage = await start();
  const before = sentence(stage);
  stage.edit(800);
  expect(stage.loop.state().isCalculating).toBe(true);
  await stage.pass(199);
  expect(stage.host.reads()).toBe(1);
  await stage.pass(1);
  expect(stage.host.reads()).toBe(2);
  expect(stage.host.resultWrites()).toHaveLength(1);
  expect(sentence(stage)).not.toBe(before);
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  expect(stage.loop.state()).toMatchObject({ isCalculating: false, hasUnwrittenResults: false });
});

test("edits close together are one, and edits that never pause are not put off for long", async () => {
  const stage = await start();
  for (const cases of [500, 600, 700]) {
    stage.edit(cases);
    await stage.pass(150);
  }
  expect(stage.evaluations()).toBe(1);
  await stage.pass(50);
  expect(stage.evaluations()).toBe(2);
  for (let step = 0; step < 9; step++) {
    stage.edit(800 + step);
    await stage.pass(110);
  }
  expect(stage.evaluations()).toBe(2);
  stage.edit(900);
  await stage.pass(10);
  expect(stage.evaluations()).toBe(3);
});

test("the pane has the result before the sheet has it", async () => {
  const stage = await start();
  const before = sentence(stage);
  stage.writing.close();
  stage.edit(800);
  await stage.pass(200);
  expect(sentence(stage)).not.toBe(before);
  expect(stage.loop.state().isCalculating).toBe(false);
  stage.writing.open();
});

test("what changes during a calculation makes one more, and the outdated result is not written", async () => {
  const stage = await start();
  stage.calculating.close();
  stage.edit(800);
  await stage.pass(200);
  for (const cases of [810, 820, 830]) {
    stage.edit(cases);
    await stage.pass(250);
  }
  expect(stage.evaluations()).toBe(2);
  stage.calculating.open();
  await settled();
  expect(stage.evaluations()).toBe(3);
  expect(stage.host.reads()).toBe(3);
  expect(stage.host.resultWrites()).toHaveLength(1);
  expect(cellValue(stage, openCases(stage.host.tables()))).toBe(830);
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
});

test("what is typed over a result starts nothing, and the results of the sheet are said to be old until they are written", async () => {
  const stage = await start();
  stage.edit(800);
  await stage.pass(200);
  const { sheet, address } = gapCell(stage.host.tables());
  stage.host.edit(sheet, address, 99);
  await stage.pass(2000);
  expect(stage.evaluations()).toBe(2);
  expect(stage.loop.state()).toMatchObject({ isCalculating: false, hasUnwrittenResults: true });
  await stage.loop.writeResults();
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
});

test("an area that holds results and more is a change like any other, and so is one that is not known", async () => {
  const stage = await start();
  const { sheet } = gapCell(stage.host.tables());
  stage.host.tell({ by: "user", areas: [{ sheet, address: "A1:D4" }] });
  await stage.pass(200);
  expect(stage.evaluations()).toBe(2);
  stage.host.tell({ by: "user", areas: [{ sheet, address: null }] });
  await stage.pass(200);
  expect(stage.evaluations()).toBe(3);
});

test("another person's change is shown and not written", async () => {
  const stage = await start();
  stage.edit(800);
  await stage.pass(200);
  const before = sentence(stage);
  const { sheet, address } = openCases(stage.host.tables());
  stage.host.editByOther(sheet, address, 1600);
  await stage.pass(200);
  expect(sentence(stage)).not.toBe(before);
  expect(stage.host.resultWrites()).toHaveLength(1);
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
});

test("a change by the user that another person's follows is written still", async () => {
  const stage = await start();
  const { sheet, address } = openCases(stage.host.tables());
  stage.edit(800);
  stage.host.editByOther(sheet, address, 1600);
  await stage.pass(200);
  expect(stage.host.resultWrites()).toHaveLength(1);
});

test("where undo ends with a write, results wait for the user's command", async () => {
  const stage = await start({ keepsUndo: false });
  stage.edit(800);
  await stage.pass(200);
  expect(stage.host.resultWrites()).toEqual([]);
  expect(stage.loop.state().hasUnwrittenResults).toBe(true);
  await stage.loop.writeResults();
  expect(stage.host.stepWrites()).toHaveLength(1);
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
  stage.edit(900);
  await stage.pass(200);
  expect(stage.host.stepWrites()).toHaveLength(1);
  expect(stage.host.resultWrites()).toEqual([]);
  expect(stage.loop.state().hasUnwrittenResults).toBe(true);
});

test("results that the user asks for before anything was edited are a step to undo, and start no calculation", async () => {
  const stage = await start();
  const old = gapInSheet(stage);
  await stage.loop.writeResults();
  expect(stage.evaluations()).toBe(2);
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  expect(stage.host.stepWrites()).toHaveLength(1);
  await stage.pass(2000);
  expect(stage.evaluations()).toBe(2);
  expect(stage.loop.state()).toMatchObject({ isCalculating: false, hasUnwrittenResults: false });
  stage.host.undo();
  await stage.pass(2000);
  expect(gapInSheet(stage)).toBe(old);
  expect(stage.evaluations()).toBe(2);
});

test("nothing is written where nothing differs", async () => {
  const stage = await start();
  stage.edit(800);
  await stage.pass(200);
  stage.edit(800);
  await stage.pass(200);
  expect(stage.evaluations()).toBe(3);
  expect(stage.host.resultWrites()).toHaveLength(1);
});

test("undo takes edit and results back, and nothing is left to write", async () => {
  const stage = await start();
  await stage.loop.writeResults();
  const [gap, told] = [gapInSheet(stage), sentence(stage)];
  stage.edit(800);
  await stage.pass(200);
  stage.host.undo();
  await stage.pass(200);
  expect(gapInSheet(stage)).toBe(gap);
  expect(sentence(stage)).toBe(told);
  expect(stage.host.stepWrites()).toHaveLength(1);
  expect(stage.host.resultWrites()).toHaveLength(1);
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
});

test("an edit from the pane is calculated at once, in one run", async () => {
  const stage = await start();
  const before = sentence(stage);
  expect(await stage.loop.write([{ ...openCases(stage.host.tables()), value: 800 }])).toBe(true);
  await settled();
  expect(sentence(stage)).not.toBe(before);
  await stage.pass(2000);
  expect(stage.evaluations()).toBe(2);
  expect(stage.host.resultWrites()).toHaveLength(1);
});

test("the host is asked one thing at a time", async () => {
  const stage = await start();
  stage.writing.close();
  stage.edit(800);
  await stage.pass(200);
  const written = stage.loop.write([{ ...openCases(stage.host.tables()), value: 850 }]);
  await settled();
  expect(cellValue(stage, openCases(stage.host.tables()))).toBe(800);
  stage.writing.open();
  expect(await written).toBe(true);
  expect(cellValue(stage, openCases(stage.host.tables()))).toBe(850);
});

test("a new row from the pane is calculated at once, in one run", async () => {
  const stage = await start();
  const [writes, place] = newGroup(stage.host.tables(), 800);
  expect(await stage.loop.write(writes, place)).toBe(true);
  await settled();
  expect(stage.evaluations()).toBe(2);
  expect(stage.host.stepWrites()).toEqual([writes]);
  const [own] = stage.host.resultWrites();
  expect(own?.length).toBeGreaterThan(0);
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  stage.host.undo();
  expect(stage.host.tables()).toEqual(liveWorkbook());
});
