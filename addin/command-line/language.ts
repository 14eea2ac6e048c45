import type { Language } from "../../core/text/language.ts";

/** The language of the computer where it is English, else Danish. */
export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language =>
  (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().startsWith("en") ? "en" : "da";
