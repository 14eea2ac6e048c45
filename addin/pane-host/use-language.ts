import { useEffect, useState } from "react";
import type { Language } from "../../core/text/language.ts";
import type { LiveLoop } from "../live/live-loop.ts";
import { keepLanguage } from "./chosen-language.ts";

/**
 * The language of the page and of what it shows, and how to choose another, which is kept on the device.
 * @param live null as long as there is no workbook beside the page
 * @param own the language as long as none is chosen here; the host may say another when it has started
 */
export const useLanguage = (
  live: LiveLoop | null,
  own: () => Language,
): readonly [Language, (chosen: Language) => void] => {
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? own();
  useEffect(() => {
    document.documentElement.lang = language;
    void live?.setLanguage(language);
  }, [language, live]);
  const choose = (next: Language): void => {
    keepLanguage(next);
    setChosen(next);
  };
  return [language, choose];
};
