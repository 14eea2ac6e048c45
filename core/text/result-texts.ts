import { flagText as danishFlags } from "./da/flags.ts";
import { quantityText as danishQuantities } from "./da/quantities.ts";
import { resultText as danish } from "./da/results.ts";
import { flagText as englishFlags } from "./en/flags.ts";
import { quantityText as englishQuantities } from "./en/quantities.ts";
import { resultText as english } from "./en/results.ts";
import type { FlagText } from "./flag-text.ts";
import type { Language } from "./language.ts";
import type { QuantityText } from "./quantity-text.ts";
import type { ResultText } from "./result-text.ts";

export const resultTexts: Readonly<Record<Language, ResultText>> = { da: danish, en: english };
export const flagTexts: Readonly<Record<Language, FlagText>> = { da: danishFlags, en: englishFlags };
export const quantityTexts: Readonly<Record<Language, QuantityText>> = {
  da: danishQuantities,
  en: englishQuantities,
};
