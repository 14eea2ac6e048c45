import type { Language } from "../../../core/text/language.ts";
import { chosenLanguage } from "../../pane-host/chosen-language.ts";

/** English where the browser asks for it first, else Danish. */
const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith("en") ? "en" : "da");

/** The language that was chosen on this device. A browser that keeps nothing gets its own. */
export const keptLanguage = (): Language => chosenLanguage() ?? browserLanguage();
