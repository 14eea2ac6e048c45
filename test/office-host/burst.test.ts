import { expect, test } from "vitest";
import { calm, expectedResults, heldResults, openCasesCell, openThread } from "./support/thread-stage.ts";

test("fifty edits within 100 ms are at most two recalculations, of two requests each", async () => {
  const stage = await openThread("et-team.xlsx");
  const { sheet, address } = openCasesCell(stage.tables);
  const before = stage.host.requests.length;
  for (let edit = 1; edit <= 50; edit += 1) {
    stage.host.edit(sheet, address, 200 + edit);
    await stage.host.settle();
    stage.clock.pass(2);
  }
  await calm(stage);
  const flags = stage.host.requests.slice(before).map((request) => request.flags);
  expect(flags.filter((flag) => flag === 0).length).toBeLessThanOrEqual(2);
  expect(flags.length).toBeLessThanOrEqual(4);
  const expected = expectedResults(stage, 250);
  expect(heldResults(stage, expected.keys())).toEqual(expected);
});

test("edits that never cease are calculated once a second all the same", async () => {
  const stage = await openThread("et-team.xlsx");
  const { sheet, address } = openCasesCell(stage.tables);
  const before = stage.host.requests.length;
  for (let edit = 1; edit <= 30; edit += 1) {
    stage.host.edit(sheet, address, 200 + edit);
    await stage.host.settle();
    stage.clock.pass(100);
    await stage.host.settle();
  }
  const reads = stage.host.requests.slice(before).filter(({ flags }) => flags === 0).length;
  expect(reads).toBeGreaterThanOrEqual(2);
  expect(reads).toBeLessThanOrEqual(3);
  await calm(stage);
});
