import type { Language } from "../../../core/text/language.ts";

/** What the charts and their sheet are called. */
interface ChartText {
  readonly sheet: string;
  readonly months: { readonly title: (scenario: string) => string; readonly axis: string };
  readonly series: Readonly<
    Record<"available" | "required" | "carrying" | "guidelineLow" | "guidelineHigh", string>
  >;
  readonly scenarios: { readonly title: string; readonly gap: string; readonly axis: string };
}

export const chartTexts: Readonly<Record<Language, ChartText>> = {
  da: {
    sheet: "Diagrammer",
    months: { title: (scenario) => `Måned for måned: ${scenario}`, axis: "Årsværk" },
    series: {
      available: "I har",
      required: "Opgaverne kræver",
      carrying: "Har egne sager",
      guidelineLow: "Vejledende sagstal, fra",
      guidelineHigh: "Vejledende sagstal, til",
    },
    scenarios: { title: "Scenarierne side om side", gap: "Til overs minus mangel", axis: "Årsværk" },
  },
  en: {
    sheet: "Charts",
    months: { title: (scenario) => `Month by month: ${scenario}`, axis: "FTE" },
    series: {
      available: "You have",
      required: "The tasks require",
      carrying: "Have cases of their own",
      guidelineLow: "Guideline caseload, from",
      guidelineHigh: "Guideline caseload, to",
    },
    scenarios: { title: "The scenarios side by side", gap: "Spare minus missing", axis: "FTE" },
  },
};
