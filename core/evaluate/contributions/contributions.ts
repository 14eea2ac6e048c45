import type { OptionChoice, Plan, Scenario } from "../../plan.ts";
import type { Contributions, ContributionTable } from "../../result/contributions.ts";
import { figure } from "../figures.ts";
import { exactGame } from "./exact-game.ts";
import { type Total, totalOf } from "./gains.ts";
import type { ContributionProgress, GameOutcome } from "./game.ts";
import { PartValues } from "./part-values.ts";
import { inStandingOrder } from "./same-option.ts";
import { sampledGame } from "./sampled-game.ts";

/** Up to so many options all their sets are calculated, 4,096 of twelve. */
const mostExact = 12;

/**
 * What each option in use of a scenario contributes to the settled, unclipped balance of the period, and apart from it to
 * the shortage after matching (Shapley, model-definitions 2.22). Sets that break a limit are calculated as entered.
 * It is computed set by set: each step says how far it is, and nothing is lost by not asking for the next.
 * @param exactUpTo Options up to which all sets are calculated; more are sampled, with their error.
 */
export function* contributionsOf(
  plan: Plan,
  scenario: Scenario,
  exactUpTo = mostExact,
): Generator<ContributionProgress, Contributions> {
  const chosen = scenario.options.filter(({ enabled }) => enabled);
  const players = inStandingOrder(chosen);
  const values = new PartValues(plan, scenario);
  const under = (options: readonly OptionChoice[]) => values.of(options);
  const play = players.length <= exactUpTo ? exactGame : sampledGame;
  const outcome = yield* play(players, under);
  return {
    scenario: scenario.id,
    method: outcome.method,
    balance: tableOf("balance", outcome, chosen, players),
    shortage: tableOf("shortage", outcome, chosen, players),
  };
}

/** The same in one go. */
export const allContributions = (plan: Plan, scenario: Scenario, exactUpTo = mostExact): Contributions => {
  const run = contributionsOf(plan, scenario, exactUpTo);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
};

/** The parts in the order in which the options stand. */
const tableOf = (
  total: Total,
  { none, all, partsOf }: GameOutcome,
  chosen: readonly OptionChoice[],
  players: readonly OptionChoice[],
): ContributionTable => {
  const parts = partsOf(total);
  return {
    before: figure(totalOf(none, total)),
    after: figure(totalOf(all, total)),
    parts: chosen.map((choice) => {
      const part = parts[players.indexOf(choice)];
      return {
        option: choice.name,
        posts: figure(part?.posts ?? Number.NaN),
        standardError: part?.standardError == null ? null : figure(part.standardError),
      };
    }),
  };
};
