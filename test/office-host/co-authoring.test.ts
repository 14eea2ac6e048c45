import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../../addin/live/live-loop.ts";
import { resultDifferences } from "../../core/present/result-writes.ts";
import { workbookView } from "../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import { tablesOf } from "../port/port-under-test.ts";
import { type Gates, gates } from "../support/gates.ts";
import { liveWorkbook, openCases } from "../support/live-workbook.ts";
import { type ManualTimer, manualTimer } from "../support/manual-timer.ts";
import type { ExcelHost } from "./host/excel-host.ts";
import { stateOfTables } from "./host/host-from-tables.ts";
import { type HostedPort, joinHost, portOf } from "./support/open-host.ts";

/** Two Excels have one workbook open, and both have the pane open. */

interface Person extends HostedPort {
  readonly loop: LiveLoop;
  readonly clock: ManualTimer;
  /** Requests that read, and those that write, may be held up. */
  readonly reading: Gates;
  readonly writing: Gates;
}

const personAt = (host: ExcelHost): Person => {
  const hosted = portOf(host);
  const clock = manualTimer();
  const [reading, writing] = [gates(), gates()];
  host.meanwhile = (request) => (request === "read" ? reading : writing).pass();
  const calculation = createCalculation();
  const loop = createLiveLoop({ port: hosted.port, calculation, language: "da", timer: clock.timer });
  loop.start();
  return { ...hosted, loop, clock, reading, writing };
};

const breathe = async (): Promise<void> => {
  for (let times = 0; times < 3; times += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

/** Everything is let go, and time passes until nothing more happens. */
const rest = async (people: readonly Person[]): Promise<void> => {
  for (const { host, reading, writing } of people) {
    reading.open();
    writing.open();
    host.hearAll();
  }
  for (let round = 0; round < 4; round += 1)
    for (const { host, clock } of people) {
      await host.settle();
      clock.pass(1000);
      await host.settle();
    }
};

const twoPeople = async (): Promise<readonly [Person, Person]> => {
  const state = stateOfTables(liveWorkbook());
  const people = [personAt(joinHost(state)), personAt(joinHost(state))] as const;
  await rest(people);
  return people;
};

const groups = liveWorkbook();
const cell = openCases(groups);

const who = fc.constantFrom(0, 1);
const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant("edit"), who, cases: fc.constantFrom(200, 400, 800) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant("pass"), who, cases: fc.constantFrom(50, 200, 1000) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constantFrom("hold", "go", "go"), who, cases: fc.constant(0) }),
  },
);
const withHeldWrites = fc.oneof(
  { weight: 5, arbitrary: happening },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("hold-write"), who, cases: fc.constant(0) }) },
);
const withUndo = fc.oneof(
  { weight: 5, arbitrary: happening },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("undo", "redo"), who, cases: fc.constant(0) }) },
);
interface Happening {
  readonly what: string;
  readonly who: number;
  readonly cases: number;
}

const happens = ({ host, clock, reading, writing }: Person, { what, cases }: Happening): void => {
  const happenings: Readonly<Record<string, () => void>> = {
    edit: () => host.edit(cell.sheet, cell.address, cases),
    undo: () => host.undo(),
    redo: () => host.redo(),
    pass: () => clock.pass(cases),
    hold: () => reading.close(),
    "hold-write": () => writing.close(),
    go: () => {
      reading.open();
      writing.open();
    },
  };
  happenings[what]?.();
};

const live = async (people: readonly Person[], all: readonly Happening[]): Promise<void> => {
  for (const each of all) {
    const person = people[each.who];
    if (person !== undefined) happens(person, each);
    await breathe();
  }
  await rest(people);
};

const writesOf = ({ host }: Person) => host.requests.filter(({ writesCells }) => writesCells);
const editsOf = (all: readonly Happening[], index: number) =>
  all.filter(({ what, who: by }) => by === index && ["edit", "undo", "redo"].includes(what)).length;

