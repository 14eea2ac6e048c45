import { expect, test } from "vitest";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { settled } from "../../support/gates.ts";
import { gapAfresh, gapInSheet, sentence, start } from "../../support/live-stage.ts";
import { gapCell, newGroup, openCases } from "../../support/live-workbook.ts";

test("an edit that the host refuses is told, and the next change clears it", async () => {
  const stage = await start();
  stage.host.protect(openCases(stage.host.tables()).sheet);
  expect(await stage.loop.write([{ ...openCases(stage.host.tables()), value: 800 }])).toBe(false);
  expect(stage.loop.state().trouble).toMatchObject({ code: "sheet-protected" });
  stage.edit(800);
  await stage.pass(200);
  expect(stage.loop.state().trouble).toBeNull();
});

test("a row that a table cannot get is told, and nothing is calculated anew", async () => {
  const stage = await start();
  const [writes, place] = newGroup(stage.host.tables(), 800);
  const moved = { ...place, table: "Væk" };
  expect(await stage.loop.write(writes, moved)).toBe(false);
  expect(stage.loop.state().trouble).toMatchObject({ code: "table-changed", sheet: place.sheet });
  await stage.pass(200);
  expect(stage.evaluations()).toBe(1);
});

test("a host that cannot be read leaves the result, and the next change tries again", async () => {
  const stage = await start();
  const before = sentence(stage);
  stage.host.refuseNext("read", "cell-being-edited");
  stage.edit(800);
  await stage.pass(200);
  expect(stage.loop.state()).toMatchObject({
    trouble: { code: "cell-being-edited" },
    isCalculating: false,
  });
  expect(sentence(stage)).toBe(before);
  const { sheet, address } = openCases(stage.host.tables());
  stage.host.editByOther(sheet, address, 1600);
  await stage.pass(200);
  expect(stage.loop.state().trouble).toBeNull();
  expect(sentence(stage)).not.toBe(before);
  expect(stage.host.resultWrites()).toHaveLength(1);
});

test("a sheet that cannot be written keeps the pane's result, and trying again writes it", async () => {
  const stage = await start();
  const { sheet } = gapCell(stage.host.tables());
  stage.host.protect(sheet);
  stage.edit(800);
  await stage.pass(200);
  expect(stage.loop.state()).toMatchObject({
    trouble: { code: "sheet-protected", sheet },
    hasUnwrittenResults: true,
  });
  expect(gapInSheet(stage)).toBeNull();
  stage.host.unprotect(sheet);
  await stage.loop.retry();
  expect(stage.loop.state()).toMatchObject({ trouble: null, hasUnwrittenResults: false });
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
});

test("results that were asked for once are not written later on their own", async () => {
  const stage = await start({ keepsUndo: false });
  stage.host.refuseNext("write", "sheet-protected");
  await stage.loop.writeResults();
  expect(stage.loop.state().hasUnwrittenResults).toBe(true);
  stage.edit(800);
  await stage.pass(200);
  expect(gapInSheet(stage)).toBeNull();
});

test.each(["read", "write"] as const)(
  "an exception of the host is told without figures (%s)",
  async (what) => {
    const stage = await start();
    stage.host.refuseNext(what, new RangeError("412 sager hos Nord"));
    stage.edit(800);
    await stage.pass(200);
    const { failure } = stage.loop.state();
    expect(failure?.during).toBe(what === "read" ? "reading" : "writing");
    expect(failure?.details).toMatch(/^RangeError\n\s+at .*trouble\.test\.ts:\d+:\d+/);
    expect(failure?.details).not.toMatch(/412|Nord/);
    stage.edit(900);
    await stage.pass(200);
    expect(stage.loop.state().failure).toBeNull();
    expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  },
);

test("an exception of the calculation leaves the sheet as it is, and the loop goes on", async () => {
  const inner = createCalculation();
  let fails = false;
  const stage = await start({
    evaluate: async (...asked) => {
      if (fails) throw new TypeError("712 sager");
      return inner.evaluate(...asked);
    },
  });
  fails = true;
  stage.edit(800);
  await stage.pass(200);
  expect(stage.loop.state().failure).toMatchObject({ during: "calculating" });
  expect(stage.loop.state().failure?.details).not.toContain("712");
  expect(stage.host.resultWrites()).toEqual([]);
  fails = false;
  stage.edit(900);
  await stage.pass(200);
  expect(stage.loop.state().failure).toBeNull();
  expect(stage.host.resultWrites()).toHaveLength(1);
});

test("another language is shown without reading, and not written", async () => {
  const stage = await start();
  await stage.loop.setLanguage("en");
  expect(sentence(stage)).toMatch(/posts|full-time/);
  expect(stage.host.reads()).toBe(1);
  expect(stage.host.resultWrites()).toEqual([]);
  stage.edit(800);
  await stage.pass(200);
  expect(sentence(stage)).toMatch(/posts|full-time/);
});

test("a language that is chosen during a calculation is the one that is shown", async () => {
  const stage = await start();
  stage.calculating.close();
  stage.edit(800);
  await stage.pass(200);
  const chosen = stage.loop.setLanguage("en");
  stage.calculating.open();
  await chosen;
  expect(sentence(stage)).toMatch(/posts|full-time/);
  expect(stage.host.resultWrites()).toHaveLength(1);
});

test("another workbook takes the place at once: nothing of the old one is shown or written", async () => {
  const stage = await start();
  stage.calculating.close();
  stage.edit(800);
  await stage.pass(200);
  stage.host.tell({ by: "opening", areas: [] });
  expect(stage.loop.state()).toMatchObject({ view: null, hasUnwrittenResults: false });
  stage.calculating.open();
  await settled();
  expect(stage.evaluations()).toBe(3);
  expect(sentence(stage)).toMatch(/årsværk/);
  expect(stage.host.resultWrites()).toEqual([]);
});

test("a loop that has stopped tells and writes nothing more", async () => {
  const stage = await start();
  stage.calculating.close();
  stage.edit(800);
  await stage.pass(200);
  const told = stage.states.length;
  stage.loop.stop();
  stage.calculating.open();
  stage.edit(900);
  await stage.pass(2000);
  expect(stage.states).toHaveLength(told);
  expect(stage.host.resultWrites()).toEqual([]);
});
