import type { OptionExplanationText } from "../option-explanation-text.ts";
import { noteExplanations } from "./options-note-2016.ts";
import { otherExplanations } from "./options-other-documents.ts";
import { ownExplanations } from "./options-own-numbers.ts";

export const optionExplanationText: OptionExplanationText = {
  kinds: { ...noteExplanations, ...otherExplanations, ...ownExplanations },
  unknown: "The row does not say what it is. Choose an option, and the numbers that it needs are shown.",
};
