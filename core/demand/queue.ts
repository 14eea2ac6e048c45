import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { neededInput } from "../explain/needed-input.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";
import type { Effect, Effects } from "../options/effects.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";
import { isNotStated } from "../supply/stated.ts";
import {
  changesHours,
  isClosedAtTimes,
  type OpenInterval,
  openHoursOf,
  phoneDutySubject,
} from "./open-hours.ts";
import { callsOfIntervals } from "./queue-calls.ts";
import { queueStep } from "./queue-formula.ts";

const offeredLoad = formula(
  "offered-load",
  ["calls", "openingHours", "handlingSeconds"],
  "calls / openingHours * handlingSeconds / 3600",
);
/** An interval that an option closes has no calls. */
const offeredLoadWhileOpen = formula(
  "offered-load",
  ["calls", "openingHours", "handlingSeconds"],
  "calls / max(0.000000001, openingHours) * handlingSeconds / 3600",
);
const staffedHours = formula(
  "staffed-weekly-hours",
  ["positions", "openingHours"],
  "positions * openingHours",
);
const allCalls = formula("calls-per-week", ["intervals"], "sum(intervals)");
const allStaffed = formula("staffed-weekly-hours", ["intervals"], "sum(intervals)");
const handlingHours = formula(
  "handling-weekly-hours",
  ["calls", "handlingSeconds"],
  "calls * handlingSeconds / 3600",
);
const notInForce = formula("option-window", ["inForce"], "max(0, 1 - sum(inForce))");

/** Calls and people in one part of the opening hours, by month. */
export interface QueueInterval {
  /** Time of day in hours; null where only the hours a week are known. */
  readonly from: Step | null;
  readonly until: Step | null;
  readonly daysPerWeek: Step;
  /** Open hours a week; 0 in months in which an option closes it. */
  readonly hours: Step;
  /** Calls a week, the work they bring at a time (erlang), and seconds of a call; null where nobody has stated them. */
  readonly calls: Step | null;
  readonly offeredLoad: Step | null;
  readonly handlingSeconds: Step | null;
  readonly positions: Step;
  readonly staffed: Step;
}

/** The queue of a duty, or of duties that share a rota, with the options folded in (model-definitions 2.13). */
export interface Queue {
  readonly name: string;
  readonly subject: Subject;
  readonly intervals: readonly QueueInterval[];
  readonly openingHours: Step;
  readonly serviceTarget: Step | null;
  readonly targetSeconds: Step | null;
  /** A week, in all. */
  readonly calls: Step | null;
  readonly vanished: Step | null;
  readonly otherChannel: Step | null;
  readonly staffed: Step;
  readonly handling: Step | null;
  /** The months in which the user says how many sit at the phones, and not the target. */
  readonly isFixed: (month: number) => boolean;
}

/** Share of the calls to be answered within so many seconds. */
export interface ServiceTarget {
  readonly serviceTarget: Step;
  readonly targetSeconds: Step;
}

export const targetOf = (ledger: Ledger, duty: PhoneDuty): ServiceTarget | null => {
  if (isNotStated(duty.serviceTarget)) return null;
  const subject = phoneDutySubject(duty.name);
  return {
    serviceTarget: ledger.input("service-target", subject, duty.serviceTarget),
    targetSeconds: ledger.input("target-seconds", subject, duty.targetSeconds),
  };
};

/** The queue of one duty by itself; the same as long as the same options act on it. */
export const ownQueue = (ledger: Ledger, duty: PhoneDuty, effects: Effects): Queue => {
  const { name } = duty;
  const acting = [
    ...effects.on("opening-hours", name),
    ...effects.on("opens-at", name),
    ...effects.on("closes-at", name),
    ...effects.on("positions", name),
  ];
  return ledger.remember(duty, "own queue", acting, () => newQueue(ledger, duty, effects));
};

const newQueue = (ledger: Ledger, duty: PhoneDuty, effects: Effects): Queue => {
  const subject = phoneDutySubject(duty.name);
  const hours = openHoursOf(ledger, duty, effects);
  const { calls, vanished, otherChannel } = callsOfIntervals(
    ledger,
    duty,
    hours,
    changesHours(effects, duty),
  );
  const handlingSeconds = handlingOf(ledger, duty, subject);
  const target = targetOf(ledger, duty);
  const staffing = staffingOf(ledger, duty, subject, effects, target);
  const intervals = hours.intervals.map((interval, index) =>
    staffedInterval(ledger, subject, interval, { calls: calls[index] ?? null, handlingSeconds }, staffing),
  );
  const everyCall = sumOfAll(ledger, subject, calls);
  return {
    name: duty.name,
    subject,
    intervals,
    openingHours: hours.openingHours,
    serviceTarget: target?.serviceTarget ?? null,
    targetSeconds: target?.targetSeconds ?? null,
    calls: everyCall,
    vanished,
    otherChannel,
    staffed: totalStaffed(ledger, subject, intervals),
    handling:
      everyCall &&
      handlingSeconds &&
      ledger.apply(handlingHours, subject, { calls: everyCall, handlingSeconds }),
    isFixed: staffing.isFixed,
  };
};

