/** A task that counts in pieces. Its time is stated in one of two ways. */
export type WisnActivity = { readonly annualWorkload: number } & (
  | { readonly hoursPerUnit: number }
  | { readonly unitsPerHour: number }
);

export interface WisnInput {
  /** Hours a year of one post (AWT), above 0. */
  readonly availableHours: number;
  readonly activities: readonly WisnActivity[];
  /** Shares of everybody's time for work that all of them do (CAS); together below 1. */
  readonly categoryAllowanceShares?: readonly number[];
  /** The same stated as hours a year for each post; a share each of the available hours. */
  readonly categoryAllowanceHours?: readonly number[];
  /** Hours a year in all of work that only some do (IAS). */
  readonly individualAllowanceHours: number | readonly number[];
  /** Posts that are there. */
  readonly currentStaff?: number;
}

export interface WisnResult {
  /** Posts for the activities alone (HSA). */
  readonly serviceFte: number;
  /** 1 / (1 − the category shares) (CAF). */
  readonly categoryAllowanceFactor: number;
  /** Posts for what only some do (IAF). */
  readonly individualAllowanceFte: number;
  readonly requiredFte: number;
  /** Whole posts by the rounding rule below. */
  readonly requiredRounded: number;
  /** Posts there less posts required: below 0 some are missing. Null where no staff is stated. */
  readonly differenceFte: number | null;
  /** Posts there by posts required: below 1 the work presses. Null where no staff is stated or none is required. */
  readonly ratio: number | null;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Shares of time that the allowances take from every post; they must leave some. */
export const categoryShare = ({
  availableHours,
  categoryAllowanceShares = [],
  categoryAllowanceHours = [],
}: Pick<WisnInput, "availableHours" | "categoryAllowanceShares" | "categoryAllowanceHours">): number =>
  total(categoryAllowanceShares) + total(categoryAllowanceHours) / availableHours;

const hoursOf = (activity: WisnActivity): number =>
  "hoursPerUnit" in activity
    ? activity.annualWorkload * activity.hoursPerUnit
    : activity.annualWorkload / activity.unitsPerHour;

/** 2.2 is not above 2 + 0.2, whatever its last binary digit. */
const slack = 1e-9;

/**
 * The rule that small places are rounded by: to the nearest above five posts; below, up only where more than a tenth of
 * the whole posts is left over (1.1 is 1, 2.2 is 2, 3.3 is 3), and never to none where there is work.
 *
 * @see asarforindia/RHS-WISN, code/02_model_WISN_average.Rmd, wisn_rounding; it holds in all 1,049 rows published there.
 * The manual's own section on rounding was not read.
 */
export const wisnRounded = (posts: number): number => {
  if (posts === 0) return 0;
  if (posts < 1) return 1;
  if (posts > 5) return Math.round(posts);
  const whole = Math.floor(posts);
  return posts - whole > 0.1 * whole + slack ? whole + 1 : whole;
};

/**
 * WISN: posts required = HSA · CAF + IAF. The category allowance divides by what is left, 1 / (1 − share); sheets that
 * add it instead, 1 + share, come out lower (1.25 for 1.333 at a quarter) and are not this method.
 *
 * @see World Health Organization, Workload Indicators of Staffing Need: user's manual, 2nd edition, 2023 (ISBN
 * 9789240070066), by the formulas in wisn-core and asarforindia/RHS-WISN; the manual's own example was not read.
 */
export const wisn = (input: WisnInput): WisnResult => {
  const { availableHours, activities, individualAllowanceHours, currentStaff } = input;
  const serviceFte = total(activities.map((activity) => hoursOf(activity) / availableHours));
  const categoryAllowanceFactor = 1 / (1 - categoryShare(input));
  const individual =
    typeof individualAllowanceHours === "number" ? individualAllowanceHours : total(individualAllowanceHours);
  const individualAllowanceFte = individual / availableHours;
  const requiredFte = serviceFte * categoryAllowanceFactor + individualAllowanceFte;
  return {
    serviceFte,
    categoryAllowanceFactor,
    individualAllowanceFte,
    requiredFte,
    requiredRounded: wisnRounded(requiredFte),
    differenceFte: currentStaff === undefined ? null : currentStaff - requiredFte,
    ratio: currentStaff === undefined || requiredFte === 0 ? null : currentStaff / requiredFte,
  };
};
