import { type Formula, formula } from "../explain/formula.ts";
import { type Ledger, type MonthlyStep, runTogether } from "../explain/ledger.ts";
import { type SpreadShare, type Step, type Subject, valueAt } from "../explain/step.ts";
import type { Effect, Effects } from "../options/effects.ts";
import type { StaffGroup } from "../plan.ts";
import { isNotStated } from "./stated.ts";

const leavers = formula("leavers", ["turnover", "postsBefore"], "turnover / 12 * postsBefore");
const earlierLeavers = formula(
  "earlier-leavers",
  ["established", "opening", "vacancyMonths", "turnover"],
  "min(turnover / 12 * opening, max(0, established - opening) / vacancyMonths)",
);
const earlierLeaversAtOnce = formula("earlier-leavers", ["turnover", "opening"], "turnover / 12 * opening");
const filledPosts = formula(
  "filled-posts",
  ["before", "hires", "replacements", "leavers", "departures"],
  "before + hires + replacements - leavers - departures",
);
const notKnown = formula("replacements", ["left", "vacancyMonths"], "(left + vacancyMonths) * 0 / 0");
const allHires = formula("hires", ["staying", "temporary"], "staying + sum(temporary)");
const whileThere = formula("posts-in-ramp", ["fresh", "inForce"], "fresh * inForce");
const together = formula("posts-in-ramp", ["staying", "temporary"], "staying + sum(temporary)");
const newStaff = formula("new-staff", ["hires", "replacements"], "hires + replacements");
const rampLoss = formula(
  "ramp-loss",
  ["initialProductivity", "rampMonths", "age"],
  "(1 - initialProductivity) * (1 - (age + 0.5) / rampMonths)",
);
const stillNew = formula("posts-in-ramp", ["age", "one"], "one + 0 * age");
const mentorHours = formula(
  "mentor-hours",
  ["mentored", "hoursPerWeek", "workingDays"],
  "mentored * hoursPerWeek * workingDays / 5",
);

/** Filled posts of a group and what new staff take from them (model-definitions 2.3). */
export interface Posts {
  readonly filled: Step;
  /** Posts filled by new staff that are still in their ramp-up. */
  readonly inRamp: Step;
  readonly newStaff: NewStaff;
  /** Posts that options fill anew, by the month in which they start, for good or for a time. */
  readonly hires: Step;
  /** Posts left by turnover that are filled again. */
  readonly replacements: Step;
  /** Posts lost to ramp-up, and hours of others spent as mentors. */
  readonly rampLoss: Step;
  readonly mentorHours: Step;
}

/** Posts that started, by month: those that stay, those of the months before the start, and those hired for a time. */
export interface NewStaff {
  readonly arrivals: Step;
  readonly earlierArrivals: Step;
  readonly temporary: readonly Effect[];
}

/** Sum over new staff of the formula at their age in months; whoever was hired for a time counts until it is over. */
export const ofNewStaff = <Name extends string>(
  ledger: Ledger,
  formula: Formula<Name | "age">,
  subject: Subject,
  { arrivals, earlierArrivals, temporary }: NewStaff,
  ages: Step,
  args: Readonly<Record<Name, Step>>,
): Step => {
  const { quantity } = formula;
  const staying = ledger.byAge(formula, subject, arrivals, earlierArrivals, ages, args);
  if (temporary.length === 0) return staying;
  const ofTemporary = temporary.map(({ amount, inForce }) => {
    const fresh = ledger.byAge(formula, subject, amount, ledger.constant(0), ages, args);
    return ledger.apply({ ...whileThere, quantity }, subject, { fresh, inForce });
  });
  return ledger.apply({ ...together, quantity }, subject, { staying, temporary: ofTemporary });
};

export const postsOf = (ledger: Ledger, group: StaffGroup, workingDays: Step, effects: Effects): Posts => {
  const subject: Subject = { kind: "staff-group", name: group.name };
  const none = ledger.constant(0);
  const stayingHires = effects.fold(ledger, "hires", group.name, none);
  const temporary = effects.on("temporary-hires", group.name);
  const hires = hiresOf(ledger, subject, stayingHires, temporary);
  const departures = effects.fold(ledger, "departures", group.name, none);
  const changing =
    (group.turnoverPerYear.value ?? Number.NaN) !== 0 ||
    effects.on("turnover-per-year", group.name).length > 0 ||
    hires !== none ||
    departures !== none;
  const opening = ledger.input("opening-posts", subject, group.filledPosts);
  if (!changing) {
    return {
      filled: opening,
      inRamp: none,
      newStaff: { arrivals: none, earlierArrivals: none, temporary: [] },
      hires: none,
      replacements: none,
      rampLoss: none,
      mentorHours: none,
    };
  }
  const { filled, replacements, leaversBefore } = movements(
    ledger,
    group,
    subject,
    opening,
    hires,
    departures,
    effects,
  );
  const arrivals = ledger.apply(newStaff, subject, { hires: stayingHires, replacements });
  const arrived = { arrivals, earlierArrivals: leaversBefore, temporary };
  return {
    filled,
    newStaff: arrived,
    hires,
    replacements,
    ...newStaffCosts(ledger, group, subject, arrived, workingDays),
  };
};

