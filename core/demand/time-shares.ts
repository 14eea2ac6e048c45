import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { RecurringTask, TaskMinutes } from "../plan.ts";
import { type FoldTask, minutesPerPiece, talkMinutes } from "./minutes.ts";

/** Share of the pieces that are held: each of those that are booked again until then. */
const heldTalk = formula(
  "citizen-facing-minutes",
  ["talk", "interpreterShare", "interpreterFactor", "heldShare"],
  "heldShare * talk * (1 + interpreterShare * (interpreterFactor - 1))",
);
const heldShareOfBooked = formula("citizen-facing-share", ["noShow"], "1 - noShow");
const lostRebooked = formula(
  "wasted-minutes",
  ["talk", "noShow", "lost"],
  "(1 / (1 - noShow) - 1) * talk * lost",
);
const lostBookedOnce = formula("wasted-minutes", ["talk", "noShow", "lost"], "noShow * talk * lost");
/** A task that takes no time has no time to share. */
const talkShare = formula("citizen-facing-share", ["talk", "all"], "talk / max(0.000000001, all)");
const preparationShare = formula(
  "preparation-share",
  ["talk", "wasted", "all"],
  "max(0, all - talk - wasted) / max(0.000000001, all)",
);

/** What of a task's time is spent with citizens, and what on preparing and following up; the rest is empty slots. */
export interface TimeShares {
  readonly talk: Step;
  readonly preparation: Step;
}

/** Options on the minutes as a whole change all parts alike. */
const sharedTargets = ["prepared-ahead-share", "no-show-share", "lost-share", "interpreter-share"] as const;

/**
 * How the minutes of a task divide (model-definitions 2.4): talks that are held, interpreters counted in, against what
 * is done before and after them. A user's formula that gives hours says nothing of it.
 */
export const timeSharesOf = (ledger: Ledger, task: RecurringTask, effects: Effects): TimeShares | null => {
  if (task.driver.kind === "formula" && task.driver.formula.gives === "hours") return null;
  const hangsOn = sharedTargets.flatMap((target) => effects.on(target, task.name));
  return ledger.remember(task, "time-shares", hangsOn, () => {
    const fold: FoldTask = (target, base) => effects.fold(ledger, target, task.name, base);
    return sharesOf(ledger, { kind: "task", name: task.name }, task.minutes, fold);
  });
};

const sharesOf = (ledger: Ledger, subject: Subject, minutes: TaskMinutes, fold: FoldTask): TimeShares => {
  const all = minutesPerPiece(ledger, subject, minutes, fold);
  const noShow = fold("no-show-share", ledger.input("no-show-share", subject, minutes.noShowShare));
  const lost = fold("lost-share", ledger.input("lost-share", subject, minutes.lostShare));
  const talk = talkMinutes(ledger, subject, minutes);
  const interpreterShare = ledger.input("interpreter-share", subject, minutes.interpreterShare);
  const citizen = ledger.apply(heldTalk, subject, {
    talk,
    interpreterShare: fold("interpreter-share", interpreterShare),
    interpreterFactor: ledger.input("interpreter-factor", subject, minutes.interpreterFactor),
    heldShare: minutes.rebooked ? ledger.constant(1) : ledger.apply(heldShareOfBooked, subject, { noShow }),
  });
  const wasted = ledger.apply(minutes.rebooked ? lostRebooked : lostBookedOnce, subject, {
    talk,
    noShow,
    lost,
  });
  return {
    talk: ledger.apply(talkShare, subject, { talk: citizen, all }),
    preparation: ledger.apply(preparationShare, subject, { talk: citizen, wasted, all }),
  };
};
