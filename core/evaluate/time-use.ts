import { type TimeShares, timeSharesOf } from "../demand/time-shares.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { Plan } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { LineOutcome } from "./line-outcome.ts";
import type { Period } from "./period.ts";

const hoursAtWork = formula(
  "worked-hours",
  ["atWork", "posts", "overtime", "temps", "movedIn", "movedOut", "timeOff"],
  "atWork * posts + sum(overtime) + temps + movedIn - movedOut - timeOff",
);
const partOfServed = formula("served-hours", ["served", "share"], "served * share");
const partOfGrown = formula("served-hours", ["served", "growth", "share"], "(served + growth) * share");
const shareOfWork = formula("citizen-facing-share", ["hours", "worked"], "sum(hours) / sum(worked)");

/** Shares of the hours at work over a period. */
export interface TimeUseSteps {
  readonly citizenFacing: Step;
  readonly preparation: Step;
}

/** Hours that the people of a group are at work, meetings and all. */
const workedHours = (ledger: Ledger, supply: GroupSupply, { from, to }: Period): Step =>
  ledger.remember(supply, "worked-hours", [from, to], () => {
    const worked = ledger.apply(
      hoursAtWork,
      { kind: "staff-group", name: supply.group.name },
      {
        atWork: supply.net.atWork,
        posts: supply.contracts.posts,
        overtime: supply.overtime.map(({ hours }) => hours),
        temps: supply.temps,
        movedIn: supply.movedIn,
        movedOut: supply.movedOut,
        timeOff: supply.timeOff.taken,
      },
    );
    return ledger.overMonths("worked-hours", "sum", worked, from, to);
  });

/** Hours of a line that were spent with citizens, and on preparing and following up. */
const servedParts = (
  ledger: Ledger,
  { served: { line } }: LineOutcome,
  shares: TimeShares,
  { from, to }: Period,
): Readonly<Record<keyof TimeShares, Step>> =>
  ledger.remember(line.served, "time-use", [shares, from, to], () => {
    const { subject, served, growth } = line;
    const hoursOf = (share: Step): Step => {
      const hours =
        growth === null
          ? ledger.apply(partOfServed, subject, { served, share })
          : ledger.apply(partOfGrown, subject, { served, growth: growth.served, share });
      return ledger.overMonths("served-hours", "sum", hours, from, to);
    };
    return { talk: hoursOf(shares.talk), preparation: hoursOf(shares.preparation) };
  });

/**
 * Share of the hours at work that is spent with citizens, and on preparing and following up, of the work that is done
 * (model-definitions 4, 9). One-off work, duties and phones are in neither; what a task grew by while it waited divides
 * as the task does.
 */
export const timeUse = (
  ledger: Ledger,
  subject: Subject,
  { tasks }: Plan,
  effects: Effects,
  supplies: readonly GroupSupply[],
  outcomes: readonly LineOutcome[],
  period: Period,
): TimeUseSteps => {
  const byName = new Map(tasks.map((task) => [task.name, task] as const));
  const parts = outcomes.flatMap((outcome) => {
    const { line } = outcome.served;
    const task = line.subject.kind === "task" ? byName.get(line.subject.name) : undefined;
    const shares = task ? timeSharesOf(ledger, task, effects) : null;
    return shares ? servedParts(ledger, outcome, shares, period) : [];
  });
  const worked = supplies.map((supply) => workedHours(ledger, supply, period));
  return {
    citizenFacing: ledger.apply(shareOfWork, subject, { hours: parts.map(({ talk }) => talk), worked }),
    preparation: ledger.apply({ ...shareOfWork, quantity: "preparation-share" }, subject, {
      hours: parts.map(({ preparation }) => preparation),
      worked,
    }),
  };
};
