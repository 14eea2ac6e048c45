import { valueAt } from "../explain/step.ts";
import type { MovedHours } from "../options/option-effects.ts";
import type { Settings } from "../plan.ts";
import { monthAt } from "../time-frame.ts";
import { formatYearMonth, type IsoMonth } from "../year-month.ts";
import type { ScenarioEvaluation } from "./scenario.ts";

/** Hours that differ by less are the same but for rounding. */
const tolerance = 1e-6;

/** Hours moved before the plan that are still to be given back when it begins; below 0 those still to be worked. */
const openAtStart = (moved: readonly MovedHours[]): number =>
  moved.reduce((sum, { before }) => before.reduce((hours, earlier) => hours + valueAt(earlier, 0), sum), 0);

/** Hours that are borrowed at the end of each month: time off owed, and hours moved that are not given back. */
const borrowedByMonth = ({ supplies, frame }: ScenarioEvaluation): readonly number[] => {
  const moved = supplies.map(({ movedHours }) => openAtStart(movedHours));
  return Array.from({ length: frame.horizon }, (_, month) =>
    supplies.reduce((sum, { timeOff, movedIn, movedOut }, group) => {
      const open = (moved[group] ?? 0) + valueAt(movedIn, month) - valueAt(movedOut, month);
      moved[group] = open;
      return sum + Math.abs(open) + Math.abs(valueAt(timeOff.owed, month));
    }, 0),
  );
};

const waitingIn = ({ outcomes }: ScenarioEvaluation, month: number): number =>
  outcomes.reduce((sum, { served }) => sum + (served.closing[month] ?? Number.NaN), 0);

const runsIn = ({ options }: ScenarioEvaluation, month: number): boolean =>
  options.temporary.some(({ inForce }) => valueAt(inForce, month) !== 0);

/**
 * Return to normal (model-definitions 4, 13): the first month from which on, to the end of the horizon, all temporary
 * measures have ended, time off and moved hours are given back and no more waits at the month's end than the user's
 * target. Null where that cannot be computed. A measure without an end never ends.
 */
export const backToNormal = (
  evaluation: ScenarioEvaluation,
  { backlogTargetHours }: Settings,
): IsoMonth | "not-within-period" | null => {
  const { frame } = evaluation;
  const target = backlogTargetHours.value ?? Number.NaN;
  const borrowed = borrowedByMonth(evaluation);
  let first: number | null = null;
  for (let month = frame.horizon - 1; month >= 0; month--) {
    const hours = (borrowed[month] ?? Number.NaN) + waitingIn(evaluation, month) + target;
    if (Number.isNaN(hours)) return null;
    const isOpen = (borrowed[month] ?? 0) > tolerance || waitingIn(evaluation, month) > target + tolerance;
    if (isOpen || runsIn(evaluation, month)) break;
    first = month;
  }
  return first === null ? "not-within-period" : formatYearMonth(monthAt(frame, first));
};
