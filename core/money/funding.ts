import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { neededInput } from "../explain/needed-input.ts";
import type { Step, Subject } from "../explain/step.ts";
import { defaultInput } from "../origin.ts";
import type { Funding } from "../plan/money.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthIndex, type TimeFrame, windowValues } from "../time-frame.ts";

const granted = formula("granted-kroner", ["kroner", "inForce"], "kroner * inForce");
const withoutFunded = formula(
  "gap-without-funding",
  ["gap", "posts", "netHours", "meanNetHours"],
  "gap - posts * netHours / meanNetHours",
);

/** Money granted for a time, with what it leaves behind (model-definitions 4, question 11). */
export interface FundingOutlook {
  readonly funding: Funding;
  /** Kroner by month. */
  readonly granted: Step;
  /** The first month without the money, and the workplace's gap by month if the funded posts are gone; null: not in the plan. */
  readonly lapse: { readonly month: number; readonly gap: Step; readonly gapWithout: Step } | null;
}

export const fundingOutlook = (
  ledger: Ledger,
  frame: TimeFrame,
  funding: Funding,
  supplies: readonly GroupSupply[],
  gap: Step,
): FundingOutlook => {
  const subject: Subject = { kind: "funding", name: funding.name };
  const month = funding.to === null ? null : monthIndex(frame, funding.to) + 1;
  const lapses = month !== null && month > 0 && month < frame.horizon;
  const inForce = ledger.series("option-window", subject, windowValues(frame, funding.from, funding.to), {
    kind: "default",
    at: funding.at,
  });
  const kroner = neededInput(ledger, "granted-kroner", subject, funding.kronerPerMonth, inForce);
  return {
    funding,
    granted: ledger.apply(granted, subject, { kroner, inForce }),
    lapse: lapses ? { month, gap, gapWithout: gapWithout(ledger, funding, supplies, gap) } : null,
  };
};

/** Where the money names no group, it is that of the only one; of several it is not known which loses the posts. */
const gapWithout = (ledger: Ledger, funding: Funding, supplies: readonly GroupSupply[], gap: Step): Step => {
  const subject: Subject = { kind: "funding", name: funding.name };
  const { posts, staffGroup, at } = funding;
  const [only, ...others] = supplies;
  const named = supplies.find(({ group }) => group.name === staffGroup);
  const supply = named ?? (others.length === 0 ? only : undefined);
  if (posts.value === 0) return gap;
  const known = supply === undefined ? defaultInput(null, at) : posts;
  return ledger.apply(withoutFunded, subject, {
    gap,
    posts: ledger.input("funded-posts", subject, known),
    netHours: supply?.net.net ?? ledger.constant(1),
    meanNetHours: supply?.net.meanNet ?? ledger.constant(1),
  });
};
