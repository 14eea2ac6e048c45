import { expect, test } from "vitest";
import { settled } from "../../support/gates.ts";
import { start } from "../../support/live-stage.ts";
import { openCases } from "../../support/live-workbook.ts";

test("a change by the pane counts as shown once the workbook was read with it, and not by an answer from before it", async () => {
  const stage = await start();
  const counts = () => {
    const { changesMade, changesShown } = stage.loop.state();
    return [changesMade, changesShown];
  };
  const write = (value: number) => stage.loop.write([{ ...openCases(stage.host.tables()), value }]);
  expect(counts()).toEqual([0, 0]);
  stage.calculating.close();
  stage.edit(700);
  await stage.pass(200);
  expect(await write(800)).toBe(true);
  expect(counts()).toEqual([1, 0]);
  const { view } = stage.loop.state();
  stage.calculating.open();
  await settled();
  const answers = stage.states.filter((state) => state.view !== view && state.changesMade === 1);
  expect(answers[0]?.changesShown).toBe(0);
  expect(counts()).toEqual([1, 1]);
});
