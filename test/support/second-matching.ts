/** Matching and service as docs/explanation.md tells them, by brute force over the unions of the permission sets. */

/** A line of work in one month: `order` is served from the first to the last, equal ones together. */
export interface PlainLine {
  readonly hours: number;
  readonly order: readonly number[];
  readonly groups: readonly string[];
}

export interface Queue {
  readonly name: string;
  readonly hours: readonly number[];
  readonly perishes: boolean;
  /** Null: all that waits may be served. */
  readonly openShare: readonly number[] | null;
  /** By month. */
  readonly priority: readonly number[];
  readonly groups: readonly string[];
  readonly opening: number;
  readonly openingAgeMonths: number | null;
  /** By month; null: nobody asks for pieces. */
  readonly hoursPerPiece: readonly number[] | null;
}

export interface QueueMonth {
  /** By name of the queue. */
  readonly served: ReadonlyMap<string, number>;
  readonly "served-pieces": ReadonlyMap<string, number>;
  readonly backlog: ReadonlyMap<string, number>;
}

export type Supply = Readonly<Record<string, number>>;
type Groups = ReadonlySet<string>;

const same = 1e-12;
const oldestMonth = -120;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const inside = (groups: Iterable<string>, union: Groups): boolean =>
  [...groups].every((name) => union.has(name));
const supplyOf = (supply: Supply, union: Groups): number =>
  total([...union].map((name) => Math.max(0, supply[name] ?? 0)));

/** Every union of the sets, without the empty one. */
const unionsOf = (sets: readonly Iterable<string>[]): readonly Groups[] => {
  const unions = new Map<string, Groups>();
  for (const set of sets) {
    for (const union of [new Set<string>(), ...unions.values()]) {
      const wider = new Set([...union, ...set]);
      if (wider.size > 0) unions.set([...wider].sort().join("\n"), wider);
    }
  }
  return [...unions.values()];
};

const compareOrders = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** Groups that hang together with the given ones by permissions, directly or through others. */
const connected = (start: Iterable<string>, lines: readonly PlainLine[]): Groups => {
  const reached = new Set(start);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { groups } of lines) {
      if (groups.some((name) => reached.has(name))) for (const name of groups) reached.add(name);
    }
  }
  return reached;
};

const unknownSupply = (supply: Supply): readonly string[] =>
  Object.keys(supply).filter((name) => Number.isNaN(supply[name]));

/** Groups that hang together with hours that have no value. */
const unknownGroups = (lines: readonly PlainLine[], supply: Supply): Groups => {
  const ofLines = lines.filter(({ hours }) => Number.isNaN(hours)).flatMap(({ groups }) => groups);
  return connected([...unknownSupply(supply), ...ofLines], lines);
};

/** Lines without value: of groups without value, or not before a line without value that they hang together with. */
const unknownLines = (lines: readonly PlainLine[], supply: Supply): ReadonlySet<PlainLine> => {
  const reaching = (groups: Groups, counts: (line: PlainLine) => boolean): readonly PlainLine[] =>
    lines.filter((line) => counts(line) && line.groups.some((name) => groups.has(name)));
  return new Set([
    ...reaching(connected(unknownSupply(supply), lines), () => true),
    ...lines
      .filter(({ hours }) => Number.isNaN(hours))
      .flatMap((unknown) =>
        reaching(connected(unknown.groups, lines), ({ order }) => compareOrders(order, unknown.order) >= 0),
      ),
  ]);
};

/** Hours done of each line. */
export const servedHours = (lines: readonly PlainLine[], supply: Supply): readonly number[] => {
  const unknown = unknownLines(lines, supply);
  const known = lines.filter((line) => !unknown.has(line));
  const served = new Map(servedOfKnown(known, supply).map((hours, index) => [known[index], hours] as const));
  return lines.map((line) => served.get(line) ?? Number.NaN);
};

const servedOfKnown = (lines: readonly PlainLine[], supply: Supply): readonly number[] => {
  const served = lines.map(() => 0);
  const unions = unionsOf(lines.map(({ groups }) => groups)).map((union) => ({
    supply: supplyOf(supply, union),
    members: new Set(lines.flatMap(({ groups }, index) => (inside(groups, union) ? [index] : []))),
  }));
  const ranked = lines.map((_, index) => index).filter((index) => (lines[index]?.hours ?? 0) > 0);
  const hoursOf = (index: number): number => lines[index]?.hours ?? 0;
  const orderOf = (index: number): readonly number[] => lines[index]?.order ?? [];
  ranked.sort((a, b) => compareOrders(orderOf(a), orderOf(b)));
  while (ranked.length > 0) {
    const first = orderOf(ranked[0] ?? 0);
    const end = ranked.findIndex((index) => compareOrders(orderOf(index), first) !== 0);
    const active = new Set(ranked.splice(0, end === -1 ? ranked.length : end));
    while (active.size > 0) {
      const shares = unions.map(({ supply: hours, members }) => {
        const left =
          hours -
          total([...members].filter((index) => !active.has(index)).map((index) => served[index] ?? 0));
        const wanted = total([...members].filter((index) => active.has(index)).map(hoursOf));
        return wanted > 0 ? Math.max(0, left) / wanted : Number.POSITIVE_INFINITY;
      });
      const share = Math.min(1, ...shares);
      const full = share >= 1 - same;
      const stopping = [...active].filter(
        (index) =>
          full || unions.some(({ members }, at) => members.has(index) && (shares[at] ?? 2) <= share + same),
      );
      for (const index of stopping) {
        served[index] = (full ? 1 : share) * hoursOf(index);
        active.delete(index);
      }
    }
  }
  return served;
};

