import type { Step } from "../explain/step.ts";
import { amountOf, inForceOf, type StaffingOption, takeShare } from "./context.ts";
import type { Effect, EffectTarget } from "./effects.ts";
import { deferrableTasksOf, tasksOf, temporaryMeasureOn } from "./named-tasks.ts";
import { noEffects } from "./option-effects.ts";

/** A share that an option takes from a quantity of the tasks that it acts on. */
interface TakenShare {
  readonly from: EffectTarget;
  readonly of: typeof tasksOf;
  /** What is taken where the row states no share; null: it has to. */
  readonly unlessStated: number | null;
}

const taking =
  ({ from, of, unlessStated }: TakenShare): StaffingOption =>
  (choice, context) => {
    const tasks = of(context, choice);
    const share = amountOf(context, choice, "share", unlessStated);
    const inForce = inForceOf(context, choice);
    return {
      ...noEffects,
      effects: tasks.map(({ name }) => takeShare(context, choice, from, name, share, inForce)),
      temporary: temporaryMeasureOn(context, choice, tasks),
    };
  };

/** One caseworker through the whole case: so many hand-overs between caseworkers fall away. */
export const oneCaseworker = taking({ from: "task-volume", of: tasksOf, unlessStated: null });

/** A series of meetings, such as indsatsmøder, that is stopped, all of it where no share is stated. */
export const stoppedMeetingSeries = taking({
  from: "task-volume",
  of: deferrableTasksOf,
  unlessStated: 1,
});

/** Talks that are not held while a clarification is awaited. */
export const pausedTalks = taking({ from: "task-volume", of: deferrableTasksOf, unlessStated: null });

/** Fixed times, booked over, for those who often stay away: so much of a missed talk's time is put to other use (2.4). */
export const noShowSlots = taking({ from: "lost-share", of: tasksOf, unlessStated: null });

/** Talks are prepared when the citizen has checked in, so that a missed talk costs no preparation (2.4). */
export const preparationAfterCheckIn = taking({
  from: "prepared-ahead-share",
  of: tasksOf,
  unlessStated: 1,
});

/** Interpreters in another share of the talks than today (2.4). */
export const interpreters: StaffingOption = (choice, context) => {
  const tasks = tasksOf(context, choice);
  const share = amountOf(context, choice, "share");
  const inForce = inForceOf(context, choice);
  return {
    ...noEffects,
    effects: tasks.map(({ name }) => replacement(name, share, inForce)),
    temporary: temporaryMeasureOn(context, choice, tasks),
  };
};

const replacement = (task: string, amount: Step, inForce: Step): Effect => ({
  target: "interpreter-share",
  subject: task,
  operation: "replace",
  amount,
  inForce,
});
