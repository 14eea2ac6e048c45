import type { Figures, ScenarioResult } from "../result.ts";
import {
  type GroupColumn,
  groupColumns,
  type MonthColumn,
  monthColumns,
  type ResultText,
} from "../text/result-text.ts";
import type { Unit } from "../units.ts";
import { neverReachedCount } from "./answer.ts";
import { shownCount, shownFigure, shownLongestWait, shownMonth, shownRange } from "./shown-figure.ts";
import type { TextTable } from "./text-table.ts";

const unitOf: Readonly<
  Record<Exclude<MonthColumn, "guidelineNeed" | "neverReached" | "waitingMonths">, Unit>
> = {
  availableFte: "posts",
  requiredFteTasks: "posts",
  gapFteTasks: "posts",
  shortageFte: "posts",
  spareFte: "posts",
  backlogHours: "hours",
};

const cellOf = (figures: Figures, column: MonthColumn, text: ResultText): string => {
  if (column === "guidelineNeed")
    return shownRange(figures.requiredFteGuidelineLow, figures.requiredFteGuidelineHigh, "posts", text);
  if (column === "neverReached") return shownCount(neverReachedCount(figures), text);
  if (column === "waitingMonths") return shownLongestWait(figures, text);
  return shownFigure(figures[column], unitOf[column], text);
};

/** Times below one another; without a guideline, without its column. */
const timesTable = (
  label: string,
  times: readonly (readonly [string, Figures])[],
  hasGuideline: boolean,
  text: ResultText,
): TextTable => {
  const columns = monthColumns.filter((column) => hasGuideline || column !== "guidelineNeed");
  return {
    label,
    heads: columns.map((column) => text.months[column]),
    rows: times.map(([name, figures]) => ({
      label: name,
      cells: columns.map((column) => cellOf(figures, column, text)),
    })),
  };
};

export const monthTable = ({ months }: ScenarioResult, hasGuideline: boolean, text: ResultText): TextTable =>
  timesTable(
    text.month,
    months.map((figures) => [shownMonth(figures.month, text), figures] as const),
    hasGuideline,
    text,
  );

/** The scenario years; the last may be a part of one. */
export const yearTable = ({ years }: ScenarioResult, hasGuideline: boolean, text: ResultText): TextTable =>
  timesTable(
    "",
    years.map(
      (figures, index) =>
        [figures.seasonAffected ? text.partYear(index + 1) : text.year(index + 1), figures] as const,
    ),
    hasGuideline,
    text,
  );

type GroupFigures = Readonly<Pick<Figures, GroupColumn>>;

const partsTable = (
  label: string,
  parts: readonly (readonly [string, GroupFigures])[],
  text: ResultText,
): TextTable => ({
  label,
  heads: groupColumns.map((column) => text.groups[column]),
  rows: parts.map(([name, figures]) => ({
    label: name,
    cells: groupColumns.map((column) => shownFigure(figures[column], unitOf[column], text)),
  })),
});

/** What the whole has beyond the groups; null where something cannot be computed. */
const beyondGroups = ({ byStaffGroup, ...whole }: Figures): GroupFigures | null => {
  const beyond = (column: GroupColumn): number =>
    byStaffGroup.reduce(
      (rest, figures) => rest - (figures[column] ?? Number.NaN),
      whole[column] ?? Number.NaN,
    );
  const found = Object.fromEntries(groupColumns.map((column) => [column, beyond(column)] as const));
  return Object.values(found).some(Number.isNaN) ? null : { ...whole, ...found };
};

/** Time between calls that other work fills, which is of no group and nets with none (model-definitions 2.13). */
const betweenCalls = (
  { period, queues }: ScenarioResult,
  text: ResultText,
): readonly (readonly [string, GroupFigures])[] => {
  if (queues.every(({ reusedHoursPerWeek }) => (reusedHoursPerWeek ?? 0) === 0)) return [];
  const rest = beyondGroups(period);
  return rest === null ? [] : [[text.betweenCalls, rest]];
};

/** Staff groups over the whole period, with the time between calls beside them; null where there is but one. */
export const staffGroupTable = (scenario: ScenarioResult, text: ResultText): TextTable | null => {
  const { byStaffGroup } = scenario.period;
  if (byStaffGroup.length < 2) return null;
  const groups = byStaffGroup.map((figures) => [figures.staffGroup, figures] as const);
  return partsTable(text.staffGroup, [...groups, ...betweenCalls(scenario, text)], text);
};

/** Units over the whole period; null where there is but one. */
export const unitTable = ({ period }: ScenarioResult, text: ResultText): TextTable | null =>
  period.byUnit.length < 2
    ? null
    : partsTable(
        text.unit,
        period.byUnit.map((figures) => [figures.unit, figures] as const),
        text,
      );
