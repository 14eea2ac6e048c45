import { type Step, valueAt } from "../explain/step.ts";
import type {
  BacklogFigures,
  Figure,
  Figures,
  GuidelineFigures,
  MonthFigures,
  StaffGroupFigures,
  TaskMethodFigures,
  UnitFigures,
} from "../result.ts";
import { monthAt } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import type { GuidelineNeed } from "./guideline.ts";
import type { LineOutcome } from "./line-outcome.ts";
import type { GroupEvaluation } from "./part.ts";
import type { Period, PeriodGap, UnitGap } from "./period.ts";
import type { ScenarioEvaluation } from "./scenario.ts";
import type { UnitEvaluation } from "./unit.ts";

/** A number that cannot be computed is told as null. */
export const figure = (value: number): Figure => (Number.isFinite(value) ? value : null);

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

const backlogFigures = (hours: number, longest: number, neverReached: readonly string[]): BacklogFigures => {
  const nothingReached = neverReached.length > 0 && longest === 0;
  return {
    backlogHours: figure(hours),
    waitingMonths: nothingReached ? null : figure(longest),
    neverReached,
  };
};

/** By month: hours that wait at its end, and the longest planned wait. */
const backlogs = (outcomes: readonly LineOutcome[], horizon: number): readonly BacklogFigures[] => {
  const hours = new Float64Array(horizon);
  const longest = new Float64Array(horizon);
  const neverReached = Array.from(hours, (): string[] => []);
  for (const { served, waitingMonths } of outcomes) {
    for (let month = 0; month < horizon; month++) {
      hours[month] = (hours[month] ?? 0) + (served.closing[month] ?? Number.NaN);
      const wait = waitingMonths[month];
      if (wait === null) neverReached[month]?.push(served.line.subject.name);
      else longest[month] = Math.max(longest[month] ?? 0, wait ?? Number.NaN);
    }
  }
  return neverReached.map((names, month) => backlogFigures(hours[month] ?? 0, longest[month] ?? 0, names));
};

const nothingWaits: BacklogFigures = backlogFigures(0, 0, []);

const backlogAt = (months: readonly BacklogFigures[] | undefined, month: number): BacklogFigures =>
  months?.[month] ?? nothingWaits;

/** Figures by month are many: their fields are written out, because spreading them takes a hundred times as long. */
const groupMonth = (
  staffGroup: string,
  gap: UnitGap,
  { backlogHours, waitingMonths, neverReached }: BacklogFigures,
  read: Reader,
): StaffGroupFigures => ({
  staffGroup,
  availableFte: read(gap.available),
  requiredFteTasks: read(gap.required),
  gapFteTasks: read(gap.gap),
  shortageFte: read(gap.shortage),
  spareFte: read(gap.spare),
  keepUpFte: read(gap.keepUp),
  backlogHours,
  waitingMonths,
  neverReached,
});

const unitMonth = (
  { name: unit, months: gap, guideline: need }: UnitEvaluation,
  { backlogHours, waitingMonths, neverReached }: BacklogFigures,
  read: Reader,
): UnitFigures => ({
  unit,
  availableFte: read(gap.available),
  requiredFteTasks: read(gap.required),
  gapFteTasks: read(gap.gap),
  shortageFte: read(gap.shortage),
  spareFte: read(gap.spare),
  keepUpFte: read(gap.keepUp),
  requiredFteGuidelineLow: need.needLow && read(need.needLow),
  requiredFteGuidelineHigh: need.needHigh && read(need.needHigh),
  availableFteCaseCarrying: read(need.caseCarryingPosts),
  backlogHours,
  waitingMonths,
  neverReached,
});

/** Reads the figures of a scenario, for one month or for a period. */
export class FigureReader {
  readonly #evaluation: ScenarioEvaluation;
  readonly #linesOfGroup: ReadonlyMap<string, readonly LineOutcome[]>;
  /** By month. */
  readonly #backlogs: readonly BacklogFigures[];
  /** By unit, in the order of the units, then by month. */
  readonly #backlogsOfUnit: readonly (readonly BacklogFigures[])[];
  /** By group, then month; a group that is the same as before has the same figures. */
  readonly #groupMonths: readonly (readonly StaffGroupFigures[])[];

