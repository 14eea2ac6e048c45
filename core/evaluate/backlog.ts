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
  if (hours === 0) return [];
  if (ageMonths === null && hours > 0 && firstInflow > 0) return spreadBackwards(hours, firstInflow);
  return [{ arrivalMonth: Math.max(-monthsToldApart, Math.min(-1, Math.floor(-(ageMonths ?? 0)))), hours }];
};

const ignored = (): void => undefined;

/** Work that waits, by month of arrival; the oldest leaves first. */
export class Queue {
  readonly #months: number[] = [];
  readonly #hours: number[] = [];
  #first = 0;

  constructor(opening: Backlog = []) {
    for (const { arrivalMonth, hours } of opening) this.arrive(arrivalMonth, hours);
  }

  /** Hours that arrive in a month no earlier than any month in the queue. */
  arrive(month: number, hours: number): void {
    if (hours === 0) return;
    this.#months.push(month);
    this.#hours.push(hours);
  }

  /** Number of months of arrival that wait, and the arrival month and hours of each, the oldest first. */
  get length(): number {
    return this.#months.length - this.#first;
  }

  arrivalMonth(position: number): number {
    return this.#months[this.#first + position] ?? Number.NaN;
  }

  hours(position: number): number {
    return this.#hours[this.#first + position] ?? Number.NaN;
  }

  /** All hours that wait. */
  get total(): number {
    let total = 0;
    for (let index = this.#first; index < this.#hours.length; index++) total += this.#hours[index] ?? 0;
    return total;
  }

  /** Serves hours, the oldest first; at most all there are. `taken` is told the hours by month of arrival. */
  take(hours: number, taken: (arrivalMonth: number, hours: number) => void = ignored): void {
    let rest = hours;
    while (this.#first < this.#hours.length && (rest > 0 || Number.isNaN(rest))) {
      const waiting = this.#hours[this.#first] ?? 0;
      const left = waiting - Math.min(rest, waiting);
      taken(this.arrivalMonth(0), Math.min(rest, waiting));
      rest -= Math.min(rest, waiting);
      this.#hours[this.#first] = left;
      if (!(left <= negligibleShare * waiting)) {
        if (Number.isNaN(rest)) this.#hours.fill(Number.NaN, this.#first);
        return;
      }
      this.#first += 1;
    }
  }
}