const expectResultsInStep = async ({ port }: Person): Promise<void> => {
  const tables = await tablesOf(port);
  const answer = workbookResult(tables, "da");
  if (answer.kind === "no-result") throw new Error("no result");
  expect(resultDifferences(answer, tables, "da").writes).toEqual([]);
};

const expectViewInStep = async ({ port, loop }: Person): Promise<void> => {
  const tables = await tablesOf(port);
  expect(loop.state()).toMatchObject({ isCalculating: false, trouble: null, failure: null });
  expect(loop.state().view).toEqual(workbookView(workbookResult(tables, "da"), "da", tables));
};

const stop = (people: readonly Person[]): void => {
  for (const { host, loop } of people) {
    loop.stop();
    host.checkGaps();
  }
};

const expectOneWriterAnEdit = (people: readonly Person[], all: readonly Happening[]): void => {
  for (const [index, person] of people.entries()) {
    const writes = writesOf(person);
    expect(writes.length).toBeLessThanOrEqual(editsOf(all, index));
    expect(new Set(writes.map(({ flags }) => flags))).not.toContain(1);
  }
};

test("a write that another person's edit crossed puts older results over newer ones, and heals that", async () => {
  const people = await twoPeople();
  await live(people, [
    { what: "edit", who: 0, cases: 400 },
    { what: "hold-write", who: 0, cases: 0 },
    { what: "pass", who: 0, cases: 1000 },
    { what: "edit", who: 1, cases: 800 },
    { what: "pass", who: 1, cases: 1000 },
  ]);
  await expectResultsInStep(people[0]);
  expect(people.map((person) => writesOf(person).length)).toEqual([2, 1]);
  stop(people);
});

test("who hears late of another person's edit shows it late, and does not write for it", async () => {
  const people = await twoPeople();
  const [late, other] = people;
  late.host.hearLate();
  other.host.edit(cell.sheet, cell.address, 800);
  for (const { host, clock } of [other, late]) {
    await host.settle();
    clock.pass(1000);
    await host.settle();
  }
  await expectResultsInStep(other);
  expect(late.host.requests.filter(({ flags }) => flags !== 0)).toEqual([]);
  expect(late.loop.state().view).not.toEqual(other.loop.state().view);
  await rest(people);
  await expectViewInStep(late);
  expect(people.map((person) => writesOf(person).length)).toEqual([0, 1]);
  stop(people);
});

/** Each case opens two workbooks: on a busy machine that takes its time. */
const patience = 300_000;

describe("whatever two people do at the same time", { timeout: patience }, () => {
  test("the sheet ends with the right results, both panes show them, and at most one writes for an edit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 20, size: "max" }), async (all) => {
        const people = await twoPeople();
        await live(people, all);
        expectOneWriterAnEdit(people, all);
        for (const person of people) await expectViewInStep(person);
        if (all.some(({ what }) => what === "edit")) await expectResultsInStep(people[0]);
        stop(people);
      }),
      { numRuns: 12 },
    );
  });

  test("writes that cross each other's edits are put right", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(withHeldWrites, { maxLength: 20, size: "max" }), async (all) => {
        const people = await twoPeople();
        await live(people, all);
        for (const person of people) await expectViewInStep(person);
        if (all.some(({ what }) => what === "edit")) await expectResultsInStep(people[0]);
        stop(people);
      }),
      { numRuns: 12 },
    );
  });

  test("undo and redo by either leave no pane behind, and the next edit puts the sheet right", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(withUndo, { maxLength: 20, size: "max" }), who, async (all, last) => {
        const people = await twoPeople();
        await live(people, all);
        expectOneWriterAnEdit(people, all);
        for (const person of people) await expectViewInStep(person);
        await live(people, [{ what: "edit", who: last, cases: 555 }]);
        await expectResultsInStep(people[0]);
        stop(people);
      }),
      { numRuns: 12 },
    );
  });
});
