import { describe, expect, test } from "vitest";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { createLiveLoop } from "../../../addin/live/live-loop.ts";
import { manualTimer } from "../../support/manual-timer.ts";
import { apiErrors } from "../host/protocol.ts";
import { openHost, portOf } from "../support/open-host.ts";
import {
  addInBeside,
  bytesOf,
  flagsOf,
  openStage,
  outOfStep,
  type Stage,
  toldIn,
  typeCases,
  writesOf,
} from "./state-stage.ts";

/** Excel gives this error to the next request of the kind, and then no more. */
const refuseOnce = ({ host }: Stage, kind: "read" | "write"): void => {
  host.meanwhile = (request) => {
    if (request !== kind) return;
    host.meanwhile = () => {};
    throw apiErrors.generalException();
  };
};

describe("while the user is typing into a cell", () => {
  test("the pane waits, says so after a while, and goes on when the typing has ended", async () => {
    const stage = await openStage();
    await typeCases(stage, 350);
    const { host, loop } = stage;
    host.edit("Sager", "C8", 400);
    await host.settle();
    host.beginTyping();
    await stage.tick(200);
    expect(loop.state()).toMatchObject({ isHostBusy: false, isCalculating: true });
    await stage.tick(2500);
    expect(loop.state()).toMatchObject({ isHostBusy: true, trouble: null, view: { kind: "result" } });
    expect(toldIn(loop.state()).da).toContain("Regnearket svarer ikke lige nu.");
    host.endTyping();
    await stage.pass();
    expect(loop.state().isHostBusy).toBe(false);
    expect(await outOfStep(stage)).toBe(0);
  });
});

describe("an error that Excel gives once", () => {
  test.each(["read", "write"] as const)("is over with the next edit (%s)", async (kind) => {
    const stage = await openStage();
    refuseOnce(stage, kind);
    stage.host.edit("Sager", "C8", 350);
    await stage.pass();
    expect(stage.loop.state().trouble?.code).toBe("failed");
    await typeCases(stage, 400);
    expect(stage.loop.state().trouble).toBeNull();
    expect(await outOfStep(stage)).toBe(0);
  });

  test.each(["read", "write"] as const)("is over by itself where no edit comes (%s)", async (kind) => {
    const stage = await openStage();
    refuseOnce(stage, kind);
    stage.host.edit("Sager", "C8", 350);
    await stage.pass();
    expect(stage.loop.state().trouble?.code).toBe("failed");
    await stage.pass(2000);
    expect(stage.loop.state()).toMatchObject({ trouble: null, hasUnwrittenResults: false });
    expect(await outOfStep(stage)).toBe(0);
  });

  test("when the pane opens is over by itself, and later edits are heard of", async () => {
    const host = openHost(bytesOf("et-team.xlsx"));
    refuseOnce({ host } as Stage, "read");
    const stage = await addInBeside(host);
    expect(stage.loop.state()).toMatchObject({ trouble: { code: "failed" }, view: null });
    await stage.pass(2000);
    expect(stage.loop.state()).toMatchObject({ trouble: null, view: { kind: "result" } });
    await typeCases(stage, 350);
    expect(await outOfStep(stage)).toBe(0);
  });

  test("that does not pass is tried three times, and then not before the user does something", async () => {
    const stage = await openStage();
    stage.host.meanwhile = () => {
      throw apiErrors.generalException();
    };
    stage.host.edit("Sager", "C8", 400);
    for (let minute = 0; minute < 10; minute += 1) await stage.pass(60_000);
    const { syncs } = stage.host;
    let asked = 0;
    stage.host.meanwhile = () => {
      asked += 1;
      throw apiErrors.generalException();
    };
    for (let minute = 0; minute < 10; minute += 1) await stage.pass(60_000);
    expect([stage.host.syncs - syncs, asked]).toEqual([0, 0]);
    stage.host.meanwhile = () => {};
    await stage.loop.retry();
    expect(await outOfStep(stage)).toBe(0);
  });

  test("leaves results that were asked for to the user, where undo would end", async () => {
    const stage = await openStage("et-team.xlsx", { excelApi: "1.17" });
    await typeCases(stage, 350);
    refuseOnce(stage, "write");
    await stage.loop.writeResults();
    await stage.pass(2000);
    expect(writesOf(stage)).toBe(0);
    expect(stage.loop.state()).toMatchObject({ trouble: null, hasUnwrittenResults: true });
  });
});

test("Excel has forgotten the registration, as after half an hour: renewed, the pane hears every edit once", async () => {
  const stage = await openStage();
  await stage.port.renew();
  await stage.loop.retry();
  expect(stage.host.changeHandlers).toBe(1);
  const before = flagsOf(stage).length;
  await typeCases(stage, 350);
  // The test's own look for the cell, then one read and one write.
  expect(flagsOf(stage).slice(before)).toEqual([0, 0, 17]);
  expect(await outOfStep(stage)).toBe(0);
});

