import type { Queue, QueueInterval } from "../demand/queue.ts";
import { type Step, valueAt } from "../explain/step.ts";
import { byMonth, type FlagContext, type Measure, type Measurement } from "./measurement.ts";

/** A queue with the months in which it is there: a duty by itself, or while duties share it. */
interface RunningQueue {
  readonly queue: Queue;
  readonly duties: readonly string[];
  readonly runsIn: (month: number) => boolean;
}

const runningQueues = ({ evaluation }: FlagContext): readonly RunningQueue[] => {
  const { phoneDuties } = evaluation.demand;
  const isShared = (inForce: Step | undefined, month: number): boolean =>
    inForce !== undefined && valueAt(inForce, month) !== 0;
  const apart = phoneDuties.map(
    ({ queue, rota }): RunningQueue => ({
      queue,
      duties: [queue.name],
      runsIn: (month) => !isShared(rota?.inForce, month),
    }),
  );
  const rotas = new Set(phoneDuties.flatMap(({ rota }) => rota ?? []));
  const shared = [...rotas].map(
    ({ queue, duties, inForce }): RunningQueue => ({
      queue,
      duties,
      runsIn: (month) => isShared(inForce, month),
    }),
  );
  return [...apart, ...shared];
};

const actingTargets: ReadonlySet<string> = new Set([
  "opening-hours",
  "opens-at",
  "closes-at",
  "positions",
  "pooled",
  "rota-positions",
]);

/** Options that say when the duties or rotas are open, who sits at them, or that they are shared. */
export const actingOnDuties = (
  { evaluation }: FlagContext,
  names: readonly string[],
): Measurement["optionsIn"] => {
  const effects = evaluation.options.effects.filter(
    ({ target, subject }) => actingTargets.has(target) && names.includes(subject),
  );
  return (month) =>
    effects.filter(({ inForce }) => valueAt(inForce, month) !== 0).map(({ amount }) => amount.subject.name);
};

/** An interval whose load is known. */
interface Loaded {
  readonly offeredLoad: Step;
  readonly positions: Step;
}

const loadedIntervals = ({ intervals }: Queue): readonly Loaded[] =>
  intervals.flatMap(({ offeredLoad, positions }: QueueInterval) =>
    offeredLoad === null ? [] : [{ offeredLoad, positions }],
  );

/** The interval with the most calls for each of those who answer; one that cannot be computed before all others. */
const worstIn = (intervals: readonly Loaded[], month: number): Loaded | undefined => {
  const strain = ({ offeredLoad, positions }: Loaded): number => {
    const load = valueAt(offeredLoad, month);
    const ratio = load === 0 ? 0 : load / valueAt(positions, month);
    return Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio;
  };
  return intervals.reduce<Loaded | undefined>(
    (worst, interval) => (worst === undefined || strain(interval) > strain(worst) ? interval : worst),
    undefined,
  );
};

const measurement = (context: FlagContext, running: RunningQueue): readonly Measurement[] => {
  const { queue, duties, runsIn } = running;
  const intervals = loadedIntervals(queue);
  if (intervals.length === 0) return [];
  const worst = byMonth(context, (month) => month).map((month) => worstIn(intervals, month));
  const read = (field: keyof Loaded) =>
    worst.map((interval, month) => (interval === undefined ? Number.NaN : valueAt(interval[field], month)));
  const loads = read("offeredLoad");
  return [
    {
      subject: queue.subject,
      values: loads,
      limits: read("positions"),
      counts: (month) => runsIn(month) && queue.isFixed(month) && loads[month] !== 0,
      optionsIn: actingOnDuties(context, [...duties, queue.name]),
      behind: [
        ...intervals.flatMap(({ offeredLoad, positions }) => [offeredLoad, positions]),
        queue.openingHours,
      ],
    },
  ];
};

/**
 * Calls under way at a time if nobody had to wait (erlang), beside the positions that the user fixes: with as many or
 * more, the queue grows for as long as the phones are open (model-definitions 2.13, 2.24). Told of the worst interval, and
 * only of queues whose calls and handling time are stated.
 */
export const offeredLoadOfDuties: Measure = (context) =>
  runningQueues(context).flatMap((running) => measurement(context, running));
