import type { CommandLineText } from "./command-line-text.ts";
import { commandLineText as danish } from "./da/command-line.ts";
import { commandLineText as english } from "./en/command-line.ts";
import type { Language } from "./language.ts";

export const commandLineTexts: Readonly<Record<Language, CommandLineText>> = { da: danish, en: english };
