import type { GridText } from "./grid-text.ts";

export const englishGridText: GridText = {
  grid: (sheet) => `Sheet ${sheet}`,
  help: "Arrow keys move between cells. Type to fill in the cell, or press F2 to edit it. Tab goes to the next cell. F6 moves on from the sheet, and so does Escape followed by Tab.",
  cell: ({ address, shown, hasFormula, isReadOnly, hasChoices, isLink }) =>
    [
      address,
      shown === "" ? "blank" : shown,
      hasFormula ? "formula" : "",
      isLink ? "link" : "",
      hasChoices ? "has a list, Alt and down arrow opens it" : "",
      isReadOnly ? "locked" : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  nameBox: "Go to cell",
  formulaLine: "Content of the cell",
  editor: (address) => `Edit ${address}`,
  selectAll: "Select the whole sheet",
  sheets: "Sheets of the workbook",
  earlierSheets: "Show earlier sheets",
  laterSheets: "Show later sheets",
  openList: (address) => `Show the list of ${address}`,
  list: (address) => `Choices in ${address}`,
  refusals: {
    locked: (address) => `${address} is locked and cannot be changed here.`,
    array: (address) => `${address} belongs to an array formula and cannot be changed alone.`,
    merged: (address) => `${address} is merged with other cells, so this cannot be done here.`,
    "table-header": (address) =>
      `${address} is a heading of a table. The calculation finds the column by its heading.`,
    validation: (_address, { message }) =>
      message === "" ? "The cell does not take what you typed." : message,
    formula: (address) => `The formula in ${address} cannot be read. Check brackets and semicolons.`,
    outside: () => "It would fall outside the sheet.",
    "too-large": () => "That is more than can be pasted at once.",
    "table-blocked": (address, { table }) =>
      `The table ${table} cannot take more rows, because something stands in ${address}.`,
  },
  refusedTitle: "Not kept",
  refusedHelp: (why, held) =>
    held === null
      ? `${why} Mend it, or press Escape to undo it.`
      : `${why} You stay in ${held} until it is mended, or you undo it with Escape.`,
  steps: {
    typing: "typing",
    clearing: "clearing",
    pasting: "pasting",
    cutting: "cutting",
    filling: "filling",
    pane: "a change from the pane",
  },
  undone: (step) => `Undone: ${step}`,
  redone: (step) => `Redone: ${step}`,
  nothingToUndo: "There is nothing more to undo.",
  nothingToRedo: "There is nothing more to redo.",
  leaving: "Tab now moves on from the sheet.",
  hiddenSheet: "The sheet is hidden.",
  hiddenCell: (address) =>
    `${address} is selected, but its column or row is hidden. What it holds stands in the line above the sheet.`,
  unknownPlace: "There is no cell or table of that name.",
  copied: (area) => `Copied: ${area}`,
  cut: (area) => `Cut: ${area}`,
  remark: (title, message) => (title === "" ? message : `${title}: ${message}`),
  calculating: "Calculating",
  sum: (figure) => `Sum ${figure}`,
  average: (figure) => `Average ${figure}`,
  count: (figure) => `Count ${figure}`,
};
