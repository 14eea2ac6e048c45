import type { WorkLine } from "../demand/work-line.ts";
import { valueAt } from "../explain/step.ts";
import { statutoryPriority } from "../options/named-tasks.ts";
import type { NotDone } from "../result.ts";
import { figure } from "./figures.ts";
import type { LineOutcome } from "./line-outcome.ts";
import type { ServedLine } from "./service.ts";

/** What of a line is left at the end of the horizon or is dropped, in hours and pieces; nothing where all was done in time. */
export const notDoneOf = (outcome: LineOutcome): readonly NotDone[] => {
  const { served, waitingMonths, overdueHours, timeToClear } = outcome;
  const { line, closing, closingPieces } = served;
  const left = closing.at(-1) ?? 0;
  const overdue = overdueHours === null ? null : largest(overdueHours);
  const dropped = total(served.dropped);
  const lost = lostHours(served);
  if (left === 0 && (overdue ?? 0) === 0 && dropped === 0 && lost === 0) return [];
  return [
    {
      task: line.subject.name,
      statutory: isStatutory(line),
      backlogHours: figure(left),
      backlogPieces: figure(closingPieces),
      overdueHours: overdue === null ? null : figure(overdue),
      overduePieces: overdueHours === null ? null : figure(overduePieces(line, overdueHours)),
      droppedHours: figure(dropped),
      droppedPieces: figure(droppedPieces(line, closing.length)),
      lostHours: figure(lost),
      waitingMonths: waitAtTheEnd(waitingMonths),
      monthsToClear: timeToClear === "never" ? "never" : figure(timeToClear.months),
    },
  ];
};

/** Hours that differ by less, relative to all that arise, are the same but for rounding. */
const rounding = 1e-9;

/** What cannot wait and was not done, such as a phone duty that nobody had the hours for. */
const lostHours = ({ lost, arrived }: ServedLine): number => {
  const hours = total(lost);
  return hours <= rounding * total(arrived) ? 0 : hours;
};

/** Planned work of options stands ahead of all else too, and no law says that it must be done. */
const isStatutory = ({ priority, subject }: WorkLine): boolean =>
  priority === statutoryPriority || (priority === 0 && subject.kind !== "option");

/** Pieces by what each took when it came in: what is late is at least as old as the deadline. */
const overduePieces = ({ hoursPerPiece, deadlineMonths }: WorkLine, hours: Float64Array): number => {
  if (hoursPerPiece === null) return Number.NaN;
  const cameIn = (month: number) => Math.max(0, Math.floor(month + 1 - (deadlineMonths ?? 0)));
  return largest(hours.map((late, month) => (late === 0 ? 0 : late / valueAt(hoursPerPiece, cameIn(month)))));
};

const droppedPieces = ({ hoursPerPiece, dropped }: WorkLine, months: number): number => {
  if (hoursPerPiece === null) return Number.NaN;
  if (dropped === null) return 0;
  return total(Float64Array.from({ length: months }, (_, month) => valueAt(dropped.pieces, month)));
};

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);

const waitAtTheEnd = (waits: LineOutcome["waitingMonths"]): NotDone["waitingMonths"] => {
  const last = waits.at(-1);
  return last === null ? "never" : figure(last ?? Number.NaN);
};
