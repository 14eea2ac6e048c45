import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { StaffGroup } from "../plan.ts";
import { isNotStated } from "./stated.ts";

const headsOfPosts = formula("heads", ["heads", "opening", "filled"], "heads * filled / opening");
const meanWeek = formula("own-week", ["weeklyHours", "opening", "heads"], "weeklyHours * opening / heads");

/** Whether the group tells how many people fill its posts; else one head is one post. */
export const statesHeads = ({ filledPosts, heads }: StaffGroup): boolean =>
  filledPosts.value !== 0 && !isNotStated(heads);

/** People in the group by month: as many to a post as at the start. */
export const headsByMonth = (ledger: Ledger, group: StaffGroup, subject: Subject, filled: Step): Step => {
  if (!statesHeads(group)) return filled;
  return ledger.apply(headsOfPosts, subject, {
    heads: ledger.input("heads", subject, group.heads),
    opening: ledger.input("opening-posts", subject, group.filledPosts),
    filled,
  });
};

/** Weekly hours of one of the group's people by contract, on average: fewer than a post's where some are part-timers. */
export const meanContractWeek = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  weeklyHours: Step,
): Step => {
  if (!statesHeads(group)) return weeklyHours;
  return ledger.apply(meanWeek, subject, {
    weeklyHours,
    opening: ledger.input("opening-posts", subject, group.filledPosts),
    heads: ledger.input("heads", subject, group.heads),
  });
};
