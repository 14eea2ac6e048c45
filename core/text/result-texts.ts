import { explanationText as danishExplanation } from "./da/explanation.ts";
import { flagText as danishFlags } from "./da/flags.ts";
import { quantityText as danishQuantities } from "./da/quantities.ts";
import { resultText as danish } from "./da/results.ts";
import { explanationText as englishExplanation } from "./en/explanation.ts";
import { flagText as englishFlags } from "./en/flags.ts";
import { quantityText as englishQuantities } from "./en/quantities.ts";
import { resultText as english } from "./en/results.ts";
import type { FlagText } from "./flag-text.ts";
import type { Language } from "./language.ts";
import type { QuantityText } from "./quantity-text.ts";
import type { ExplanationText, ResultText } from "./result-text.ts";

export const resultTexts: Readonly<Record<Language, ResultText>> = { da: danish, en: english };
export const flagTexts: Readonly<Record<Language, FlagText>> = { da: danishFlags, en: englishFlags };
export const quantityTexts: Readonly<Record<Language, QuantityText>> = {
  da: danishQuantities,
  en: englishQuantities,
};
export const explanationTexts: Readonly<Record<Language, ExplanationText>> = {
  da: danishExplanation,
  en: englishExplanation,
};
