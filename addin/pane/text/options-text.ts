/** Least and most of a number field; null where there is no limit. */
export interface Limits {
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly unit: string;
  readonly isWhole: boolean;
  /** A number as one would type it. */
  readonly example: string;
}

/** What the pane says of options (handlemuligheder). */
export interface OptionsText {
  readonly title: string;
  readonly none: string;
  readonly noneToday: string;
  readonly on: string;
  readonly off: string;
  readonly alsoIn: (scenarios: readonly string[]) => string;
  readonly goTo: string;
  readonly refused: string;
  readonly empty: string;
  readonly noSwitch: string;
  readonly expectedNumber: (limits: Limits) => string;
  readonly expectedMonth: string;
  readonly expectedDate: string;
  readonly expectedTime: string;
  /** An empty field that has to be filled; and one of several of which one has to be. */
  readonly lacks: Readonly<Record<"value" | "one-of", string>>;
  readonly what: string;
  readonly limits: string;
  readonly source: string;

  /** Options that somebody has to agree to, and nobody has. */
  readonly unagreed: { readonly title: string; readonly about: string; readonly mark: string };
  readonly agreed: string;
  /** Said to be agreed to, without who, when or in time, or against the checklist. */
  readonly claimed: string;

  readonly remove: (name: string) => string;
  readonly removed: (name: string, leftIn: readonly string[]) => string;

  readonly add: {
    readonly open: string;
    readonly title: string;
    readonly to: (scenario: string) => string;
    /** The table on the sheet is full and gets a row. */
    readonly newRow: {
      readonly isAdded: (sheet: string) => string;
      /** The same where the host may not be able to undo it, nor what was done before. */
      readonly endsUndo: (sheet: string) => string;
    };
    readonly search: string;
    readonly found: (count: number) => string;
    readonly nothingFound: string;
    readonly choose: string;
    readonly needsConsent: string;
    readonly cannot: string;
    readonly chooseScenario: { readonly title: string; readonly about: string; readonly use: string };
    readonly newScenario: {
      readonly title: string;
      readonly label: string;
      readonly hint: string;
      readonly make: string;
      readonly noName: string;
      readonly taken: string;
      readonly noSemicolon: string;
    };
  };
}
