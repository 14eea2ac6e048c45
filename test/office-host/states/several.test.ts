import { describe, expect, test } from "vitest";
import { contractPackage } from "../../port/contract-workbook.ts";
import { tablesOf } from "../../port/port-under-test.ts";
import { joinHost, openHost } from "../support/open-host.ts";
import {
  addInBeside,
  bytesOf,
  openStage,
  outOfStep,
  ownCells,
  type Stage,
  typeCases,
  writesOf,
} from "./state-stage.ts";

const sentence = ({ loop }: Stage): string => {
  const { view } = loop.state();
  return view?.kind === "result" ? (view.scenarios[0]?.answer.sentence ?? "") : "";
};

test("two panes beside one workbook: both show the same, and the sheet holds it once they have written", async () => {
  const host = openHost(bytesOf("et-team.xlsx"));
  const one = await addInBeside(host);
  const other = await addInBeside(host);
  for (const count of [350, 500]) {
    await typeCases(one, count);
    await other.pass();
    expect(await outOfStep(one)).toBe(0);
    expect(sentence(other)).toBe(sentence(one));
    expect([one, other].map(({ loop }) => loop.state().hasUnwrittenResults)).toEqual([false, false]);
  }
  const { syncs } = host;
  await one.pass(1000);
  await other.pass(1000);
  expect(host.syncs).toBe(syncs);
});

test("two workbooks: what is typed into one is neither read nor written in the other", async () => {
  const one = await openStage();
  const other = await openStage();
  await typeCases(one, 350);
  await typeCases(other, 200);
  const own = ownCells(other, await tablesOf(other.port));
  const said = sentence(other);
  const { syncs } = other.host;
  await typeCases(one, 500);
  await other.pass(1000);
  expect(other.host.syncs).toBe(syncs);
  expect(ownCells(other, await tablesOf(other.port))).toBe(own);
  expect(sentence(other)).toBe(said);
  expect(await outOfStep(one)).toBe(0);
  expect(await outOfStep(other)).toBe(0);
});

test("two users: only the add-in beside the one who typed writes, and both panes show it", async () => {
  const one = await openStage();
  const other = await addInBeside(joinHost(one.host.state));
  await typeCases(one, 350);
  await other.pass();
  expect([writesOf(one), writesOf(other)]).toEqual([1, 0]);
  await typeCases(other, 500);
  await one.pass();
  expect([writesOf(one), writesOf(other)]).toEqual([1, 1]);
  expect(sentence(one)).toBe(sentence(other));
  expect(await outOfStep(one)).toBe(0);
});

test("the other user puts in rows above the results the moment before they are written: they stand in their table", async () => {
  const stage = await openStage();
  const other = joinHost(stage.host.state);
  await typeCases(stage, 350);
  stage.host.hearLate();
  const tables = await tablesOf(stage.port);
  const count = tables.tables.length;
  stage.host.meanwhile = (request) => {
    if (request !== "write") return;
    stage.host.meanwhile = () => {};
    other.user.insertRows("Resultat", 2, 3);
    other.edit("Resultat", "B7", "en note");
  };
  stage.host.edit("Sager", "C8", 400);
  await stage.pass();
  expect(stage.host.valueAt("Resultat", "B7")).toBe("en note");
  stage.host.hearAll();
  await stage.pass();
  expect((await tablesOf(stage.port)).tables).toHaveLength(count);
  expect(await outOfStep(stage)).toBe(0);
  expect(stage.loop.state()).toMatchObject({ trouble: null, hasUnwrittenResults: false });
});

describe("a workbook that is none of the model's", () => {
  const open = () => addInBeside(openHost(contractPackage()));

  test("gets nothing written, whatever is done in it and in the pane", async () => {
    const stage = await open();
    const { host, loop } = stage;
    expect(loop.state().view).toEqual({ kind: "no-model" });
    host.edit("Sager", "C4", 620);
    await stage.pass();
    host.editByOther("Resultat", "C2", 3);
    host.user.insertRows("Sager", 1);
    host.user.addSheet("Nyt");
    await stage.pass();
    await loop.writeResults();
    await loop.retry();
    await loop.setLanguage("en");
    await loop.setLiveWriting(true);
    await stage.pass(1000);
    expect(loop.state()).toMatchObject({ view: { kind: "no-model" }, trouble: null, goneTables: [] });
    expect(host.requests.map(({ flags }) => flags).filter((flags) => flags !== 0)).toEqual([]);
    expect(writesOf(stage)).toBe(0);
  });

  test("all sheets of the model are taken out: the pane offers a beginning, and does not tell of lost tables", async () => {
    const stage = await openStage();
    for (const { name } of [...stage.host.state.sheets].slice(1)) stage.host.user.deleteSheet(name);
    for (const { name } of stage.host.state.tables) stage.host.user.convertTable(name);
    await stage.pass();
    expect(stage.loop.state()).toMatchObject({ view: { kind: "no-model" }, goneTables: [], trouble: null });
    expect(writesOf(stage)).toBe(0);
  });
});
