import type { ControlText } from "./control-text.ts";
import { controlText as danish } from "./da/control.ts";
import { controlText as english } from "./en/control.ts";
import type { Language } from "./language.ts";

export const controlTexts: Readonly<Record<Language, ControlText>> = { da: danish, en: english };
