import { valueAt } from "../explain/step.ts";
import type { NotDone } from "../result.ts";
import { figure } from "./figures.ts";
import type { LineOutcome } from "./line-outcome.ts";

const statutory = 1;

/** What of a line is left at the end of the horizon, in hours and pieces; nothing where all was done in time. */
export const notDoneOf = (outcome: LineOutcome): readonly NotDone[] => {
  const { served, waitingMonths, overdueHours, timeToClear } = outcome;
  const { line, closing } = served;
  const left = closing.at(-1) ?? 0;
  const overdue = overdueHours === null ? null : largest(overdueHours);
  if (left === 0 && (overdue ?? 0) === 0) return [];
  const hoursPerPiece =
    line.hoursPerPiece === null ? Number.NaN : valueAt(line.hoursPerPiece, closing.length - 1);
  return [
    {
      task: line.subject.name,
      statutory: line.priority <= statutory,
      backlogHours: figure(left),
      backlogPieces: figure(left / hoursPerPiece),
      overdueHours: overdue === null ? null : figure(overdue),
      overduePieces: overdue === null ? null : figure(overdue / hoursPerPiece),
      waitingMonths: waitAtTheEnd(waitingMonths),
      monthsToClear: timeToClear === "never" ? "never" : figure(timeToClear.months),
    },
  ];
};

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);

const waitAtTheEnd = (waits: LineOutcome["waitingMonths"]): NotDone["waitingMonths"] => {
  const last = waits.at(-1);
  return last === null ? "never" : figure(last ?? Number.NaN);
};
