import type { ReusedTime } from "../demand/reused-time.ts";
import { priorityAt, type WorkLine } from "../demand/work-line.ts";
import { redefine } from "../explain/ledger.ts";
import { newColumn, zeros } from "../explain/new-column.ts";
import { type ServiceLine, type ServiceProblem, type Step, valueAt } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthsPerYear } from "../units.ts";
import { openingCohorts, Queue } from "./backlog.ts";
import { type MatchingPlan, matchingPlan, maxPermissionSets } from "./matching-plan.ts";
import { ServiceOrder, type ShareOf } from "./service-order.ts";
import { spareBySet } from "./unserved.ts";

/** What became of a line's work by month, in hours. */
export interface ServedLine {
  readonly line: WorkLine;
  readonly opening: { readonly hours: number; readonly ageMonths: number | null };
  /** All that arises, and of it what is dropped by choice and what enters the backlog. */
  readonly arrived: Float64Array;
  readonly dropped: Float64Array;
  readonly entered: Float64Array;
  /** What was not done in the month and cannot be done later. */
  readonly lost: Float64Array;
  readonly growth: Float64Array;
  readonly served: Float64Array;
  readonly growthServed: Float64Array;
  readonly closing: Float64Array;
  /** Pieces that wait at the end of the horizon, by what each took when it came in; NaN for work in no pieces. */
  readonly closingPieces: number;
  /** In the last twelve months: what the matching could have given the line, what it got and what was left for it. */
  readonly capacity: Float64Array;
}

/** Who may do what in a scenario, by position of groups and lines. */
export interface Permissions {
  readonly groups: readonly string[];
  readonly plan: MatchingPlan;
}

/** Hours of one kind: those of a staff group, or the time between calls. */
export interface HoursSource {
  readonly name: string;
  readonly supply: Step;
}

export const sourcesOf = (
  supplies: readonly GroupSupply[],
  reused: readonly ReusedTime[],
): readonly HoursSource[] => [
  ...supplies.map(({ group: { name }, supply }) => ({ name, supply })),
  ...reused,
];

export const permissionsOf = (sources: readonly HoursSource[], lines: readonly WorkLine[]): Permissions => {
  const groups = sources.map(({ name }) => name);
  const position = new Map(groups.map((name, index) => [name, index] as const));
  const permitted = lines.map(({ permittedGroups }) =>
    permittedGroups.flatMap((name) => position.get(name) ?? []),
  );
  // The plan's own sets were counted when it was read; work of options that only one group does comes on top.
  const ofOptions = lines.filter(({ subject }) => subject.kind === "option").length;
  // Work that was refused for want of room may still be named for the time between calls.
  const betweenCalls = sources.filter((source) => "tasks" in source).length;
  const most = maxPermissionSets + ofOptions + betweenCalls;
  return { groups, plan: matchingPlan(groups.length, permitted, most) };
};

interface LineState {
  readonly outcome: ServedLine;
  readonly permissionSet: number;
  own: Queue;
  readonly grown: Queue;
}

/**
 * Serves the queues month by month: what arises joins the backlog, statutory work is served first, then by the user's
 * order, the oldest first, with the hours of those who may do it (model-definitions 2.7 to 2.9). Fills `served` and
 * `backlog` of every line.
 */
export const serveQueues = (
  horizon: number,
  lines: readonly WorkLine[],
  sources: readonly HoursSource[],
  permissions: Permissions,
): readonly ServedLine[] => {
  const beforeService = lines.flatMap((line) => line.beforeService);
  const afterService = lines.flatMap((line) => line.afterService);
  const states = lines.map((line, index) =>
    initialState(line, permissions.plan.setOfTask[index] ?? -1, horizon),
  );
  const order = new ServiceOrder(permissions.plan.setCount);
  for (let month = 0; month < horizon; month++) {
    for (const { compute } of beforeService) compute(month);
    for (const state of states) receive(state, month);
    const supply = sources.map((source) => valueAt(source.supply, month));
    const servedBySet = serveMonth(order, states, month, supply, permissions.plan);
    if (month >= horizon - monthsPerYear) {
      noteCapacity(states, month, spareBySet(permissions.plan, servedBySet, supply));
    }
    for (const { compute } of afterService) compute(month);
  }
  explainService(lines, sources);
  return states.map((state) => ({ ...state.outcome, closingPieces: piecesLeft(state) }));
};

