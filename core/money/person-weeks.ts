import { daysPerMonth, daysPerWeek } from "../units.ts";

/** A step of the state's refund: the week on benefit from which it holds, counted from 0, and who is on it at the start. */
export interface PeopleOnStep {
  readonly fromWeek: number;
  readonly people: number;
}

/** What moves people through the weeks on a benefit; durations in months. */
export interface BenefitFlow {
  /** In ascending order from week 0; the last has no end. */
  readonly steps: readonly PeopleOnStep[];
  /** The duration that the people of the start have lived with. */
  readonly openingDuration: number;
  readonly duration: (month: number) => number;
  readonly entrants: (month: number) => number;
  readonly weeksAtEntry: number;
  readonly calendarDays: (month: number) => number;
}

const monthsToWeeks = (months: number): number => (months * daysPerMonth) / daysPerWeek;

/** Person-weeks of one who is there at the start of `weeks`, when people leave at the rate 1/D. */
const heldFor = (weeks: number, duration: number): number => -duration * Math.expm1(-weeks / duration);

/**
 * People by whole weeks on benefit, bins 0, 1 … and a last one without end. A week after the other all move one bin on;
 * those who came during the week, evenly, move on or stay by how much of the week they have been there.
 */
class WeeksOnBenefit {
  readonly #steps: readonly PeopleOnStep[];
  readonly #last: number;
  readonly #people: Float64Array;
  readonly #staying: Float64Array;
  #day = 0;

  constructor({ steps, openingDuration }: BenefitFlow) {
    this.#steps = steps;
    this.#last = steps.at(-1)?.fromWeek ?? 0;
    this.#people = openingPeople(steps, this.#last, monthsToWeeks(openingDuration));
    this.#staying = new Float64Array(this.#last + 1);
  }

  /** Days until everybody moves on. */
  get daysLeft(): number {
    return daysPerWeek - this.#day;
  }

  /** Days within one week; adds person-weeks by step to `into`. */
  live(days: number, duration: number, entrants: number, weeksAtEntry: number, into: Float64Array): void {
    const weeks = days / daysPerWeek;
    const held = heldFor(weeks, duration);
    const kept = Math.exp(-weeks / duration);
    for (let bin = 0; bin <= this.#last; bin++) {
      const present = (this.#people[bin] ?? 0) + (this.#staying[bin] ?? 0);
      this.#count(into, bin, present * held);
      this.#people[bin] = (this.#people[bin] ?? 0) * kept;
      this.#staying[bin] = (this.#staying[bin] ?? 0) * kept;
    }
    this.#enter(days, duration, entrants, weeksAtEntry, into);
    this.#day += days;
    if (this.#day === daysPerWeek) this.#moveOn();
  }

  #enter(days: number, duration: number, entrants: number, weeksAtEntry: number, into: Float64Array): void {
    const keptOnAverage = heldFor(days / daysPerWeek, duration) / (days / daysPerWeek);
    const heldOnAverage = duration * (1 - keptOnAverage);
    const middle = (this.#day + days / 2) / daysPerWeek;
    for (const [bin, share] of this.#entryBins(weeksAtEntry)) {
      this.#count(into, bin, entrants * share * heldOnAverage);
      const left = entrants * share * keptOnAverage;
      this.#staying[bin] = (this.#staying[bin] ?? 0) + left * middle;
      this.#people[bin] = (this.#people[bin] ?? 0) + left * (1 - middle);
    }
  }

  /** A part of a week at entry is shared between two bins. */
  #entryBins(weeksAtEntry: number): readonly (readonly [bin: number, share: number])[] {
    const bin = Math.floor(weeksAtEntry);
    if (Number.isNaN(bin)) return [[0, Number.NaN]];
    if (bin >= this.#last) return [[this.#last, 1]];
    const share = weeksAtEntry - bin;
    const first = [bin, 1 - share] as const;
    return share === 0 ? [first] : [first, [bin + 1, share]];
  }

  #moveOn(): void {
    const last = this.#last;
    const people = this.#people;
    people[last] = (people[last] ?? 0) + (this.#staying[last] ?? 0) + (people[last - 1] ?? 0);
    for (let bin = last - 1; bin > 0; bin--) people[bin] = (people[bin - 1] ?? 0) + (this.#staying[bin] ?? 0);
    if (last > 0) people[0] = this.#staying[0] ?? 0;
    this.#staying.fill(0);
    this.#day = 0;
  }

  #count(into: Float64Array, bin: number, personWeeks: number): void {
    let step = 0;
    while ((this.#steps[step + 1]?.fromWeek ?? Number.POSITIVE_INFINITY) <= bin) step++;
    into[step] = (into[step] ?? 0) + personWeeks;
  }
}

/**
 * People of each step over its weeks as survival leaves them. Whoever is in a week is halfway through it on average, and
 * so spends half of the first week in the next; those of the last step are all together.
 */
const openingPeople = (steps: readonly PeopleOnStep[], last: number, durationWeeks: number): Float64Array => {
  const bins = new Float64Array(last + 1);
  const place = (bin: number, people: number): void => {
    bins[bin] = (bins[bin] ?? 0) + people;
  };
  for (const [index, { fromWeek, people }] of steps.entries()) {
    const next = steps[index + 1]?.fromWeek;
    if (next === undefined) place(fromWeek, people);
    else if (people !== 0) {
      const weeks = survivors(next - fromWeek, durationWeeks);
      const total = weeks.reduce((sum, share) => sum + share, 0);
      for (const [week, share] of weeks.entries()) {
        place(fromWeek + week, (people * share) / total / 2);
        place(fromWeek + week + 1, (people * share) / total / 2);
      }
    }
  }
  return bins;
};

const survivors = (weeks: number, durationWeeks: number): readonly number[] =>
  Array.from({ length: weeks }, (_, week) => Math.exp(-week / durationWeeks));

/**
 * Person-weeks on a benefit by month, one array for each step (model-definitions 2.20): weekly bins that people leave at
 * the rate 1/D; the months take their days, so that a month has days/7 weeks. NaN where an input is missing, and in the
 * steps that its people come to.
 */
export const personWeeksByMonth = (flow: BenefitFlow, months: number): readonly Float64Array[] => {
  const weeks = flow.steps.map(() => new Float64Array(months));
  const bins = new WeeksOnBenefit(flow);
  for (let month = 0; month < months; month++) {
    const ofMonth = new Float64Array(flow.steps.length);
    const daysOfMonth = flow.calendarDays(month);
    const duration = monthsToWeeks(flow.duration(month));
    for (let left = daysOfMonth; left > 0; ) {
      const days = Math.min(left, bins.daysLeft);
      const entrants = (flow.entrants(month) * days) / daysOfMonth;
      bins.live(days, duration, entrants, flow.weeksAtEntry, ofMonth);
      left -= days;
    }
    for (const [step, values] of weeks.entries()) values[month] = ofMonth[step] ?? Number.NaN;
  }
  return weeks;
};

/**
 * Weeks that one entrant spends on each step, over the whole time on the benefit.
 * @param fromWeeks The weeks from which the steps hold, counted from 0.
 */
export const weeksOfEntrant = (
  durationWeeks: number,
  fromWeeks: readonly number[],
  weeksAtEntry = 0,
): readonly number[] => {
  const left = (week: number): number => Math.exp(-Math.max(0, week - weeksAtEntry) / durationWeeks);
  return fromWeeks.map((from, step) => {
    const next = fromWeeks[step + 1];
    return durationWeeks * (left(from) - (next === undefined ? 0 : left(next)));
  });
};
