import type { WorkLine } from "../demand/work-line.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import {
  type MatchingLine,
  type MatchingProblem,
  type Step,
  type Subject,
  valueAt,
} from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { serve } from "./matching.ts";
import { arisingWork, type Permissions } from "./service.ts";
import { usedByGroup } from "./utilisation.ts";

const demandHours = formula("demand-hours", ["lines"], "sum(lines)");
const availablePosts = formula("available-posts", ["supply", "meanNetHours"], "supply / meanNetHours");
const requiredPosts = formula("required-posts", ["demand", "meanNetHours"], "demand / meanNetHours");
const gap = formula("gap", ["available", "required"], "available - required");
const keepUp = formula("keep-up-posts", ["demand", "netHours"], "demand / netHours");
const unservedHours = formula("unserved-hours", ["hours", "matched"], "hours - matched");
const idleHours = formula("idle-hours", ["supply", "used"], "max(0, supply) - used");
const shortage = formula("shortage", ["unserved", "meanNetHours"], "sum(unserved) / meanNetHours");
const spare = formula("spare", ["idle", "meanNetHours"], "idle / meanNetHours");

/** The task method's figures of one staff group by month, in posts (model-definitions 2.10). */
export interface GroupGap {
  readonly supply: GroupSupply;
  readonly lines: readonly WorkLine[];
  readonly demand: Step;
  readonly available: Step;
  readonly required: Step;
  readonly gap: Step;
  readonly shortage: Step;
  readonly spare: Step;
  readonly keepUp: Step;
}

/** Growth of deferred work is a line of its own of its task's home group. */
const arisingSteps = (line: WorkLine): readonly Step[] =>
  line.growth ? [line.arising, line.growth.hours] : [line.arising];

export const groupGaps = (
  ledger: Ledger,
  horizon: number,
  supplies: readonly GroupSupply[],
  lines: readonly WorkLine[],
  permissions: Permissions,
): readonly GroupGap[] => {
  const problem = problemOf(supplies, lines);
  const matched = matchMonths(horizon, supplies, lines, permissions);
  const unserved = unservedOf(ledger, lines, problem, matched.served);
  return supplies.map((supply, index) => {
    const subject: Subject = { kind: "staff-group", name: supply.group.name };
    const own = lines.filter(({ homeGroup }) => homeGroup === supply.group.name);
    const meanNetHours = supply.net.meanNet;
    const demand = ledger.apply(demandHours, subject, { lines: own.flatMap(arisingSteps) });
    const available = ledger.apply(availablePosts, subject, { supply: supply.supply, meanNetHours });
    const required = ledger.apply(requiredPosts, subject, { demand, meanNetHours });
    const used = ledger.record(
      "used-hours",
      subject,
      { kind: "matching", problem, output: { kind: "used", group: supply.group.name } },
      matched.used[index] ?? Number.NaN,
    );
    return {
      supply,
      lines: own,
      demand,
      available,
      required,
      gap: ledger.apply(gap, subject, { available, required }),
      shortage: ledger.apply(shortage, subject, {
        unserved: own.flatMap((line) => unserved.get(line) ?? []),
        meanNetHours,
      }),
      spare: ledger.apply(spare, subject, {
        idle: ledger.apply(idleHours, subject, { supply: supply.supply, used }),
        meanNetHours,
      }),
      keepUp: ledger.apply(keepUp, subject, { demand, netHours: supply.net.net }),
    };
  });
};

const problemOf = (supplies: readonly GroupSupply[], lines: readonly WorkLine[]): MatchingProblem => ({
  lines: lines.flatMap((line) => arisingSteps(line).map((hours) => matchingLine(line, hours))),
  supply: Object.fromEntries(supplies.map(({ group, supply }) => [group.name, supply])),
});

const matchingLine = ({ priority, permittedGroups }: WorkLine, hours: Step): MatchingLine => ({
  name: lineName(hours),
  hours,
  priority,
  permittedGroups,
});

/** A line of a matching is named by the step that gives its hours. */
const lineName = (hours: Step): string => String(hours.id);

interface Matched {
  /** By line of the problem, then month. */
  readonly served: readonly Float64Array[];
  /** By group, then month. */
  readonly used: readonly Float64Array[];
}

const matchMonths = (
  horizon: number,
  supplies: readonly GroupSupply[],
  lines: readonly WorkLine[],
  permissions: Permissions,
): Matched => {
  const series = () => new Float64Array(horizon);
  const served = lines.flatMap(arisingSteps).map(series);
  const used = supplies.map(series);
  for (let month = 0; month < horizon; month++) {
    const available = supplies.map(({ supply }) => valueAt(supply, month));
    const result = serve(permissions.plan, arisingWork(lines, permissions, month), available);
    for (const [line, hours] of result.served.entries()) set(served[line], month, hours);
    const usedHours = usedByGroup(permissions.plan, result.servedBySet, available);
    for (const [group, hours] of usedHours.entries()) set(used[group], month, hours);
  }
  return { served, used };
};

const set = (values: Float64Array | undefined, month: number, value: number): void => {
  if (values) values[month] = value;
};

const unservedOf = (
  ledger: Ledger,
  lines: readonly WorkLine[],
  problem: MatchingProblem,
  served: readonly Float64Array[],
): ReadonlyMap<WorkLine, readonly Step[]> => {
  let next = 0;
  const unserved = (line: WorkLine, hours: Step): Step => {
    const values = served[next++] ?? Number.NaN;
    const output = { kind: "served", line: lineName(hours) } as const;
    const matched = ledger.record(
      "matched-hours",
      line.subject,
      { kind: "matching", problem, output },
      values,
    );
    return ledger.apply(unservedHours, line.subject, { hours, matched });
  };
  return new Map(
    lines.map((line) => [line, arisingSteps(line).map((hours) => unserved(line, hours))] as const),
  );
};
