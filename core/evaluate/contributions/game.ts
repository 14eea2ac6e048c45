import type { OptionChoice } from "../../plan.ts";
import type { Contributions } from "../../result/contributions.ts";
import type { Total } from "./gains.ts";
import type { PartValue } from "./part-totals.ts";

/** Sets of options that have been calculated, of all that are to be. */
export interface ContributionProgress {
  readonly done: number;
  readonly all: number;
}

/** A player's part of a total; the error is null where the part is exact. */
export interface PlayerPart {
  readonly posts: number;
  readonly standardError: number | null;
}

/** The outcome of a game of options: the plan without any of them and with all, and what each of them contributes. */
export interface GameOutcome {
  readonly method: Contributions["method"];
  readonly none: readonly PartValue[];
  readonly all: readonly PartValue[];
  readonly partsOf: (total: Total) => readonly PlayerPart[];
}

/** A game that is played set by set, so that whoever plays it can stop, or tell how far it is. */
export type Game = Generator<ContributionProgress, GameOutcome>;

/** The plan under a set of options. */
export type PlanUnder = (options: readonly OptionChoice[]) => readonly PartValue[];
