import type { Language } from "../../core/text/language.ts";
import { chosenLanguage } from "../pane-host/chosen-language.ts";

const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith("da") ? "da" : "en");

/** What the user chose on this device, else the language of Office's own words; before Office is there, the browser's. */
export const officeLanguage = (): Language => {
  const locale = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return chosenLanguage() ?? languageOf(locale ?? navigator.language);
};
