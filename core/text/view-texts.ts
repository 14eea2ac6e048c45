import { flagReasonText as danishReasons } from "./da/flag-reasons.ts";
import { optionExplanationText as danishOptions } from "./da/option-explanations.ts";
import { viewText as danish } from "./da/view.ts";
import { flagReasonText as englishReasons } from "./en/flag-reasons.ts";
import { optionExplanationText as englishOptions } from "./en/option-explanations.ts";
import { viewText as english } from "./en/view.ts";
import type { FlagReasonText } from "./flag-reason-text.ts";
import type { Language } from "./language.ts";
import type { OptionExplanationText } from "./option-explanation-text.ts";
import type { ViewText } from "./view-text.ts";

export const viewTexts: Readonly<Record<Language, ViewText>> = { da: danish, en: english };
export const optionExplanationTexts: Readonly<Record<Language, OptionExplanationText>> = {
  da: danishOptions,
  en: englishOptions,
};
export const flagReasonTexts: Readonly<Record<Language, FlagReasonText>> = {
  da: danishReasons,
  en: englishReasons,
};
