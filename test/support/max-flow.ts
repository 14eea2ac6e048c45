/** Demand of one line and the groups that may do it. */
export interface FlowLine {
  readonly groups: readonly number[];
  readonly hours: number;
}

const negligible = 1e-10;

/**
 * The most hours that groups can do, by augmenting paths (Ford and Fulkerson): an independent check of the matching,
 * which knows nothing of unions or shares.
 */
export const maximumServed = (lines: readonly FlowLine[], supply: readonly number[]): number => {
  const source = lines.length + supply.length;
  const sink = source + 1;
  const room = Array.from({ length: sink + 1 }, () => new Float64Array(sink + 1));
  for (const [line, { groups, hours }] of lines.entries()) {
    (room[source] as Float64Array)[line] = hours;
    for (const group of groups) {
      (room[line] as Float64Array)[lines.length + group] = Number.POSITIVE_INFINITY;
    }
  }
  for (const [group, hours] of supply.entries()) {
    (room[lines.length + group] as Float64Array)[sink] = hours;
  }
  let total = 0;
  for (
    let path = shortestPath(room, source, sink);
    path.length > 0;
    path = shortestPath(room, source, sink)
  ) {
    const amount = Math.min(...path.map(([from, to]) => room[from]?.[to] ?? 0));
    for (const [from, to] of path) {
      (room[from] as Float64Array)[to] = (room[from]?.[to] ?? 0) - amount;
      (room[to] as Float64Array)[from] = (room[to]?.[from] ?? 0) + amount;
    }
    total += amount;
  }
  return total;
};

/** Steps of a path with room left, found breadth first; empty when there is none. */
const shortestPath = (
  room: readonly Float64Array[],
  source: number,
  sink: number,
): readonly (readonly [number, number])[] => {
  const cameFrom = new Map<number, number>([[source, source]]);
  const queue = [source];
  for (const node of queue) {
    for (const [next, amount] of room[node]?.entries() ?? []) {
      if (amount > negligible && !cameFrom.has(next)) {
        cameFrom.set(next, node);
        queue.push(next);
      }
    }
  }
  const path: (readonly [number, number])[] = [];
  for (let node = sink; cameFrom.has(node) && node !== source; node = cameFrom.get(node) ?? source) {
    path.unshift([cameFrom.get(node) ?? source, node]);
  }
  return path;
};
