import type { Connection } from "../connection.ts";
import { enteredValue } from "../write/entered-value.ts";
import { type Asking, askFor, nameOf } from "./ask-excel.ts";
import { type Check, type CheckId, type CheckOf, seen, unseen } from "./check.ts";
import { hearChanges, type Listeners } from "./hear-changes.ts";
import { addOwnSheet, type OwnSheet, removeOwnSheet, type SheetWords, testCells } from "./own-sheet.ts";
import { usualAndSlowest, within } from "./time-limit.ts";

type SheetCheck<Id extends CheckId> = (asking: Asking, sheet: OwnSheet) => Promise<CheckOf<Id>>;

const timedWrites = 3;
/** A recalculation is one read and one write: at this pace it takes a second. */
const slowWrite = 500;
/** Excel tells of a change at once; after this it will not. In milliseconds. */
const silence = 3000;

/** Of each kind that a result can be. A text that looks like something else must stay a text. */
const triedValues = [12.5, "=1+1", "1,5", "1/2"] as const;

const write = ({ run }: Connection, { id }: OwnSheet, value: number): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange(testCells.written).values = [[value]];
    await context.sync();
  });

const writeTime: SheetCheck<"write-time"> = (asking, sheet) =>
  askFor("write-time", asking, async () => {
    const { connection, clock } = asking;
    const times: number[] = [];
    for (let turn = 1; turn <= timedWrites; turn += 1) {
      const before = clock.now();
      await write(connection, sheet, turn);
      times.push(clock.now() - before);
    }
    const found = usualAndSlowest(times);
    return seen("write-time", found.usual <= slowWrite, found);
  });

const values: SheetCheck<"values"> = (asking, sheet) =>
  askFor("values", asking, () =>
    asking.connection.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getRange(testCells.values);
      range.values = [triedValues.map((value) => enteredValue(value, false))];
      range.load("values");
      await context.sync();
      const held = range.values[0] ?? [];
      return seen(
        "values",
        triedValues.every((value, index) => held[index] === value),
        null,
      );
    }),
  );

/** What Excel tells after a write. */
const heardAfterWrite = async <Heard>(
  { connection, clock }: Asking,
  sheet: OwnSheet,
  value: number,
  listeners: (hear: (heard: Heard) => void) => Listeners,
): Promise<Heard | "no-answer"> => {
  let hear = (_heard: Heard): void => {};
  const heard = new Promise<Heard>((resolve) => {
    hear = resolve;
  });
  const stop = await hearChanges(connection, sheet, listeners(hear));
  try {
    await write(connection, sheet, value);
    return await within(heard, clock, silence);
  } finally {
    await stop();
  }
};

/** Whether the pane's own write comes back as an event, and says so. */
const echo: SheetCheck<"echo"> = (asking, sheet) =>
  askFor("echo", asking, async () => {
    const isOwn = await heardAfterWrite<boolean>(asking, sheet, 10, (hear) => ({
      onChanged: ({ address, isOwnWrite }) => (address === testCells.written ? hear(isOwnWrite) : undefined),
    }));
    if (isOwn === "no-answer") return seen("echo", false, { as: "silent" });
    return seen("echo", isOwn, { as: isOwn ? "own" : "unmarked" });
  });

const writeFormula = ({ run }: Connection, { id }: OwnSheet): Promise<string> =>
  run(async (context) => {
    const cell = context.workbook.worksheets.getItem(id).getRange(testCells.formula);
    cell.formulas = [[`=${testCells.written}+1`]];
    context.application.load("calculationMode");
    await context.sync();
    return context.application.calculationMode;
  });

/** Results of formulas come by another event than what is typed. */
const calculated: SheetCheck<"calculated"> = (asking, sheet) =>
  askFor("calculated", asking, async () => {
    const mode = await writeFormula(asking.connection, sheet);
    if (mode === "Manual") return unseen("calculated", "manual");
    const heard = await heardAfterWrite<true>(asking, sheet, 20, (hear) => ({
      onCalculated: () => hear(true),
    }));
    return seen("calculated", heard === true, null);
  });

/** Removes the sheet and tells how it went. */
export const removalCheck = (asking: Asking, sheet: OwnSheet): Promise<CheckOf<"sheet-removed">> =>
  askFor("sheet-removed", asking, async () => {
    const reason = await removeOwnSheet(asking.connection, sheet);
    return seen("sheet-removed", reason !== "in-use", { reason });
  });

/** Null where Excel adds none. */
interface AddedSheet {
  readonly check: CheckOf<"sheet-added">;
  readonly sheet: OwnSheet | null;
}

export const addSheetFor = async (asking: Asking, words: SheetWords): Promise<AddedSheet> => {
  const added = await askFor("sheet-added", asking, async () => {
    try {
      const sheet = await addOwnSheet(asking.connection, words);
      return { check: seen("sheet-added", true, { code: "" }), sheet };
    } catch (error) {
      return { check: seen("sheet-added", false, { code: nameOf(error) }), sheet: null };
    }
  });
  return "check" in added ? added : { check: added, sheet: null };
};

/** What can be tried on a sheet, in turn; each is told as soon as it is known. */
export const trySheet = async (
  asking: Asking,
  sheet: OwnSheet,
  tell: (check: Check) => void,
): Promise<void> => {
  tell(await writeTime(asking, sheet));
  tell(await values(asking, sheet));
  tell(await echo(asking, sheet));
  tell(await calculated(asking, sheet));
};
