import { reportText as danish } from "./da/report.ts";
import { reportText as english } from "./en/report.ts";
import type { Language } from "./language.ts";
import type { ReportText } from "./report-text.ts";

export const reportTexts: Readonly<Record<Language, ReportText>> = { da: danish, en: english };
