import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { isNotStated } from "../supply/stated.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { Period } from "./period.ts";

const allPosts = formula("established-posts", ["filled", "onLeave", "onLoan"], "filled + onLeave + onLoan");
const vacant = formula(
  "vacant-posts",
  ["established", "filled", "onLeave", "onLoan"],
  "max(0, established - filled - onLeave - onLoan)",
);
const perLeader = formula("staff-per-leader", ["heads", "leaders"], "sum(heads) / sum(leaders)");

/** Posts of a group that are paid for, and what they are: as stated at the start, and over the period. */
export interface GroupPostsSteps {
  readonly supply: GroupSupply;
  readonly established: Step;
  readonly filled: Step;
  readonly onLeave: Step;
  readonly onLoan: Step;
  readonly vacant: Step;
  readonly meanFilled: Step;
  readonly meanInRamp: Step;
}

/** Posts of a group (model-definitions 4, 8). Where nobody states the established ones, none are vacant. */
export const groupPosts = (ledger: Ledger, supply: GroupSupply, { from, to }: Period): GroupPostsSteps =>
  ledger.remember(supply, "group-posts", [from, to], () => {
    const { group, posts } = supply;
    const subject: Subject = { kind: "staff-group", name: group.name };
    const mean = (step: Step) => ledger.overMonths(step.quantity, "mean", step, from, to);
    const filled = ledger.input("opening-posts", subject, group.filledPosts);
    const onLeave = ledger.input("posts-on-leave", subject, group.postsOnLeave);
    const onLoan = ledger.input("posts-on-loan", subject, group.postsOnLoan);
    const established = isNotStated(group.establishedPosts)
      ? ledger.apply(allPosts, subject, { filled, onLeave, onLoan })
      : ledger.input("established-posts", subject, group.establishedPosts);
    return {
      supply,
      established,
      filled,
      onLeave,
      onLoan,
      vacant: ledger.apply(vacant, subject, { established, filled, onLeave, onLoan }),
      meanFilled: mean(posts.filled),
      meanInRamp: mean(posts.inRamp),
    };
  });

/** Staff of the groups that do not lead, to each filled post of those that do; null where none leads. */
export const staffPerLeader = (
  ledger: Ledger,
  subject: Subject,
  supplies: readonly GroupSupply[],
  { from, to }: Period,
): Step | null => {
  const leading = supplies.filter(({ group }) => group.leads);
  if (leading.length === 0) return null;
  const mean = (step: Step) => ledger.overMonths(step.quantity, "mean", step, from, to);
  return ledger.apply(perLeader, subject, {
    heads: supplies.filter(({ group }) => !group.leads).map(({ heads }) => mean(heads)),
    leaders: leading.map(({ posts }) => mean(posts.filled)),
  });
};
