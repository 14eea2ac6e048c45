import type { OptionChoice } from "../../plan.ts";
import { gainOver } from "./gains.ts";
import type { Game, PlanUnder } from "./game.ts";
import type { PartValue } from "./part-totals.ts";
import { shapleyOfGains } from "./shapley.ts";

const memberOf =
  (set: number) =>
  (_: unknown, player: number): boolean =>
    ((set >> player) & 1) === 1;

/** Plays all sets of the options; from one set to the next one option comes or goes, so that neighbours share the most. */
export function* exactGame(options: readonly OptionChoice[], under: PlanUnder): Game {
  const sets = 2 ** options.length;
  const bySet: (readonly PartValue[])[] = [];
  for (let step = 0; step < sets; step++) {
    const set = step ^ (step >> 1);
    bySet[set] = under(options.filter(memberOf(set)));
    yield { done: step + 1, all: sets };
  }
  const at = (set: number): readonly PartValue[] => bySet[set] ?? [];
  return {
    method: { kind: "exact", sets },
    none: at(0),
    all: at(sets - 1),
    partsOf: (total) =>
      shapleyOfGains(options.length, (set, player) => gainOver(at(set | (1 << player)), at(set), total)).map(
        (posts) => ({ posts, standardError: null }),
      ),
  };
}
