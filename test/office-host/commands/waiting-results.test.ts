import { expect, test } from "vitest";
import { startCommands } from "../../../addin/excel/commands/start-commands.ts";
import { connectionOf } from "../../../addin/excel/connection.ts";
import { openStage, outOfStep, type Stage, typeCases, writesOf } from "../states/state-stage.ts";

/** Results wait for the command where undo would end with a write. */
const openWaiting = async () => {
  const stage = await openStage("et-team.xlsx", { excelApi: "1.17" });
  await typeCases(stage, 350);
  const { host, port, loop } = stage;
  return { stage, commands: startCommands({ connection: connectionOf(host.client), port, live: loop }) };
};

/** Time goes on while something is waited for. */
const whilePassing = async <Value>(stage: Stage, waitedFor: Promise<Value>): Promise<Value> => {
  let isOver = false;
  const over = waitedFor.finally(() => {
    isOver = true;
  });
  while (!isOver) await stage.tick(200);
  return over;
};

test("the command writes what the pane shows", async () => {
  const { stage, commands } = await openWaiting();
  const previewed = await commands.preview("write-results", "da");
  expect(await whilePassing(stage, commands.run("write-results", "da", previewed))).toMatchObject({
    kind: "done",
  });
  expect(writesOf(stage)).toBe(1);
  expect(await outOfStep(stage)).toBe(0);
});

test("where a table is gone by then, the command says so and not that it is done", async () => {
  const { stage, commands } = await openWaiting();
  const previewed = await commands.preview("write-results", "da");
  stage.host.user.deleteTable("NormeringCaseGroups");
  const outcome = await whilePassing(stage, commands.run("write-results", "da", previewed));
  expect(outcome).toMatchObject({
    kind: "refused",
    refusals: [{ kind: "trouble", trouble: { code: "table-changed", sheet: "Sager" } }],
  });
  expect(writesOf(stage)).toBe(0);
});

test("what is typed while the results are written is in them before the command is done", async () => {
  const { stage, commands } = await openWaiting();
  const previewed = await commands.preview("write-results", "da");
  let isTyped = false;
  stage.host.meanwhile = () => {
    if (!isTyped) stage.host.edit("Sager", "C8", 420);
    isTyped = true;
  };
  const outcome = await whilePassing(stage, commands.run("write-results", "da", previewed));
  expect(outcome).toMatchObject({ kind: "done" });
  expect(isTyped).toBe(true);
  expect(await outOfStep(stage)).toBe(0);
});
