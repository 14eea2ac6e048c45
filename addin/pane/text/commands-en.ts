import type { CommandsText } from "./commands-text.ts";
import { troubleText } from "./trouble-en.ts";

const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
};

const charts = (count: number): string => (count === 1 ? "one chart is" : `${count} charts are`);

export const commandsText: CommandsText = {
  title: "Sheets and tables",
  intro:
    "Here the sheets themselves can be worked on. First you see what will happen. Nothing happens until you say yes.",
  commands: {
    "insert-model": {
      label: "Put the model into this workbook",
      hint: "The empty template comes last, and your own sheets stay as they are",
      doIt: "Put the model in",
      nothingToDo: "The model is here already, with all its tables.",
      done: "The model is in the workbook. Begin on the sheet Start.",
      mind: "Your own sheets are not touched.",
    },
    "repair-model": {
      label: "Put the model's tables right",
      hint: "Gives tables their names back, and fetches those that are missing",
      doIt: "Put the tables right",
      nothingToDo: "All tables of the model are here under their right names.",
      done: "The tables have been put right.",
      mind: "What you have written in the tables stays.",
    },
    "refresh-looks": {
      label: "Refresh charts and number formats",
      hint: "The charts follow the period that you calculate for",
      doIt: "Refresh them",
      nothingToDo: "Charts and number formats are as they should be.",
      done: "Charts and number formats have been refreshed.",
      mind: "Number formats that you chose yourselves stay as they are. No number is changed.",
    },
    "write-results": {
      label: "Write the results in the sheets",
      hint: "The result sheets come to show the same as the pane here",
      doIt: "Write the results",
      nothingToDo: "The sheets show the same results as the pane here.",
      done: "The results have been written.",
      mind: "",
    },
    "remove-model": {
      label: "Remove the model from the workbook",
      hint: "Deletes the sheets that belong to the model alone",
      doIt: "Remove the model",
      nothingToDo: "There are no sheets that can be removed.",
      done: "The model has been removed.",
      mind: "The numbers that you have written in the model's tables are deleted with them. Save a copy first if you may need them.",
    },
  },
  show: "See what will happen",
  asking: "Looking at the workbook.",
  running: "Working in the workbook.",
  cancel: "Leave it",
  close: "Close",
  willDo: "This will happen",
  step: {
    "add-sheet": ({ sheet, tables }) =>
      tables.length === 0
        ? `The sheet ${sheet} is added.`
        : `The sheet ${sheet} is added, with the tables: ${tables.join(", ")}`,
    "rename-table": ({ sheet, from, to }) =>
      `On the sheet ${sheet} the table ${from} gets its name ${to} back.`,
    "set-name": ({ count }) =>
      count === 1
        ? "A name that the lists in cells are taken from points to the right cells again."
        : `${count} names that the lists in cells are taken from point to the right cells again.`,
    "make-charts": ({ sheet, charts: count, until }) =>
      `On the sheet ${sheet} ${charts(count)} drawn, up to and including ${until}.`,
    "set-formats": ({ sheet, tables }) =>
      `On the sheet ${sheet} the cells of ${listed(tables)} get their number format back.`,
    "write-results": ({ sheet }) => `The results on the sheet ${sheet} are written anew.`,
    "remove-sheet": ({ sheet }) => `The sheet ${sheet} is deleted.`,
    "keep-sheet": ({ sheet, because, what }) =>
      `The sheet ${sheet} stays: ${commandsText.keep[because](what)}`,
  },
  manyAdded: (sheets) => `${sheets.length} sheets are added: ${listed(sheets)}.`,
  manyRemoved: (sheets) => `${sheets.length} sheets are deleted: ${listed(sheets)}.`,
  sheetBySheet: "See what is on each sheet",
  keep: {
    "own-cells": (what) => `cell ${what} holds something that is not the model's.`,
    "own-table": (what) => `the table ${what} is your own.`,
    "own-chart": (what) => (what === "" ? "there is something of your own on it." : `${what} is your own.`),
    "named-elsewhere": (what) => `${what} takes numbers from it.`,
  },
  endsUndo: "Afterwards what you did before cannot be undone by Ctrl+Z, and neither can this.",
  keepsUndo: "It can be undone by Ctrl+Z.",
  changed: "The workbook was changed meanwhile. Look again at what will happen.",
  refusedTitle: "It cannot be done now, and nothing has been changed",
  partlyTitle: "It was done only in part",
  refusal: {
    "table-name-taken": ({ table, sheet }) =>
      `There is a table named ${table} already, on the sheet ${sheet}.`,
    "name-taken": ({ name }) => `The workbook uses the name ${name} already for something else.`,
    "sheet-name-taken": ({ sheet }) => `There is a sheet named ${sheet} already.`,
    "sheet-protected": ({ sheet }) => `The sheet ${sheet} is protected.`,
    "workbook-protected": () =>
      "The structure of the workbook is protected, so that no sheet can be added or removed.",
    "no-model": () => "The model is not in this workbook.",
    "newer-version": () => "The workbook is made for a later edition of Normering than this one.",
    "only-the-model": () => "The workbook has no other sheets than the model's, and one sheet it must have.",
    "partly-removed": ({ sheets }) => `Deleted: ${listed(sheets)}. Excel would not delete the rest.`,
    "template-missing": () => "The template could not be fetched.",
  },
  moreRefusals: (count) =>
    count === 1 ? "And one more of the same kind." : `And ${count} more of the same kind.`,
  remedy: (refusal) => {
    switch (refusal.kind) {
      case "table-name-taken":
      case "name-taken":
      case "sheet-name-taken":
        return "Give it another name, and try again.";
      case "sheet-protected":
      case "workbook-protected":
        return "Remove the protection, and try again.";
      case "newer-version":
        return "Ask whoever looks after the program at your workplace to update Normering.";
      case "no-model":
        return "Put it in first.";
      case "only-the-model":
        return "Delete the file instead, or make an empty sheet first.";
      case "partly-removed":
        return "See whether somebody else has the workbook open, and try again.";
      case "template-missing":
        return "Check that the site that the pane comes from can be reached, and try again.";
      case "trouble":
        return troubleText[refusal.trouble.code](refusal.trouble).remedy;
    }
  },
  trouble: (trouble) => troubleText[trouble.code](trouble).happened,
};
