import type { Language } from "../../../core/text/language.ts";
import type { EditionText } from "./text/edition-text.ts";

/** The words of one language; each is loaded when it is first asked for. */
export const loadEditionText = async (language: Language): Promise<EditionText> =>
  (await (language === "da" ? import("./text/da.ts") : import("./text/en.ts"))).editionText;
