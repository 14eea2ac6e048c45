import fc from "fast-check";
import { expect, test } from "vitest";
import type { Calculation } from "../../../addin/calculation/calculation.ts";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../../../addin/live/live-loop.ts";
import type { WorkbookPort } from "../../../addin/workbook-port.ts";
import { resultDifferences } from "../../../core/present/result-writes.ts";
import { workbookView } from "../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { resultTableIds, resultTables } from "../../../core/workbook/contract/contract.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { type Gates, gates, settled } from "../../support/gates.ts";
import { gapCell, liveWorkbook, newGroup, openCases } from "../../support/live-workbook.ts";
import { type ManualTimer, manualTimer } from "../../support/manual-timer.ts";
import { type MemoryHost, memoryHost } from "../../support/memory-port.ts";

/** What can happen around the loop, in any order. */
const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom("edit", "edit", "pane", "row", "other"),
      cases: fc.constantFrom(200, 400, 800),
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("pass"), time: fc.constantFrom(50, 200, 1000) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constantFrom("hold-read", "hold-calculation", "hold-write", "let-go", "let-go"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom("over-result", "undo", "command", "retry", "english", "danish"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom("refuse-read", "refuse-write", "throw-read", "throw-write", "throw"),
    }),
  },
);
type Happening = Readonly<{ what: string; cases?: number; time?: number }>;

interface Stage {
  readonly host: MemoryHost;
  readonly loop: LiveLoop;
  readonly clock: ManualTimer;
  readonly reading: Gates;
  readonly calculating: Gates;
  readonly writing: Gates;
  /** Whether the next calculation throws. */
  readonly throwNext: (does: boolean) => void;
  /** What must never happen, as it is seen. */
  readonly wrong: readonly string[];
  readonly evaluations: () => number;
}

const resultNames = new Set<string>(resultTableIds.map((id) => resultTables[id].name));
const inputs = ({ tables }: WorkbookTables): string =>
  JSON.stringify(tables.filter(({ name }) => !resultNames.has(name)));

/** A loop on a workbook, watched from both sides. */
const stageOf = (keepsUndo: boolean): Stage => {
  const [reading, calculating, writing] = [gates(), gates(), gates()];
  const host = memoryHost(liveWorkbook(), {
    keepsUndo,
    meanwhile: (what) => (what === "read" ? reading : writing).pass(),
  });
  const inner = createCalculation();
  const wrong: string[] = [];
  let [running, evaluations, throws] = [0, 0, false];
  let evaluated: WorkbookTables | null = null;
  const calculation: Calculation = {
    ...inner,
    evaluate: async (tables, language) => {
      running += 1;
      evaluations += 1;
      if (running > 1) wrong.push("two calculations at once");
      await calculating.pass();
      running -= 1;
      if (throws) {
        throws = false;
        throw new Error("no figures");
      }
      evaluated = tables;
      return inner.evaluate(tables, language);
    },
  };
  const port: WorkbookPort = {
    ...host.port,
    writeCells: (writes, kind) => {
      if (kind === "results") {
        if (evaluated === null || inputs(evaluated) !== inputs(host.tables())) wrong.push("outdated result");
        if (writes.length === 0) wrong.push("nothing to write");
      }
      return host.port.writeCells(writes, kind);
    },
  };
  const clock = manualTimer();
  const loop = createLiveLoop({ port, calculation, language: "da", timer: clock.timer });
  const throwNext = (does: boolean) => {
    throws = does;
  };
  return {
    host,
    loop,
    clock,
    reading,
    calculating,
    writing,
    throwNext,
    wrong,
    evaluations: () => evaluations,
  };
};

const happens = (
  { host, loop, clock, reading, calculating, writing, throwNext }: Stage,
  { what, cases = 0, time = 0 }: Happening,
): void => {
  const { sheet, address } = openCases(host.tables());
  const result = gapCell(host.tables());
  const happenings: Readonly<Record<string, () => void>> = {
    edit: () => host.edit(sheet, address, cases),
    other: () => host.editByOther(sheet, address, cases),
    pane: () => void loop.write([{ sheet, address, value: cases }]),
    row: () => void loop.write(...newGroup(host.tables(), cases)),
    "over-result": () => host.edit(result.sheet, result.address, 99),
    undo: () => host.undo(),
    command: () => void loop.writeResults(),
    retry: () => void loop.retry(),
    english: () => void loop.setLanguage("en"),
    danish: () => void loop.setLanguage("da"),
    pass: () => clock.pass(time),
    "hold-read": () => reading.close(),
    "hold-calculation": () => calculating.close(),
    "hold-write": () => writing.close(),
    "let-go": () => {
      for (const gate of [reading, calculating, writing]) gate.open();
    },
    "refuse-read": () => host.refuseNext("read", "cell-being-edited"),
    "refuse-write": () => host.refuseNext("write", "sheet-protected"),
    "throw-read": () => host.refuseNext("read", new Error("no figures")),
    "throw-write": () => host.refuseNext("write", new Error("no figures")),
    throw: () => throwNext(true),
  };
  happenings[what]?.();
};

/** Everything is let go, and one more change by the user comes when the host is sound again. */
const end = async (stage: Stage): Promise<void> => {
  const { host, loop, clock } = stage;
  host.refuseNothing();
  stage.throwNext(false);
  happens(stage, { what: "let-go" });
  for (let round = 0; round < 10; round++) {
    clock.pass(1000);
    await settled();
    await loop.retry();
  }
  await loop.setLanguage("da");
  happens(stage, { what: "edit", cases: 500 });
  clock.pass(1000);
  await settled();
  if (!host.port.keepsUndo) await loop.writeResults();
};

test.each([true, false])(
  "whatever happens in between, pane and sheet end with the right result (undo lives on: %s)",
  async (keepsUndo) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { maxLength: 25, size: "max" }),
        async (all: readonly Happening[]) => {
          const stage = stageOf(keepsUndo);
          stage.loop.start();
          for (const each of all) {
            happens(stage, each);
            await settled();
          }
          const calledFor = stage.evaluations();
          const asked = all.filter(({ what }) => !["pass", "over-result", "let-go"].includes(what)).length;
          expect(calledFor).toBeLessThanOrEqual(asked + 1);
          await end(stage);

          const { host, loop, wrong } = stage;
          expect(wrong).toEqual([]);
          const tables = host.tables();
          const answer = workbookResult(tables, "da");
          expect(loop.state()).toMatchObject({
            isCalculating: false,
            trouble: null,
            failure: null,
            hasUnwrittenResults: false,
          });
          expect(loop.state().view).toEqual(workbookView(answer, "da", tables));
          if (answer.kind === "no-result") throw new Error("no result");
          expect(resultDifferences(answer, tables, "da").writes).toEqual([]);
          expect(host.resultWrites().length).toBeLessThanOrEqual(stage.evaluations());
          expect(host.reads()).toBeGreaterThanOrEqual(stage.evaluations());
          loop.stop();
        },
      ),
      { numRuns: 50 },
    );
  },
);
