import type { TablePlace } from "../../../core/workbook/tables.ts";
import type { StatesText } from "./states-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const areGone = (tables: readonly TablePlace[]): string => {
  const [first] = tables;
  return tables.length === 1 && first !== undefined
    ? `The table ${first.table} on the sheet ${first.sheet} is gone.`
    : `The tables ${listed(tables.map(({ table }) => table))} are gone.`;
};

export const statesText: StatesText = {
  noResult: {
    happened: "The workbook as it is now cannot be calculated.",
    stays: "The figures here are the last that could be calculated, and nothing is written into the sheet.",
  },
  goneTables: (tables) => ({
    happened: areGone(tables),
    stays: "The figures here are those from before, and nothing is written into the sheet.",
    remedy: "Undo it in the sheet, or take the table from the template.",
    doWithout: tables.length === 1 ? "Calculate without the table" : "Calculate without the tables",
  }),
  hostBusy: {
    happened: "The workbook does not answer just now.",
    stays: "The figures here are those from before.",
    remedy: "If you are writing in a cell, press Enter or Esc. Otherwise wait a little.",
  },
  older: {
    happened: "The workbook is from an earlier edition of Normering.",
    stays: "The answer here is reckoned from it as it is, and nothing is missing. You can leave it so.",
    show: "See what an update changes",
    inCopy:
      "It is done in a copy, which opens here with all that you have edited. The file that you opened is not touched, and the copy is not saved until you save it.",
    inPlace: "You can undo it in Excel afterwards.",
    endsUndo: "Undo in Excel may not take it back. Save a copy of the file first if you are in doubt.",
    upgrade: "Update the workbook",
    upgradeCopy: "Update in a copy",
    upgraded: "The workbook is updated.",
    upgradedCopy: (name) => `The copy ${name} is open and updated. It is not saved yet.`,
  },
  manualCalculation: {
    happened: "The workbook's formulas are calculated only when you ask for it.",
    remedy: "If some of your figures are formulas, they may be old. Press F9 in the sheet to calculate them.",
  },
  liveWriting: {
    label: "Write the result into the sheet while I edit",
    hint: "What you did in the sheet can then no longer be undone.",
  },
};
