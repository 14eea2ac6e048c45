/** What the pane says of phones and counters (telefon og reception). */
export interface QueuesText {
  readonly title: string;
  /** Entries of the legend. */
  readonly answered: string;
  readonly today: string;
  readonly growing: string;
  readonly chartDescription: string;
  readonly table: (duty: string) => string;
  readonly chooseInterval: string;
  readonly chooseHelp: string;
  readonly whyInterval: string;
  /** Begins with the value, which is what is seen. */
  readonly why: (value: string, label: string) => string;
  /** A share on the drawing. */
  readonly percent: (share: number) => string;
}
