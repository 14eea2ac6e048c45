/** A benefit as an explanation tells it, with its numbers; each list from month 0 to the month that is told. */
export interface PlainBenefit {
  readonly steps: readonly { readonly name: string; readonly fromWeek: number; readonly people: number }[];
  readonly openingDuration: number;
  readonly duration: readonly number[];
  readonly entrants: readonly number[];
  readonly weeksAtEntry: number;
  readonly calendarDays: readonly number[];
}

/** So many people who are in a week on benefit; `late` of a week they stay in it when the others move on. */
interface Cohort {
  readonly week: number;
  readonly people: number;
  readonly late: number;
}

/** Days of one month that lie in one week. */
interface Stretch {
  readonly month: number;
  readonly days: number;
  readonly fromDayOfWeek: number;
}

const weeksOf = (months: number): number => (months * 30.4375) / 7;

const stretches = (calendarDays: readonly number[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  let fromDayOfWeek = 0;
  for (const [month, daysOfMonth] of calendarDays.entries()) {
    for (let left = daysOfMonth; left > 0; ) {
      const days = Math.min(left, 7 - fromDayOfWeek);
      found.push({ month, days, fromDayOfWeek });
      fromDayOfWeek = (fromDayOfWeek + days) % 7;
      left -= days;
    }
  }
  return found;
};

const atTheStart = ({ steps, openingDuration }: PlainBenefit): readonly Cohort[] =>
  steps.flatMap(({ fromWeek, people }, index): readonly Cohort[] => {
    const next = steps[index + 1]?.fromWeek;
    if (next === undefined) return [{ week: fromWeek, people, late: 0 }];
    const survival = Array.from({ length: next - fromWeek }, (_, week) =>
      people === 0 ? 1 : Math.exp(-week / weeksOf(openingDuration)),
    );
    const all = survival.reduce((sum, share) => sum + share, 0);
    return survival.flatMap((share, week) =>
      [0, 1].map((on) => ({ week: fromWeek + week + on, people: (people * share) / all / 2, late: 0 })),
    );
  });

/** Weeks on benefit with which entrants begin, and the share of them that does. */
const entryWeeks = (weeksAtEntry: number, last: number): readonly (readonly [number, number])[] => {
  if (weeksAtEntry >= last) return [[last, 1]];
  const whole = Math.floor(weeksAtEntry);
  const part = weeksAtEntry - whole;
  if (Number.isNaN(whole)) return [[0, Number.NaN]];
  const all: readonly (readonly [number, number])[] = [
    [whole, 1 - part],
    [whole + 1, part],
  ];
  return all.filter(([, share]) => share > 0);
};

/** A week is over: everybody moves on, but for those who have been there for less of it than a whole week. */
const moveOn = (cohorts: readonly Cohort[], last: number): readonly Cohort[] => {
  const byWeek = new Map<number, number>();
  const put = (week: number, people: number): void => {
    byWeek.set(week, (byWeek.get(week) ?? 0) + people);
  };
  for (const { week, people, late } of cohorts) {
    put(Math.min(last, week + 1), people * (1 - late));
    if (late > 0) put(week, people * late);
  }
  return [...byWeek].map(([week, people]) => ({ week, people, late: 0 }));
};

/** Who is there after a stretch, and the weeks that were spent in it by bin. */
interface Lived {
  readonly cohorts: readonly Cohort[];
  readonly spent: readonly (readonly [week: number, personWeeks: number])[];
}

const live = (
  { duration, entrants, calendarDays, weeksAtEntry }: PlainBenefit,
  cohorts: readonly Cohort[],
  last: number,
  { month, days, fromDayOfWeek }: Stretch,
): Lived => {
  const mean = weeksOf(duration[month] ?? Number.NaN);
  const kept = Math.exp(-days / 7 / mean);
  const keptOfEntrants = (mean * (1 - kept)) / (days / 7);
  const came = ((entrants[month] ?? Number.NaN) * days) / (calendarDays[month] ?? Number.NaN);
  const entered = entryWeeks(weeksAtEntry, last).map(([week, share]) => [week, came * share] as const);
  const late = (fromDayOfWeek + days / 2) / 7;
  const left = [
    ...cohorts.map((cohort) => ({ ...cohort, people: cohort.people * kept })),
    ...entered.map(([week, people]) => ({ week, people: people * keptOfEntrants, late })),
  ];
  return {
    cohorts: fromDayOfWeek + days === 7 ? moveOn(left, last) : left,
    spent: [
      ...cohorts.map(({ week, people }) => [week, people * mean * (1 - kept)] as const),
      ...entered.map(([week, people]) => [week, people * mean * (1 - keptOfEntrants)] as const),
    ],
  };
};

/** Person-weeks in the last month on a step of the refund. */
export const personWeeksPlainly = (benefit: PlainBenefit, step: string): number => {
  const { steps, calendarDays } = benefit;
  const last = steps.at(-1)?.fromWeek ?? 0;
  const isTold = (week: number): boolean =>
    steps.filter(({ fromWeek }) => fromWeek <= week).at(-1)?.name === step;
  let cohorts = atTheStart(benefit);
  let told = 0;
  for (const stretch of stretches(calendarDays)) {
    const lived = live(benefit, cohorts, last, stretch);
    cohorts = lived.cohorts;
    if (stretch.month < calendarDays.length - 1) continue;
    for (const [week, personWeeks] of lived.spent) told += isTold(week) ? personWeeks : 0;
  }
  return told;
};
