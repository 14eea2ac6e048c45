import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { allowanceKey, type Effects } from "../options/effects.ts";
import type { Allowance, StaffGroup } from "../plan.ts";
import { courseShare } from "./courses.ts";
import { statesHeads } from "./heads.ts";
import type { ContractPosts } from "./longer-weeks.ts";

const shareOfWeek = formula(
  "allowance-share",
  ["hoursAWeek", "heads", "posts", "weeklyHours"],
  "hoursAWeek * heads / (posts * weeklyHours)",
);
const shareOfYear = formula(
  "allowance-share",
  ["hoursAYear", "heads", "posts", "hoursAtWorkAYear"],
  "hoursAYear * heads / (posts * hoursAtWorkAYear)",
);
const allowanceTotal = formula("allowance-total", ["lines"], "sum(lines)");
const hoursLeftAWeek = formula("breathing-space-hours", ["share", "weeklyHours"], "share * weeklyHours");

const withLongerWeeks = formula("allowance-share", ["share", "perHead"], "share * perHead");

/** The people of a group and their contracts by month. */
export interface GroupPeople {
  readonly contracts: ContractPosts;
  readonly heads: Step;
}

/** A line of the group's category allowance as a share of hours at work (WISN category allowance standard). */
export interface AllowanceLine {
  readonly allowance: Allowance;
  readonly share: Step;
  /** Hours a week per full-time post that the line leaves, before and after the options. */
  readonly hoursAWeekBefore: Step;
  readonly hoursAWeek: Step;
}

/**
 * The group's category allowances, options counted in. They divide by (1 − sum), WISN's rule; duties of named posts
 * are no share and stand among the demand.
 */
export const allowanceLines = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  weeklyHours: Step,
  atWork: Step,
  { contracts, heads }: GroupPeople,
  effects: Effects,
): { readonly lines: readonly AllowanceLine[]; readonly total: Step } => {
  const lines = group.allowances
    .filter(({ kind }) => kind !== "named-duty-hours-a-year")
    .map((allowance) => {
      const base = baseShare(ledger, group, subject, allowance, weeklyHours, atWork);
      const share = effects.fold(ledger, "allowance-share", allowanceKey(group.name, allowance.name), base);
      return {
        allowance,
        share: amongLongerWeeks(ledger, allowance, share, contracts),
        hoursAWeekBefore: ledger.apply(hoursLeftAWeek, base.subject, { share: base, weeklyHours }),
        hoursAWeek: ledger.apply(hoursLeftAWeek, base.subject, { share, weeklyHours }),
      };
    });
  const courses = courseShare(ledger, effects, subject, atWork, contracts.posts, heads);
  const shares = [...lines.map(({ share }) => share), ...(courses ? [courses] : [])];
  return { lines, total: ledger.apply(allowanceTotal, subject, { lines: shares }) };
};

/** What is held per head does not grow with the hours of those who have a longer week (2.16). */
const amongLongerWeeks = (
  ledger: Ledger,
  { kind }: Allowance,
  share: Step,
  { perHead }: ContractPosts,
): Step =>
  perHead === null || kind === "share"
    ? share
    : ledger.apply(withLongerWeeks, share.subject, { share, perHead });

const baseShare = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  allowance: Allowance,
  weeklyHours: Step,
  atWork: Step,
): Step => {
  const line: Subject = { kind: "allowance", name: allowance.name };
  if (allowance.kind === "share") return ledger.input("allowance-share", line, allowance.amount);
  const amount = ledger.input("allowance-amount", line, allowance.amount);
  const { heads, posts } = headsPerPost(ledger, group, subject);
  if (allowance.kind === "hours-a-week-per-head") {
    return ledger.apply(shareOfWeek, line, { hoursAWeek: amount, heads, posts, weeklyHours });
  }
  const hoursAtWorkAYear = ledger.overScenarioYear("hours-at-work-a-year", "sum", atWork);
  return ledger.apply(shareOfYear, line, { hoursAYear: amount, heads, posts, hoursAtWorkAYear });
};

/** A group without people yet, or one that does not state its heads, counts one head a post. */
const headsPerPost = (ledger: Ledger, group: StaffGroup, subject: Subject) => {
  if (!statesHeads(group)) return { heads: ledger.constant(1), posts: ledger.constant(1) };
  return {
    heads: ledger.input("heads", subject, group.heads),
    posts: ledger.input("opening-posts", subject, group.filledPosts),
  };
};
