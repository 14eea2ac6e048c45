import type { MigrationText } from "../migration-text.ts";

export const migrationText: MigrationText = {
  title: ({ from, to }) =>
    `The workbook was made for an earlier Normering: its model has number ${from}, and that of this edition has number ${to}. This will be changed:`,
  columnRenamed: ({ sheet, title, from, to }) =>
    `On the sheet ${sheet}, in the table "${title}", the column "${from}" will be called "${to}".`,
  estimatesRenamed: ({ title, count }) =>
    count === 1
      ? `In the table "${title}" a hidden column of estimates goes with it.`
      : `In the table "${title}" ${count} hidden columns of estimates go with them.`,
  versionTold: ({ sheet, label, to }) => `The sheet ${sheet} will say "${label}": ${to}.`,
  stays:
    "All else stays as it is: your numbers and texts, your own sheets and formulas. The same figures come out of the workbook as before.",
};
