import type { TablePlace } from "../../../core/workbook/tables.ts";

/** What happened, what is as it was, and what to do about it: each a sentence of its own. */
export interface TroubleText {
  readonly happened: string;
  readonly stays: string;
  readonly remedy: string;
}

/** What the pane says of a workbook of an earlier edition, which is as good as a new one until its user wants it brought up. */
export interface OlderText {
  readonly happened: string;
  readonly stays: string;
  /** Shows what would be changed. */
  readonly show: string;
  /** What is done with the file itself: a copy is opened, which is in no file yet. */
  readonly inCopy: string;
  /** It is done in the workbook, and can be undone in one step. */
  readonly inPlace: string;
  /** It is done in the workbook, and undo may not take it back. */
  readonly endsUndo: string;
  readonly upgrade: string;
  readonly upgradeCopy: string;
  readonly upgraded: string;
  readonly upgradedCopy: (name: string) => string;
}

/** What the pane says of a workbook that is not as it should be, while it shows the last result. */
export interface StatesText {
  readonly noResult: { readonly happened: string; readonly stays: string };
  /** Tables of the model that are gone; at least one. */
  readonly goneTables: (tables: readonly TablePlace[]) => TroubleText & { readonly doWithout: string };
  readonly hostBusy: TroubleText;
  readonly older: OlderText;
  readonly manualCalculation: { readonly happened: string; readonly remedy: string };
  readonly liveWriting: { readonly label: string; readonly hint: string };
}
