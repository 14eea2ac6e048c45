import { expect, test } from "vitest";
import { settled } from "../../support/gates.ts";
import { gapAfresh, gapInSheet, start } from "../../support/live-stage.ts";
import { openCases } from "../../support/live-workbook.ts";

test("an edit from the pane that is refused while a recalculation runs is told when that has ended", async () => {
  const stage = await start();
  stage.calculating.close();
  stage.edit(800);
  await stage.pass(200);
  stage.host.refuseNext("write", "cell-not-writable");
  expect(await stage.loop.write([{ ...openCases(stage.host.tables()), value: 900 }])).toBe(false);
  stage.calculating.open();
  await settled();
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  expect(stage.loop.state()).toMatchObject({
    isCalculating: false,
    trouble: { code: "cell-not-writable" },
  });
  stage.edit(700);
  await stage.pass(200);
  expect(stage.loop.state().trouble).toBeNull();
});

test("results that were asked for while the workbook could not be read are not written later on their own", async () => {
  const stage = await start({ keepsUndo: false });
  stage.host.refuseNext("read", "read-only");
  await stage.loop.writeResults();
  expect(stage.loop.state().trouble).toMatchObject({ code: "read-only" });
  stage.edit(800);
  await stage.pass(200);
  expect(gapInSheet(stage)).toBeNull();
  expect(stage.loop.state().hasUnwrittenResults).toBe(true);
});

test("results that were asked for while the user was editing are written with that edit", async () => {
  const stage = await start({ keepsUndo: false });
  stage.calculating.close();
  const asked = stage.loop.writeResults();
  await settled();
  stage.edit(800);
  stage.calculating.open();
  await asked;
  await stage.pass(200);
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
});

test("a cell that cannot be shown is told until the user does something else, and is not asked for again", async () => {
  const stage = await start();
  await stage.loop.select({ sheet: "Væk", address: "B2" });
  const told = { code: "sheet-missing", sheet: "Væk" };
  expect(stage.loop.state().trouble).toMatchObject(told);
  const { sheet, address } = openCases(stage.host.tables());
  stage.host.editByOther(sheet, address, 800);
  await stage.pass(200);
  expect(stage.loop.state().trouble).toMatchObject(told);
  const reads = stage.host.reads();
  await stage.pass(60_000);
  expect(stage.host.reads()).toBe(reads);
  await stage.loop.select({ sheet, address });
  expect(stage.loop.state().trouble).toBeNull();
});
