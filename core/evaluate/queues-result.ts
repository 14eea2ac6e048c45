import type { SharedRota, StaffedDuty } from "../demand/phone-duties.ts";
import type { Queue } from "../demand/queue.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type Step, valueAt } from "../explain/step.ts";
import { isFullLoad } from "../methods/full-load.ts";
import type { Figure } from "../result/figure.ts";
import type { QueueFigures, QueueInterval } from "../result/queues.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { figure } from "./figures.ts";
import { type IntervalService, type QueueService, queueService } from "./queue-service.ts";
import { reusedByDuty } from "./reused-hours.ts";
import type { ScenarioEvaluation } from "./scenario.ts";
import { unstaffedByDuty } from "./unstaffed-hours.ts";

/** A queue as it is told: by itself, or while duties share it. */
interface ToldQueue {
  readonly queue: Queue;
  readonly service: QueueService;
  readonly duties: readonly string[];
  readonly runsIn: (month: number) => boolean;
  /** Hours a week between calls used for other work, of each duty; they differ by month even where all else is alike. */
  readonly reused: readonly Step[];
  /** Hours a week at the phones that nobody has, of each duty. */
  readonly unstaffed: readonly Step[];
}

/** What differs by month even where all else is alike: told as a mean. */
type MonthlySteps = Pick<ToldQueue, "reused" | "unstaffed">;

/** Phones and counters duty by duty, then the rotas that duties share, each by the months in which it is alike. */
export const queuesResult = (evaluation: ScenarioEvaluation): readonly QueueFigures[] => {
  const { ledger, frame, demand } = evaluation;
  const { phoneDuties } = demand;
  const [reused, unstaffed] = [reusedByDuty(evaluation), unstaffedByDuty(evaluation)];
  const monthly = (duties: readonly StaffedDuty[]): MonthlySteps => ({
    reused: duties.flatMap(({ duty }) => reused.get(duty.name) ?? []),
    unstaffed: duties.flatMap(({ duty }) => unstaffed.get(duty.name) ?? []),
  });
  const runs = (told: ToldQueue): readonly QueueFigures[] =>
    runsOf(told, frame.horizon).map((run) => queueFigures(told, frame, run));
  const apart = phoneDuties.flatMap((duty) => {
    const steps = monthly([duty]);
    return ledger.remember(duty, "queue figures", [...steps.reused, ...steps.unstaffed], () =>
      runs(alone(ledger, duty, steps)),
    );
  });
  const rotas = new Set(phoneDuties.flatMap(({ rota }) => rota ?? []));
  const shared = [...rotas].flatMap((rota) => {
    const sharing = phoneDuties.filter((duty) => duty.rota === rota);
    const steps = monthly(sharing);
    const hangsOn = [...sharing, ...steps.reused, ...steps.unstaffed];
    return ledger.remember(rota, "queue figures", hangsOn, () => runs(together(ledger, rota, steps)));
  });
  return [...apart, ...shared];
};

const isShared = (rota: SharedRota | null, month: number): boolean =>
  rota !== null && valueAt(rota.inForce, month) !== 0;

const alone = (ledger: Ledger, { queue, rota }: StaffedDuty, steps: MonthlySteps): ToldQueue => ({
  queue,
  service: queueService(ledger, queue),
  duties: [queue.name],
  runsIn: (month) => !isShared(rota, month),
  ...steps,
});

const together = (ledger: Ledger, rota: SharedRota, steps: MonthlySteps): ToldQueue => ({
  queue: rota.queue,
  service: queueService(ledger, rota.queue),
  duties: rota.duties,
  runsIn: (month) => isShared(rota, month),
  ...steps,
});

/** Months from `from` up to but not with `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const runsOf = (told: ToldQueue, horizon: number): readonly Run[] => {
  const changes = monthsOfChange(stepsOf(told), horizon);
  const runs: Run[] = [];
  for (let month = 0; month < horizon; month++) {
    if (!told.runsIn(month)) continue;
    const last = runs.at(-1);
    if (last?.to === month && !changes.has(month)) runs[runs.length - 1] = { from: last.from, to: month + 1 };
    else runs.push({ from: month, to: month + 1 });
  }
  return runs;
};

/** Months in which a step has another value than in the month before. */
const monthsOfChange = (steps: readonly Step[], horizon: number): ReadonlySet<number> => {
  const changes = new Set<number>();
  for (const { values } of steps) {
    if (typeof values === "number") continue;
    for (let month = 1; month < horizon; month++)
      if (!Object.is(values[month], values[month - 1])) changes.add(month);
  }
  return changes;
};

