import type { NewOptionText } from "../new-option-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

export const newOptionText: NewOptionText = {
  groups: {
    "note-2016": "From the note of 2016",
    "other-documents": "More from the note and the other documents",
    "own-numbers": "Numbers of your own",
  },
  noTable: (title, name) =>
    `The workbook lacks the table ${title} (${name}). Take it from the empty template, and it can be written in.`,
  lacksColumns: (sheet, headers) =>
    headers.length === 1
      ? `The table on the sheet ${sheet} lacks the column ${listed(headers)}, which this needs.`
      : `The table on the sheet ${sheet} lacks the columns ${listed(headers)}, which this needs.`,
};
