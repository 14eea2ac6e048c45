/** Where the options of a group come from. */
export const optionGroups = ["note-2016", "other-documents", "own-numbers"] as const;
export type OptionGroup = (typeof optionGroups)[number];

/** The words of one language with which options and scenarios are added. */
export interface NewOptionText {
  readonly groups: Readonly<Record<OptionGroup, string>>;
  /** The workbook has no such table; by the table's title and its name. */
  readonly noTable: (title: string, name: string) => string;
  /** Columns that the table lacks. */
  readonly lacksColumns: (sheet: string, headers: readonly string[]) => string;
}
