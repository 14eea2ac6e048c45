import type { RefusalCode } from "../../ooxml/refusal.ts";
import type { GrowthProblem, WriteProblem } from "../../ooxml/write/problems.ts";
import type { OpenDocument } from "../document/open-document.ts";
import type { OpenedFile } from "../files/file-access.ts";
import type { KeptCopy } from "../files/recovery.ts";
import type { CellWish } from "../grid/grid-props.ts";

/** What a user is told above the sheet until the next one comes or it is closed. */
export type EditionMessage =
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly name: string }
  | { readonly kind: "not-a-file" }
  | { readonly kind: "not-read"; readonly name: string; readonly detail: string }
  | { readonly kind: "not-saved"; readonly name: string; readonly detail: string }
  | { readonly kind: "cells-not-saved"; readonly problem: WriteProblem | GrowthProblem }
  | { readonly kind: "changed-meanwhile"; readonly name: string }
  | { readonly kind: "downloaded"; readonly name: string }
  | { readonly kind: "engine-lost" }
  /** A formula that cannot be calculated here, and how many there are beside it. */
  | { readonly kind: "formulas-old"; readonly cell: string; readonly others: number };

export interface SessionState {
  readonly document: OpenDocument | null;
  readonly busy: { readonly kind: "opening"; readonly name: string } | { readonly kind: "saving" } | null;
  readonly message: EditionMessage | null;
  /** A file that waits for an answer to whether unsaved work is saved first. */
  readonly waiting: OpenedFile | null;
  /** Work of earlier visits that was never saved. */
  readonly copies: readonly KeptCopy[];
  /** The cell to show next. */
  readonly wish: CellWish | null;
}

/** Before anything was opened. */
export const nothingOpen: SessionState = {
  document: null,
  busy: null,
  message: null,
  waiting: null,
  copies: [],
  wish: null,
};
