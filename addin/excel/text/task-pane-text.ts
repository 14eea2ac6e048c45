/** What the task pane says of Excel, before there is a pane and where Excel could not do as it was asked. */
export interface TaskPaneText {
  readonly waiting: string;
  readonly missing: Sentence;
  readonly elsewhere: Sentence;
  readonly tooOld: Sentence;
  /** Words of the link to the browser edition. */
  readonly toBrowser: string;
  readonly openFailed: string;
  readonly saveFailed: string;
  readonly dismiss: string;
}

interface Sentence {
  readonly title: string;
  readonly text: string;
}
