import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { LongerWeek } from "../options/option-effects.ts";

const beyondOwnWeek = formula("longer-week-extra", ["wholeWeek", "ownWeek"], "wholeWeek - ownWeek");
const extraPosts = formula(
  "longer-week-posts",
  ["people", "extraHours", "inForce", "weeklyHours"],
  "people * extraHours * inForce / weeklyHours",
);
const extraHours = formula(
  "longer-week-hours",
  ["people", "extraHours", "inForce", "workingDays"],
  "people * extraHours * inForce * workingDays / 5",
);
const contractPosts = formula("contract-posts", ["filled", "longerWeeks"], "filled + sum(longerWeeks)");
/** Meetings that each head sits in stay as long while the hours that they are taken from grow. */
const perHeadFactor = formula(
  "per-head-factor",
  ["filled", "contractPosts"],
  "1 - (contractPosts - filled) / max(0.000000001, contractPosts)",
);

/** A longer week of some people of a group, worked out (model-definitions 2.16, 2.17 a). */
export interface WorkedLongerWeek {
  readonly longerWeek: LongerWeek;
  /** Hours a week of one of them beyond the group's own week, while it is in force; below 0 as entered. */
  readonly extraHours: Step;
  /** Contract hours beyond the filled posts' own, in posts by month. */
  readonly posts: Step;
  /** The same in hours by working days, holiday and absence included. */
  readonly hours: Step;
}

/** The posts of a group by the hours of its contracts; heads stay the same. */
export interface ContractPosts {
  readonly longerWeeks: readonly WorkedLongerWeek[];
  /** Filled posts, and what longer weeks add to them. */
  readonly posts: Step;
  /** What is left of the share of an allowance per head; null where nobody has a longer week. */
  readonly perHead: Step | null;
}

export const contractPostsOf = (
  ledger: Ledger,
  subject: Subject,
  filled: Step,
  weeklyHours: Step,
  workingDays: Step,
  longerWeeks: readonly LongerWeek[],
): ContractPosts => {
  if (longerWeeks.length === 0) return { longerWeeks: [], posts: filled, perHead: null };
  const worked = longerWeeks.map((week) => workedLongerWeek(ledger, week, weeklyHours, workingDays));
  const posts = ledger.apply(contractPosts, subject, {
    filled,
    longerWeeks: worked.map((week) => week.posts),
  });
  return {
    longerWeeks: worked,
    posts,
    perHead: ledger.apply(perHeadFactor, subject, { filled, contractPosts: posts }),
  };
};

const workedLongerWeek = (
  ledger: Ledger,
  longerWeek: LongerWeek,
  weeklyHours: Step,
  workingDays: Step,
): WorkedLongerWeek => {
  const subject: Subject = { kind: "option", name: longerWeek.name };
  const { people, inForce, hoursAre } = longerWeek;
  const extra =
    hoursAre === "beyond-week"
      ? longerWeek.weeklyHours
      : ledger.apply(beyondOwnWeek, subject, { wholeWeek: longerWeek.weeklyHours, ownWeek: weeklyHours });
  return {
    longerWeek,
    extraHours: extra,
    posts: ledger.apply(extraPosts, subject, { people, extraHours: extra, inForce, weeklyHours }),
    hours: ledger.apply(extraHours, subject, { people, extraHours: extra, inForce, workingDays }),
  };
};
