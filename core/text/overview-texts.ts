import { overviewText as danish } from "./da/overview.ts";
import { overviewText as english } from "./en/overview.ts";
import type { Language } from "./language.ts";
import type { OverviewText } from "./overview-text.ts";

export const overviewTexts: Readonly<Record<Language, OverviewText>> = { da: danish, en: english };
