/**
 * Backlog of a task (pukkel) as the month loop carries it: hours by the month in which they arrived, the oldest
 * first (model definitions 2.7, 2.12). Months are whole numbers, 0 for the first of the horizon, negative before it.
 * Hours that cannot be computed are NaN and stay so.
 */

/** Hours that arrived in one month and are left. */
export interface Cohort {
  readonly arrivalMonth: number;
  readonly hours: number;
}

/** Cohorts by ascending arrival month. */
export type Backlog = readonly Cohort[];

/** What is left of a task: its own hours, and the growth of deferred work, a line of its own without deadline. */
export interface TaskBacklog {
  readonly own: Backlog;
  readonly growth: Backlog;
}

/** Hours that wait when the horizon begins. Without age they are taken to have come in at the first month's inflow. */
export interface OpeningBacklog {
  readonly hours: number;
  readonly ageMonths: number | null;
}

/** Hours left of a cohort that are only the rounding of the last subtraction, relative to the cohort. */
const negligibleShare = 1e-12;

/** Inflow before the horizon is told apart by month for so long; what is older is of the same age. */
const monthsToldApart = 120;

/** Backlog without ages, as the hours of the months before the horizon at a steady inflow. */
const spreadBackwards = (hours: number, monthlyInflow: number): Backlog => {
  const cohorts: Cohort[] = [];
  let rest = hours;
  for (let age = 1; rest > 0 && age < monthsToldApart; age += 1) {
    const arrived = Math.min(rest, monthlyInflow);
    cohorts.unshift({ arrivalMonth: -age, hours: arrived });
    rest -= arrived;
  }
  return rest > 0 ? [{ arrivalMonth: -monthsToldApart, hours: rest }, ...cohorts] : cohorts;
};

/**
 * The cohorts of an opening backlog (model definitions 2.12). `firstInflow` is the hours that arrive in the first
 * month; without age and without inflow the backlog is as young as possible, and its waiting time is understated.
 */
export const openingCohorts = ({ hours, ageMonths }: OpeningBacklog, firstInflow: number): Backlog => {
  if (hours === 0) {
    return [];
  }
  if (ageMonths === null && hours > 0 && firstInflow > 0) {
    return spreadBackwards(hours, firstInflow);
  }
  return [{ arrivalMonth: Math.min(-1, Math.floor(-(ageMonths ?? 0))), hours }];
};

/** Hours in the backlog. */
export const backlogHours = (backlog: Backlog): number =>
  backlog.reduce((sum, cohort) => sum + cohort.hours, 0);

/** Hours of the task that wait, growth included. */
export const taskBacklogHours = ({ own, growth }: TaskBacklog): number =>
  backlogHours(own) + backlogHours(growth);

/** The backlog with the hours that arrive in `month`, which is no earlier than any month in it. */
export const addArrivals = (backlog: Backlog, month: number, hours: number): Backlog =>
  hours === 0 ? backlog : [...backlog, { arrivalMonth: month, hours }];

/** The backlog after `hours` of it are served or dropped, the oldest first; at most all of it. */
export const takeOldest = (backlog: Backlog, hours: number): Backlog => {
  if (Number.isNaN(hours)) {
    return backlog.map(({ arrivalMonth }) => ({ arrivalMonth, hours: Number.NaN }));
  }
  let rest = hours;
  return backlog.flatMap((cohort) => {
    const taken = Math.min(rest, cohort.hours);
    rest -= taken;
    const left = cohort.hours - taken;
    return left <= negligibleShare * cohort.hours ? [] : [taken === 0 ? cohort : { ...cohort, hours: left }];
  });
};

/**
 * Growth of the carried backlog that arises in a month, in hours: growth per month × all that was left of the month
 * before, earlier growth included (model definitions 2.7 step 4, 2.12).
 */
export const growthHours = (carried: TaskBacklog, growthPerMonth: number): number =>
  growthPerMonth * taskBacklogHours(carried);
