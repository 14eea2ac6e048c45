import type { OptionFieldView } from "./option-view.ts";

/** What somebody has to answer for, since no month shows it: rest, days off, safety, MED, consent. */
export interface ChecklistView {
  readonly title: string;
  readonly purpose: string;
  readonly questions: readonly ChecklistQuestionView[];
}

export interface ChecklistQuestionView {
  readonly id: string;
  readonly question: string;
  readonly help: string;
  readonly isAnswered: boolean;
  /** The answer, who gave it, and when. */
  readonly fields: readonly OptionFieldView[];
}
