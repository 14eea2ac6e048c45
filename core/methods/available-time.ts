/** A year of one post. Days may be fractions; stated in hours instead, with an hour as the day, it comes to the same. */
export interface AvailableTimeInput {
  /** Days that can be worked, such as 260 in 52 weeks of five. */
  readonly days: number;
  readonly publicHolidays: number;
  readonly annualLeave: number;
  readonly sickLeave: number;
  /** Training and other days away. */
  readonly otherLeave: number;
  readonly hoursPerDay: number;
}

export interface AvailableTimeResult {
  /** Hours a year that a post is there for its work. */
  readonly availableHours: number;
}

/** 366 days of 24 hours. */
export const hoursOfLongestYear = 8784;

/** The days of a post that nobody works; they may not be more than the days there are. */
export const daysAway = ({
  publicHolidays,
  annualLeave,
  sickLeave,
  otherLeave,
}: Pick<AvailableTimeInput, "publicHolidays" | "annualLeave" | "sickLeave" | "otherLeave">): number =>
  publicHolidays + annualLeave + sickLeave + otherLeave;

/**
 * Available working time of a post: AWT = [A − (B + C + D + E)] · F.
 *
 * @see World Health Organization, Workload Indicators of Staffing Need: user's manual, 2nd edition, 2023; read in
 * wisn-core's ARCHITECTURE.md and in asarforindia/RHS-WISN, which code the same formula.
 */
export const availableTime = (input: AvailableTimeInput): AvailableTimeResult => ({
  availableHours: (input.days - daysAway(input)) * input.hoursPerDay,
});
