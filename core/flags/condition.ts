import { isFullLoad } from "../methods/full-load.ts";
import type { Settings } from "../plan.ts";

/** The settings in which the user states a limit of their own; an empty one sets none. */
export type UserLimit =
  | "temporaryWeeksLimit"
  | "longWeekWeeksLimit"
  | "breathingSpaceMinimum"
  | "overdueHoursLimit";

/** A threshold: a number of the rule, or the user's own. */
type Threshold = number | UserLimit;

/** When a rule holds in a month. */
export interface Condition {
  /** Without the user's limit that it needs, a condition does not stand. */
  readonly stands: (settings: Settings) => boolean;
  /** The threshold told with the flag; null: none, or another one by month. */
  readonly threshold: (settings: Settings) => number | null;
  /** Whether the value is at odds with the threshold; without a threshold it never is. */
  readonly holds: (value: number, threshold: number | null) => boolean;
  /** Which of two values is the worse. */
  readonly worse: "higher" | "lower";
}

/** Values that differ by less, relative to the larger, are the same but for rounding: 48.000000001 h is 48 h. */
const tolerance = 1e-9;
const margin = (value: number, threshold: number): number =>
  tolerance * Math.max(Math.abs(threshold), Number.isFinite(value) ? Math.abs(value) : 0);

const userLimited = (threshold: Threshold): Pick<Condition, "stands" | "threshold"> => {
  const valueIn = (settings: Settings): number | null =>
    typeof threshold === "number" ? threshold : settings[threshold].value;
  return { stands: (settings) => valueIn(settings) !== null, threshold: valueIn };
};

const compared =
  (compare: (value: number, threshold: number) => boolean): Condition["holds"] =>
  (value, threshold) =>
    threshold !== null && compare(value, threshold);

const exceeds = compared((value, threshold) => value > threshold + margin(value, threshold));

export const above = (threshold: Threshold): Condition => ({
  ...userLimited(threshold),
  holds: exceeds,
  worse: "higher",
});

export const atLeast = (threshold: Threshold): Condition => ({
  ...userLimited(threshold),
  holds: compared((value, limit) => value >= limit - margin(value, limit)),
  worse: "higher",
});

export const below = (threshold: Threshold): Condition => ({
  ...userLimited(threshold),
  holds: compared((value, limit) => value < limit - margin(value, limit)),
  worse: "lower",
});

/** Above the limit that the measurement itself states by month. */
export const aboveItsLimit: Condition = {
  stands: () => true,
  threshold: () => null,
  holds: exceeds,
  worse: "higher",
};

/** As much as the limit that the measurement itself states by month, or more. */
export const atLeastItsLimit: Condition = {
  ...aboveItsLimit,
  holds: compared(isFullLoad),
};

/** In every month in which the quantity counts; a limit of the user's is told with it but not needed. */
export const always = (limit: UserLimit | null, worse: Condition["worse"] = "higher"): Condition => ({
  stands: () => true,
  threshold: (settings) => (limit === null ? null : settings[limit].value),
  holds: (value) => !Number.isNaN(value),
  worse,
});
