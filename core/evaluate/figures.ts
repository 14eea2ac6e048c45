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

/** Hours that wait at the end of the month, and the longest planned wait. */
const backlog = (outcomes: readonly LineOutcome[], month: number): BacklogFigures => {
  let hours = 0;
  let longest = 0;
  const neverReached: string[] = [];
  for (const { served, waitingMonths } of outcomes) {
    hours += served.closing[month] ?? Number.NaN;
    const wait = waitingMonths[month];
    if (wait === null) neverReached.push(served.line.subject.name);
    else longest = Math.max(longest, wait ?? Number.NaN);
  }
  const nothingReached = neverReached.length > 0 && longest === 0;
  return {
    backlogHours: figure(hours),
    waitingMonths: nothingReached ? null : figure(longest),
    neverReached,
  };
};

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
  /** By unit, in the order of the units. */
  readonly #linesOfUnit: readonly (readonly LineOutcome[])[];
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
    this.#linesOfUnit = evaluation.units.map(({ groups }) =>
      this.#linesOf(groups.map(({ supply }) => supply.group.name)),
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
      groups: groups.map((gap, index) => this.#groupFigures(index, gap, to - 1)),
      guideline: meanOf(from, to),
      lastMonth: to - 1,
    });
  }

  #figures(reading: Reading): Figures {
    const { outcomes, whole, units } = this.#evaluation;
    return {
      ...reading.unit(whole),
      ...guideline(whole.guideline, reading.guideline),
      ...backlog(outcomes, reading.lastMonth),
      byStaffGroup: reading.groups,
      byUnit: units.map(
        (unit, index): UnitFigures => ({
          unit: unit.name,
          ...reading.unit(unit),
          ...guideline(unit.guideline, reading.guideline),
          ...backlog(this.#linesOfUnit[index] ?? [], reading.lastMonth),
        }),
      ),
    };
  }

  #monthsOf({ gap }: GroupEvaluation): readonly StaffGroupFigures[] {
    const staffGroup = gap.supply.group.name;
    const lines = this.#linesOf([staffGroup]);
    return Array.from({ length: this.#evaluation.frame.horizon }, (_, month) => ({
      staffGroup,
      ...taskMethod(gap, inMonth(month)),
      ...backlog(lines, month),
    }));
  }

  #groupFigures(index: number, gap: PeriodGap, lastMonth: number): StaffGroupFigures {
    const staffGroup = this.#evaluation.groups[index]?.gap.supply.group.name ?? "";
    return { staffGroup, ...taskMethod(gap, constant), ...backlog(this.#linesOf([staffGroup]), lastMonth) };
  }

  #linesOf(groups: readonly string[]): readonly LineOutcome[] {
    return groups.flatMap((group) => this.#linesOfGroup.get(group) ?? []);
  }
}
