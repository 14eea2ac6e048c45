import type { Language } from "../../../core/text/language.ts";

const languageKey = "normering-language";

/** English where the browser asks for it first, else Danish. */
const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith("en") ? "en" : "da");

/** The language that was chosen on this device. A browser that keeps nothing gets its own. */
export const keptLanguage = (): Language => {
  try {
    const kept = localStorage.getItem(languageKey);
    return kept === "da" || kept === "en" ? kept : browserLanguage();
  } catch {
    return browserLanguage();
  }
};

export const keepLanguage = (language: Language): void => {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // It is asked for again at the next visit.
  }
};