const initialState = (line: WorkLine, permissionSet: number, horizon: number): LineState => {
  const series = () => newColumn(horizon);
  /** Most work has nothing dropped, lost or growing. */
  const seriesOf = (has: boolean) => (has ? newColumn(horizon) : zeros(horizon));
  const opening = line.opening
    ? { hours: valueAt(line.opening.hours, 0), ageMonths: line.opening.ageMonths }
    : { hours: 0, ageMonths: null };
  const outcome: ServedLine = {
    line,
    opening,
    arrived: series(),
    dropped: seriesOf(line.dropped !== null),
    entered: series(),
    lost: seriesOf(line.perishes),
    growth: seriesOf(line.growth !== null),
    served: series(),
    growthServed: seriesOf(line.growth !== null),
    closing: series(),
    closingPieces: Number.NaN,
    capacity: series(),
  };
  return { outcome, permissionSet, own: new Queue(), grown: new Queue() };
};

const receive = (state: LineState, month: number): void => {
  const { line, opening, arrived, dropped, entered, growth } = state.outcome;
  const hours = valueAt(line.arrivals, month);
  const left = line.dropped ? valueAt(line.dropped.hours, month) : 0;
  if (month === 0) state.own = new Queue(openingCohorts(opening, hours));
  entered[month] = hours;
  if (line.dropped) dropped[month] = left;
  arrived[month] = hours + left;
  state.own.arrive(month, hours);
  if (line.growth) {
    const grown = valueAt(line.growth.hours, month);
    growth[month] = grown;
    state.grown.arrive(month, grown);
  }
};

/** Serves one month; gives the hours served by permission set. */
const serveMonth = (
  order: ServiceOrder,
  states: readonly LineState[],
  month: number,
  supply: readonly number[],
  plan: MatchingPlan,
): Float64Array => {
  order.clear();
  for (const state of states) {
    addToOrder(order, state, state.own, month);
    addToOrder(order, state, state.grown, month);
  }
  const shareOf = order.serve(plan, supply);
  const servedBySet = new Float64Array(plan.setCount);
  let piece = 0;
  for (const state of states) {
    const ownPieces = state.own.length;
    const grownPieces = state.grown.length;
    const own = servedHours(shareOf, piece, state, state.own, month);
    const grown = servedHours(shareOf, piece + ownPieces, state, state.grown, month);
    piece += ownPieces + grownPieces;
    finishMonth(state, month, own, grown);
    servedBySet[state.permissionSet] = (servedBySet[state.permissionSet] ?? 0) + own + grown;
  }
  return servedBySet;
};

const openShareOf = ({ outcome }: LineState, month: number): number =>
  outcome.line.openShare ? valueAt(outcome.line.openShare, month) : 1;

const addToOrder = (order: ServiceOrder, state: LineState, queue: Queue, month: number): void => {
  const priority = priorityAt(state.outcome.line.priority, month);
  const open = openShareOf(state, month);
  for (let position = 0; position < queue.length; position++) {
    order.add(priority, queue.arrivalMonth(position), state.permissionSet, queue.hours(position) * open);
  }
};

/** Hours served of a queue whose first piece has this number in the order of service. */
const servedHours = (
  shareOf: ShareOf,
  first: number,
  state: LineState,
  queue: Queue,
  month: number,
): number => {
  const open = openShareOf(state, month);
  let served = 0;
  for (let position = 0; position < queue.length; position++)
    served += shareOf(first + position) * queue.hours(position) * open;
  return served;
};

