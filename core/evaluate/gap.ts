import type { ReusedTime } from "../demand/reused-time.ts";
import { priorityAt, type WorkLine } from "../demand/work-line.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { newColumn } from "../explain/new-column.ts";
import { type MatchingProblem, type Step, type Subject, valueAt } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { type HoursSource, type Permissions, sourcesOf } from "./service.ts";
import { ServiceOrder } from "./service-order.ts";
import { usedByGroup } from "./utilisation.ts";

const demandHours = formula("demand-hours", ["lines"], "sum(lines)");
const availablePosts = formula("available-posts", ["supply", "meanNetHours"], "supply / meanNetHours");
const requiredPosts = formula("required-posts", ["demand", "meanNetHours"], "demand / meanNetHours");
const gap = formula("gap", ["available", "required"], "available - required");
const keepUp = formula("keep-up-posts", ["demand", "netHours"], "demand / netHours");
const idleHours = formula("idle-hours", ["supply", "used"], "max(0, supply) - used");
/** Hours that the group owes beyond those it has, as time off in a month with few, are missing like work not done. */
const shortage = formula(
  "shortage",
  ["demand", "matched", "supply", "meanNetHours"],
  "(max(0, demand - sum(matched)) + max(0, 0 - supply)) / meanNetHours",
);
const spare = formula("spare", ["idle", "meanNetHours"], "idle / meanNetHours");

/** The task method's figures by month, in posts; shortage and spare are what the matching leaves. */
export interface UnitGap {
  readonly available: Step;
  readonly required: Step;
  readonly gap: Step;
  readonly shortage: Step;
  readonly spare: Step;
  readonly keepUp: Step;
}

/** The figures of one staff group (model-definitions 2.10). */
export interface GroupGap extends UnitGap {
  readonly supply: GroupSupply;
  readonly lines: readonly WorkLine[];
  readonly demand: Step;
  /** The time between the calls that its people answer, which stands by itself: groups do not net (2.13). */
  readonly betweenCalls: readonly BetweenCallsGap[];
}

/** The time between calls as hours that are there, and what of them other work takes. */
export interface BetweenCallsGap extends UnitGap {
  readonly time: ReusedTime;
  readonly used: Step;
}

/** Growth of deferred work is a line of its own of its task's home group. */
export const arisingSteps = (line: WorkLine): readonly Step[] =>
  line.growth ? [line.arising, line.growth.hours] : [line.arising];

export const groupGaps = (
  ledger: Ledger,
  horizon: number,
  supplies: readonly GroupSupply[],
  reused: readonly ReusedTime[],
  lines: readonly WorkLine[],
  permissions: Permissions,
): readonly GroupGap[] => {
  const sources = sourcesOf(supplies, reused);
  const problem = problemOf(sources, lines);
  const matched = matchMonths(horizon, sources, lines, permissions);
  const matchedSteps = matchedHours(ledger, lines, problem, matched.served);
  return supplies.map((supply, index) => {
    const subject: Subject = { kind: "staff-group", name: supply.group.name };
    const own = lines.filter(({ homeGroup }) => homeGroup === supply.group.name);
    const meanNetHours = supply.net.meanNet;
    const demand = ledger.apply(demandHours, subject, { lines: own.flatMap(arisingSteps) });
    const available = ledger.apply(availablePosts, subject, { supply: supply.supply, meanNetHours });
    const required = ledger.apply(requiredPosts, subject, { demand, meanNetHours });
    const used = usedHours(ledger, "used-hours", subject, problem, supply.group.name, matched.used[index]);
    return {
      supply,
      lines: own,
      demand,
      available,
      required,
      gap: ledger.apply(gap, subject, { available, required }),
      shortage: ledger.apply(shortage, subject, {
        demand,
        matched: own.flatMap((line) => matchedSteps.get(line) ?? []),
        supply: supply.supply,
        meanNetHours,
      }),
      spare: ledger.apply(spare, subject, {
        idle: ledger.apply(idleHours, subject, { supply: supply.supply, used }),
        meanNetHours,
      }),
      keepUp: ledger.apply(keepUp, subject, { demand, netHours: supply.net.net }),
      betweenCalls: reused.flatMap((time, place) => {
        const hours = matched.used[supplies.length + place];
        const used = usedHours(ledger, "reused-hours", subject, problem, time.name, hours);
        return time.homeGroup === supply.group.name ? [betweenCallsGap(ledger, supply, time, used)] : [];
      }),
    };
  });
};

