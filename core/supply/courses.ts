import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";

const hoursOfAll = formula("course-hours", ["together", "perHead", "heads"], "together + perHead * heads");
/** Courses without hours at work to hold them in leave no hours to reckon with. */
const shareOfHoursAtWork = formula(
  "course-share",
  ["courseHours", "hoursAtWork", "posts"],
  "courseHours / max(0.000000001, hoursAtWork * posts)",
);

/**
 * Supervision and courses that options bring, as a further share of the group's hours at work (model-definitions 2.2);
 * null where there are none.
 */
export const courseShare = (
  ledger: Ledger,
  effects: Effects,
  subject: Subject,
  atWork: Step,
  posts: Step,
  heads: Step,
): Step | null => {
  const none = ledger.constant(0);
  const together = effects.fold(ledger, "course-hours", subject.name, none);
  const perHead = effects.fold(ledger, "course-hours-per-head", subject.name, none);
  if (together === none && perHead === none) return null;
  return ledger.apply(shareOfHoursAtWork, subject, {
    courseHours: ledger.apply(hoursOfAll, subject, { together, perHead, heads }),
    hoursAtWork: atWork,
    posts,
  });
};
