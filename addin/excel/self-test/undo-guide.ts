import type { Connection } from "../connection.ts";
import { type Asking, nameOf } from "./ask-excel.ts";
import { type Check, seen, type UndoFound } from "./check.ts";
import { hearChanges } from "./hear-changes.ts";
import { type OwnSheet, testCells } from "./own-sheet.ts";
import { liveVersion } from "./requirement-sets.ts";

/** Where the user is in the test of undo, and what to do next. */
export type UndoStep =
  | { readonly kind: "idle" }
  /** Type into the cell. `isEmpty`: it was said to be done, and the cell is empty. */
  | { readonly kind: "type"; readonly sheet: string; readonly isEmpty: boolean }
  /** Ctrl+Z twice; with what was found where that was not all of it. */
  | { readonly kind: "undo"; readonly sheet: string; readonly found: UndoFound | null }
  /** Ctrl+Y twice. */
  | { readonly kind: "redo"; readonly sheet: string; readonly found: UndoFound | null }
  | { readonly kind: "done" }
  /** Excel would not go on. */
  | { readonly kind: "stopped"; readonly code: string };

/** How long an event may be on its way, in milliseconds. */
const lateEvent = 1000;

const isThere = (range: Excel.Range): boolean => range.values[0]?.[0] !== "";

const read = ({ run }: Connection, { id }: OwnSheet): Promise<UndoFound> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const typed = sheet.getRange(testCells.typed);
    const written = sheet.getRange(testCells.written);
    typed.load("values");
    written.load("values");
    await context.sync();
    return { typed: isThere(typed), written: isThere(written) };
  });

/** As the live loop writes: values and nothing else. */
const writeAfter = ({ run }: Connection, { id }: OwnSheet): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange(testCells.written).values = [[1]];
    await context.sync();
  });

/** Shows the cell; gives the sheet that was shown before. */
const showCell = ({ run }: Connection, { id }: OwnSheet): Promise<string> =>
  run(async (context) => {
    const before = context.workbook.worksheets.getActiveWorksheet();
    before.load("id");
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getRange(testCells.typed).select();
    await context.sync();
    return before.id;
  });

interface Guided {
  readonly onStep: (step: UndoStep) => void;
  readonly onCheck: (check: Check) => void;
}

/** Leads a user through typing, undoing and doing again, on a sheet of the self-test's own. */
export class UndoGuide {
  readonly #asking: Asking;
  readonly #sheet: OwnSheet;
  readonly #told: Guided;
  #step: UndoStep = { kind: "idle" };
  #stopHearing: (() => Promise<void>) | null = null;
  /** The sheet that the user came from. */
  #cameFrom: string | null = null;

  constructor(asking: Asking, sheet: OwnSheet, told: Guided) {
    this.#asking = asking;
    this.#sheet = sheet;
    this.#told = told;
  }

  /** Shows the cell and waits for what is typed into it. */
  begin(): Promise<void> {
    return this.#attempt(async () => {
      const { connection } = this.#asking;
      this.#stopHearing = await hearChanges(connection, this.#sheet, {
        onChanged: ({ address, isOwnWrite }) => {
          if (address === testCells.typed && !isOwnWrite) void this.#typed(true);
        },
      });
      this.#cameFrom = await showCell(connection, this.#sheet);
      this.#set({ kind: "type", sheet: this.#sheet.name, isEmpty: false });
    });
  }

  /** The user says that something was typed. */
  typed(): Promise<void> {
    return this.#typed(false);
  }

  /** The user says that undo, or redo, was pressed. */
  pressed(): Promise<void> {
    return this.#attempt(async () => {
      const step = this.#step;
      if (step.kind !== "undo" && step.kind !== "redo") return;
      const found = await read(this.#asking.connection, this.#sheet);
      const isAll = step.kind === "undo" ? !found.typed && !found.written : found.typed && found.written;
      if (isAll) this.#conclude(step.kind, found, true);
      else this.#set({ ...step, found });
    });
  }

  /** The user says that there is no more to come. */
  noMore(): void {
    const step = this.#step;
    if ((step.kind === "undo" || step.kind === "redo") && step.found !== null)
      this.#conclude(step.kind, step.found, false);
  }

  /** Stops listening, and shows the sheet that the user came from. */
  async end(): Promise<void> {
    const stop = this.#stopHearing;
    this.#stopHearing = null;
    await stop?.().catch(() => {});
    await this.#goBack().catch(() => {});
  }

  #typed(isHeard: boolean): Promise<void> {
    return this.#attempt(async () => {
      if (this.#step.kind !== "type") return;
      const { connection } = this.#asking;
      const { typed } = await read(connection, this.#sheet);
      // Excel's event may come while the user says so, and is what counts.
      if (typed && !isHeard) await this.#asking.clock.wait(lateEvent);
      if (this.#step.kind !== "type") return;
      if (!typed) {
        this.#set({ ...this.#step, isEmpty: !isHeard });
        return;
      }
      this.#set({ kind: "undo", sheet: this.#sheet.name, found: null });
      this.#told.onCheck(seen("typing", isHeard, null));
      await writeAfter(connection, this.#sheet);
    });
  }

  #conclude(kind: "undo" | "redo", found: UndoFound, isWhole: boolean): void {
    const promised = this.#asking.connection.supports(liveVersion);
    this.#told.onCheck(
      kind === "undo" ? seen("undo", isWhole, { ...found, promised }) : seen("redo", isWhole, found),
    );
    const goesOn = kind === "undo" && isWhole;
    this.#set(goesOn ? { kind: "redo", sheet: this.#sheet.name, found: null } : { kind: "done" });
  }

  async #goBack(): Promise<void> {
    const id = this.#cameFrom;
    if (id === null) return;
    await this.#asking.connection.run(async (context) => {
      context.workbook.worksheets.getItem(id).activate();
      await context.sync();
    });
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#set({ kind: "stopped", code: nameOf(error) });
    }
  }

  #set(step: UndoStep): void {
    this.#step = step;
    this.#told.onStep(step);
  }
}
