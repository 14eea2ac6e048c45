import type { Language } from "../../core/text/language.ts";
import { officeLanguage } from "./office-language.ts";
import { watchOffice } from "./office-start.ts";

const languages: readonly Language[] = ["da", "en"];

/** The language that the address asks for, else Excel's, else the browser's. */
const wanted = (): Language =>
  languages.find((language) => location.hash === `#${language}`) ?? officeLanguage();

/** Of the page, which is there in both languages, the one that is wanted. */
const show = (): void => {
  const shown = wanted();
  document.documentElement.lang = shown;
  for (const language of languages) {
    const text = document.getElementById(language);
    if (text !== null) text.hidden = language !== shown;
  }
};

show();
addEventListener("hashchange", show);
// Excel waits for every page in a pane to say that it has started.
watchOffice(show);
