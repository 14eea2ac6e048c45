/** What the pane says around what each option contributes; the rest comes with the answer. */
export interface ContributionsText {
  readonly title: string;
  readonly about: string;
  readonly scenario: string;
  readonly ask: string;
  readonly running: string;
  /** How far it is, of 1. */
  readonly progress: (share: number) => string;
  readonly stop: string;
  readonly nothing: string;
  readonly showShortage: string;
  readonly chartTitle: string;
  readonly more: string;
  readonly less: string;
  readonly total: string;
  readonly showTable: string;
}
