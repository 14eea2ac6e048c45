/** The words around the tables in the guide to the workbook (docs/workbook.md). */
export interface GuideText {
  readonly title: string;
  readonly opening: readonly string[];
  readonly firstTitle: string;
  readonly first: readonly string[];
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly sheetsTitle: string;
  readonly sheet: string;
  readonly column: string;
  readonly english: string;
  readonly allowed: string;
  readonly whenEmpty: string;
  readonly help: string;
  readonly mustBeFilled: string;
  readonly nothing: string;
  readonly writtenByCalculation: string;
  readonly seeHelp: string;
  /** What the row of one kind of option is filled in with. */
  readonly optionNeeds: (
    kind: string,
    required: readonly string[],
    /** One of these at least. */
    oneOf: readonly string[],
    optional: readonly string[],
  ) => string;
  readonly tableName: (name: string) => string;
  readonly estimates: (columns: readonly string[]) => string;
}
