import type { Ledger } from "../explain/ledger.ts";
import { newColumn } from "../explain/new-column.ts";
import type { QuantityId } from "../explain/quantities.ts";
import {
  argumentsOf,
  type Operation,
  type QueueOutput,
  type QueueProblem,
  type Step,
  type Subject,
  type Values,
  valueAt,
} from "../explain/step.ts";
import { erlangC } from "../methods/erlang-c.ts";
import { serversFor } from "../methods/servers-for.ts";

const quantityOf: Readonly<Record<QueueOutput, QuantityId>> = {
  positions: "positions",
  "service-level": "service-level",
  "average-wait": "average-wait",
};

/** What nobody asks of is 0. */
interface QueueInMonth {
  readonly offeredErlangs: number;
  readonly handlingSeconds: number;
  readonly positions: number;
  readonly targetSeconds: number;
  readonly serviceTarget: number;
}

/** No share of the calls below all of them is enough for a target of all. */
const fewestPositions = (queue: QueueInMonth): number => {
  const { offeredErlangs, serviceTarget } = queue;
  if (serviceTarget >= 1) return Number.NaN;
  if (offeredErlangs === 0) return 1;
  return serversFor(queue)?.servers ?? Number.NaN;
};

type Found = ReturnType<typeof erlangC>;

/** With people for a part of the time, the figure is that of the whole numbers around it by their parts of the time. */
const between = (
  { positions, offeredErlangs, handlingSeconds, targetSeconds }: QueueInMonth,
  read: (found: Found) => number | null,
): number => {
  const readWith = (servers: number): number =>
    read(erlangC({ offeredErlangs, handlingSeconds, targetSeconds, servers })) ?? Number.NaN;
  const whole = Math.floor(positions);
  const part = positions - whole;
  return part === 0 ? readWith(whole) : (1 - part) * readWith(whole) + part * readWith(whole + 1);
};

const serviceLevel = (queue: QueueInMonth): number =>
  isEmpty(queue) ? 1 : between(queue, (found) => found.serviceLevel);

const averageWait = (queue: QueueInMonth): number =>
  isEmpty(queue) ? 0 : between(queue, (found) => found.averageWaitSeconds);

/** Nobody calls, and somebody would be there. */
const isEmpty = ({ offeredErlangs, positions }: QueueInMonth): boolean =>
  offeredErlangs === 0 && positions >= 1;

const outputs: Readonly<Record<QueueOutput, (queue: QueueInMonth) => number>> = {
  positions: fewestPositions,
  "service-level": serviceLevel,
  "average-wait": averageWait,
};

/**
 * A step that Erlang C gives of the figures of each month (model-definitions 2.13). Without value where a figure is
 * missing, where the load is not below the positions, and where no positions meet the target.
 */
export const queueStep = (
  ledger: Ledger,
  subject: Subject,
  problem: QueueProblem,
  output: QueueOutput,
): Step => {
  const operation: Operation = { kind: "queue", problem, output };
  const asked = argumentsOf({ operation });
  const compute = (month: number): number =>
    asked.some((step) => Number.isNaN(valueAt(step, month)))
      ? Number.NaN
      : outputs[output](inMonth(problem, month));
  return ledger.record(quantityOf[output], subject, operation, columnOf(ledger.months, asked, compute));
};

const inMonth = (problem: QueueProblem, month: number): QueueInMonth => {
  const asked = (step: Step | null): number => (step === null ? 0 : valueAt(step, month));
  return {
    offeredErlangs: valueAt(problem.offeredLoad, month),
    handlingSeconds: valueAt(problem.handlingSeconds, month),
    positions: asked(problem.positions),
    targetSeconds: asked(problem.targetSeconds),
    serviceTarget: asked(problem.serviceTarget),
  };
};

/** One number where nothing changes by month; a month like the one before it is not computed again. */
const columnOf = (months: number, asked: readonly Step[], compute: (month: number) => number): Values => {
  if (asked.every(({ values }) => typeof values === "number")) return compute(0);
  const values = newColumn(months);
  for (let month = 0; month < months; month++) {
    const isAsBefore = month > 0 && asked.every((step) => valueAt(step, month) === valueAt(step, month - 1));
    values[month] = isAsBefore ? (values[month - 1] ?? Number.NaN) : compute(month);
  }
  return values;
};
