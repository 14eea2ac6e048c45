import { explanationText as danish } from "./da/explanation.ts";
import { explanationText as english } from "./en/explanation.ts";
import type { ExplanationText } from "./explanation-text.ts";
import type { Language } from "./language.ts";

export const explanationTexts: Readonly<Record<Language, ExplanationText>> = { da: danish, en: english };
