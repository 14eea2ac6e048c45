import { type Step, valueAt } from "../explain/step.ts";
import type {
  BacklogFigures,
  Figure,
  Figures,
  GuidelineFigures,
  StaffGroupFigures,
  TaskMethodFigures,
  UnitFigures,
} from "../result.ts";
import type { GuidelineNeed } from "./guideline.ts";
import type { LineOutcome } from "./line-outcome.ts";
import type { Period, PeriodGap, UnitGap } from "./period.ts";
import type { ScenarioEvaluation, UnitEvaluation } from "./scenario.ts";

/** A number that cannot be computed is told as null. */
export const figure = (value: number): Figure => (Number.isNaN(value) ? null : value);

/** Reads a step as a figure of the time that is told: one month, or a mean over several. */
type Reader = (step: Step) => Figure;

const inMonth =
  (month: number): Reader =>
  (step) =>
    figure(valueAt(step, month));

const meanOf =
  (from: number, to: number): Reader =>
  (step) => {
    let total = 0;
    for (let month = from; month < to; month++) total += valueAt(step, month);
    return figure(total / (to - from));
  };

const constant: Reader = (step) => figure(valueAt(step, 0));

const taskMethod = (gap: UnitGap, read: Reader): TaskMethodFigures => ({
  availableFte: read(gap.available),
  requiredFteTasks: read(gap.required),
  gapFteTasks: read(gap.gap),
  shortageFte: read(gap.shortage),
  spareFte: read(gap.spare),
  keepUpFte: read(gap.keepUp),
});

const guideline = (need: GuidelineNeed, read: Reader): GuidelineFigures => ({
  requiredFteGuidelineLow: need.needLow && read(need.needLow),
  requiredFteGuidelineHigh: need.needHigh && read(need.needHigh),
  availableFteCaseCarrying: read(need.caseCarryingPosts),
});

/** Hours that wait at the end of the month, and the longest planned wait. */
const backlog = (outcomes: readonly LineOutcome[], month: number): BacklogFigures => {
  const hours = outcomes.reduce((sum, { served }) => sum + (served.closing[month] ?? Number.NaN), 0);
  const waits = outcomes.map(({ waitingMonths }) => waitingMonths[month] ?? Number.NaN);
  return { backlogHours: figure(hours), waitingMonths: figure(waits.length === 0 ? 0 : Math.max(...waits)) };
};

const linesOf = (outcomes: readonly LineOutcome[], groups: ReadonlySet<string>): readonly LineOutcome[] =>
  outcomes.filter(({ served }) => groups.has(served.line.homeGroup));

const groupNames = ({ groups }: UnitEvaluation): ReadonlySet<string> =>
  new Set(groups.map(({ supply }) => supply.group.name));

/** What a time is read with: each unit's and group's task method figures, and the rest by month. */
interface Reading {
  readonly unit: (unit: UnitEvaluation) => TaskMethodFigures;
  readonly groups: readonly TaskMethodFigures[];
  readonly guideline: Reader;
  readonly lastMonth: number;
}

const figuresOf = (evaluation: ScenarioEvaluation, reading: Reading): Figures => {
  const { outcomes, whole, units, groups } = evaluation;
  return {
    ...reading.unit(whole),
    ...guideline(whole.guideline, reading.guideline),
    ...backlog(outcomes, reading.lastMonth),
    byStaffGroup: reading.groups.map((gap, index): StaffGroupFigures => {
      const staffGroup = groups[index]?.gap.supply.group.name ?? "";
      const lines = linesOf(outcomes, new Set([staffGroup]));
      return { staffGroup, ...gap, ...backlog(lines, reading.lastMonth) };
    }),
    byUnit: units.map(
      (unit): UnitFigures => ({
        unit: unit.name,
        ...reading.unit(unit),
        ...guideline(unit.guideline, reading.guideline),
        ...backlog(linesOf(outcomes, groupNames(unit)), reading.lastMonth),
      }),
    ),
  };
};

export const monthFigures = (evaluation: ScenarioEvaluation, month: number): Figures => {
  const read = inMonth(month);
  return figuresOf(evaluation, {
    unit: ({ months }) => taskMethod(months, read),
    groups: evaluation.groups.map(({ gap }) => taskMethod(gap, read)),
    guideline: read,
    lastMonth: month,
  });
};

/** Figures of a period: the whole horizon, or one scenario year. */
export const periodFigures = (
  evaluation: ScenarioEvaluation,
  { from, to }: Period,
  periodOf: (unit: UnitEvaluation) => PeriodGap,
  groups: readonly PeriodGap[],
): Figures =>
  figuresOf(evaluation, {
    unit: (unit) => taskMethod(periodOf(unit), constant),
    groups: groups.map((gap) => taskMethod(gap, constant)),
    guideline: meanOf(from, to),
    lastMonth: to - 1,
  });
