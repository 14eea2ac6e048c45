import type { Language } from "../../../core/text/language.ts";
import { taskPaneText as da } from "./da.ts";
import { taskPaneText as en } from "./en.ts";

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

/** Few words, needed at once: both languages come along. */
export const taskPaneTexts: Readonly<Record<Language, TaskPaneText>> = { da, en };