/** Hours used of each group that occurs in a permission set, given the hours done of each line. */
export const usedHours = (
  lines: readonly PlainLine[],
  served: readonly number[],
  supply: Supply,
): ReadonlyMap<string, number> => {
  const unknown = unknownGroups(lines, supply);
  const used = new Map([...unknown].map((name) => [name, (supply[name] ?? 0) <= 0 ? 0 : Number.NaN]));
  let rest = lines
    .map(({ groups }, index) => ({ groups: new Set(groups), hours: served[index] ?? 0 }))
    .filter(({ groups }) => !inside(groups, unknown));
  while (rest.length > 0) {
    const loads = unionsOf(rest.map(({ groups }) => groups)).map((union) => {
      const hours = supplyOf(supply, union);
      const done = total(rest.filter(({ groups }) => inside(groups, union)).map((line) => line.hours));
      return { union, load: hours > 0 ? done / hours : 0 };
    });
    const highest = Math.max(...loads.map(({ load }) => load));
    const fullest = new Set(
      loads.filter(({ load }) => load >= highest * (1 - same)).flatMap(({ union }) => [...union]),
    );
    for (const name of fullest) used.set(name, highest * Math.max(0, supply[name] ?? 0));
    rest = rest
      .filter(({ groups }) => !inside(groups, fullest))
      .map(({ groups, hours }) => ({
        groups: new Set([...groups].filter((name) => !fullest.has(name))),
        hours,
      }));
  }
  return used;
};

interface Waiting {
  readonly queue: Queue;
  readonly arrived: number;
  hours: number;
}

const openingOf = (queue: Queue): readonly Waiting[] => {
  const { opening, openingAgeMonths } = queue;
  if (opening === 0) return [];
  if (openingAgeMonths !== null) {
    return [
      { queue, arrived: Math.max(oldestMonth, Math.min(-1, Math.floor(-openingAgeMonths))), hours: opening },
    ];
  }
  const monthly = queue.hours[0] ?? 0;
  if (Number.isNaN(opening) || Number.isNaN(monthly) || monthly <= 0)
    return [{ queue, arrived: -1, hours: opening }];
  const waiting: Waiting[] = [];
  let left = opening;
  for (let arrived = -1; left > 0; arrived--) {
    const hours = arrived === oldestMonth ? left : Math.min(left, monthly);
    waiting.push({ queue, arrived, hours });
    left -= hours;
  }
  return waiting;
};

/** What is served leaves the queue from its oldest hours; the pieces are those of the months in which it came in. */
const takeOldest = (oldestFirst: readonly Waiting[], served: number, { hoursPerPiece }: Queue): number => {
  let left = served;
  let pieces = 0;
  for (const entry of oldestFirst) {
    const taken = Math.min(left, entry.hours);
    if (taken !== 0) pieces += taken / (hoursPerPiece?.[Math.max(0, entry.arrived)] ?? Number.NaN);
    entry.hours -= taken;
    left -= taken;
  }
  return pieces;
};

/** The place of a line and its hours; a line whose place is not known has no value, and may stand first of all deferrable ones. */
export const placed = (priority: number, hours: number) =>
  Number.isNaN(priority) ? { priority: 2, hours: Number.NaN } : { priority, hours };

/** Serves the queues from month 0 to `month`; tells of the last. */
export const serveQueuesPlainly = (
  queues: readonly Queue[],
  supply: Readonly<Record<string, readonly number[]>>,
  month: number,
): QueueMonth => {
  const waiting: Waiting[] = queues.flatMap(openingOf);
  const sumByQueue = (hours: (entry: Waiting, index: number) => number): ReadonlyMap<string, number> =>
    new Map(
      queues.map((queue) => [
        queue.name,
        total(waiting.map((entry, index) => (entry.queue === queue ? hours(entry, index) : 0))),
      ]),
    );
  let served: readonly number[] = [];
  let servedByQueue = sumByQueue(() => 0);
  const pieces = new Map<string, number>();
  for (let now = 0; now <= month; now++) {
    for (const queue of queues) waiting.push({ queue, arrived: now, hours: queue.hours[now] ?? 0 });
    const lines = waiting.map(({ queue, arrived, hours: waits }) => {
      const place = placed(queue.priority[now] ?? Number.NaN, waits);
      const hours = waits === 0 ? 0 : place.hours;
      return {
        hours: hours * (queue.openShare ? (queue.openShare[now] ?? 0) : 1),
        order: [place.priority, arrived],
        groups: queue.groups,
      };
    });
    const available = Object.fromEntries(
      Object.entries(supply).map(([name, hours]) => [name, hours[now] ?? 0]),
    );
    served = servedHours(lines, available);
    servedByQueue = sumByQueue(({ hours }, index) => (hours === 0 ? 0 : (served[index] ?? 0)));
    for (const queue of queues) {
      const own = waiting.filter((entry) => entry.queue === queue).sort((a, b) => a.arrived - b.arrived);
      const taken = takeOldest(own, servedByQueue.get(queue.name) ?? 0, queue);
      if (queue.perishes) for (const entry of own) entry.hours = 0;
      pieces.set(queue.name, queue.hoursPerPiece?.[now] === 0 ? Number.NaN : taken);
    }
  }
  return { served: servedByQueue, "served-pieces": pieces, backlog: sumByQueue(({ hours }) => hours) };
};
