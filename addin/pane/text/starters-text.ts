import type { StarterWorkbook } from "../pane-props.ts";

/** A thing to press, and a line about what it does. */
export interface ChoiceText {
  readonly label: string;
  readonly hint: string;
}

/** What can be opened without a file of one's own; of an example the question that it answers. */
export type StartersText = Readonly<Record<StarterWorkbook, ChoiceText>>;
