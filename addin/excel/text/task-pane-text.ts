/** What the task pane says of Excel, before there is a pane and where Excel could not do as it was asked. */
export interface TaskPaneText {
  readonly waiting: string;
  /** With the server that the file is asked of. */
  readonly missing: (host: string) => Sentence;
  readonly elsewhere: Sentence;
  readonly tooOld: Sentence;
  /** Words of the link to the browser edition. */
  readonly toBrowser: string;
  /** Words of the button that leads to the self-test. */
  readonly selfTest: string;
  /** The self-test's own page could not be loaded. */
  readonly selfTestMissing: Sentence;
  readonly toPane: string;
  /** Excel has opened another workbook, which no pane stands beside yet. */
  readonly opened: string;
  readonly openFailed: string;
  readonly saveFailed: string;
  readonly dismiss: string;
}

interface Sentence {
  readonly title: string;
  readonly text: string;
}
