import type { OptionChoice } from "../../plan.ts";
import { gainOver, type Total } from "./gains.ts";
import type { ContributionProgress, Game, PlanUnder, PlayerPart } from "./game.ts";
import type { PartValue } from "./part-totals.ts";
import { randomOrderPairs } from "./random-orders.ts";
import { whatItSays } from "./same-option.ts";

/** About as many sets as the exact rule takes for twelve options. */
const setsWanted = 4096;
const fewestPairs = 25;
const seed = 2026;

const totals = ["balance", "shortage"] as const satisfies readonly Total[];

/** By total, then player. */
type Gains = Readonly<Record<Total, Float64Array>>;

/** Sums over pairs of orders. */
interface Sums {
  readonly gains: Gains;
  readonly squares: Gains;
}

const noGains = (players: number): Gains => ({
  balance: new Float64Array(players),
  shortage: new Float64Array(players),
});

/** Options that say the same get the mean of what they got. */
const evenedOut = (gains: Float64Array, alike: readonly (readonly number[])[]): Float64Array => {
  for (const players of alike) {
    const mean = players.reduce((sum, player) => sum + (gains[player] ?? 0), 0) / players.length;
    for (const player of players) gains[player] = mean;
  }
  return gains;
};

const alikeIn = (options: readonly OptionChoice[]): readonly (readonly number[])[] => {
  const byWords = new Map<string, number[]>();
  for (const [player, choice] of options.entries()) {
    const says = whatItSays(choice);
    byWords.set(says, [...(byWords.get(says) ?? []), player]);
  }
  return [...byWords.values()].filter(({ length }) => length > 1);
};

const partOf = (sum: number, squares: number, pairs: number): PlayerPart => {
  const posts = sum / pairs;
  const variance = Math.max(0, squares - sum * posts) / (pairs - 1);
  return { posts, standardError: Math.sqrt(variance / pairs) };
};

/** Plays random orders in pairs and takes the mean of what each option adds where it comes in. */
export function* sampledGame(options: readonly OptionChoice[], under: PlanUnder): Game {
  const players = options.length;
  const pairs = Math.max(fewestPairs, Math.ceil(setsWanted / (2 * players)));
  const none = under([]);
  const all = under(options);
  const alike = alikeIn(options);
  const sums: Sums = { gains: noGains(players), squares: noGains(players) };
  const sets = 2 * pairs * players;
  let done = 0;
  for (const pair of randomOrderPairs(players, pairs, seed)) {
    const gains = noGains(players);
    for (const order of pair) {
      yield* playOrder(order, { options, under, none, all }, gains, { done, all: sets });
      done += players;
    }
    for (const total of totals) add(sums, total, evenedOut(gains[total], alike));
  }
  return {
    method: { kind: "sampled", orders: 2 * pairs, seed },
    none,
    all,
    partsOf: (total) =>
      options.map((_, player) =>
        partOf(sums.gains[total][player] ?? Number.NaN, sums.squares[total][player] ?? Number.NaN, pairs),
      ),
  };
}

interface Players {
  readonly options: readonly OptionChoice[];
  readonly under: PlanUnder;
  readonly none: readonly PartValue[];
  readonly all: readonly PartValue[];
}

/** Adds half of what each option adds in this order: the other half is that of the order's reverse. */
function* playOrder(
  order: readonly number[],
  { options, under, none, all }: Players,
  gains: Gains,
  before: ContributionProgress,
): Generator<ContributionProgress, void> {
  const present = new Set<number>();
  let fewer = none;
  for (const [place, player] of order.entries()) {
    present.add(player);
    const isLast = place === order.length - 1;
    const more = isLast ? all : under(options.filter((_, index) => present.has(index)));
    for (const total of totals)
      gains[total][player] = (gains[total][player] ?? 0) + gainOver(more, fewer, total) / 2;
    fewer = more;
    yield { done: before.done + place + 1, all: before.all };
  }
}

const add = ({ gains, squares }: Sums, total: Total, found: Float64Array): void => {
  for (const [player, gain] of found.entries()) {
    gains[total][player] = (gains[total][player] ?? 0) + gain;
    squares[total][player] = (squares[total][player] ?? 0) + gain * gain;
  }
};
