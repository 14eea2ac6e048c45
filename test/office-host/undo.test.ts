import { describe, expect, test } from "vitest";
import { resultTables } from "../../core/workbook/contract/contract.ts";
import type { HostOptions } from "./support/open-host.ts";
import {
  calm,
  expectedResults,
  heldResults,
  openCasesCell,
  openThread,
  type ThreadStage,
  typeCases,
} from "./support/thread-stage.ts";

/** Excel's undo lives through what an add-in writes from ExcelApi 1.20 on; before it, such a write ends it by design. */

const example = "kontanthjaelp-2016.xlsx";

const writesOf = ({ host }: ThreadStage) => host.requests.filter(({ writesCells }) => writesCells).length;

const casesIn = ({ host, tables }: ThreadStage): unknown => {
  const { sheet, address } = openCasesCell(tables);
  return host.valueAt(sheet, address);
};

/** What the result cells hold, those that any of these counts of cases would change. */
const resultsFor = (stage: ThreadStage, counts: readonly number[]): Map<string, unknown> =>
  heldResults(
    stage,
    counts.flatMap((count) => [...expectedResults(stage, count).keys()]),
  );

/**
 * Without the table that compares fingerprints: its formulas answer an edit at once, and the host calculates none. The
 * add-in would take note of that, as of any formula that does not follow.
 */
const openExample = async (options: HostOptions = {}): Promise<ThreadStage> => {
  const stage = await openThread(example, options);
  const { state } = stage.host;
  const { name } = resultTables.resultInputs;
  const marks = state.tableOf(name);
  if (marks !== undefined) state.removeTable(marks);
  await stage.loop.retry();
  await calm(stage);
  const { sheets, tables } = stage.tables;
  return { ...stage, tables: { sheets, tables: tables.filter((table) => table.name !== name) } };
};

/** The sheet holds the results of what it holds, as after any work with the add-in. */
const openWritten = async (): Promise<ThreadStage> => {
  const stage = await openExample();
  await stage.loop.writeResults();
  await calm(stage);
  stage.host.undoLog.forget();
  return stage;
};

const undo = async (stage: ThreadStage): Promise<void> => {
  stage.host.undo();
  await calm(stage);
};

const redo = async (stage: ThreadStage): Promise<void> => {
  stage.host.redo();
  await calm(stage);
};

const expectResults = (stage: ThreadStage, count: number): void => {
  const expected = expectedResults(stage, count);
  expect(heldResults(stage, expected.keys())).toEqual(expected);
};

describe("where undo lives on (ExcelApi 1.20)", () => {
  test("edit, results, undo, undo: both are back as they were, and nothing is written for it", async () => {
    const stage = await openWritten();
    const cases = casesIn(stage);
    const before = resultsFor(stage, [620]);
    await typeCases(stage, 620);
    expect(stage.host.undoLog.count).toBe(2);
    const writes = writesOf(stage);
    await undo(stage);
    expect(casesIn(stage)).toBe(620);
    expect(stage.loop.state().hasUnwrittenResults).toBe(true);
    await undo(stage);
    expect(stage.loop.state().hasUnwrittenResults).toBe(false);
    expect(casesIn(stage)).toBe(cases);
    expect(resultsFor(stage, [620])).toEqual(before);
    expect(writesOf(stage)).toBe(writes);
    expect(stage.host.undoLog.count).toBe(0);
    expect(stage.loop.state()).toMatchObject({ trouble: null, failure: null });
  });

  test("both are undone at once, faster than the add-in looks", async () => {
    const stage = await openWritten();
    const before = resultsFor(stage, [620]);
    await typeCases(stage, 620);
    const writes = writesOf(stage);
    stage.host.undo();
    await undo(stage);
    expect(resultsFor(stage, [620])).toEqual(before);
    expect(writesOf(stage)).toBe(writes);
  });

  test("a row of edits is taken back to the first, and done again to the last", async () => {
    const stage = await openWritten();
    const counts = [620, 300, 455];
    const before = resultsFor(stage, counts);
    const cases = casesIn(stage);
    for (const count of counts) await typeCases(stage, count);
    const writes = writesOf(stage);
    for (const _step of [...counts, ...counts]) await undo(stage);
    expect(casesIn(stage)).toBe(cases);
    expect(resultsFor(stage, counts)).toEqual(before);
    expect(writesOf(stage)).toBe(writes);
    for (const _step of [...counts, ...counts]) {
      stage.host.redo();
      await stage.host.settle();
    }
    await calm(stage);
    expect(casesIn(stage)).toBe(455);
    expectResults(stage, 455);
    expect(writesOf(stage)).toBe(writes);
  });

  test("an edit that is done again gets its results, by the redo or by the add-in", async () => {
    const stage = await openWritten();
    await typeCases(stage, 620);
    await undo(stage);
    await undo(stage);
    await redo(stage);
    expect(casesIn(stage)).toBe(620);
    expectResults(stage, 620);
    await redo(stage);
    expectResults(stage, 620);
    await undo(stage);
    await undo(stage);
    expectResults(stage, Number(casesIn(stage)));
  });

  test("results that the sheet never held are written after undo too, as one more step", async () => {
    const stage = await openExample();
    const cases = casesIn(stage);
    const before = resultsFor(stage, [620]);
    await typeCases(stage, 620);
    await undo(stage);
    await undo(stage);
    expect(casesIn(stage)).toBe(cases);
    expectResults(stage, Number(cases));
    await undo(stage);
    expect(resultsFor(stage, [620])).toEqual(before);
    expect(casesIn(stage)).toBe(cases);
  });

  test("after undo of the results alone, the next edit writes all that differs", async () => {
    const stage = await openWritten();
    await typeCases(stage, 620);
    await undo(stage);
    await typeCases(stage, 300);
    expectResults(stage, 300);
  });

  test("undo of rows that were sorted is followed as any edit", async () => {
    const stage = await openWritten();
    await typeCases(stage, 620);
    const sorted = stage.tables.tables.find(({ name }) => name === "NormeringCaseGroups");
    stage.host.user.sortTable(sorted?.name ?? "", 1);
    await calm(stage);
    await undo(stage);
    while (casesIn(stage) !== 620) await undo(stage);
    await calm(stage);
    expect(stage.loop.state()).toMatchObject({ trouble: null, failure: null });
  });
});

describe.each(["1.14", "1.17"] as const)("where a write ends undo (ExcelApi %s)", (excelApi) => {
  test("no edit, undo or redo makes the add-in write, and all of the user's steps are there", async () => {
    const stage = await openExample({ excelApi });
    const cases = casesIn(stage);
    for (const count of [620, 300, 455]) await typeCases(stage, count);
    expect(stage.host.undoLog.count).toBe(3);
    expect(stage.loop.state().hasUnwrittenResults).toBe(true);
    for (const _step of [1, 2, 3]) await undo(stage);
    expect(casesIn(stage)).toBe(cases);
    await redo(stage);
    expect(casesIn(stage)).toBe(620);
    expect(writesOf(stage)).toBe(0);
    expect(stage.host.requests.filter(({ flags }) => flags !== 0)).toEqual([]);
  });

  test("the command writes once, and undo ends there", async () => {
    const stage = await openExample({ excelApi });
    await typeCases(stage, 620);
    await stage.loop.writeResults();
    await calm(stage);
    expect(writesOf(stage)).toBe(1);
    expect(stage.host.undoLog.count).toBe(0);
    expectResults(stage, 620);
    await undo(stage);
    expect(casesIn(stage)).toBe(620);
  });
});
