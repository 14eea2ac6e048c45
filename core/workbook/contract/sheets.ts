/** The sheets of a workbook in the order of the story; the texts give their names. */
export const sheetIds = [
  "start",
  "assumptions",
  "staff",
  "cases",
  "tasks",
  "phone",
  "options",
  "scenarios",
  "result",
  "charts",
  "flags",
  "control",
  "report",
  "optionKinds",
  "rules",
  "guidelines",
  "sources",
] as const;
export type SheetId = (typeof sheetIds)[number];