const stepsOf = ({ queue, service }: ToldQueue): readonly Step[] => {
  const { openingHours, calls, vanished, otherChannel, serviceTarget, targetSeconds, staffed, handling } =
    queue;
  const ofQueue = [
    openingHours,
    calls,
    vanished,
    otherChannel,
    serviceTarget,
    targetSeconds,
    staffed,
    handling,
  ];
  const ofIntervals = service.intervals.flatMap(({ interval, serviceLevel, averageWait }) => [
    interval.from,
    interval.until,
    interval.hours,
    interval.calls,
    interval.offeredLoad,
    interval.positions,
    serviceLevel,
    averageWait,
  ]);
  return [...ofQueue, ...ofIntervals].filter((step) => step !== null);
};

/** The mean of the months, of all duties together. */
const meanOf = (steps: readonly Step[], { from, to }: Run): number => {
  let sum = 0;
  for (const step of steps) for (let month = from; month < to; month++) sum += valueAt(step, month);
  return sum / (to - from);
};

const queueFigures = (told: ToldQueue, frame: TimeFrame, { from, to }: Run): QueueFigures => {
  const { queue, service, duties } = told;
  const read = (step: Step | null): Figure => (step === null ? null : figure(valueAt(step, from)));
  /** Without closed hours no calls of theirs go, as far as calls are known. */
  const gone = (step: Step | null): Figure => (step === null && queue.calls !== null ? 0 : read(step));
  const open = service.intervals.filter(({ interval }) => valueAt(interval.hours, from) !== 0);
  return {
    duty: queue.name,
    duties,
    from: formatYearMonth(monthAt(frame, from)),
    to: formatYearMonth(monthAt(frame, to - 1)),
    openingHoursPerWeek: read(queue.openingHours),
    callsPerWeek: read(queue.calls),
    vanishedCallsPerWeek: gone(queue.vanished),
    otherChannelCallsPerWeek: gone(queue.otherChannel),
    serviceTarget: read(queue.serviceTarget),
    targetSeconds: read(queue.targetSeconds),
    serviceLevel: read(service.serviceLevel),
    averageWaitSeconds: read(service.averageWait),
    staffedHoursPerWeek: read(queue.staffed),
    handlingHoursPerWeek: read(queue.handling),
    reusedHoursPerWeek: figure(meanOf(told.reused, { from, to })),
    unstaffedHoursPerWeek: figure(meanOf(told.unstaffed, { from, to })),
    intervals: open.map((each) => intervalFigures(each, from)),
  };
};

const intervalFigures = (
  { interval, serviceLevel, averageWait, occupancy }: IntervalService,
  month: number,
): QueueInterval => {
  const { daysPerWeek, calls, offeredLoad, positions } = interval;
  const read = (step: Step | null): Figure => (step === null ? null : figure(valueAt(step, month)));
  const days = valueAt(daysPerWeek, month);
  return {
    from: read(interval.from),
    until: read(interval.until),
    daysPerWeek: figure(days),
    callsPerDay: calls === null ? null : figure(valueAt(calls, month) / days),
    offeredErlangs: read(offeredLoad),
    positions: read(positions),
    stable: isStable(read(offeredLoad), read(positions)),
    serviceLevel: read(serviceLevel),
    averageWaitSeconds: read(averageWait),
    occupancy: read(occupancy),
  };
};

/** Nobody can tell where the load fills the lower of the two whole numbers around the positions, but not them. */
const isStable = (load: Figure, positions: Figure): boolean | null => {
  if (load === null || positions === null) return null;
  if (isFullLoad(load, positions)) return false;
  return isFullLoad(load, Math.floor(positions)) ? null : true;
};
