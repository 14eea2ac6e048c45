import { inputTables, resultTables, settingsTables } from "../../../core/workbook/contract/contract.ts";
import { readNumberMarks } from "../culture.ts";
import { type Asking, askFor } from "./ask-excel.ts";
import { type CheckId, type CheckOf, seen, unseen } from "./check.ts";
import { usualAndSlowest } from "./time-limit.ts";

type WorkbookCheck<Id extends CheckId> = (asking: Asking) => Promise<CheckOf<Id>>;

/** A recalculation is one read and one write: at this pace it takes a second. */
const slowAnswer = 500;
const timedReads = 5;

const modelTables: ReadonlySet<string> = new Set(
  Object.values({ ...inputTables, ...settingsTables, ...resultTables }).map(({ name }) => name),
);

const answerTime: WorkbookCheck<"answer-time"> = (asking) =>
  askFor("answer-time", asking, async () => {
    const { connection, clock } = asking;
    const times = await connection.run(async (context) => {
      const taken: number[] = [];
      for (let read = 0; read < timedReads; read += 1) {
        const before = clock.now();
        context.application.load("calculationMode");
        // Each is timed by itself.
        await context.sync();
        taken.push(clock.now() - before);
      }
      return taken;
    });
    const found = usualAndSlowest(times);
    return seen("answer-time", found.usual <= slowAnswer, found);
  });

const notation: WorkbookCheck<"notation"> = (asking) =>
  askFor("notation", asking, async () => {
    const marks = await readNumberMarks(asking.connection, {});
    return marks === null ? unseen("notation", "unsaid") : seen("notation", true, marks);
  });

const calculationMode: WorkbookCheck<"calculation-mode"> = (asking) =>
  askFor("calculation-mode", asking, () =>
    asking.connection.run(async (context) => {
      context.application.load("calculationMode");
      await context.sync();
      const mode: string = context.application.calculationMode;
      return seen("calculation-mode", mode !== "Manual", { mode });
    }),
  );

const writable: WorkbookCheck<"writable"> = (asking) =>
  askFor("writable", asking, () =>
    asking.connection.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return seen("writable", !context.workbook.readOnly, null);
    }),
  );

const structure: WorkbookCheck<"structure"> = (asking) =>
  askFor("structure", asking, () =>
    asking.connection.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return seen("structure", !protection.protected, null);
    }),
  );

const model: WorkbookCheck<"model"> = (asking) =>
  askFor("model", asking, () =>
    asking.connection.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      const there = tables.items.filter(({ name }) => modelTables.has(name)).length;
      return seen("model", there > 0, { there, all: modelTables.size });
    }),
  );

/** What is asked of the workbook without changing it, one after the other. */
export const workbookChecks = {
  "answer-time": answerTime,
  notation,
  "calculation-mode": calculationMode,
  writable,
  structure,
  model,
};
