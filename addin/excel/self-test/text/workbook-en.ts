import type { UndoFound } from "../check.ts";
import type { GroupWords } from "./self-test-text.ts";

const times = ({ usual, slowest }: { readonly usual: number; readonly slowest: number }): string =>
  `Usually ${usual} ms, at most ${slowest} ms.`;

const undone = ({ typed, written }: UndoFound): string => {
  if (!typed && !written) return "Ctrl+Z took back both your number and the pane's.";
  if (typed && written) return "Ctrl+Z took nothing back.";
  return typed ? "Ctrl+Z took back the pane's number only." : "Ctrl+Z took back your number only.";
};

const redone = ({ typed, written }: UndoFound): string => {
  if (typed && written) return "Ctrl+Y did both yours and the pane's again.";
  if (!typed && !written) return "Ctrl+Y did nothing again.";
  return typed ? "Ctrl+Y did yours again only." : "Ctrl+Y did the pane's again only.";
};

const removals = {
  removed: "It is removed.",
  gone: "It was gone already.",
  "in-use": "Something stands on it that the self-test has not written.",
} as const;

const echoes = {
  own: "It came back with the mark that the pane wrote it.",
  unmarked: "It came back without a mark.",
  silent: "Nothing came within 3 seconds.",
} as const;

const echoMeanings = {
  own: "The pane does not answer to what it has written itself.",
  unmarked: "The pane calculates once too often. It writes only what differs, so it stops by itself.",
  silent:
    "The pane does not hear when the sheet changes. Close the pane and open it again after changing numbers.",
} as const;

/** The workbook, and what is tried in it. */
export const workbookWords: GroupWords<"workbook" | "sheet" | "undo"> = {
  "answer-time": {
    name: "Excel answers fast",
    told: (found, isOk) => ({
      found: times(found),
      meaning: isOk
        ? "A change in the sheet is read without your noticing."
        : "The answer in the pane comes slowly. It may be a slow connection or a large workbook.",
    }),
  },
  notation: {
    name: "Excel says how numbers are written",
    told: ({ decimal, thousands }) => ({
      found: `As in 1${thousands}234${decimal}5.`,
      meaning: "The pane writes numbers the same way.",
    }),
  },
  "calculation-mode": {
    name: "Excel calculates by itself",
    told: (_, isOk) =>
      isOk
        ? {
            found: "Calculation is automatic.",
            meaning: "The formulas are calculated when the pane reads them.",
          }
        : {
            found: "Calculation is manual.",
            meaning:
              "The pane may read old numbers from formulas. Press F9, or set calculation to automatic under Formulas.",
          },
  },
  writable: {
    name: "The workbook can be changed",
    told: (_, isOk) =>
      isOk
        ? { found: "It is open for writing.", meaning: "Results can go into the sheet." }
        : {
            found: "It is open for reading only.",
            meaning:
              "The answer stands in the pane, but does not go into the sheet. Save a copy under another name.",
          },
  },
  structure: {
    name: "Sheets can be added",
    told: (_, isOk) =>
      isOk
        ? {
            found: "The structure of the workbook is not protected.",
            meaning: "The trials below can be made.",
          }
        : {
            found: "The structure of the workbook is protected.",
            meaning: "The trials below cannot be made here. Try in an empty workbook.",
          },
  },
  model: {
    name: "The workbook has the tables of the model",
    told: ({ there, all }, isOk) => ({
      found: `${there} of ${all} tables.`,
      meaning: isOk
        ? "The pane has something to calculate. Some of the tables can be done without."
        : "The pane has nothing to calculate here. The self-test can be used all the same.",
    }),
  },
  "sheet-added": {
    name: "The self-test can add a sheet",
    told: ({ code }, isOk) =>
      isOk
        ? { found: "The sheet came.", meaning: "The workbook takes new sheets." }
        : {
            found: code === "" ? "Excel said no." : `Excel said no (${code}).`,
            meaning: "The trial could not be made. Nothing is changed. Try in an empty workbook.",
          },
  },
  "write-time": {
    name: "Excel writes fast",
    told: (found, isOk) => ({
      found: times(found),
      meaning: isOk
        ? "Results go into the sheet without your noticing."
        : "Results go into the sheet slowly. It may be a slow connection or a large workbook.",
    }),
  },
  values: {
    name: "What the pane writes stands unchanged in the sheet",
    told: (_, isOk) =>
      isOk
        ? {
            found: "Numbers and texts stood as they were written.",
            meaning: "The results in the sheet are those in the pane.",
          }
        : {
            found: "Excel made something else of some of it.",
            meaning:
              "A text such as 1/2 may have become a date. Trust the pane, and write to whoever helps you.",
          },
  },
  echo: {
    name: "Excel says what the pane has written itself",
    told: ({ as }) => ({ found: echoes[as], meaning: echoMeanings[as] }),
  },
  calculated: {
    name: "Excel tells when formulas have new numbers",
    told: (_, isOk) =>
      isOk
        ? { found: "It told so.", meaning: "There may be formulas where the pane reads." }
        : {
            found: "Nothing came within 3 seconds.",
            meaning: "Where the pane reads formulas, the answer may lag until you type into the sheet.",
          },
  },
  "sheet-removed": {
    name: "The self-test's sheet is removed again",
    told: ({ reason }, isOk) => ({
      found: removals[reason],
      meaning: isOk
        ? "The workbook has the sheets that it had."
        : "Move what you want to keep, and delete the sheet yourself.",
    }),
  },
  typing: {
    name: "The pane hears what you type",
    told: (_, isOk) =>
      isOk
        ? { found: "It heard it by itself.", meaning: "The answer follows when you change numbers." }
        : {
            found: "It did not hear it.",
            meaning: "The answer does not follow. Close the pane and open it again after changing numbers.",
          },
  },
  undo: {
    name: "You can undo after the pane has written",
    told: ({ promised, ...found }, isOk) => ({
      found: undone(found),
      meaning: undoMeaning(isOk, promised),
    }),
  },
  redo: {
    name: "You can do again what you have undone",
    told: (found, isOk) => ({
      found: redone(found),
      meaning: isOk ? "Nothing is lost by undoing." : "Think twice before you undo: it cannot be done again.",
    }),
  },
};

function undoMeaning(isOk: boolean, promised: boolean): string {
  if (isOk)
    return promised
      ? "You can undo your own changes while the pane writes."
      : "That is more than this Excel promises. The pane writes only when you press all the same.";
  return promised
    ? "It should be possible in this Excel. Write to whoever helps you."
    : "That is expected in this Excel. It is why the pane writes into the sheet only when you press.";
}
