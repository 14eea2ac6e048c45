import type { Language } from "../../../../core/text/language.ts";
import { selfTestText as da } from "./da.ts";
import { selfTestText as en } from "./en.ts";
import type { SelfTestText } from "./self-test-text.ts";

/** They come with the self-test, which is loaded when it is asked for: both languages at once. */
export const selfTestTexts: Readonly<Record<Language, SelfTestText>> = { da, en };