const finishMonth = (state: LineState, month: number, own: number, grown: number): void => {
  const { line, served, growthServed, closing } = state.outcome;
  takeOwn(state, month, own);
  state.grown.take(grown);
  if (line.perishes) lose(state, month);
  const left = state.own.total + state.grown.total;
  served[month] = own;
  if (line.growth) {
    growthServed[month] = grown;
    (line.growth.served.values as Float64Array)[month] = grown;
  }
  closing[month] = left;
  (line.served.values as Float64Array)[month] = own;
  (line.backlog.values as Float64Array)[month] = left;
};

const lose = (state: LineState, month: number): void => {
  state.outcome.lost[month] = state.own.total;
  state.own = new Queue();
};

/** Takes the line's own work from its queue, and counts its pieces where they take another time from month to month. */
const takeOwn = ({ own, outcome: { line } }: LineState, month: number, hours: number): void => {
  const { servedPieces, hoursPerPiece } = line;
  if (servedPieces === null || hoursPerPiece === null) {
    own.take(hours);
    return;
  }
  let pieces = valueAt(hoursPerPiece, month) === 0 ? Number.NaN : 0;
  own.take(hours, (arrival, taken) => {
    pieces += taken / hoursWhenItCame(hoursPerPiece, arrival);
  });
  (servedPieces.values as Float64Array)[month] = pieces;
};

/** What waited at the start took what a piece takes in the first month. */
const hoursWhenItCame = (hoursPerPiece: Step, arrivalMonth: number): number =>
  valueAt(hoursPerPiece, Math.max(0, arrivalMonth));

const piecesLeft = ({ own, grown, outcome: { line } }: LineState): number => {
  const { hoursPerPiece } = line;
  if (hoursPerPiece === null) return Number.NaN;
  let pieces = 0;
  for (const queue of [own, grown]) {
    for (let position = 0; position < queue.length; position++)
      pieces += queue.hours(position) / hoursWhenItCame(hoursPerPiece, queue.arrivalMonth(position));
  }
  return pieces;
};

const noteCapacity = (states: readonly LineState[], month: number, spare: Float64Array): void => {
  for (const { outcome, permissionSet } of states) {
    const { served, growthServed, capacity } = outcome;
    capacity[month] = (served[month] ?? 0) + (growthServed[month] ?? 0) + (spare[permissionSet] ?? 0);
  }
};

/** Says of every line's served and waiting hours that they came of serving the queues. */
const explainService = (lines: readonly WorkLine[], sources: readonly HoursSource[]): void => {
  const problem: ServiceProblem = {
    lines: lines.flatMap(queuesOf).map((queue, index) => ({ ...queue, name: String(index) })),
    supply: Object.fromEntries(sources.map(({ name, supply }) => [name, supply])),
  };
  let next = 0;
  for (const line of lines) {
    const queues = queuesOf(line).map(() => String(next++));
    redefine(line.served, {
      kind: "service",
      problem,
      output: { kind: "served", lines: queues.slice(0, 1) },
    });
    redefine(line.backlog, { kind: "service", problem, output: { kind: "backlog", lines: queues } });
    if (line.growth) {
      const output = { kind: "served", lines: queues.slice(1) } as const;
      redefine(line.growth.served, { kind: "service", problem, output });
    }
    if (line.servedPieces) {
      const output = { kind: "served-pieces", lines: queues.slice(0, 1) } as const;
      redefine(line.servedPieces, { kind: "service", problem, output });
    }
  }
};

/** The queue of a line's own work, and that of its growth. */
const queuesOf = (line: WorkLine): readonly Omit<ServiceLine, "name">[] => {
  const { priority, permittedGroups, perishes, openShare } = line;
  const own = {
    hours: line.arrivals,
    priority,
    permittedGroups,
    perishes,
    openShare,
    opening: line.opening?.hours ?? null,
    openingAgeMonths: line.opening?.ageMonths ?? null,
    hoursPerPiece: line.servedPieces && line.hoursPerPiece,
  };
  if (!line.growth) return [own];
  const { hours } = line.growth;
  return [own, { ...own, hours, opening: null, openingAgeMonths: null, hoursPerPiece: null }];
};
