import type { CommandLineText } from "../command-line-text.ts";
import { resultText } from "./results.ts";

const saveAs = "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).";

export const commandLineText: CommandLineText = {
  usage: `How to use the command:

  npm run -s evaluate -- FILE.xlsx [--months] [--why] [--contributions SCENARIO]
                         [--write COPY.xlsx] [--lang da|en]
  npm run -s evaluate -- FILE.xlsx --json [--contributions SCENARIO] [--write COPY.xlsx] [--lang da|en]
  npm run -s evaluate -- FILE.xlsx --upgrade [--write COPY.xlsx] [--lang da|en]

  --months           show each scenario month by month, and all that waits
  --why              show what today's gap is computed from
  --contributions SCENARIO
                     show what each option of a scenario contributes; write the scenario's name
  --json             print the whole result as JSON (its form is in docs/evaluate-json.md)
  --write COPY.xlsx  save the workbook as a copy with the results in it
  --overwrite        the copy may replace a file that is there
  --upgrade          show what must change in a workbook of an earlier edition; with --write it is changed in the copy
  --lang da|en       language: Danish or English
  --help             show this
`,
  usageProblem: {
    "unknown-option": ({ option }) => `The command does not know "${option}".`,
    "missing-value": ({ option }) => `${option} must be followed by a value.`,
    "unneeded-value": ({ option }) => `${option} takes no value.`,
    "unknown-language": ({ found }) => `There is no language "${found}". Write da or en.`,
    "no-file": () => "The name of a workbook must be given.",
    "several-files": ({ files }) => `One workbook is evaluated at a time, and ${files.length} are given.`,
    "only-in-table": ({ option }) => `${option} belongs to the table and cannot be used with --json.`,
    "not-with-upgrade": ({ option }) => `${option} cannot be used with --upgrade.`,
  },
  unread: {
    missing: (file) => `The file ${file} does not exist.`,
    folder: (file) => `${file} is a folder, not a workbook.`,
    "no-file": (file) => `${file} is not an ordinary file.`,
    "not-allowed": (file) => `The file ${file} may not be read: it is protected, or open in another program.`,
    unreadable: (file) => `The file ${file} cannot be read.`,
  },
  refused: {
    empty: (file) => `The file ${file} is empty.`,
    "too-large": (file) => `The file ${file} is larger than a workbook for staffing can be.`,
    "not-a-workbook": (file) => `The file ${file} is not an Excel workbook (.xlsx).`,
    truncated: (file) =>
      `The file ${file} is only a part of a workbook: its end is missing. Download or copy it again.`,
    damaged: (file) =>
      `The file ${file} is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it again.`,
    "zip-bomb": (file) => `The file ${file} was not read: it unpacks to far more than a workbook does.`,
    "password-protected": (file) =>
      `The file ${file} is protected with a password. Remove the password in Excel and save it again.`,
    xls: (file) => `The file ${file} is in the old Excel format (.xls). ${saveAs}`,
    xlsb: (file) => `The file ${file} is in Excel's binary format (.xlsb). ${saveAs}`,
    ods: (file) => `The file ${file} is an OpenDocument spreadsheet (.ods). ${saveAs}`,
    "other-office-file": (file) => `The file ${file} is a document or a presentation, not a workbook.`,
    "forbidden-xml": (file) =>
      `The file ${file} was not read: it holds XML that can bring in other files, and a workbook does not.`,
  },
  copy: {
    "same-file": ({ out }) =>
      `The results are written into a copy, and ${out} is the workbook itself. Give the copy another name.`,
    extension: ({ out, extension }) => `The name of the copy must end in ${extension}; ${out} does not.`,
    folder: ({ out }) => `${out} is a folder. Give the copy a name too.`,
    exists: ({ out }) =>
      `${out} is there already, and nothing was written into it. Give the copy another name, or add --overwrite if it may be replaced.`,
    "no-folder": ({ folder }) => `There is no folder ${folder}, so the copy cannot be saved there.`,
    "not-allowed": ({ out }) =>
      `The copy cannot be saved as ${out}: the place is protected, or the file is open in another program.`,
    "not-written": ({ out }) => `The copy could not be saved as ${out}. Is there room on the disk?`,
    "no-result-tables": () =>
      "None of the three result tables is in the workbook, so no copy was saved. Take the sheets Result and Flags from the template.",
    "newer-version": ({ found, known }) =>
      `The workbook was made for a newer Normering: its model is number ${found}, and this edition knows them up to ${known}. No copy was saved, since it might come out wrong. Get the latest Normering, or leave out --write to see the figures all the same.`,
  },
  cell: {
    "no-such-sheet": ({ sheet }) => `There is no sheet ${sheet}, so no copy was saved.`,
    "merged-cell": ({ sheet, cell, count }) =>
      count === 1
        ? `The results cannot be written: cell ${cell} on the sheet ${sheet} is merged with another. Unmerge it.`
        : `The results cannot be written: ${count} cells are merged with others, the first is ${cell} on the sheet ${sheet}. Unmerge them.`,
    "array-formula": ({ sheet, cell }) =>
      `The results cannot be written: cell ${cell} on the sheet ${sheet} is part of an array formula. Move the formula.`,
    "table-header": ({ sheet, cell }) =>
      `The results cannot be written: cell ${cell} on the sheet ${sheet} is the header of another table. Move that table.`,
    "table-totals": ({ sheet, cell }) =>
      `The results cannot be written: cell ${cell} on the sheet ${sheet} is in a table's totals row. Move that table.`,
  },
  unknownScenario: (found, scenarios) =>
    `The workbook has no scenario called "${found}". It has: ${scenarios.map((name) => `"${name}"`).join(", ")}.`,
  upgrade: {
    nothingYet: "Nothing has been changed yet. Add --write COPY.xlsx, and it is changed in a copy.",
    written: (out) => `The changes are in the copy ${out}. Your workbook is as it was.`,
    nothingToDo: "The workbook fits this edition, so there is nothing to change.",
    notCopied: (out) => `So there is no copy in ${out}.`,
    blocked: ({ sheet, cell }) =>
      `There is no room for another row: cell ${cell} on the sheet ${sheet} is in the way. Move what stands there and try again.`,
  },
  noStart: `${resultText.noStart} This was found:`,
  written: (out) => `The results have been written into the copy ${out}.`,
  unexpected: (reason) =>
    `There is no result, because the program has a fault (${reason}). Your workbook has not been changed.`,
};
