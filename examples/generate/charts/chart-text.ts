import type { Language } from "../../../core/text/language.ts";

/** What the sheet of charts says. */
export interface ChartSheetText {
  readonly choose: string;
  readonly choosePrompt: string;
  readonly chooseRefused: string;
  readonly data: string;
  readonly headers: Readonly<Record<DataColumn, string>>;
  /** Names of what is drawn that are no headers. */
  readonly band: string;
  readonly titles: Readonly<Record<"months" | "backlog" | "scenarios" | "parts", string>>;
  readonly axes: Readonly<Record<"gap" | "hours" | "parts", string>>;
  /** More scenarios or options than a chart has room for. */
  readonly moreThan: (shown: number) => string;
  /** There are results, and nobody has asked what each option adds. */
  readonly noParts: string;
}

/** The columns that the charts are drawn from. */
export type DataColumn =
  | "month"
  | "gap"
  | "guidelineFrom"
  | "guidelineRoom"
  | "backlog"
  | "backlogToday"
  | "scenario"
  | "scenarioGap"
  | "scenarioGuidelineFrom"
  | "scenarioGuidelineTo"
  | "option"
  | "part";

export const chartSheetTexts: Readonly<Record<Language, ChartSheetText>> = {
  da: {
    choose: "Scenarie, som måned for måned viser:",
    choosePrompt: "Vælg et scenarie. Tom celle: det første, i dag.",
    chooseRefused: "Her skal stå navnet på et scenarie fra arket Resultat.",
    data: "Tallene bag diagrammerne",
    headers: {
      month: "Måned",
      gap: "Forskel efter opgaverne (årsværk)",
      guidelineFrom: "Forskel efter vejledende sagstal, fra (årsværk)",
      guidelineRoom: "Op til så meget mere (årsværk)",
      backlog: "Pukkel (timer)",
      backlogToday: "Pukkel i dag (timer)",
      scenario: "Scenarie",
      scenarioGap: "Efter opgaverne (årsværk)",
      scenarioGuidelineFrom: "Efter vejledende sagstal, fra (årsværk)",
      scenarioGuidelineTo: "Efter vejledende sagstal, til (årsværk)",
      option: "Handlemulighed",
      part: "Del (årsværk)",
    },
    band: "Efter vejledende sagstal, fra og til",
    titles: {
      months: "Måned for måned: over 0 er der til overs, under 0 mangler der",
      backlog: "Puklen måned for måned",
      scenarios: "Scenarierne side om side: under 0 mangler der",
      parts: "Det, hver handlemulighed betyder",
    },
    axes: { gap: "Årsværk", hours: "Timer, der venter", parts: "Årsværk: over 0 lukker hullet" },
    moreThan: (shown) => `Diagrammet viser de første ${shown}. Resten står i tabellen på arket Resultat.`,
    noParts: "Delene er ikke regnet efter den seneste ændring.",
  },
  en: {
    choose: "Scenario that the months are shown of:",
    choosePrompt: "Choose a scenario. An empty cell: the first one, today.",
    chooseRefused: "This should be the name of a scenario of the sheet Result.",
    data: "The figures behind the charts",
    headers: {
      month: "Month",
      gap: "Difference by the tasks (FTE)",
      guidelineFrom: "Difference by the guideline caseload, from (FTE)",
      guidelineRoom: "Up to so much more (FTE)",
      backlog: "Backlog (hours)",
      backlogToday: "Backlog today (hours)",
      scenario: "Scenario",
      scenarioGap: "By the tasks (FTE)",
      scenarioGuidelineFrom: "By the guideline caseload, from (FTE)",
      scenarioGuidelineTo: "By the guideline caseload, to (FTE)",
      option: "Option",
      part: "Part (FTE)",
    },
    band: "By the guideline caseload, from and to",
    titles: {
      months: "Month by month: above 0 is to spare, below 0 is missing",
      backlog: "The backlog month by month",
      scenarios: "The scenarios side by side: below 0 is missing",
      parts: "What each option adds",
    },
    axes: { gap: "FTE", hours: "Hours that wait", parts: "FTE: above 0 closes the gap" },
    moreThan: (shown) =>
      `The chart shows the first ${shown}. The others stand in the table of the sheet Result.`,
    noParts: "The parts have not been calculated since the last change.",
  },
};

/** What each chart shows, in the order in which they are drawn. */
export const chartTitles = (language: Language): readonly string[] => {
  const { months, backlog, scenarios, parts } = chartSheetTexts[language].titles;
  return [months, backlog, scenarios, parts];
};
