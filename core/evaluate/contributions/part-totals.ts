import type { ReusedTime } from "../../demand/reused-time.ts";
import { priorityAt, type WorkLine } from "../../demand/work-line.ts";
import type { Ledger } from "../../explain/ledger.ts";
import { type Step, valueAt } from "../../explain/step.ts";
import type { GroupSupply } from "../../supply/supply.ts";
import { arisingSteps } from "../gap.ts";
import type { PartWork } from "../part.ts";
import { lentByMonth } from "../period.ts";
import type { HoursSource, Permissions } from "../service.ts";
import { ServiceOrder } from "../service-order.ts";
import { usedByGroup } from "../utilisation.ts";

/** What a part of the plan adds to the two totals, in posts over the whole period. */
export interface PartValue {
  /** Settled and unclipped (2.10, 2.15). */
  readonly balance: number;
  /** The groups' own after matching, with its sign turned: nothing missing is 0. */
  readonly shortage: number;
}

/** A group's posts summed over the months; those that are missing and those that are left over do not net yet. */
interface GroupSums {
  readonly supply: GroupSupply;
  readonly lent: Step | null;
  /** Hours between calls that can be used for other work; nothing is demanded of them. */
  readonly betweenCalls: readonly Step[];
  balance: number;
  missing: number;
  spare: number;
}

interface Work {
  readonly hours: Step;
  readonly line: WorkLine;
  readonly permissionSet: number;
  /** Position of the home group; -1 where it is none of the part's. */
  readonly home: number;
}

/** What is divided by no hours has no value. */
const inPosts = (hours: number, { net }: GroupSupply, month: number): number => {
  const posts = hours / valueAt(net.meanNet, month);
  return Number.isFinite(posts) ? posts : Number.NaN;
};

/**
 * The figures of `groupGaps` and `groupPeriod` that the two totals hang on, as numbers without the steps that explain
 * them: they are asked for thousands of times, and a property holds them against the evaluation of the same options.
 */
export const partTotals = (
  ledger: Ledger,
  horizon: number,
  supplies: readonly GroupSupply[],
  { lines, reused, sources }: PartWork,
  { plan }: Permissions,
): PartValue => {
  const homes = new Map(supplies.map(({ group }, index) => [group.name, index] as const));
  const sums = supplies.map((supply): GroupSums => sumsOf(ledger, supply, lines, reused));
  const work = lines.flatMap((line, index) =>
    arisingSteps(line).map(
      (hours): Work => ({
        hours,
        line,
        permissionSet: plan.setOfTask[index] ?? -1,
        home: homes.get(line.homeGroup) ?? -1,
      }),
    ),
  );
  const month = monthOf(plan, sources, work);
  for (let index = 0; index < horizon; index++) month(index, sums);
  return totalsOf(sums, horizon);
};

const sumsOf = (
  ledger: Ledger,
  supply: GroupSupply,
  lines: readonly WorkLine[],
  reused: readonly ReusedTime[],
): GroupSums => ({
  supply,
  lent: lentByMonth(
    ledger,
    { kind: "staff-group", name: supply.group.name },
    supply,
    lines.filter(({ homeGroup }) => homeGroup === supply.group.name),
  ),
  betweenCalls: reused.flatMap((time) => (time.homeGroup === supply.group.name ? [time.supply] : [])),
  balance: 0,
  missing: 0,
  spare: 0,
});

/** Matches the month's own arrivals, as `groupGaps` does, and adds what it gives to the sums. */
const monthOf = (plan: Permissions["plan"], sources: readonly HoursSource[], work: readonly Work[]) => {
  const order = new ServiceOrder(plan.setCount);
  const servedBySet = new Float64Array(plan.setCount);
  const demand = new Float64Array(sources.length);
  const matched = new Float64Array(sources.length);
  return (month: number, sums: readonly GroupSums[]): void => {
    const available = sources.map(({ supply }) => valueAt(supply, month));
    order.clear();
    for (const { hours, line, permissionSet } of work)
      order.add(priorityAt(line.priority, month), 0, permissionSet, valueAt(hours, month));
    const shareOf = order.serve(plan, available);
    servedBySet.fill(0);
    demand.fill(0);
    matched.fill(0);
    for (const [piece, { hours, permissionSet, home }] of work.entries()) {
      const arising = valueAt(hours, month);
      const done = shareOf(piece) * arising;
      demand[home] = (demand[home] ?? 0) + arising;
      matched[home] = (matched[home] ?? 0) + done;
      servedBySet[permissionSet] = (servedBySet[permissionSet] ?? 0) + done;
    }
    const used = usedByGroup(plan, servedBySet, available);
    for (const [group, sum] of sums.entries()) {
      const supply = available[group] ?? Number.NaN;
      const arising = demand[group] ?? 0;
      const notDone = Math.max(0, arising - (matched[group] ?? 0)) + Math.max(0, -supply);
      const idle = Math.max(0, supply) - (used[group] ?? Number.NaN);
      const lent = sum.lent === null ? 0 : valueAt(sum.lent, month);
      const between = sum.betweenCalls.reduce((hours, step) => hours + valueAt(step, month), 0);
      sum.balance += inPosts(supply + between - arising, sum.supply, month) - lent;
      sum.missing += inPosts(notDone, sum.supply, month);
      sum.spare += inPosts(idle, sum.supply, month);
    }
  };
};

/** Months net within a group; groups do not net. */
const totalsOf = (sums: readonly GroupSums[], horizon: number): PartValue => {
  let balance = 0;
  let shortage = 0;
  for (const sum of sums) {
    balance += sum.balance / horizon;
    shortage -= Math.max(0, (sum.missing - sum.spare) / horizon);
  }
  return { balance, shortage };
};
