import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";

/** Months without any minutes to hand over have none to divide. */
const heldShareOf = formula(
  "handed-over-share",
  ["today", "more", "wanted"],
  "min(1, max(0, today + sum(more)) / max(0.000000001, sum(wanted)))",
);
const minutesLeft = formula(
  "minutes-per-piece",
  ["today", "wanted", "heldShare"],
  "today - sum(wanted) * heldShare",
);

/** Minutes of a piece once some of them are done by others. */
interface MinutesLeft {
  readonly minutes: Step;
  /** Share of the minutes that are to be handed over that the task holds; null where none are. */
  readonly heldShare: Step | null;
}

/**
 * Minutes that leave each piece of a task, to be done by another staff group: no more than the task holds, with what
 * other options add to it or take from it, and each option as large a part of its own (model-definitions 2.21).
 */
export const afterHandingOver = (
  ledger: Ledger,
  effects: Effects,
  task: string,
  today: Step,
): MinutesLeft => {
  const wanted = effects.on("handed-over-minutes", task).map(({ amount }) => amount);
  if (wanted.length === 0) return { minutes: today, heldShare: null };
  const { subject } = today;
  const changes = effects.on("task-minutes", task).filter(({ operation }) => operation === "add");
  const more = changes.map(({ amount }) => amount);
  const heldShare = ledger.apply(heldShareOf, subject, { today, more, wanted });
  return { minutes: ledger.apply(minutesLeft, subject, { today, wanted, heldShare }), heldShare };
};
