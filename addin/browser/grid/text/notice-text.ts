import { formatAddress, formatArea } from "../../../ooxml/cells/address.ts";
import type { EditRefusal } from "../../document/sheet-document.ts";
import type { Notice } from "../state/view-state.ts";
import type { GridText } from "./grid-text.ts";

/** Why an edit was not made. */
export const refusalText = ({ refusals }: GridText, refusal: EditRefusal): string => {
  const address = "at" in refusal ? formatAddress(refusal.at) : "";
  switch (refusal.code) {
    case "validation":
      return refusals.validation(address, refusal);
    case "table-blocked":
      return refusals["table-blocked"](address, refusal);
    case "locked":
    case "array":
    case "merged":
    case "table-header":
    case "formula":
    case "outside":
    case "too-large":
      return refusals[refusal.code](address);
  }
};

/** What the status line says; empty where there is nothing to say. */
export const noticeText = (text: GridText, notice: Notice | null): string => {
  if (notice === null) return "";
  switch (notice.kind) {
    case "refused":
      return refusalText(text, notice.refusal);
    case "remark":
      return text.remark(notice.title, notice.message);
    case "undone":
      return text.undone(text.steps[notice.step]);
    case "redone":
      return text.redone(text.steps[notice.step]);
    case "copied":
      return text.copied(formatArea(notice.area));
    case "hidden-cell":
      return text.hiddenCell(formatAddress(notice.at));
    case "cut":
      return text.cut(formatArea(notice.area));
    case "nothing-to-undo":
    case "nothing-to-redo":
    case "leaving":
    case "hidden-sheet":
    case "unknown-place":
      return plainText(text, notice.kind);
  }
};

type PlainNotice = Exclude<
  Notice["kind"],
  "hidden-cell" | "refused" | "remark" | "undone" | "redone" | "copied" | "cut"
>;

const plainText = (text: GridText, kind: PlainNotice): string =>
  ({
    "nothing-to-undo": text.nothingToUndo,
    "nothing-to-redo": text.nothingToRedo,
    leaving: text.leaving,
    "hidden-sheet": text.hiddenSheet,
    "unknown-place": text.unknownPlace,
  })[kind];
