import type { Language } from "../../../../core/text/language.ts";
import { danishGridText } from "./da.ts";
import { englishGridText } from "./en.ts";
import type { GridText } from "./grid-text.ts";

export const gridTexts: Readonly<Record<Language, GridText>> = { da: danishGridText, en: englishGridText };
