import type { Language } from "../../../core/text/language.ts";
import type { ControlLabels } from "./labels.ts";
import { danishLabels } from "./labels-da.ts";
import { englishLabels } from "./labels-en.ts";

export const controlLabels: Readonly<Record<Language, ControlLabels>> = {
  da: danishLabels,
  en: englishLabels,
};
