import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import { controlTexts } from "../../text/control-texts.ts";
import type { Language } from "../../text/language.ts";
import { resultTexts } from "../../text/result-texts.ts";
import { monthAt } from "../../time-frame.ts";
import { monthsPerYear } from "../../units.ts";
import type { ResultTables } from "../../workbook/contract/contract.ts";
import { controlMonthColumn, controlMonthCount, controlScenarios } from "../../workbook/contract/control.ts";
import type { CellWrite } from "../../workbook/tables.ts";
import { formatYearMonth } from "../../year-month.ts";
import { monthValue } from "../month-value.ts";
import type { AnsweredWorkbook } from "../workbook-result.ts";
import { controlLines } from "./control-lines.ts";
import { type ControlFigures, controlFigures } from "./month-figures.ts";
import { shownGroups } from "./permission-set.ts";

type Value = CellWrite["value"];
type Row = Readonly<Record<string, Value>>;

/** Tables of the sheet Kontrol. */
export type ControlTableId = Extract<keyof ResultTables, `control${string}`>;

const nothing: Value = "";

/** The rows of the tables of the sheet Kontrol, and how many there is no place for. */
export const controlRows = (
  id: ControlTableId,
  answer: AnsweredWorkbook,
  room: number,
  language: Language,
): { readonly rows: readonly Row[]; readonly left: number } => {
  const all = rowsOfTable(id, answer, language);
  return { rows: all.rows.slice(0, room), left: all.left + Math.max(0, all.rows.length - room) };
};

const rowsOfTable = (id: ControlTableId, answer: AnsweredWorkbook, language: Language) =>
  id === "controlMonths" ? monthRows(answer, language) : { rows: lineRows(answer, language), left: 0 };

const lineRows = ({ plan, scenarios: [today] }: AnsweredWorkbook, language: Language): readonly Row[] => {
  if (today === undefined) return [];
  const text = controlTexts[language];
  const shown = shownIn(language);
  return controlLines(plan, today, text).map(({ line, kind, group, set, values }, index) => ({
    line,
    kind: text.kinds[kind],
    number: index + 1,
    group,
    set,
    ...Object.fromEntries(
      values.slice(0, controlMonthCount).map((value, month) => [controlMonthColumn(month + 1), shown(value)]),
    ),
  }));
};

const shownIn =
  (language: Language) =>
  (value: number): Value =>
    Number.isFinite(value) ? value : resultTexts[language].notComputable;

/** Month by month with a place for each scenario, so that the sheet's formulas know where to look. */
const monthRows = (
  { plan, result, scenarios }: AnsweredWorkbook,
  language: Language,
): { readonly rows: readonly Row[]; readonly left: number } => {
  const [today] = scenarios;
  if (today === undefined) return { rows: [], left: 0 };
  const groups = shownGroups(plan);
  const months = Math.min(today.frame.horizon, controlMonthCount);
  const rowOf = (evaluation: ScenarioEvaluation, index: number, month: number): Row => ({
    scenario: result.scenarios[index]?.name ?? nothing,
    month: monthValue(formatYearMonth(monthAt(evaluation.frame, month))),
    year: Math.floor(month / monthsPerYear) + 1,
    ...figuresOf(evaluation, today, (of) => controlFigures(of, groups, month), shownIn(language)),
  });
  const rows = Array.from({ length: months }, (_, month) =>
    Array.from({ length: controlScenarios }, (_place, index) => {
      const evaluation = scenarios[index];
      return evaluation === undefined ? {} : rowOf(evaluation, index, month);
    }),
  ).flat();
  return { rows, left: Math.max(0, scenarios.length - controlScenarios) * months };
};

const numbered = (id: string, values: readonly number[], shown: (value: number) => Value): Row =>
  Object.fromEntries(values.map((value, index) => [`${id}${index + 1}`, shown(value)]));

const figuresOf = (
  evaluation: ScenarioEvaluation,
  todays: ScenarioEvaluation,
  figures: (of: ScenarioEvaluation) => ControlFigures,
  shown: (value: number) => Value,
): Row => {
  const own = figures(evaluation);
  const today = figures(todays);
  const change = (id: string, of: (all: ControlFigures) => readonly number[]): Row =>
    numbered(
      id,
      of(own).map((value, index) => value - (of(today)[index] ?? Number.NaN)),
      shown,
    );
  const optional = (value: number | null): Value => (value === null ? nothing : shown(value));
  return {
    ...change("supplyChange", ({ supply }) => supply),
    ...change("needChange", ({ need }) => need),
    ...change("meanNetChange", ({ meanNet }) => meanNet),
    ...change("setChange", ({ sets }) => sets),
    guidelineLowChange: shown((own.guidelineLow ?? 0) - (today.guidelineLow ?? 0)),
    guidelineHighChange: shown((own.guidelineHigh ?? 0) - (today.guidelineHigh ?? 0)),
    carryingChange: shown(own.carrying - today.carrying),
    ...numbered("coreSupply", own.supply, shown),
    ...numbered("coreNeed", own.need, shown),
    ...numbered("coreGap", own.gap, shown),
    ...numbered("coreShortage", own.shortage, shown),
    coreUnserved: own.showsAllGroups ? shown(own.unserved) : nothing,
    coreGuidelineLow: optional(own.guidelineLow),
    coreGuidelineHigh: optional(own.guidelineHigh),
    coreCarrying: shown(own.carrying),
  };
};
