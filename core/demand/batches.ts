import { calendarDaysInMonth } from "../calendar/day-number.ts";
import { workingDaysBetween } from "../calendar/working-days.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Subject } from "../explain/step.ts";
import type { Batch, Plan } from "../plan.ts";
import { monthAt, monthIndex, type TimeFrame } from "../time-frame.ts";
import { type CalendarDate, monthNumber } from "../year-month.ts";
import { plain, standing, type UnservedLine } from "./work-line.ts";

const batchHours = formula("batch-hours", ["cases", "minutesPerCase"], "cases * minutesPerCase / 60");
const hoursInMonth = formula("arising-hours", ["batchHours", "share"], "batchHours * share");
const hoursPerCase = formula("hours-per-piece", ["minutesPerCase"], "minutesPerCase / 60");

/**
 * Cases that arrive at once (engangsopgave): all hours enter the backlog in the first month with the deadline of the
 * batch; the gap spreads them from start to deadline by working days (model-definitions 2.5).
 */
export const batchLine = (ledger: Ledger, frame: TimeFrame, plan: Plan, batch: Batch): UnservedLine => {
  const subject: Subject = { kind: "batch", name: batch.name };
  const cases = ledger.input("batch-cases", subject, batch.cases);
  const minutesPerCase = ledger.input("minutes-per-piece", subject, batch.minutesPerCase);
  const hours = ledger.apply(batchHours, subject, { cases, minutesPerCase });
  const during = (values: Float64Array) => {
    const share = ledger.series("batch-share", subject, values, { kind: "calendar" });
    return ledger.apply(hoursInMonth, subject, { batchHours: hours, share });
  };
  const arrival = arrivalMonth(frame, batch);
  const arrivesAt = Math.max(0, positionOf(frame, batch.start) - 1 / calendarDaysInMonth(batch.start));
  return {
    name: batch.name,
    subject,
    priority: batch.priority,
    homeGroup: batch.homeGroup,
    permittedGroups: batch.permittedGroups,
    arising: during(spreadByWorkingDays(frame, plan, batch)),
    arrivals: during(Float64Array.from({ length: frame.span }, (_, month) => (month === arrival ? 1 : 0))),
    hoursPerPiece: ledger.apply(hoursPerCase, subject, { minutesPerCase }),
    ...standing,
    ...plain,
    arrivesAt,
    deadlineMonths: Math.max(0, positionOf(frame, batch.deadline) - arrivesAt),
  };
};

/** A batch that began before the plan has what is left of it in the first month. */
const arrivalMonth = (frame: TimeFrame, batch: Batch): number => Math.max(0, monthIndex(frame, batch.start));

/** End of the day in months from the start of the frame. */
const positionOf = (frame: TimeFrame, date: CalendarDate): number =>
  monthIndex(frame, date) + date.day / calendarDaysInMonth(date);

const spreadByWorkingDays = (frame: TimeFrame, plan: Plan, batch: Batch): Float64Array => {
  const closings = plan.closings.map(({ date, share }) => ({ date, share: share.value ?? Number.NaN }));
  const from = later(batch.start, { ...frame.start, day: 1 });
  const total = workingDaysBetween(from, batch.deadline, closings);
  return Float64Array.from({ length: frame.span }, (_, index) => {
    const month = monthAt(frame, index);
    const first = later(from, { ...month, day: 1 });
    const last = earlier(batch.deadline, { ...month, day: calendarDaysInMonth(month) });
    const days = compare(first, last) > 0 ? 0 : workingDaysBetween(first, last, closings);
    return total === 0 ? onArrival(index, arrivalMonth(frame, batch)) : days / total;
  });
};

/** A batch whose deadline leaves no working day falls on the month in which it arrives. */
const onArrival = (month: number, arrival: number): number => (month === arrival ? 1 : 0);

const compare = (a: CalendarDate, b: CalendarDate): number =>
  monthNumber(a) - monthNumber(b) || a.day - b.day;
const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (compare(a, b) >= 0 ? a : b);
const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (compare(a, b) <= 0 ? a : b);
