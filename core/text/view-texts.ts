import { viewText as danish } from "./da/view.ts";
import { viewText as english } from "./en/view.ts";
import type { Language } from "./language.ts";
import type { ViewText } from "./view-text.ts";

export const viewTexts: Readonly<Record<Language, ViewText>> = { da: danish, en: english };
