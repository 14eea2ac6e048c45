import { useEffect, useState } from "react";
import type { Language } from "../../core/text/language.ts";
import type { LiveLoop } from "../live/live-loop.ts";
import { keepLanguage } from "./chosen-language.ts";

/** The language of the page and of what it shows, and how to choose another, which is kept on the device. */
export const useLanguage = (
  live: LiveLoop,
  first: () => Language,
): readonly [Language, (chosen: Language) => void] => {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    void live.setLanguage(language);
  }, [language, live]);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return [language, choose];
};