const hiresOf = (ledger: Ledger, subject: Subject, staying: Step, temporary: readonly Effect[]): Step => {
  if (temporary.length === 0) return staying;
  return ledger.apply(allHires, subject, { staying, temporary: temporary.map(({ amount }) => amount) });
};

/** Staff leave and arrive on the 1st; a leaver's post is filled `vacancyMonths` later. */
const movements = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  opening: Step,
  hires: Step,
  departures: Step,
  effects: Effects,
) => {
  const turnoverBefore = ledger.input("turnover-per-year", subject, group.turnoverPerYear);
  const leaversBefore = leaversBeforeStart(ledger, group, subject, turnoverBefore, opening);
  const turnover = effects.fold(ledger, "turnover-per-year", group.name, turnoverBefore);
  const filled = ledger.open("filled-posts", subject);
  const before = ledger.earlierMonthly(filled, ledger.constant(1), opening);
  const left = ledger.applyMonthly(leavers, subject, { turnover, postsBefore: before.step });
  const vacancyBefore = ledger.input("vacancy-months", subject, group.vacancyMonths);
  const vacancyMonths = effects.fold(ledger, "vacancy-months", group.name, vacancyBefore);
  const replacements =
    vacancyMonths === vacancyBefore
      ? ledger.earlierMonthly(left.step, vacancyMonths, leaversBefore, "replacements")
      : replacedAfter(ledger, left.step, leaversBefore, vacancyBefore, vacancyMonths);
  const posts = ledger.close(filled, filledPosts, {
    before: before.step,
    hires,
    replacements: replacements.step,
    leavers: left.step,
    departures,
  });
  runTogether(ledger, [before, left, replacements, posts]);
  return { filled, replacements: replacements.step, leaversBefore };
};

/** Replacements where the time that a post stays vacant changes: it is that of the month in which the post was left. */
const replacedAfter = (
  ledger: Ledger,
  left: Step,
  leftBefore: Step,
  vacancyBefore: Step,
  vacancyMonths: Step,
): MonthlyStep => {
  if (Array.from({ length: ledger.months }, (_, month) => valueAt(vacancyMonths, month)).some(Number.isNaN))
    return ledger.applyMonthly(notKnown, left.subject, { left, vacancyMonths });
  const longest = Math.ceil(valueAt(vacancyBefore, 0)) || 0;
  const earlier = vacancyShares(-longest - 1, -1, () => valueAt(vacancyBefore, 0));
  const later = vacancyShares(0, ledger.months - 1, (month) => valueAt(vacancyMonths, month));
  const shares = [...earlier.filter(({ to }) => to >= 0), ...later];
  return ledger.spreadLaterMonthly("replacements", left, leftBefore, shares);
};

/** A fraction of a month is shared between the two months that it touches. */
const vacancyShares = (first: number, last: number, vacancyIn: (month: number) => number): SpreadShare[] => {
  const shares: SpreadShare[] = [];
  for (let from = first; from <= last; from++) {
    const months = Math.max(0, vacancyIn(from));
    const whole = Math.floor(months);
    shares.push({ from, to: from + whole, share: 1 - (months - whole) });
    if (months > whole) shares.push({ from, to: from + whole + 1, share: months - whole });
  }
  return shares;
};

/**
 * Posts that were left in the months before the start and are yet to be filled: the vacancies, as far as turnover
 * explains them. In the steady state that is all of them; what else is vacant stays so until somebody is hired.
 */
const leaversBeforeStart = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  turnover: Step,
  opening: Step,
): Step => {
  if (group.vacancyMonths.value === 0) {
    return ledger.apply(earlierLeaversAtOnce, subject, { turnover, opening });
  }
  return ledger.apply(earlierLeavers, subject, {
    turnover,
    established: isNotStated(group.establishedPosts)
      ? opening
      : ledger.input("established-posts", subject, group.establishedPosts),
    opening,
    vacancyMonths: ledger.input("vacancy-months", subject, group.vacancyMonths),
  });
};

const newStaffCosts = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  arrived: NewStaff,
  workingDays: Step,
) => {
  const one = ledger.constant(1);
  const rampMonths = ledger.input("ramp-months", subject, group.rampMonths);
  const mentorMonths = ledger.input("mentor-months", subject, group.mentorMonths);
  return {
    inRamp: ofNewStaff(ledger, stillNew, subject, arrived, rampMonths, { one }),
    rampLoss: ofNewStaff(ledger, rampLoss, subject, arrived, rampMonths, {
      initialProductivity: ledger.input("initial-productivity", subject, group.initialProductivity),
      rampMonths,
    }),
    mentorHours: ledger.apply(mentorHours, subject, {
      mentored: ofNewStaff(ledger, stillNew, subject, arrived, mentorMonths, { one }),
      hoursPerWeek: ledger.input("mentor-hours-per-week", subject, group.mentorHoursPerWeek),
      workingDays,
    }),
  };
};
