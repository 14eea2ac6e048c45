import type { ProblemView, ResultView, WorkbookView } from "../../core/present/view/workbook-view.ts";
import type { TablePlace } from "../../core/workbook/tables.ts";
import type { FormulaCalculation, PortTrouble } from "../workbook-port.ts";

/** An exception, in words that hold no figure of the user's. */
export interface Failure {
  /** Where in the loop it happened. */
  readonly during: "reading" | "calculating" | "writing";
  /** Name and stack of the error, to be copied by the user. */
  readonly details: string;
}

/** What the pane shows, besides what its user has chosen in it. */
export interface LiveState {
  /** Null until the first result is there. */
  readonly view: WorkbookView | null;
  /** A recalculation is on its way; the view is the one before it. */
  readonly isCalculating: boolean;
  /** The host could not be read or written; the view is the last that could be computed. */
  readonly trouble: PortTrouble | null;
  readonly failure: Failure | null;
  /** Results that could not be put into the workbook. */
  readonly unwritten: readonly ProblemView[];
  /** The sheet holds older results than the pane, and waits for the user's command to write them. */
  readonly hasUnwrittenResults: boolean;
  /** Why the workbook gives no result as it is now, while the view is the last that could be computed. */
  readonly noResult: NoResultView | null;
  /** Tables that the view is computed from and that are gone; nothing is computed or written until they are back. */
  readonly goneTables: readonly TablePlace[];
  /** The host has not answered for a while, as where its user is typing into a cell. */
  readonly isHostBusy: boolean;
  /** Results of formulas that are inputs may be old where it is manual. */
  readonly calculation: FormulaCalculation;
  /** Results are written while the user edits although the host's undo ends there, as the user has chosen. */
  readonly writesLive: boolean;
  /** How many changes made in the pane the workbook has taken until now. */
  readonly changesMade: number;
  /** How many of them were in the workbook when it was read for what the pane shows. */
  readonly changesShown: number;
}

type NoResultView = Extract<WorkbookView, { readonly kind: "no-result" }>;

const noTables: readonly TablePlace[] = [];

/** Before anything was read of a workbook. */
export const nothingYet: LiveState = {
  view: null,
  isCalculating: false,
  trouble: null,
  failure: null,
  unwritten: [],
  hasUnwrittenResults: false,
  noResult: null,
  goneTables: noTables,
  isHostBusy: false,
  calculation: "automatic",
  writesLive: false,
  changesMade: 0,
  changesShown: 0,
};

/** Why nothing at all is written into the workbook, such as that it is of a later edition; null where it may be. */
export const readOnlyReason = ({ view }: Pick<LiveState, "view">): ResultView["readOnly"] =>
  view === null || view.kind === "no-model" ? null : view.readOnly;