/** Nothing is demanded of the time between calls: it has what it can give, and what of that is left over. */
const betweenCallsGap = (
  ledger: Ledger,
  { group: { name }, net: { meanNet: meanNetHours } }: GroupSupply,
  time: ReusedTime,
  used: Step,
): BetweenCallsGap => {
  const { supply } = time;
  const subject: Subject = { kind: "staff-group", name };
  const none = (quantity: "required-posts" | "shortage" | "keep-up-posts"): Step =>
    ledger.series(quantity, subject, 0, { kind: "default", at: null });
  const available = ledger.apply(availablePosts, subject, { supply, meanNetHours });
  const required = none("required-posts");
  return {
    time,
    used,
    available,
    required,
    gap: ledger.apply(gap, subject, { available, required }),
    shortage: none("shortage"),
    spare: ledger.apply(spare, subject, {
      idle: ledger.apply(idleHours, subject, { supply, used }),
      meanNetHours,
    }),
    keepUp: none("keep-up-posts"),
  };
};

const usedHours = (
  ledger: Ledger,
  quantity: "used-hours" | "reused-hours",
  subject: Subject,
  problem: MatchingProblem,
  source: string,
  hours: Float64Array | undefined,
): Step =>
  ledger.record(
    quantity,
    subject,
    { kind: "matching", problem, output: { kind: "used", group: source } },
    hours ?? Number.NaN,
  );

const problemOf = (sources: readonly HoursSource[], lines: readonly WorkLine[]): MatchingProblem => ({
  lines: lines
    .flatMap((line) => arisingSteps(line).map((hours) => ({ line, hours })))
    .map(({ line: { priority, permittedGroups }, hours }, index) => ({
      name: String(index),
      hours,
      priority,
      permittedGroups,
    })),
  supply: Object.fromEntries(sources.map(({ name, supply }) => [name, supply])),
});

interface Matched {
  /** By line of the problem, then month. */
  readonly served: readonly Float64Array[];
  /** By group and time between calls, then month. */
  readonly used: readonly Float64Array[];
}

/** The month's own arrivals are matched, all of one priority together; carried backlog is not in the gap. */
const matchMonths = (
  horizon: number,
  sources: readonly HoursSource[],
  lines: readonly WorkLine[],
  { plan }: Permissions,
): Matched => {
  const work = lines.flatMap((line, index) =>
    arisingSteps(line).map((hours) => ({
      hours,
      priority: line.priority,
      permissionSet: plan.setOfTask[index] ?? -1,
      served: newColumn(horizon),
    })),
  );
  const used = sources.map(() => newColumn(horizon));
  const order = new ServiceOrder(plan.setCount);
  const servedBySet = new Float64Array(plan.setCount);
  for (let month = 0; month < horizon; month++) {
    const available = sources.map(({ supply }) => valueAt(supply, month));
    order.clear();
    for (const { hours, priority, permissionSet } of work)
      order.add(priorityAt(priority, month), 0, permissionSet, valueAt(hours, month));
    const shareOf = order.serve(plan, available);
    servedBySet.fill(0);
    work.forEach(({ hours, permissionSet, served }, piece) => {
      const done = shareOf(piece) * valueAt(hours, month);
      served[month] = done;
      servedBySet[permissionSet] = (servedBySet[permissionSet] ?? 0) + done;
    });
    const usedInMonth = usedByGroup(plan, servedBySet, available);
    used.forEach((ofGroup, group) => {
      ofGroup[month] = usedInMonth[group] ?? Number.NaN;
    });
  }
  return { served: work.map(({ served }) => served), used };
};

const matchedHours = (
  ledger: Ledger,
  lines: readonly WorkLine[],
  problem: MatchingProblem,
  served: readonly Float64Array[],
): ReadonlyMap<WorkLine, readonly Step[]> => {
  let next = 0;
  const matched = (line: WorkLine): Step => {
    const index = next++;
    const output = { kind: "served", line: String(index) } as const;
    return ledger.record(
      "matched-hours",
      line.subject,
      { kind: "matching", problem, output },
      served[index] ?? Number.NaN,
    );
  };
  return new Map(lines.map((line) => [line, arisingSteps(line).map(() => matched(line))] as const));
};
