import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { GroupGap } from "./gap.ts";
import type { Period } from "./period.ts";

const passing = formula(
  "passing-gap",
  ["batches", "growth", "netHours", "rampLoss", "mentor", "meanNetHours"],
  "0 - (sum(batches) + sum(growth) + netHours * rampLoss + mentor) / meanNetHours",
);
const sum = formula("passing-gap", ["groups"], "sum(groups)");
const lasting = formula("lasting-gap", ["gap", "passing"], "gap - passing");

/** The gap of a period in what stays and what passes, in posts. */
export interface PartedGap {
  readonly lasting: Step;
  readonly passing: Step;
}

/** What one-off work, the growth of what waits, ramp-up and mentors take of a group, in posts and by month. */
const passingOf = (ledger: Ledger, { supply, lines, gap }: GroupGap): Step =>
  ledger.apply(passing, gap.subject, {
    batches: lines.filter(({ subject }) => subject.kind === "batch").map(({ arising }) => arising),
    growth: lines.flatMap(({ growth }) => growth?.hours ?? []),
    netHours: supply.net.net,
    rampLoss: supply.posts.rampLoss,
    mentor: supply.posts.mentorHours,
    meanNetHours: supply.net.meanNet,
  });

/**
 * Permanent and temporary part of the gap (model-definitions 4, 5): the gap with batches, growth of the backlog and
 * ramp-up removed, and the rest. Hours are turned into posts as in the gap, so that the two add up to it.
 */
export const partedGap = (
  ledger: Ledger,
  subject: Subject,
  groups: readonly GroupGap[],
  gap: Step,
  { from, to }: Period,
): PartedGap => {
  const ofGroups = groups.map((group) =>
    ledger.remember(group, "passing-gap", [from, to], () =>
      ledger.overMonths("passing-gap", "mean", passingOf(ledger, group), from, to),
    ),
  );
  const together = ledger.apply(sum, subject, { groups: ofGroups });
  return { passing: together, lasting: ledger.apply(lasting, subject, { gap, passing: together }) };
};
