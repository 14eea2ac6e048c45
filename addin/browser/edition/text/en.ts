import type { EditionText } from "./edition-text.ts";

export const editionText: EditionText = {
  open: "Open",
  save: "Save",
  saveAs: "Save as",
  undo: "Undo",
  redo: "Redo",
  newFrom: "New sheet",
  starters: {
    example: "Example: cash benefit 2016",
    "med-budget": "Example: budget 2027 before the MED committee",
    slagelse: "Example: Slagelse's trials of 2019",
    laerkevej: "Example: six talks in a morning",
    koebenhavn: "Example: 225 cases in Copenhagen 2017",
    "lower-caseload": "Example: a lower caseload as an investment",
    phones: "Example: phones, reception and a new law",
    "one-team": "A team with ten numbers",
    template: "Empty template",
  },
  fileCommands: "File",
  sheetRegion: "Spreadsheet",
  paneRegion: "Answer and options",
  resize: "Width of the pane on the right",
  unsaved: "Not saved",
  saved: "Saved",
  opening: (name) => `Opening ${name}`,
  saving: "Saving",
  dropHere: "Drop the spreadsheet here to open it",
  dismiss: "Close the message",
  refused: {
    empty: (name) => `${name} is empty. Perhaps it was not downloaded to its end.`,
    "too-large": (name) =>
      `${name} is too large to be opened here. Delete sheets that are not used, and try again.`,
    "not-a-workbook": (name) =>
      `${name} is not a spreadsheet of the format .xlsx. Choose a spreadsheet, or open the file in Excel and save it as .xlsx.`,
    truncated: (name) => `${name} lacks its end. Download or copy the file again.`,
    damaged: (name) =>
      `${name} is damaged. Open it in Excel or LibreOffice, save a copy, and open the copy here.`,
    "zip-bomb": (name) => `${name} unpacks to far more than a spreadsheet does. It was not opened.`,
    "password-protected": (name) =>
      `${name} is locked with a password. Remove it in Excel, and open the file again.`,
    xls: (name) => `${name} is saved in the old format .xls. Save it as .xlsx, and open it again.`,
    xlsb: (name) => `${name} is saved as .xlsb. Save it as .xlsx, and open it again.`,
    ods: (name) => `${name} is an OpenDocument sheet. Save it as .xlsx in LibreOffice, and open it again.`,
    "other-office-file": (name) => `${name} is not a spreadsheet but another kind of document.`,
    "forbidden-xml": (name) => `${name} refers to something outside the file and was not opened.`,
  },
  notAFile: "What was dropped is not a file.",
  notRead: (name) => `${name} could not be read. What was open before is unchanged.`,
  notSaved: (name) => `${name} was not saved. Your work is still here. Try again, or choose “Save as”.`,
  cellsNotSaved: (reason, cell) => {
    switch (reason) {
      case "no-such-sheet":
        return `The file was not saved, because the sheet of ${cell} is missing. Your work is still here.`;
      case "merged-cell":
        return `The file was not saved, because ${cell} is merged with other cells. Your work is still here.`;
      case "array-formula":
        return `The file was not saved, because ${cell} is part of an array formula. Your work is still here.`;
      case "table-header":
        return `The file was not saved, because ${cell} is a header of a table. Your work is still here.`;
      case "table-blocked":
        return `The file was not saved, because a table cannot grow over ${cell}. Your work is still here.`;
      case "table-totals":
        return `The file was not saved, because ${cell} is in a table's totals row. Your work is still here.`;
    }
  },
  changedMeanwhile: (name) =>
    `Somebody has changed ${name} since you opened it, so it was not written over. Choose “Save as”, and save your version under another name.`,
  downloaded: (name) => `${name} is saved in the folder Downloads.`,
  engineLost:
    "Formulas cannot be recalculated here at the moment. They show their latest values and are recalculated when the file is opened in Excel.",
  formulasOld: (cell, others) =>
    others === 0
      ? `The formula in ${cell} cannot be recalculated here, so its value may be old. It is recalculated when the file is opened in Excel.`
      : `The formula in ${cell} and ${others} more cannot be recalculated here, so their values may be old. They are recalculated when the file is opened in Excel.`,
  leave: {
    title: "There is something that you have not saved",
    question: (name) => `Do you want to save ${name} before you open another file?`,
    save: "Save",
    discard: "Open without saving",
    stay: "Stay here",
  },
  recovery: {
    found: (name, when) => `There is a copy of ${name} from ${when} that was not saved.`,
    open: "Open the copy",
    remove: "Delete the copy",
  },
  failed:
    "Something went wrong in the program. The sheet is unchanged. Save your work, and load the page again.",
  copyDetails: "Copy details",
  privacy: "Nothing leaves your computer.",
};