const handlingOf = (ledger: Ledger, { handlingSeconds }: PhoneDuty, subject: Subject): Step | null =>
  isNotStated(handlingSeconds) ? null : ledger.input("handling-seconds", subject, handlingSeconds);

/** The sum of all; null where one is not stated. */
const sumOfAll = (ledger: Ledger, subject: Subject, calls: readonly (Step | null)[]): Step | null => {
  const stated = calls.flatMap((step) => step ?? []);
  const [only] = stated;
  if (only === undefined || stated.length < calls.length) return null;
  return stated.length === 1 ? only : ledger.apply(allCalls, subject, { intervals: stated });
};

export const totalStaffed = (ledger: Ledger, subject: Subject, intervals: readonly QueueInterval[]): Step => {
  const [only, ...others] = intervals;
  if (only !== undefined && others.length === 0) return only.staffed;
  return ledger.apply(allStaffed, subject, { intervals: intervals.map(({ staffed }) => staffed) });
};

/** How many sit at the phones in an interval. */
interface Staffing {
  readonly positions: (offeredLoad: Step | null, handlingSeconds: Step | null) => Step;
  readonly isFixed: Queue["isFixed"];
}

const staffingOf = (
  ledger: Ledger,
  duty: PhoneDuty,
  subject: Subject,
  effects: Effects,
  target: ServiceTarget | null,
): Staffing => {
  const acting = effects.on("positions", duty.name);
  const folded = (base: Step): Step => effects.fold(ledger, "positions", duty.name, base);
  if (!isNotStated(duty.positions) || target === null) {
    const fixed = folded(statedPositions(ledger, duty, subject, acting));
    return { positions: () => fixed, isFixed: () => true };
  }
  const missing = (): Step => missingCalls(ledger, duty, subject);
  return {
    positions: (load, handlingSeconds) =>
      folded(
        queueStep(
          ledger,
          subject,
          {
            offeredLoad: load ?? missing(),
            handlingSeconds: handlingSeconds ?? missing(),
            positions: null,
            ...target,
          },
          "positions",
        ),
      ),
    isFixed: (month) => acting.some(({ inForce }) => valueAt(inForce, month) !== 0),
  };
};

/** Positions that nobody has stated are missed in the months in which no option states them. */
const statedPositions = (
  ledger: Ledger,
  { positions }: PhoneDuty,
  subject: Subject,
  acting: readonly Effect[],
): Step => {
  if (acting.length === 0) return ledger.input("positions", subject, positions);
  const neededIn = ledger.apply(notInForce, subject, { inForce: acting.map(({ inForce }) => inForce) });
  return neededInput(ledger, "positions", subject, positions, neededIn);
};

/** A target without calls or handling time says nothing; the cell that is missing is named. */
export const missingCalls = (
  ledger: Ledger,
  { callsPerWeek, handlingSeconds }: PhoneDuty,
  subject: Subject,
): Step =>
  isNotStated(handlingSeconds)
    ? ledger.input("handling-seconds", subject, handlingSeconds)
    : ledger.input("calls-per-week", subject, callsPerWeek);

const staffedInterval = (
  ledger: Ledger,
  subject: Subject,
  { from, until, daysPerWeek, hours }: OpenInterval,
  { calls, handlingSeconds }: Pick<QueueInterval, "calls" | "handlingSeconds">,
  staffing: Staffing,
): QueueInterval => {
  const load = calls && handlingSeconds && loadOf(ledger, subject, calls, hours, handlingSeconds);
  const positions = staffing.positions(load, handlingSeconds);
  return {
    from,
    until,
    daysPerWeek,
    hours,
    calls,
    offeredLoad: load,
    handlingSeconds,
    positions,
    staffed: ledger.apply(staffedHours, subject, { positions, openingHours: hours }),
  };
};

const isNone = ({ values }: Step): boolean =>
  typeof values === "number" ? values === 0 : values.every((value) => value === 0);

/** Work that the calls bring in each open hour (erlang). Calls that come to hours that there are not have no value. */
export const loadOf = (
  ledger: Ledger,
  subject: Subject,
  calls: Step,
  openingHours: Step,
  handlingSeconds: Step,
): Step => {
  const isQuiet = isClosedAtTimes(openingHours) && (typeof openingHours.values !== "number" || isNone(calls));
  return ledger.apply(isQuiet ? offeredLoadWhileOpen : offeredLoad, subject, {
    calls,
    openingHours,
    handlingSeconds,
  });
};
