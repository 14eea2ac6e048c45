import type { ProblemView, WorkbookView } from "../../core/present/view/workbook-view.ts";
import type { PortTrouble } from "../workbook-port.ts";

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
}
