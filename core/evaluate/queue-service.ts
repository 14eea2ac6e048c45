import { isClosedAtTimes } from "../demand/open-hours.ts";
import type { Queue, QueueInterval } from "../demand/queue.ts";
import { queueStep } from "../demand/queue-formula.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { QuantityId } from "../explain/quantities.ts";
import type { Step, Subject } from "../explain/step.ts";
import { valuedBelowFull } from "../methods/full-load.ts";

/** A queue with more calls than people has no share of the time. */
const occupancy = formula(
  "occupancy",
  ["offeredLoad", "positions"],
  `offeredLoad / positions + ${valuedBelowFull("offeredLoad", "positions")}`,
);
const weighted = formula("calls-in-time", ["figure", "calls"], "figure * calls");
const meanOfCalls = formula("service-level", ["parts", "calls"], "sum(parts) / sum(calls)");

/** A mean over the intervals, and what each interval adds to it before it is divided by the calls. */
interface Weighted {
  readonly mean: QuantityId;
  readonly part: QuantityId;
}

const inTime: Weighted = { mean: "service-level", part: "calls-in-time" };
const waited: Weighted = { mean: "average-wait", part: "seconds-waited" };

/** What the calls of an interval find, by month; null where nobody has stated what it takes. */
export interface IntervalService {
  readonly interval: QueueInterval;
  readonly serviceLevel: Step | null;
  readonly averageWait: Step | null;
  readonly occupancy: Step | null;
}

/** What the calls of a queue find (model-definitions 2.13): the day's figures are means weighted by calls. */
export interface QueueService {
  readonly intervals: readonly IntervalService[];
  readonly serviceLevel: Step | null;
  readonly averageWait: Step | null;
}

/** The service of a queue; one that is the same as before gives the same. */
export const queueService = (ledger: Ledger, queue: Queue): QueueService =>
  ledger.remember(queue, "service", [], () => {
    const intervals = queue.intervals.map((interval) => intervalService(ledger, queue, interval));
    const mean = (of: Weighted, read: (service: IntervalService) => Step | null) =>
      weightedByCalls(ledger, queue.subject, of, intervals, read);
    return {
      intervals,
      serviceLevel: mean(inTime, ({ serviceLevel }) => serviceLevel),
      averageWait: mean(waited, ({ averageWait }) => averageWait),
    };
  });

const intervalService = (
  ledger: Ledger,
  { subject, targetSeconds }: Queue,
  interval: QueueInterval,
): IntervalService => {
  const { offeredLoad, handlingSeconds, positions } = interval;
  if (offeredLoad === null || handlingSeconds === null)
    return { interval, serviceLevel: null, averageWait: null, occupancy: null };
  const problem = { offeredLoad, handlingSeconds, positions, targetSeconds: null, serviceTarget: null };
  return {
    interval,
    serviceLevel: targetSeconds && queueStep(ledger, subject, { ...problem, targetSeconds }, "service-level"),
    averageWait: queueStep(ledger, subject, problem, "average-wait"),
    occupancy: ledger.apply(occupancy, subject, { offeredLoad, positions }),
  };
};

const weightedByCalls = (
  ledger: Ledger,
  subject: Subject,
  { mean, part }: Weighted,
  services: readonly IntervalService[],
  read: (service: IntervalService) => Step | null,
): Step | null => {
  const known = services.flatMap((service) => {
    const [figure, { calls, hours }] = [read(service), service.interval];
    return figure === null || calls === null ? [] : [{ figure, calls, hours }];
  });
  const [only, ...others] = known;
  if (only === undefined || known.length < services.length) return null;
  // A queue that is closed serves nobody: the mean of its calls has no value then, however few calls are left.
  if (others.length === 0 && !isClosedAtTimes(only.hours)) return only.figure;
  return ledger.apply({ ...meanOfCalls, quantity: mean }, subject, {
    parts: known.map(({ figure, calls }) =>
      ledger.apply({ ...weighted, quantity: part }, subject, { figure, calls }),
    ),
    calls: known.map(({ calls }) => calls),
  });
};
