import type { Demand } from "../demand/demand.ts";
import type { WorkLine } from "../demand/work-line.ts";
import { redefine } from "../explain/ledger.ts";
import { type ServiceLine, type ServiceProblem, type Step, valueAt } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { addArrivals, type Backlog, backlogHours, openingCohorts, takeOldest } from "./backlog.ts";
import { type WorkLine as QueuedWork, serve, serviceKey } from "./matching.ts";
import { type MatchingPlan, matchingPlan } from "./matching-plan.ts";
import { spareBySet } from "./unserved.ts";

/** What became of a line's work by month, in hours. */
export interface ServedLine {
  readonly line: WorkLine;
  readonly opening: { readonly hours: number; readonly ageMonths: number | null };
  readonly arrived: Float64Array;
  readonly growth: Float64Array;
  readonly served: Float64Array;
  readonly growthServed: Float64Array;
  readonly closing: Float64Array;
  /** What the matching could have given the line in the month: what it was given and what was left for it. */
  readonly capacity: Float64Array;
}

/** Who may do what in a scenario, by position of groups and lines. */
export interface Permissions {
  readonly groups: readonly string[];
  readonly plan: MatchingPlan;
}

export const permissionsOf = (supplies: readonly GroupSupply[], lines: readonly WorkLine[]): Permissions => {
  const groups = supplies.map(({ group }) => group.name);
  const position = new Map(groups.map((name, index) => [name, index] as const));
  const permitted = lines.map(({ permittedGroups }) =>
    permittedGroups.flatMap((name) => position.get(name) ?? []),
  );
  return { groups, plan: matchingPlan(groups.length, permitted) };
};

interface LineState {
  readonly outcome: ServedLine;
  readonly permissionSet: number;
  own: Backlog;
  grown: Backlog;
}

/**
 * Serves the queues month by month: what arises joins the backlog, statutory work is served first, then by the user's
 * order, the oldest first, with the hours of those who may do it (model-definitions 2.7 to 2.9). Fills `served` and
 * `backlog` of every line.
 */
export const serveQueues = (
  horizon: number,
  demand: Demand,
  supplies: readonly GroupSupply[],
  permissions: Permissions,
): readonly ServedLine[] => {
  const states = demand.lines.map((line, index) =>
    initialState(line, permissions.plan.setOfTask[index] ?? -1, horizon),
  );
  const supply = supplies.map((group) => group.supply);
  for (let month = 0; month < horizon; month++) {
    for (const { compute } of demand.beforeService) compute(month);
    for (const state of states) receive(state, month);
    serveMonth(states, month, supply, permissions.plan);
    for (const { compute } of demand.afterService) compute(month);
  }
  explainService(demand, supplies);
  return states.map(({ outcome }) => outcome);
};

const initialState = (line: WorkLine, permissionSet: number, horizon: number): LineState => {
  const series = () => new Float64Array(horizon);
  const opening = line.opening
    ? { hours: valueAt(line.opening.hours, 0), ageMonths: line.opening.ageMonths }
    : { hours: 0, ageMonths: null };
  const outcome: ServedLine = {
    line,
    opening,
    arrived: series(),
    growth: series(),
    served: series(),
    growthServed: series(),
    closing: series(),
    capacity: series(),
  };
  return { outcome, permissionSet, own: [], grown: [] };
};

const receive = (state: LineState, month: number): void => {
  const { line, opening, arrived, growth } = state.outcome;
  const hours = valueAt(line.arrivals, month);
  if (month === 0) state.own = openingCohorts(opening, hours);
  arrived[month] = hours;
  state.own = addArrivals(state.own, month, hours);
  if (line.growth) {
    const grown = valueAt(line.growth.hours, month);
    growth[month] = grown;
    state.grown = addArrivals(state.grown, month, grown);
  }
};

const serveMonth = (
  states: readonly LineState[],
  month: number,
  supply: readonly Step[],
  plan: MatchingPlan,
): void => {
  const queued = states.flatMap((state) => queuedWork(state, month));
  const available = supply.map((step) => valueAt(step, month));
  const { served, servedBySet } = serve(plan, queued, available);
  const spare = spareBySet(plan, servedBySet, available);
  let next = 0;
  const servedOf = (backlog: Backlog): number => {
    let hours = 0;
    for (const _ of backlog) hours += served[next++] ?? 0;
    return hours;
  };
  for (const state of states) {
    const own = servedOf(state.own);
    const grown = servedOf(state.grown);
    finishMonth(state, month, own, grown, spare[state.permissionSet] ?? 0);
  }
};

const queuedWork = (
  { outcome, permissionSet, own, grown }: LineState,
  month: number,
): readonly QueuedWork[] => {
  const { priority, openShare } = outcome.line;
  const open = openShare ? valueAt(openShare, month) : 1;
  const queue = (backlog: Backlog): readonly QueuedWork[] =>
    backlog.map(({ arrivalMonth, hours }) => ({
      permissionSet,
      key: serviceKey(priority, arrivalMonth),
      hours: hours * open,
    }));
  return grown.length === 0 ? queue(own) : [...queue(own), ...queue(grown)];
};

const finishMonth = (state: LineState, month: number, own: number, grown: number, spare: number): void => {
  const { line, served, growthServed, closing, capacity } = state.outcome;
  state.own = takeOldest(state.own, own);
  state.grown = takeOldest(state.grown, grown);
  const left = backlogHours(state.own) + backlogHours(state.grown);
  served[month] = own;
  growthServed[month] = grown;
  closing[month] = left;
  capacity[month] = own + grown + spare;
  (line.served.values as Float64Array)[month] = own;
  (line.backlog.values as Float64Array)[month] = left;
};

/** Says of every line's served and waiting hours that they came of serving the queues. */
const explainService = ({ lines }: Demand, supplies: readonly GroupSupply[]): void => {
  const problem: ServiceProblem = {
    lines: lines.flatMap(queuesOf),
    supply: Object.fromEntries(supplies.map(({ group, supply }) => [group.name, supply])),
  };
  for (const line of lines) {
    const queues = queuesOf(line).map(({ name }) => name);
    redefine(line.served, {
      kind: "service",
      problem,
      output: { kind: "served", lines: queues.slice(0, 1) },
    });
    redefine(line.backlog, { kind: "service", problem, output: { kind: "backlog", lines: queues } });
  }
};

/** The queue of a line's own work, and that of its growth. A line is named by the step that gives its hours. */
const queuesOf = (line: WorkLine): readonly ServiceLine[] => {
  const { priority, permittedGroups, openShare } = line;
  const own = {
    name: String(line.arrivals.id),
    hours: line.arrivals,
    priority,
    permittedGroups,
    openShare,
    opening: line.opening?.hours ?? null,
    openingAgeMonths: line.opening?.ageMonths ?? null,
  };
  if (!line.growth) return [own];
  const { hours } = line.growth;
  return [own, { ...own, name: String(hours.id), hours, opening: null, openingAgeMonths: null }];
};

/** Work by permission set that the month's own arrivals make, for the gap (2.10). */
export const arisingWork = (
  lines: readonly WorkLine[],
  permissions: Permissions,
  month: number,
): readonly QueuedWork[] =>
  lines.flatMap((line, index) => {
    const permissionSet = permissions.plan.setOfTask[index] ?? -1;
    const key = serviceKey(line.priority, 0);
    const own = { permissionSet, key, hours: valueAt(line.arising, month) };
    return line.growth ? [own, { permissionSet, key, hours: valueAt(line.growth.hours, month) }] : [own];
  });
