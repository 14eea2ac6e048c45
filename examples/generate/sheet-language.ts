import type { ContractText } from "../../core/text/contract-text.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import type { Language } from "../../core/text/language.ts";
import { type GuideText, guideTexts } from "./guide-text.ts";

/** All that the sheets of one language say. */
export interface SheetLanguage {
  readonly id: Language;
  readonly text: ContractText;
  readonly guide: GuideText;
  readonly formattedNumber: (value: number) => string;
}

const decimalMarks: Readonly<Record<Language, string>> = { da: ",", en: "." };

export const sheetLanguage = (id: Language): SheetLanguage => ({
  id,
  text: contractTexts[id],
  guide: guideTexts[id],
  formattedNumber: (value) => String(value).replace(".", decimalMarks[id]),
});
