import type { FlagCode } from "../flags/flag.ts";
import type { FlagResult } from "../result.ts";
import type { Source } from "../sources.ts";

/** Months that follow one another without a gap, "2026-06" to "2026-09". */
export interface MonthRun {
  readonly from: string;
  readonly to: string;
}

/** A flag with its months as runs; `count` months in all. */
export interface FlagFacts extends FlagResult {
  readonly runs: readonly MonthRun[];
  readonly count: number;
}

export interface FlagWords {
  /** What it is about, in a word or two. */
  readonly name: string;
  /** What, how much and when, as one sentence. */
  readonly statement: (flag: FlagFacts) => string;
  /** What would make it go away. */
  readonly clearedBy: string;
}

/** Several flags of one rule and level that are told together: how many, and the worst of them by name. */
export interface FlagBundle {
  readonly count: number;
  readonly worst: readonly FlagFacts[];
}

/** Scenarios that have a flag alike, and what differs from how it was told; empty where nothing does. */
export interface FlagScenarios {
  readonly names: readonly string[];
  readonly differing: string;
}

export interface FlagText {
  /** The months of a flag, as part of a sentence. */
  readonly when: (flag: FlagFacts) => string;
  /** Which scenarios have a flag. */
  readonly inScenarios: (scenarios: readonly FlagScenarios[]) => string;
  readonly everyScenario: string;
  readonly flags: Readonly<Record<FlagCode, FlagWords>>;
  /** What many flags of one rule are about, as one sentence. */
  readonly bundles: Readonly<Record<FlagCode, (bundle: FlagBundle) => string>>;
  readonly source: (source: Source) => string;
  readonly sourceLine: (source: string) => string;
  readonly clearedBy: (what: string) => string;
}
