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
import type { GroupEvaluation } from "./part.ts";
import type { Period, PeriodGap, UnitGap } from "./period.ts";
import type { ScenarioEvaluation, UnitEvaluation } from "./scenario.ts";

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

/** What a time is read with: each unit's and group's task method figures, and the rest by month. */
interface Reading {
  readonly unit: (unit: UnitEvaluation) => TaskMethodFigures;
  readonly groups: readonly StaffGroupFigures[];
  readonly guideline: Reader;
  readonly lastMonth: number;
}

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

  month(month: number): Figures {
    const read = inMonth(month);
    return this.#figures({
      unit: ({ months }) => taskMethod(months, read),
      groups: this.#groupMonths.flatMap((months) => months[month] ?? []),
      guideline: read,
      lastMonth: month,
    });
  }

  /** Figures of the whole horizon, or of one scenario year. */
  period(
    { from, to }: Period,
    periodOf: (unit: UnitEvaluation) => PeriodGap,
    groups: readonly PeriodGap[],
  ): Figures {
    return this.#figures({
      unit: (unit) => taskMethod(periodOf(unit), constant),
      groups: groups.flatMap((gap, index) => this.#groupFigures(index, gap, to - 1)),
      guideline: meanOf(from, to),
      lastMonth: to - 1,
    });
  }

  #figures(reading: Reading): Figures {
    const { whole, units } = this.#evaluation;
    const { lastMonth } = reading;
    return {
      ...reading.unit(whole),
      ...guideline(whole.guideline, reading.guideline),
      ...backlogAt(this.#backlogs, lastMonth),
      byStaffGroup: reading.groups,
      byUnit: units.map(
        (unit, index): UnitFigures => ({
          unit: unit.name,
          ...reading.unit(unit),
          ...guideline(unit.guideline, reading.guideline),
          ...backlogAt(this.#backlogsOfUnit[index], lastMonth),
        }),
      ),
    };
  }

  #monthsOf({ gap }: GroupEvaluation): readonly StaffGroupFigures[] {
    const staffGroup = gap.supply.group.name;
    const waiting = backlogs(this.#linesOf([staffGroup]), this.#evaluation.frame.horizon);
    return waiting.map((backlog, month) => ({
      staffGroup,
      ...taskMethod(gap, inMonth(month)),
      ...backlog,
    }));
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
