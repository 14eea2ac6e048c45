import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { QuantityId } from "../explain/quantities.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import { phoneDutySubject } from "./open-hours.ts";
import { type Member, type Part, partsOf, placedIntervals } from "./pooled-parts.ts";
import {
  loadOf,
  type Queue,
  type QueueInterval,
  type ServiceTarget,
  targetOf,
  totalStaffed,
} from "./queue.ts";
import { queueStep } from "./queue-formula.ts";

const overlapADay = formula(
  "interval-hours",
  ["from", "until", "partFrom", "partUntil", "days"],
  "max(0, min(until, partUntil) - max(from, partFrom)) * days",
);
const longest = formula("interval-hours", ["parts"], "max(parts)");
const partOfCalls = formula(
  "interval-calls",
  ["calls", "part", "hours"],
  "calls * part / max(0.000000001, hours)",
);
const sumOfCalls = formula("interval-calls", ["parts"], "sum(parts)");
const meanHandling = formula(
  "handling-seconds",
  ["handlingHours", "calls"],
  "sum(handlingHours) * 3600 / max(0.000000001, calls)",
);
const handlingOfPart = formula(
  "handling-weekly-hours",
  ["calls", "handlingSeconds"],
  "calls * handlingSeconds / 3600",
);
const openPositions = formula(
  "positions",
  ["positions", "part", "hours"],
  "positions * part / max(0.000000001, hours)",
);
const sumOfPositions = formula("positions", ["positions"], "sum(positions)");
const strictestShare = formula("service-target", ["targets"], "max(targets)");
const strictestSeconds = formula("target-seconds", ["targets"], "min(targets)");
const staffedHours = formula(
  "staffed-weekly-hours",
  ["positions", "openingHours"],
  "positions * openingHours",
);
const statedIn = formula("option-window", ["options"], "sum(options)");
const sumOfHours = formula("opening-hours", ["intervals"], "sum(intervals)");
const sum = formula("calls-per-week", ["duties"], "sum(duties)");

/**
 * Duties that share a rota (fælles vagt): one queue, with the calls of all interval by interval on common break points,
 * the mean handling time weighted by calls, and the strictest target (model-definitions 2.13). Where one duty is open on
 * fewer days of the week than another, those are days of the other too.
 */
export const pooledQueue = (
  ledger: Ledger,
  rota: string,
  members: readonly Member[],
  effects: Effects,
): Queue => {
  const subject = phoneDutySubject(rota);
  const target = strictestTarget(ledger, subject, members);
  const placed = placedIntervals(ledger, members);
  const parts = placed === null ? [] : partsOf(placed, ledger.months);
  const isTimed = members.some(({ queue }) => queue.intervals.some(({ from }) => from !== null));
  const staffing = { rota, target, effects, isTimed };
  const intervals = parts.map((part) => pooledInterval(ledger, subject, part, staffing));
  const total = (quantity: QuantityId, steps: readonly (Step | null)[]): Step | null => {
    const duties = steps.flatMap((step) => step ?? []);
    return duties.length === 0 ? null : ledger.apply({ ...sum, quantity }, subject, { duties });
  };
  const totalOfAll = (quantity: QuantityId, steps: readonly (Step | null)[]): Step | null =>
    steps.includes(null) ? null : total(quantity, steps);
  const of = <Field extends keyof Queue>(field: Field) => members.map(({ queue }) => queue[field]);
  return {
    name: rota,
    subject,
    intervals,
    openingHours:
      placed === null
        ? unknownFor(ledger, "opening-hours", subject, members)
        : ledger.apply(sumOfHours, subject, { intervals: intervals.map(({ hours }) => hours) }),
    serviceTarget: target?.serviceTarget ?? null,
    targetSeconds: target?.targetSeconds ?? null,
    calls: totalOfAll("calls-per-week", of("calls")),
    vanished: total("vanished-calls", of("vanished")),
    otherChannel: total("other-channel-calls", of("otherChannel")),
    staffed:
      placed === null
        ? unknownFor(ledger, "staffed-weekly-hours", subject, members)
        : totalStaffed(ledger, subject, intervals),
    handling: totalOfAll("handling-weekly-hours", of("handling")),
    isFixed: (month) =>
      target === null ||
      effects.on("rota-positions", rota).some(({ inForce }) => valueAt(inForce, month) !== 0),
  };
};

