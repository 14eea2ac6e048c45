import { expect, test } from "vitest";
import { openStage, outOfStep, typeCases, writesOf } from "./state-stage.ts";

/** The last result stays over a workbook that gives none, until the user chooses otherwise. */

test("the user does without a table that is gone: what can be computed without it is shown and written", async () => {
  const stage = await openStage();
  await typeCases(stage, 350);
  const { host, loop } = stage;
  host.user.deleteTable("NormeringTasks");
  await stage.pass();
  await loop.retry();
  expect(loop.state().goneTables).toHaveLength(1);
  const writes = writesOf(stage);
  await loop.doWithout();
  await stage.pass();
  const { view, goneTables } = loop.state();
  expect(goneTables).toEqual([]);
  const messages = view?.kind === "result" ? view.problems.map(({ message }) => message) : [];
  expect(messages).toContainEqual(expect.stringContaining("NormeringTasks"));
  expect(writesOf(stage)).toBe(writes + 1);
  expect(await outOfStep(stage)).toBe(0);
  await typeCases(stage, 400);
  expect(loop.state().goneTables).toEqual([]);
});

test("a table that is gone while the result is computed is not written past", async () => {
  const stage = await openStage();
  const { host, loop } = stage;
  const results = JSON.stringify([...host.sheet("Resultat").cells]);
  host.meanwhile = (request) => {
    if (request !== "write") return;
    host.meanwhile = () => {};
    const table = host.state.tableOf("NormeringResultMonths");
    if (table !== undefined) host.state.removeTable(table);
  };
  host.edit("Sager", "C8", 400);
  await stage.pass();
  expect(loop.state().trouble?.code).toBe("table-changed");
  expect(JSON.stringify([...host.sheet("Resultat").cells])).toBe(results);
  await stage.pass(2000);
  expect(loop.state().trouble).toBeNull();
  expect(loop.state().unwritten).not.toEqual([]);
  expect(await outOfStep(stage)).toBe(0);
});

test("a sheet that is gone while the result is computed is not written past", async () => {
  const stage = await openStage();
  const { host, loop } = stage;
  const results = JSON.stringify([...host.sheet("Resultat").cells]);
  host.meanwhile = (request) => {
    if (request !== "write") return;
    host.meanwhile = () => {};
    const table = host.state.tableOf("NormeringResultFlags");
    if (table !== undefined) host.state.removeTable(table);
    host.state.removeSheet(host.sheet("Advarsler"));
  };
  host.edit("Sager", "C8", 400);
  await stage.pass();
  expect(loop.state().trouble).toMatchObject({ code: "sheet-missing", sheet: "Advarsler" });
  expect(JSON.stringify([...host.sheet("Resultat").cells])).toBe(results);
  await stage.pass(2000);
  expect(loop.state().trouble).toBeNull();
  expect(await outOfStep(stage)).toBe(0);
});

test("in another language the reason alone is shown, and the result comes back with the next sound input", async () => {
  const stage = await openStage();
  const { host, loop } = stage;
  host.edit("Forudsætninger", "C9", "");
  await stage.pass();
  expect(loop.state()).toMatchObject({ view: { kind: "result" }, noResult: { kind: "no-result" } });
  await loop.setLanguage("en");
  await stage.pass();
  expect(loop.state()).toMatchObject({ view: { kind: "no-result" }, noResult: null });
  host.edit("Forudsætninger", "C9", 46_388);
  await stage.pass();
  expect(loop.state()).toMatchObject({ view: { kind: "result" }, noResult: null });
});

test("a workbook that opens without a start month has no result to keep", async () => {
  const stage = await openStage("template-da.xlsx");
  expect(stage.loop.state().noResult).toBeNull();
  expect(stage.loop.state().view?.kind).not.toBe("no-model");
  expect(writesOf(stage)).toBe(0);
});
