import type { MonthFigures } from "../../result.ts";
import { guidelineStandard } from "../answer.ts";
import { monthTable, yearTable } from "../month-table.ts";
import { shownFigure, shownMonth, toldFigure, toldRange } from "../shown-figure.ts";
import type { ScenarioContext, ViewContext } from "./view-context.ts";
import type { MonthsView, MonthView } from "./workbook-view.ts";

/** "okt. 2016" */
const shortMonth = (month: string, { view }: ViewContext): string => {
  const [year = "", number = ""] = month.split("-");
  return `${view.shortMonths[Number(number) - 1] ?? number} ${year}`;
};

const toldMonth = (figures: MonthFigures, hasGuideline: boolean, { text, view }: ViewContext): string => {
  const { requiredFteGuidelineLow: low, requiredFteGuidelineHigh: high } = figures;
  return view.toldMonth({
    month: figures.month,
    available: toldFigure(figures.availableFte, "posts", text),
    required: toldFigure(figures.requiredFteTasks, "posts", text),
    gap: toldFigure(figures.gapFteTasks, "posts", text),
    ...(hasGuideline && { guideline: toldRange(low, high, "posts", text) }),
    backlog: toldFigure(figures.backlogHours, "hours", text),
  });
};

const monthView = (figures: MonthFigures, hasGuideline: boolean, context: ViewContext): MonthView => ({
  month: figures.month,
  short: shortMonth(figures.month, context),
  long: shownMonth(figures.month, context.text),
  available: figures.availableFte,
  required: figures.requiredFteTasks,
  gap: figures.gapFteTasks,
  guidelineLow: figures.requiredFteGuidelineLow,
  guidelineHigh: figures.requiredFteGuidelineHigh,
  caseCarrying: figures.availableFteCaseCarrying,
  backlogHours: figures.backlogHours,
  told: toldMonth(figures, hasGuideline, context),
});

const worstSentence = ({ scenario, text, view }: ScenarioContext): string => {
  const { worstMonth: one, worstMonthWithoutHolidays: other } = scenario;
  if (one === null) return "";
  const told = ({ month, gapFteTasks }: NonNullable<typeof one>) => ({
    month: shownMonth(month, text),
    gap: shownFigure(gapFteTasks, "posts", text),
  });
  return view.worst(told(one), other === null || other.month === one.month ? null : told(other));
};

export const monthsView = (context: ScenarioContext): MonthsView => {
  const { scenario, result, text } = context;
  const hasGuideline = guidelineStandard(result.standards) !== null;
  return {
    series: scenario.months.map((figures) => monthView(figures, hasGuideline, context)),
    table: monthTable(scenario, hasGuideline, text),
    years: yearTable(scenario, hasGuideline, text),
    hasGuideline,
    worst: worstSentence(context),
  };
};
