import type { PaneText } from "./pane-text.ts";

const nothingChanged = "Nothing in the sheet has been changed.";

export const troubleText: PaneText["trouble"] = {
  "cell-being-edited": () => ({
    happened: "You are writing in a cell.",
    stays: "The figures here are those from before.",
    remedy: "Press Enter or Esc in the sheet, and the calculation goes on.",
  }),
  "sheet-protected": ({ sheet }) => ({
    happened:
      sheet === null
        ? "A sheet is protected and cannot be written in."
        : `The sheet ${sheet} is protected and cannot be written in.`,
    stays: nothingChanged,
    remedy: "Remove the protection of the sheet, and try again.",
  }),
  "read-only": () => ({
    happened: "The workbook is opened for reading only.",
    stays: "The answer is shown here, and does not come into the sheet.",
    remedy: "Save a copy under another name, and work in that.",
  }),
  "cell-not-writable": ({ sheet, address }) => ({
    happened:
      sheet === null || address === null
        ? "One of the cells cannot be written in."
        : `Cell ${address} of the sheet ${sheet} cannot be written in.`,
    stays: nothingChanged,
    remedy: "See whether the cell is locked, merged, or has a rule for what it may hold.",
  }),
  "sheet-missing": ({ sheet }) => ({
    happened:
      sheet === null ? "A sheet is no longer there." : `The sheet ${sheet} is no longer there by that name.`,
    stays: "The rest of the workbook is as it was.",
    remedy: "Give the sheet its name again, or undo its deletion.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    happened:
      sheet === null
        ? "The cell is on a hidden sheet."
        : `The cell is on the sheet ${sheet}, which is hidden.`,
    stays: nothingChanged,
    remedy: "Right-click a sheet tab, show the sheet, and try again.",
  }),
  "table-blocked": ({ sheet }) => ({
    happened:
      sheet === null
        ? "A table cannot get a row more, since something stands below it."
        : `The table on the sheet ${sheet} cannot get a row more, since something stands below it.`,
    stays: nothingChanged,
    remedy: "Move what stands below the table, or empty one of its rows, and try again.",
  }),
  "table-changed": ({ sheet }) => ({
    happened:
      sheet === null
        ? "A table is not as it was any more."
        : `The table on the sheet ${sheet} is not as it was any more.`,
    stays: nothingChanged,
    remedy: "Try again. If it goes on, see whether the table was deleted or has another name.",
  }),
  "too-large": () => ({
    happened: "The workbook is larger than what Excel can read or write at once.",
    stays: nothingChanged,
    remedy:
      "Delete empty rows at the end of the tables, or move large tables that are none of Normering's into another workbook.",
  }),
  "not-supported": () => ({
    happened: "The program here cannot do that.",
    stays: nothingChanged,
    remedy: "Use a newer version, or open the workbook in the browser edition.",
  }),
  "file-not-readable": () => ({
    happened: "The file cannot be read.",
    stays: "The workbook that was open before is still here.",
    remedy: "See whether it is a workbook (.xlsx) without a password.",
  }),
  "file-not-saved": () => ({
    happened: "The file was not saved.",
    stays: "Your changes are still here.",
    remedy: "Try again, or save under another name.",
  }),
  failed: () => ({
    happened: "The workbook did not answer as it should.",
    stays: "The figures here are the last that could be calculated.",
    remedy: "Try again. If it goes on, save the workbook and open it anew.",
  }),
};