  constructor(evaluation: ScenarioEvaluation) {
    this.#evaluation = evaluation;
    const linesOfGroup = new Map<string, LineOutcome[]>();
    for (const outcome of evaluation.outcomes) {
      const { homeGroup } = outcome.served.line;
      const known = linesOfGroup.get(homeGroup);
      if (known) known.push(outcome);
      else linesOfGroup.set(homeGroup, [outcome]);
    }
    this.#linesOfGroup = linesOfGroup;
    const { horizon } = evaluation.frame;
    this.#backlogs = backlogs(evaluation.outcomes, horizon);
    this.#backlogsOfUnit = evaluation.units.map(({ groups }) =>
      backlogs(this.#linesOf(groups.map(({ supply }) => supply.group.name)), horizon),
    );
    this.#groupMonths = evaluation.groups.map((group) =>
      evaluation.ledger.remember(group, "figures", [], () => this.#monthsOf(group)),
    );
  }

  month(month: number): MonthFigures {
    const { whole, units, frame } = this.#evaluation;
    const read = inMonth(month);
    const figures = unitMonth(whole, backlogAt(this.#backlogs, month), read);
    return {
      month: formatYearMonth(monthAt(frame, month)),
      availableFte: figures.availableFte,
      requiredFteTasks: figures.requiredFteTasks,
      gapFteTasks: figures.gapFteTasks,
      shortageFte: figures.shortageFte,
      spareFte: figures.spareFte,
      keepUpFte: figures.keepUpFte,
      requiredFteGuidelineLow: figures.requiredFteGuidelineLow,
      requiredFteGuidelineHigh: figures.requiredFteGuidelineHigh,
      availableFteCaseCarrying: figures.availableFteCaseCarrying,
      backlogHours: figures.backlogHours,
      waitingMonths: figures.waitingMonths,
      neverReached: figures.neverReached,
      byStaffGroup: this.#groupMonths.flatMap((months) => months[month] ?? []),
      byUnit: units.map((unit, index) =>
        unitMonth(unit, backlogAt(this.#backlogsOfUnit[index], month), read),
      ),
    };
  }

  /** Figures of the whole horizon, or of one scenario year. */
  period(
    { from, to }: Period,
    periodOf: (unit: UnitEvaluation) => PeriodGap,
    groups: readonly PeriodGap[],
  ): Figures {
    const { whole, units } = this.#evaluation;
    const mean = meanOf(from, to);
    return {
      ...taskMethod(periodOf(whole), constant),
      ...guideline(whole.guideline, mean),
      ...backlogAt(this.#backlogs, to - 1),
      byStaffGroup: groups.flatMap((gap, index) => this.#groupFigures(index, gap, to - 1)),
      byUnit: units.map(
        (unit, index): UnitFigures => ({
          unit: unit.name,
          ...taskMethod(periodOf(unit), constant),
          ...guideline(unit.guideline, mean),
          ...backlogAt(this.#backlogsOfUnit[index], to - 1),
        }),
      ),
    };
  }

  #monthsOf({ gap }: GroupEvaluation): readonly StaffGroupFigures[] {
    const staffGroup = gap.supply.group.name;
    const waiting = backlogs(this.#linesOf([staffGroup]), this.#evaluation.frame.horizon);
    return waiting.map((backlog, month) => groupMonth(staffGroup, gap, backlog, inMonth(month)));
  }

  /** What waits at the end of the last month, and the task method's figures over the period. */
  #groupFigures(index: number, gap: PeriodGap, lastMonth: number): readonly StaffGroupFigures[] {
    const atTheEnd = this.#groupMonths[index]?.[lastMonth];
    if (atTheEnd === undefined) return [];
    return [
      this.#evaluation.ledger.remember(gap, "figures", [atTheEnd], () => ({
        ...atTheEnd,
        ...taskMethod(gap, constant),
      })),
    ];
  }

  #linesOf(groups: readonly string[]): readonly LineOutcome[] {
    return groups.flatMap((group) => this.#linesOfGroup.get(group) ?? []);
  }
}
