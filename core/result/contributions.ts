import type { Figure } from "./figure.ts";

/** What one option adds to a total that is told in parts (model-definitions 2.22). Positive closes the gap. */
export interface OptionContribution {
  readonly option: string;
  readonly posts: Figure;
  /** Of a sampled part; null where it is exact. */
  readonly standardError: Figure;
}

/** The parts of one total: together they are `after` less `before`. */
export interface ContributionTable {
  readonly before: Figure;
  readonly after: Figure;
  readonly parts: readonly OptionContribution[];
}

/** What each option of a scenario contributes: two tables that are never mixed. */
export interface Contributions {
  readonly scenario: string;
  /** Exact over all sets of options, or from so many random orders drawn with the seed. */
  readonly method:
    | { readonly kind: "exact"; readonly sets: number }
    | { readonly kind: "sampled"; readonly orders: number; readonly seed: number };
  /** Of the settled, unclipped balance of the period, in posts. */
  readonly balance: ContributionTable;
  /** Of the shortage after matching, with its sign turned: less shortage is positive. It is clipped at 0. */
  readonly shortage: ContributionTable;
}
