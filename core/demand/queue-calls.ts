import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type Step, valueAt } from "../explain/step.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";
import { type OpenHours, type OpenInterval, phoneDutySubject } from "./open-hours.ts";

const openCalls = formula(
  "open-calls",
  ["calls", "hours", "hoursBefore"],
  "calls * min(1, hours / hoursBefore)",
);
const closedCalls = formula("closed-calls", ["calls", "open"], "sum(calls) - sum(open)");
const movedCalls = formula(
  "moved-calls",
  ["closed", "vanishing", "otherChannel", "repeated"],
  "closed * max(0, 1 - vanishing - otherChannel) * (1 + repeated)",
);
const vanished = formula("vanished-calls", ["closed", "share"], "closed * share");
const byOtherChannel = formula("other-channel-calls", ["closed", "share"], "closed * share");
const withMoved = formula(
  "interval-calls",
  ["open", "moved", "allOpen"],
  "open + moved * open / max(0.000000001, sum(allOpen))",
);
/** Where no calls of their own tell which open hours the moved ones come in, they come evenly. */
const withMovedEvenly = formula(
  "interval-calls",
  ["open", "moved", "hours", "allHours"],
  "open + moved * hours / max(0.000000001, sum(allHours))",
);

/** Calls a week after options closed hours: open + X · (1 − v − u) · (1 + ρ) (model-definitions 2.13). */
export interface CallsOfIntervals {
  /** Of each interval; null where nobody has stated any. */
  readonly calls: readonly (Step | null)[];
  /** Of the closed hours; null where no option closes any. */
  readonly vanished: Step | null;
  readonly otherChannel: Step | null;
}

export const callsOfIntervals = (
  ledger: Ledger,
  duty: PhoneDuty,
  { intervals }: OpenHours,
  isChanged: boolean,
): CallsOfIntervals => {
  const before = intervals.flatMap(({ callsBefore }) => callsBefore ?? []);
  if (!isChanged || before.length < intervals.length)
    return { calls: intervals.map(({ callsBefore }) => callsBefore), vanished: null, otherChannel: null };
  const subject = phoneDutySubject(duty.name);
  const { vanishingShare, otherChannelShare, repeatShare } = duty.behaviour;
  const vanishing = ledger.input("vanishing-share", subject, vanishingShare);
  const otherChannel = ledger.input("other-channel-share", subject, otherChannelShare);
  const repeated = ledger.input("repeat-share", subject, repeatShare);
  const open = intervals.map((interval, index) => stillOpen(ledger, duty, interval, before[index]));
  const closed = ledger.apply(closedCalls, subject, { calls: before, open });
  const moved = ledger.apply(movedCalls, subject, { closed, vanishing, otherChannel, repeated });
  return {
    calls: spread(ledger, intervals, open, moved),
    vanished: ledger.apply(vanished, subject, { closed, share: vanishing }),
    otherChannel: ledger.apply(byOtherChannel, subject, { closed, share: otherChannel }),
  };
};

const stillOpen = (
  ledger: Ledger,
  { name }: PhoneDuty,
  { hours, hoursBefore }: OpenInterval,
  calls = ledger.constant(Number.NaN),
): Step => ledger.apply(openCalls, phoneDutySubject(name), { calls, hours, hoursBefore });

/** Over the open intervals in proportion to their own calls. */
const spread = (
  ledger: Ledger,
  intervals: readonly OpenInterval[],
  open: readonly Step[],
  moved: Step,
): readonly Step[] => {
  const byCalls = open.map((calls) =>
    ledger.apply(withMoved, calls.subject, { open: calls, moved, allOpen: open }),
  );
  const allHours = intervals.map(({ hours }) => hours);
  const lost = monthsWith(
    ledger,
    (month) => open.every((calls) => valueAt(calls, month) === 0) && valueAt(moved, month) > 0,
  );
  if (lost === null) return byCalls;
  return open.map((calls, index) => {
    const hours = allHours[index] ?? ledger.constant(0);
    const evenly = ledger.apply(withMovedEvenly, calls.subject, { open: calls, moved, hours, allHours });
    return ledger.chosen("interval-calls", lost, evenly, byCalls[index] ?? evenly);
  });
};

/** 1 in the months that are so; null where none is. */
const monthsWith = (ledger: Ledger, isSo: (month: number) => boolean): Step | null => {
  const values = Float64Array.from({ length: ledger.months }, (_, month) => (isSo(month) ? 1 : 0));
  if (!values.includes(1)) return null;
  return ledger.series("option-window", phoneDutySubject(""), values, { kind: "default", at: null });
};
