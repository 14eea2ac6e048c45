import { expect, test } from "vitest";
import type { Calculation } from "../../../addin/calculation/calculation.ts";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../../../addin/live/live-loop.ts";
import type { LiveState } from "../../../addin/live/live-state.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import type { CellValue, CellWrite } from "../../../core/workbook/tables.ts";
import { type Gates, gates, settled } from "../../support/gates.ts";
import { gapCell, liveWorkbook, openCases } from "../../support/live-workbook.ts";
import { type ManualTimer, manualTimer } from "../../support/manual-timer.ts";
import { type MemoryHost, memoryHost } from "../../support/memory-port.ts";

interface Stage {
  readonly host: MemoryHost;
  readonly loop: LiveLoop;
  readonly states: readonly LiveState[];
  readonly evaluations: () => number;
  readonly reading: Gates;
  readonly writing: Gates;
  readonly calculating: Gates;
  pass(milliseconds: number): Promise<void>;
  edit(cases: number): void;
}

interface Setting {
  readonly keepsUndo?: boolean;
  readonly evaluate?: Calculation["evaluate"];
}

const start = async ({ keepsUndo = true, evaluate }: Setting = {}): Promise<Stage> => {
  const [reading, writing, calculating] = [gates(), gates(), gates()];
  const host = memoryHost(liveWorkbook(), {
    keepsUndo,
    meanwhile: (what) => (what === "read" ? reading : writing).pass(),
  });
  const inner = createCalculation();
  let count = 0;
  const calculation: Calculation = {
    ...inner,
    evaluate: async (...asked) => {
      count += 1;
      await calculating.pass();
      return (evaluate ?? inner.evaluate)(...asked);
    },
  };
  const clock: ManualTimer = manualTimer();
  const loop = createLiveLoop({ port: host.port, calculation, language: "da", timer: clock.timer });
  const states: LiveState[] = [];
  loop.onState((state) => void states.push(state));
  loop.start();
  await settled();
  return {
    host,
    loop,
    states,
    evaluations: () => count,
    reading,
    writing,
    calculating,
    pass: async (milliseconds) => {
      clock.pass(milliseconds);
      await settled();
    },
    edit: (cases) => {
      const { sheet, address } = openCases(host.tables());
      host.edit(sheet, address, cases);
    },
  };
};

const cellValue = ({ host }: Stage, { sheet, address }: Omit<CellWrite, "value">): CellValue | undefined =>
  host
    .tables()
    .tables.filter((table) => table.sheet === sheet)
    .flatMap(({ rows }) => rows.flat())
    .find((cell) => cell.address === address)?.value;

const gapInSheet = (stage: Stage): CellValue | undefined => cellValue(stage, gapCell(stage.host.tables()));
/** The gap of the whole period as the tables give it when they are read afresh. */
const gapAfresh = ({ host }: Stage): number => {
  const answer = workbookResult(host.tables(), "da");
  const gap = answer.kind === "result" ? answer.result.scenarios[0]?.period.gapFteTasks : null;
  if (typeof gap !== "number") throw new Error("no gap");
  return gap;
};
const sentence = ({ loop }: Stage): string => {
  const { view } = loop.state();
  return view?.kind === "result" ? (view.scenarios[0]?.answer.sentence ?? "") : "";
};

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

test("what is typed over a result starts nothing", async () => {
  const stage = await start();
  stage.edit(800);
  await stage.pass(200);
  const { sheet, address } = gapCell(stage.host.tables());
  stage.host.edit(sheet, address, 99);
  await stage.pass(2000);
  expect(stage.evaluations()).toBe(2);
  expect(stage.loop.state().isCalculating).toBe(false);
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
  expect(stage.host.resultWrites()).toHaveLength(1);
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
  stage.edit(900);
  await stage.pass(200);
  expect(stage.host.resultWrites()).toHaveLength(1);
  expect(stage.loop.state().hasUnwrittenResults).toBe(true);
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
  expect(stage.host.resultWrites()).toHaveLength(2);
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

test("an edit that the host refuses is told, and the next change clears it", async () => {
  const stage = await start();
  stage.host.protect(openCases(stage.host.tables()).sheet);
  expect(await stage.loop.write([{ ...openCases(stage.host.tables()), value: 800 }])).toBe(false);
  expect(stage.loop.state().trouble).toMatchObject({ code: "sheet-protected" });
  stage.edit(800);
  await stage.pass(200);
  expect(stage.loop.state().trouble).toBeNull();
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
    expect(failure?.details).toMatch(/^RangeError\n\s+at .*live-loop\.test\.ts:\d+:\d+/);
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