/** The highest share of all, within the shortest time of all. */
const strictestTarget = (
  ledger: Ledger,
  subject: Subject,
  members: readonly Member[],
): ServiceTarget | null => {
  const targets = members.flatMap(({ duty }) => targetOf(ledger, duty) ?? []);
  if (targets.length === 0) return null;
  return {
    serviceTarget: ledger.apply(strictestShare, subject, {
      targets: targets.map(({ serviceTarget }) => serviceTarget),
    }),
    targetSeconds: ledger.apply(strictestSeconds, subject, {
      targets: targets.map(({ targetSeconds }) => targetSeconds),
    }),
  };
};

/** Hours, calls and handling of every duty have to be known; else it cannot be told what the rota takes, and when. */
const unknownFor = (
  ledger: Ledger,
  quantity: QuantityId,
  subject: Subject,
  members: readonly Member[],
): Step => {
  const needed = members.flatMap(({ duty, queue }) => [
    queue.openingHours,
    ...queue.intervals.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()),
    queue.calls ?? ledger.input("calls-per-week", queue.subject, duty.callsPerWeek),
    queue.handling ?? ledger.input("handling-seconds", queue.subject, duty.handlingSeconds),
  ]);
  return ledger.apply({ ...sum, quantity }, subject, { duties: needed });
};

interface RotaStaffing {
  readonly rota: string;
  readonly target: ServiceTarget | null;
  readonly effects: Effects;
  /** Somebody has told at which hours of the day a duty is open; else the parts are lengths, and no times. */
  readonly isTimed: boolean;
}

const pooledInterval = (
  ledger: Ledger,
  subject: Subject,
  { from, until, days, open }: Part,
  staffing: RotaStaffing,
): QueueInterval => {
  const [partFrom, partUntil, partDays] = [from, until, days].map((value) => ledger.constant(value));
  if (!partFrom || !partUntil || !partDays) throw new Error("a part without its times");
  const parts = open.map((interval) => {
    const { from: opens, until: closes, handlingSeconds } = interval;
    const part = ledger.apply(overlapADay, interval.member.queue.subject, {
      from: opens,
      until: closes,
      partFrom,
      partUntil,
      days: partDays,
    });
    const calls = ledger.apply(partOfCalls, interval.member.queue.subject, {
      calls: interval.calls,
      part,
      hours: interval.hours,
    });
    const handling = ledger.apply(handlingOfPart, calls.subject, { calls, handlingSeconds });
    return { interval, part, calls, handling };
  });
  const hours = ledger.apply(longest, subject, { parts: parts.map(({ part }) => part) });
  const calls = ledger.apply(sumOfCalls, subject, { parts: parts.map((part) => part.calls) });
  const handlingSeconds = ledger.apply(meanHandling, subject, {
    handlingHours: parts.map(({ handling }) => handling),
    calls,
  });
  const offeredLoad = loadOf(ledger, subject, calls, hours, handlingSeconds);
  const ownPositions = () =>
    ledger.apply(sumOfPositions, subject, {
      positions: parts.map(({ interval, part }) =>
        ledger.apply(openPositions, interval.member.queue.subject, {
          positions: interval.positions,
          part,
          hours,
        }),
      ),
    });
  const positions = pooledPositions(
    ledger,
    subject,
    staffing,
    { offeredLoad, handlingSeconds },
    ownPositions,
  );
  return {
    from: staffing.isTimed ? partFrom : null,
    until: staffing.isTimed ? partUntil : null,
    daysPerWeek: partDays,
    hours,
    calls,
    offeredLoad,
    handlingSeconds,
    positions,
    staffed: ledger.apply(staffedHours, subject, { positions, openingHours: hours }),
  };
};

/** As the option states; else the fewest that meet the target; without a target those who sat at the duties. */
const pooledPositions = (
  ledger: Ledger,
  subject: Subject,
  { rota, target, effects }: RotaStaffing,
  problem: { readonly offeredLoad: Step; readonly handlingSeconds: Step },
  ownPositions: () => Step,
): Step => {
  const base =
    target === null
      ? ownPositions()
      : queueStep(ledger, subject, { ...problem, ...target, positions: null }, "positions");
  const acting = effects.on("rota-positions", rota);
  if (acting.length === 0) return base;
  const stated = effects.fold(ledger, "rota-positions", rota, noPositions(ledger, subject));
  const inForce = ledger.apply(statedIn, subject, { options: acting.map((effect) => effect.inForce) });
  return ledger.chosen("positions", inForce, stated, base);
};

/** What an option puts its own figure in the place of. */
const noPositions = (ledger: Ledger, subject: Subject): Step =>
  ledger.series("positions", subject, 0, { kind: "default", at: null });
