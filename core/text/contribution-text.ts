import type { Told } from "./told.ts";

/** The two totals that are told in parts. */
export type ContributionTotal = "balance" | "shortage";

/** What each option contributes (model-definitions 2.22), in words. Numbers come as they are shown. */
export interface ContributionText {
  readonly title: (scenario: string) => string;
  readonly totals: Readonly<
    Record<
      ContributionTotal,
      {
        readonly title: string;
        /** What the total is, and how its parts are to be read. */
        readonly explanation: string;
      }
    >
  >;
  /** Why the two tables are never added or held against each other. */
  readonly neverMixed: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly heads: { readonly option: string; readonly posts: string; readonly error: string };
  readonly exact: (sets: string) => string;
  readonly sampled: (orders: string, seed: string) => string;
  /** Some of it cannot be computed. */
  readonly missing: string;
  /** There is no shortage, with or without the options. */
  readonly nothingMissing: string;
  readonly noOptions: (scenario: string) => string;
  /** What a bar says to those who do not see it. */
  readonly bar: {
    readonly part: (option: string, posts: Told, error: Told) => string;
    readonly total: (label: string, posts: Told) => string;
  };
}
