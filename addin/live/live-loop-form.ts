import type { Language } from "../../core/text/language.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { Migration } from "../../core/workbook/migration-change.ts";
import type { CellWrite, TablePlace } from "../../core/workbook/tables.ts";
import type { CellPosition } from "../workbook-port.ts";
import type { LiveState } from "./live-state.ts";

/** The pane and the workbook kept in step. Its functions stand alone and never reject. */
export interface LiveLoop {
  readonly state: () => LiveState;
  /** Calls after each change of the state. Gives back how to stop it. */
  readonly onState: (listener: (state: LiveState) => void) => () => void;
  /** Listens to the workbook and shows its result; nothing is written for that. */
  readonly start: () => void;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setMarks: (marks: NumberMarks | null) => Promise<void>;
  /** Writes inputs, in a new row where a table is named, and then calculates at once. False where the host refused. */
  readonly write: (writes: readonly CellWrite[], newRowOf?: TablePlace | null) => Promise<boolean>;
  /** Brings a workbook of an earlier edition up to this one by what was told of it. False where that could not be. */
  readonly upgrade: (migration: Migration) => Promise<boolean>;
  /** Shows the sheet and selects the cell; the state tells where that cannot be. */
  readonly select: (position: CellPosition) => Promise<void>;
  /** Writes the results that the sheet does not hold, also where the user's undo ends there. */
  readonly writeResults: () => Promise<void>;
  /** Whether results are written while the user edits also where undo ends there; those that wait are written at once. */
  readonly setLiveWriting: (writesLive: boolean) => Promise<void>;
  /** Computes without the tables that are gone. */
  readonly doWithout: () => Promise<void>;
  /** Reads, calculates and writes what is owed once more. */
  readonly retry: () => Promise<void>;
  readonly stop: () => void;
}
