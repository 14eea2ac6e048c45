import type { FlagBasis, FlagCode, FlagLevel } from "../../flags/flag.ts";
import type { PlaceView } from "./place-view.ts";

/** The flags of one basis (lov, aftale, …), the most serious first. */
export interface FlagGroupView {
  readonly basis: FlagBasis;
  readonly title: string;
  readonly lines: readonly FlagLineView[];
}

/** A flag by itself, or many of one rule and level told together. */
export type FlagLineView =
  | { readonly kind: "flag"; readonly flag: FlagView }
  | { readonly kind: "bundle"; readonly bundle: FlagBundleView };

export interface FlagBundleView {
  /** Stays the same from one evaluation to the next as long as the flags are of the same rule and level. */
  readonly key: string;
  readonly level: FlagLevel;
  readonly levelName: string;
  readonly name: string;
  /** All of them, also those that are not shown one by one. */
  readonly count: number;
  /** How many of what, and the worst of them by name. */
  readonly statement: string;
  /** The worst first. */
  readonly flags: readonly FlagView[];
  /** How many more there are, in words, where there are too many to be shown one by one. */
  readonly more?: string;
}

export interface FlagView {
  /** Stays the same from one evaluation to the next as long as it is the same flag. */
  readonly key: string;
  readonly code: FlagCode;
  readonly level: FlagLevel;
  /** The level in a word, since colour never stands alone. */
  readonly levelName: string;
  readonly name: string;
  /** What, how much and when, as one sentence. */
  readonly statement: string;
  /** Why it is told. */
  readonly why: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly clearedBy: string;
  /** Cells that the flag hangs on, such as those of its options. */
  readonly places: readonly { readonly label: string; readonly place: PlaceView }[];
}
