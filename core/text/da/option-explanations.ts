import type { OptionExplanationText } from "../option-explanation-text.ts";
import { noteExplanations } from "./options-note-2016.ts";
import { otherExplanations } from "./options-other-documents.ts";
import { ownExplanations } from "./options-own-numbers.ts";

export const optionExplanationText: OptionExplanationText = {
  kinds: { ...noteExplanations, ...otherExplanations, ...ownExplanations },
  unknown: "Rækken siger ikke, hvad den er. Vælg en handlemulighed, så vises de tal, der skal til.",
};
