import type { Language } from "../../core/text/language.ts";

const languageKey = "normering-language";

/** The language that was chosen on this device; null where none was, or where nothing is kept. */
export const chosenLanguage = (): Language | null => {
  try {
    const kept = localStorage.getItem(languageKey);
    return kept === "da" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
};

export const keepLanguage = (language: Language): void => {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // It is asked for again at the next visit.
  }
};
