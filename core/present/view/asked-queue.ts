import type { Queue } from "../../demand/queue.ts";
import { type QueueService, queueService } from "../../evaluate/queue-service.ts";
import { reusedByDuty } from "../../evaluate/reused-hours.ts";
import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import { unstaffedByDuty } from "../../evaluate/unstaffed-hours.ts";
import { formula } from "../../explain/formula.ts";
import { type Step, valueAt } from "../../explain/step.ts";
import type { QueueFigureName } from "../../text/queue-text.ts";
import { monthAt } from "../../time-frame.ts";
import { formatYearMonth } from "../../year-month.ts";
import type { QueueRequest } from "./queue-form.ts";

/** A figure of a queue as it was computed, in one month of the plan. */
export interface AskedQueue {
  readonly step: Step;
  readonly month: number;
  /** Of a part of the day: when it begins and ends. */
  readonly time: readonly [from: number, until: number] | null;
}

const queueNamed = (name: string, { demand }: ScenarioEvaluation): Queue | null => {
  for (const { queue, rota } of demand.phoneDuties) {
    if (queue.name === name) return queue;
    if (rota?.queue.name === name) return rota.queue;
  }
  return null;
};

/** The figure of the duty, or of all that share the rota together. */
const ofDuties = (
  queue: Queue,
  { demand, ledger }: ScenarioEvaluation,
  byDuty: ReadonlyMap<string, Step>,
): Step | null => {
  const parts = demand.phoneDuties.flatMap((duty) =>
    duty.queue === queue || duty.rota?.queue === queue ? (byDuty.get(duty.duty.name) ?? []) : [],
  );
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first ?? null;
  return ledger.apply(formula(first.quantity, ["parts"], "sum(parts)"), queue.subject, { parts });
};

/** The steps of the whole duty. How many sit at it differs through the day: their hours tell of each part. */
const stepsOfAll = (
  queue: Queue,
  { serviceLevel, averageWait }: QueueService,
  evaluation: ScenarioEvaluation,
): Readonly<Record<QueueFigureName, Step | null>> => ({
  serviceLevel,
  averageWaitSeconds: averageWait,
  positions: queue.staffed,
  openingHoursPerWeek: queue.openingHours,
  callsPerWeek: queue.calls,
  vanishedCallsPerWeek: queue.vanished,
  otherChannelCallsPerWeek: queue.otherChannel,
  staffedHoursPerWeek: queue.staffed,
  handlingHoursPerWeek: queue.handling,
  unstaffedHoursPerWeek: ofDuties(queue, evaluation, unstaffedByDuty(evaluation)),
  reusedHoursPerWeek: ofDuties(queue, evaluation, reusedByDuty(evaluation)),
});

/** Parts of the day that an option closes in the month have no place. */
const openIn = ({ intervals }: QueueService, month: number): QueueService["intervals"] =>
  intervals.filter(({ interval }) => valueAt(interval.hours, month) !== 0);

const stepOfInterval = (
  service: QueueService,
  { interval: place, figure }: QueueRequest,
  month: number,
): Step | null => {
  const each = place === null ? undefined : openIn(service, month)[place];
  if (each === undefined) return null;
  if (figure === "serviceLevel") return each.serviceLevel;
  if (figure === "averageWaitSeconds") return each.averageWait;
  return figure === "positions" ? each.interval.positions : null;
};

const timeOf = (
  service: QueueService,
  { interval: place }: QueueRequest,
  month: number,
): AskedQueue["time"] => {
  const interval = place === null ? undefined : openIn(service, month)[place]?.interval;
  if (!interval || interval.from === null || interval.until === null) return null;
  return [valueAt(interval.from, month), valueAt(interval.until, month)];
};

/** Null where there is no such duty, month or figure. */
export const askedQueue = (evaluation: ScenarioEvaluation, request: QueueRequest): AskedQueue | null => {
  const { frame, ledger } = evaluation;
  const months = Array.from({ length: frame.horizon }, (_, at) => formatYearMonth(monthAt(frame, at)));
  const month = months.indexOf(request.month);
  const queue = queueNamed(request.duty, evaluation);
  if (queue === null || month < 0) return null;
  const service = queueService(ledger, queue);
  const step =
    request.interval === null
      ? stepsOfAll(queue, service, evaluation)[request.figure]
      : stepOfInterval(service, request, month);
  return step === null ? null : { step, month, time: timeOf(service, request, month) };
};
