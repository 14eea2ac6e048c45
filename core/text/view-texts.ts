import { flagReasonText as danishReasons } from "./da/flag-reasons.ts";
import { newOptionText as danishNewOptions } from "./da/new-option.ts";
import { optionExplanationText as danishOptions } from "./da/option-explanations.ts";
import { optionFieldTexts as danishFields } from "./da/option-fields.ts";
import { viewText as danish } from "./da/view.ts";
import { flagReasonText as englishReasons } from "./en/flag-reasons.ts";
import { newOptionText as englishNewOptions } from "./en/new-option.ts";
import { optionExplanationText as englishOptions } from "./en/option-explanations.ts";
import { optionFieldTexts as englishFields } from "./en/option-fields.ts";
import { viewText as english } from "./en/view.ts";
import type { FlagReasonText } from "./flag-reason-text.ts";
import type { Language } from "./language.ts";
import type { NewOptionText } from "./new-option-text.ts";
import type { OptionExplanationText, OptionFieldTexts } from "./option-explanation-text.ts";
import type { ViewText } from "./view-text.ts";

export const viewTexts: Readonly<Record<Language, ViewText>> = { da: danish, en: english };
export const optionExplanationTexts: Readonly<Record<Language, OptionExplanationText>> = {
  da: danishOptions,
  en: englishOptions,
};
export const optionFieldTexts: Readonly<Record<Language, OptionFieldTexts>> = {
  da: danishFields,
  en: englishFields,
};
export const newOptionTexts: Readonly<Record<Language, NewOptionText>> = {
  da: danishNewOptions,
  en: englishNewOptions,
};
export const flagReasonTexts: Readonly<Record<Language, FlagReasonText>> = {
  da: danishReasons,
  en: englishReasons,
};
