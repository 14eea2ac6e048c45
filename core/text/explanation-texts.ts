import { explanationText as danish } from "./da/explanation.ts";
import { explanationText as english } from "./en/explanation.ts";
import type { Language } from "./language.ts";
import type { ExplanationText } from "./result-text.ts";

export const explanationTexts: Readonly<Record<Language, ExplanationText>> = { da: danish, en: english };
