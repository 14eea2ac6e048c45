import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { Input } from "../origin.ts";
import type { StaffGroup } from "../plan.ts";

const leavers = formula("leavers", ["turnover", "postsBefore"], "turnover / 12 * postsBefore");
const earlierLeavers = formula(
  "earlier-leavers",
  ["established", "opening", "vacancyMonths"],
  "max(0, established - opening) / vacancyMonths",
);
const earlierLeaversAtOnce = formula("earlier-leavers", ["turnover", "opening"], "turnover / 12 * opening");
const filledPosts = formula(
  "filled-posts",
  ["before", "hires", "replacements", "leavers", "departures"],
  "before + hires + replacements - leavers - departures",
);
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
  /** Posts that started in the month. */
  readonly arrivals: Step;
  readonly earlierArrivals: Step;
  /** Posts lost to ramp-up, and hours of others spent as mentors. */
  readonly rampLoss: Step;
  readonly mentorHours: Step;
}

export const postsOf = (ledger: Ledger, group: StaffGroup, workingDays: Step, effects: Effects): Posts => {
  const subject: Subject = { kind: "staff-group", name: group.name };
  const none = ledger.constant(0);
  const hires = effects.fold(ledger, "hires", group.name, none);
  const departures = effects.fold(ledger, "departures", group.name, none);
  const changing = (group.turnoverPerYear.value ?? Number.NaN) !== 0 || hires !== none || departures !== none;
  const opening = ledger.input("opening-posts", subject, group.filledPosts);
  if (!changing) {
    return {
      filled: opening,
      inRamp: none,
      arrivals: none,
      earlierArrivals: none,
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
  );
  const arrivals = ledger.apply(newStaff, subject, { hires, replacements });
  return {
    filled,
    arrivals,
    earlierArrivals: leaversBefore,
    ...newStaffCosts(ledger, group, subject, arrivals, leaversBefore, workingDays),
  };
};

/** Staff leave and arrive on the 1st; a leaver's post is filled `vacancyMonths` later. */
const movements = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  opening: Step,
  hires: Step,
  departures: Step,
) => {
  const turnover = ledger.input("turnover-per-year", subject, group.turnoverPerYear);
  const leaversBefore = leaversBeforeStart(ledger, group, subject, turnover, opening);
  const filled = ledger.open("filled-posts", subject);
  const before = ledger.earlierMonthly(filled, 1, opening);
  const left = ledger.applyMonthly(leavers, subject, { turnover, postsBefore: before.step });
  const lag = group.vacancyMonths.value ?? Number.NaN;
  const replacements = ledger.earlierMonthly(left.step, lag, leaversBefore, "replacements");
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

/** Vacancies at the start are the leavers of the last `vacancyMonths`, spread evenly: the steady state. */
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
    established:
      group.establishedPosts.value === null
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
  arrivals: Step,
  before: Step,
  workingDays: Step,
) => {
  const rampMonths = ledger.input("ramp-months", subject, group.rampMonths);
  const ramp = group.rampMonths.value ?? 1;
  return {
    inRamp: newFor(ledger, subject, arrivals, before, group.rampMonths),
    rampLoss: ledger.byAge(rampLoss, subject, arrivals, before, ramp, {
      initialProductivity: ledger.input("initial-productivity", subject, group.initialProductivity),
      rampMonths,
    }),
    mentorHours: ledger.apply(mentorHours, subject, {
      mentored: newFor(ledger, subject, arrivals, before, group.mentorMonths),
      hoursPerWeek: ledger.input("mentor-hours-per-week", subject, group.mentorHoursPerWeek),
      workingDays,
    }),
  };
};

/** Posts that started in the last months, that many; what is not known makes the number unknown. */
const newFor = (ledger: Ledger, subject: Subject, arrivals: Step, before: Step, months: Input): Step => {
  const one = months.value === null ? ledger.input("ramp-months", subject, months) : ledger.constant(1);
  return ledger.byAge(stillNew, subject, arrivals, before, months.value ?? 1, { one });
};