describe("formulas that are calculated only on command", () => {
  test("are told of as such, and the results are written all the same", async () => {
    const stage = await openStage();
    stage.host.state.calculationMode = "Manual";
    await typeCases(stage, 350);
    expect(stage.loop.state()).toMatchObject({ calculation: "manual", hasUnwrittenResults: false });
    const told = toldIn(stage.loop.state());
    expect(told.da.join(" ")).toContain("F9");
    expect(told.en.join(" ")).toContain("F9");
    expect(await outOfStep(stage)).toBe(0);
    stage.host.state.calculationMode = "AutomaticExceptTables";
    await typeCases(stage, 400);
    expect(stage.loop.state().calculation).toBe("automatic");
    expect(toldIn(stage.loop.state()).da).toEqual([]);
  });
});

describe("where undo ends when results are written", () => {
  test("live writing is the user's choice, which writes at once and with every edit, until it is taken back", async () => {
    const stage = await openStage("et-team.xlsx", { excelApi: "1.14" });
    await typeCases(stage, 350);
    expect([writesOf(stage), stage.loop.state().hasUnwrittenResults]).toEqual([0, true]);
    await stage.loop.setLiveWriting(true);
    await stage.pass();
    expect([writesOf(stage), await outOfStep(stage)]).toEqual([1, 0]);
    await typeCases(stage, 400);
    expect([writesOf(stage), await outOfStep(stage)]).toEqual([2, 0]);
    await stage.loop.setLiveWriting(false);
    await typeCases(stage, 450);
    expect([writesOf(stage), stage.loop.state().hasUnwrittenResults]).toEqual([2, true]);
  });

  test("the choice of an earlier day holds, and opening writes nothing", async () => {
    const stage = await addInBeside(openHost(bytesOf("et-team.xlsx"), { excelApi: "1.17" }), true);
    expect(writesOf(stage)).toBe(0);
    await typeCases(stage, 350);
    expect([writesOf(stage), await outOfStep(stage)]).toEqual([1, 0]);
  });
});

describe("the pane writes an input by its cell", () => {
  const pressed = (stage: Stage) => stage.loop.write([{ sheet: "Sager", address: "C8", value: 444 }]);

  test("not where rows were put in above it since the pane was drawn", async () => {
    const stage = await openStage();
    stage.host.user.insertRows("Sager", 3, 1);
    await stage.host.settle();
    expect(await pressed(stage)).toBe(false);
    expect(stage.loop.state().trouble?.code).toBe("table-changed");
    expect(stage.host.valueAt("Sager", "C8")).not.toBe(444);
    // What became of the press stays to be read: the recalculation that is on its way has nothing to say of it.
    await stage.pass();
    expect(stage.loop.state().trouble?.code).toBe("table-changed");
    expect(await stage.loop.write([{ sheet: "Sager", address: "C9", value: 444 }])).toBe(true);
    await stage.pass();
    expect(stage.loop.state().trouble).toBeNull();
  });

  test("not where the table is gone", async () => {
    const stage = await openStage();
    stage.host.user.deleteTable("NormeringCaseGroups");
    await stage.pass();
    expect(await pressed(stage)).toBe(false);
    expect(stage.host.valueAt("Sager", "C8")).toBeNull();
  });

  test("but one after the other in a row, faster than the pane is drawn", async () => {
    const stage = await openStage();
    const typed = [
      { sheet: "Sager", address: "C8", value: 444 },
      { sheet: "Sager", address: "D8", value: 21 },
      { sheet: "Sager", address: "C8", value: 445 },
    ];
    for (const write of typed) expect(await stage.loop.write([write])).toBe(true);
    await stage.pass();
    expect([stage.host.valueAt("Sager", "C8"), stage.host.valueAt("Sager", "D8")]).toEqual([445, 21]);
    expect(stage.loop.state().trouble).toBeNull();
    stage.host.user.insertRows("Sager", 3, 1);
    await stage.host.settle();
    expect(await pressed(stage)).toBe(false);
  });

  test("but where something else was typed meanwhile", async () => {
    const stage = await openStage();
    stage.host.edit("Sager", "D9", 12);
    await stage.host.settle();
    expect(await pressed(stage)).toBe(true);
    await stage.pass();
    expect(stage.host.valueAt("Sager", "C8")).toBe(444);
    expect(await outOfStep(stage)).toBe(0);
  });
});

test("a loop whose host never answers can be stopped", async () => {
  const host = openHost(bytesOf("et-team.xlsx"));
  host.beginTyping();
  const { port } = portOf(host);
  const { timer, pass } = manualTimer();
  const loop = createLiveLoop({ port, calculation: createCalculation(), language: "da", timer });
  loop.start();
  await host.settle();
  pass(2500);
  expect(loop.state()).toMatchObject({ isHostBusy: true, view: null });
  loop.stop();
  host.endTyping();
  await host.settle();
  expect(loop.state().view).toBeNull();
});
