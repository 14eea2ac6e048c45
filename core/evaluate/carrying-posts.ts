import type { CarryingPosts } from "../demand/lower-caseload.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { caseCarryingPosts } from "./guideline.ts";

const atStart = formula("case-carrying-posts", ["openingPosts", "share"], "openingPosts * share");

/** Case-carrying posts of a staff group by month, once for all that ask. */
export const carryingPostsOf = (ledger: Ledger, supply: GroupSupply): Step =>
  ledger.remember(supply, "case-carrying-posts", [], () => caseCarryingPosts(ledger, supply));

/** Case-carrying posts of a unit by month, and as they stand before anybody comes or leaves in the first month. */
export const carryingPostsOfUnit =
  (ledger: Ledger, supplies: readonly GroupSupply[]) =>
  (unit: string): CarryingPosts => {
    const own = supplies.filter(({ group }) => group.unit === unit);
    return {
      atStart: own.map((supply) => carryingAtStart(ledger, supply)),
      byMonth: own.map((supply) => carryingPostsOf(ledger, supply)),
    };
  };

const carryingAtStart = (ledger: Ledger, { group }: GroupSupply): Step =>
  ledger.remember(group, "case-carrying-posts at start", [], () => {
    const subject: Subject = { kind: "staff-group", name: group.name };
    return ledger.apply(atStart, subject, {
      openingPosts: ledger.input("opening-posts", subject, group.filledPosts),
      share: ledger.input("case-carrying-share", subject, group.caseCarryingShare),
    });
  });
