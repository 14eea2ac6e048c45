/** Hours beyond the group's own week that some people of a group are planned to work. */
export interface ExtraWork {
  /** Null: no measure makes it so. */
  readonly name: string | null;
  readonly people: number;
  /** Hours a week of one participant, in one week or on average; below 0 where hours are taken off. */
  readonly weeklyHours: number;
}

/** People who take part in the same extra work, with the hours of their week. */
export interface ParticipantClass {
  readonly weeklyHours: number;
  /** The extra work that makes it so, by name. */
  readonly names: readonly string[];
}

/** So many plans are tried in every combination; of more, those with the most hours. That errs to fewer red flags. */
const mostPlans = 12;

const worked = (plans: readonly ExtraWork[]): readonly ExtraWork[] =>
  plans.filter(({ people, weeklyHours }) => !(people <= 0) && !(weeklyHours <= 0));

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const namesOf = (plans: readonly ExtraWork[]): readonly string[] => plans.flatMap(({ name }) => name ?? []);

/** The week that all have, and the work on top of it. */
export interface Week {
  readonly contractHours: number;
  readonly plans: readonly ExtraWork[];
}

/**
 * The same week told without hours taken off: those who are off 3 hours have the others' week less 3, and then all the
 * others work 3 hours more.
 */
export const withoutHoursOff = (heads: number, { contractHours, plans }: Week): Week =>
  plans
    .filter(({ people, weeklyHours }) => weeklyHours < 0 && !(people <= 0))
    .reduce<Week>(
      (week, { people, weeklyHours }) => ({
        contractHours: week.contractHours + weeklyHours,
        plans: [...week.plans, { name: null, people: heads - people, weeklyHours: -weeklyHours }],
      }),
      { contractHours, plans: plans.filter(({ weeklyHours }) => !(weeklyHours < 0)) },
    );

/** The longest week if the same people are chosen for everything (model-definitions 2.14: "possible"). */
export const possibleClass = (contractHours: number, plans: readonly ExtraWork[]): ParticipantClass => {
  const all = worked(plans);
  return {
    weeklyHours: contractHours + total(all.map(({ weeklyHours }) => weeklyHours)),
    names: namesOf(all),
  };
};

/**
 * The longest week that somebody has however the people are chosen (2.14: "unavoidable"). Of two plans, n1 + n2 − heads
 * people must be in both. Of more, Σ n people shared out among the heads put somebody into at least Σ n / heads of
 * them, rounded up; that somebody has at least the hours of the shortest of them.
 */
export const unavoidableClass = (
  contractHours: number,
  heads: number,
  plans: readonly ExtraWork[],
): ParticipantClass => {
  const none = { weeklyHours: contractHours, names: [] };
  const all = [...worked(plans)].sort((one, other) => other.weeklyHours - one.weeklyHours);
  if (all.length === 0) return none;
  const candidates = combinations(all.slice(0, mostPlans)).map((plansTogether) => ({
    weeklyHours: contractHours + hoursOfShared(plansTogether, sharedPlans(plansTogether, heads)),
    names: namesOf(plansTogether),
  }));
  return candidates.reduce<ParticipantClass>(
    (worst, next) => (isLonger(next.weeklyHours, worst.weeklyHours) ? next : worst),
    none,
  );
};

/** A week that cannot be computed may be the longest. */
const isLonger = (week: number, than: number): boolean => Number.isNaN(week) || week > than;

/** How many of the plans somebody must be in; NaN when the people are not known. */
const sharedPlans = (plans: readonly ExtraWork[], heads: number): number => {
  if (plans.length === 1) return 1;
  const places = total(plans.map(({ people }) => people));
  const fullRounds = Math.ceil(places / heads - 1e-9);
  return Math.max(1, Math.min(plans.length, fullRounds));
};

/** Hours of the shortest `shared` of the plans, which stand with the longest first. */
const hoursOfShared = (plans: readonly ExtraWork[], shared: number): number =>
  Number.isNaN(shared) ? Number.NaN : total(plans.slice(-shared).map(({ weeklyHours }) => weeklyHours));

/** All choices of one or more, each in the order given: those without the first, and those with it. */
const combinations = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  const others = combinations(rest);
  return [[first], ...others, ...others.map((chosen) => [first, ...chosen])];
};
