import { describe, expect, test } from "vitest";
import type { OptionChoice, StaffGroup } from "../../core/plan.ts";
import {
  apr,
  dec,
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  feb,
  figure,
  gapOf,
  hoursGroup,
  jan,
  jul,
  mar,
  monthsOf,
  supplyOf,
  total,
} from "../support/golden.ts";
import {
  allowance,
  caseGroup,
  given,
  month,
  option,
  plan,
  settings,
  staffGroup,
  task,
} from "../support/plan.ts";

const plusTime = (people: number, week: number, changes: Partial<OptionChoice> = {}) =>
  option("plus-time", { people, "weekly-hours": week }, { staffGroup: "Team", ...changes });

const paidExtraHours = (people: number, hours: number, changes: Partial<OptionChoice> = {}) =>
  option("paid-extra-hours", { people, "weekly-hours": hours }, { staffGroup: "Team", ...changes });

/** Months of 18 working days, and nothing that takes time but what a test states. */
const even = (posts: number, changes: Partial<StaffGroup> = {}, horizonMonths = 12) =>
  plan({
    closings: evenMonths(12),
    horizonMonths,
    staffGroups: [hoursGroup("Team", posts * 133.2, { heads: given(posts), ...changes })],
  });

/** Supply with the options against supply without them, by month. */
const supplies = (base: ReturnType<typeof plan>, ...options: readonly OptionChoice[]) => {
  const [with_, without] = [evaluate(base, ...options), evaluate(base)].map((evaluation) =>
    monthsOf(evaluation, supplyOf(evaluation, "Team").supply),
  );
  return { with_: with_ ?? [], without: without ?? [] };
};

/** Model definitions 2.16, Golden: 4 people 37 → 40. */
describe("plus-time (2.16)", () => {
  test("4 people from 37 to 40 hours are 0.3243 posts more, and the same heads", () => {
    const base = even(4);
    const evaluation = evaluate(base, plusTime(4, 40));
    const { contracts, posts, heads } = supplyOf(evaluation, "Team");
    expectPrinted((monthsOf(evaluation, contracts.posts)[jan] ?? 0) - 4, "0.3243");
    expect(contracts.longerWeeks).toHaveLength(1);
    for (const worked of contracts.longerWeeks)
      expectPrinted(monthsOf(evaluation, worked.posts)[dec] ?? 0, "0.3243");
    expect(figure(posts.filled)).toBeCloseTo(4, 12);
    expect(monthsOf(evaluation, heads)).toEqual(Array(12).fill(4));
  });

  test("with 2 h of meetings a head, net 35 → 38 hours is 8.571 % more for 8.108 % more pay", () => {
    const base = even(4, { allowances: [allowance("Møder", "hours-a-week-per-head", 2)] });
    const { with_, without } = supplies(base, plusTime(4, 40));
    for (const [at, hours] of with_.entries()) expectPrinted(100 * (hours / (without[at] ?? 0) - 1), "8.571");
    const evaluation = evaluate(base, plusTime(4, 40));
    const { contracts } = supplyOf(evaluation, "Team");
    expectPrinted(100 * ((monthsOf(evaluation, contracts.posts)[mar] ?? 0) / 4 - 1), "8.108");
    // 4 people with 38 h of 40 free, 18 days a month: 4 × 38 × 3.6
    expectPrinted(with_[jan] ?? 0, "547.2");
  });

  test("hours a year per head do not grow either; a share of the time does", () => {
    // 40 h a year of 12 × 133.2 h; 12 months of 18 days: 4 × (40 × 3.6 × 12 − 40) with plus-time
    const yearly = even(4, { allowances: [allowance("Kursus", "hours-a-year-per-head", 40)] });
    expectPrinted(total(supplies(yearly, plusTime(4, 40)).with_), "6752.0");
    // 10 % of the hours, whatever they are: 4 × 40 × 3.6 × 0.9
    const share = even(4, { allowances: [allowance("Møder", "share", 0.1)] });
    expectPrinted(supplies(share, plusTime(4, 40)).with_[jan] ?? 0, "518.4");
  });

  test("half the group: 2 of 4 on 40 hours have 2 × 38 + 2 × 35 hours", () => {
    const base = even(4, { allowances: [allowance("Møder", "hours-a-week-per-head", 2)] });
    // × 3.6 weeks
    expectPrinted(supplies(base, plusTime(2, 40)).with_[jan] ?? 0, "525.6");
  });

  test("holiday and absence scale with the hours: 10 people on 40.7 hours give a tenth more in every month", () => {
    const base = plan({ staffGroups: [staffGroup("Team", 10)] });
    const { with_, without } = supplies(base, plusTime(10, 40.7));
    for (const at of [jan, apr, jul, dec]) expect(with_[at]).toBeCloseTo(1.1 * (without[at] ?? 0), 9);
  });

  test("it runs from its first month to its last", () => {
    const { with_, without } = supplies(
      even(4),
      plusTime(4, 40, { from: month("2026-02"), to: month("2026-03") }),
    );
    // 4 × 3 h × 3.6 weeks
    expectPrintedRow(
      with_.map((hours, at) => hours - (without[at] ?? 0)),
      ["0", "43.2", "43.2", "0"],
    );
  });

  test("people without a post yet: the new ones' meetings are their own", () => {
    // Two hired in March, 2 h of meetings a head: 4 × 38 + 2 × 35 h of 3.6 weeks, no ramp-up.
    const base = even(4, {
      allowances: [allowance("Møder", "hours-a-week-per-head", 2)],
      initialProductivity: given(1),
    });
    const hired = option("hiring", { posts: 2 }, { staffGroup: "Team", from: month("2026-03") });
    const { with_ } = supplies(base, plusTime(4, 40), hired);
    expectPrinted(with_[feb] ?? 0, "547.2");
    expectPrinted(with_[mar] ?? 0, "799.2");
  });

  test("case-carrying posts count 40/37 of a post", () => {
    const base = {
      ...even(4, { caseCarryingShare: given(1) }),
      caseGroups: [caseGroup("Jobparate", 160)],
    };
    const evaluation = evaluate(base, plusTime(4, 40));
    const { whole } = evaluation;
    expectPrinted(monthsOf(evaluation, whole.guideline.caseCarryingPosts)[jan] ?? 0, "4.3243");
  });

  test("a post has the same hours; the work needs as many posts as without it, but for the meetings", () => {
    const base = { ...even(4), tasks: [task("Sager", 500, "Team")] };
    const { period } = gapOf(evaluate(base, plusTime(4, 40)), "Team");
    expect(figure(period.required)).toBeCloseTo(500 / 133.2, 9);
    expectPrinted(figure(period.gap) - figure(gapOf(evaluate(base), "Team").period.gap), "0.3243");
  });

  test("a week below the group's own is computed as entered: less", () => {
    const evaluation = evaluate(even(4), plusTime(4, 35));
    expectPrinted(
      (monthsOf(evaluation, supplyOf(evaluation, "Team").contracts.posts)[jan] ?? 0) - 4,
      "-0.2162",
    );
  });

  test("a group that has nobody yet gives the hours of those who come", () => {
    const nobody = even(0, { heads: given(0), allowances: [allowance("Møder", "hours-a-week-per-head", 2)] });
    const evaluation = evaluate(nobody, plusTime(0, 40));
    expect(monthsOf(evaluation, supplyOf(evaluation, "Team").supply)).toEqual(Array(12).fill(0));
  });

  test("people who are not known make the supply not computable, and no other group's", () => {
    const base = plan({ staffGroups: [staffGroup("Team", 4), staffGroup("Andre", 3)] });
    const unknown = { ...plusTime(4, 40), amounts: { people: given(null), "weekly-hours": given(40) } };
    const evaluation = evaluate(base, unknown);
    expect(monthsOf(evaluation, supplyOf(evaluation, "Team").supply)).toEqual(Array(12).fill(Number.NaN));
    expect(monthsOf(evaluation, supplyOf(evaluation, "Andre").supply).every(Number.isFinite)).toBe(true);
  });
});

describe("paid extra hours under a local agreement (2.17 a)", () => {
  test("3 hours beyond the week for 4 people are as plus-time of 40 hours", () => {
    const base = even(4, { allowances: [allowance("Møder", "hours-a-week-per-head", 2)] });
    const spring = { from: month("2026-02"), to: month("2026-04") };
    expect(supplies(base, paidExtraHours(4, 3, spring)).with_).toEqual(
      supplies(base, plusTime(4, 40, spring)).with_,
    );
  });

  test("the hours of the agreement by working days: 4 × 3 h × 3.6 weeks a month", () => {
    const evaluation = evaluate(even(4), paidExtraHours(4, 3, { to: month("2026-02") }));
    const [worked] = supplyOf(evaluation, "Team").contracts.longerWeeks;
    expectPrintedRow(worked ? monthsOf(evaluation, worked.hours) : [], ["43.2", "43.2", "0"]);
  });
});

describe("overtime and plus-time in one person's week (2.14)", () => {
  const base = { ...even(12), settings: settings({ outputAbove49: given(0.5) }) };
  const overtime = (people: number, hours: number) =>
    option(
      "planned-overtime",
      { people, "weekly-hours": hours },
      { staffGroup: "Team", compensation: "paid" },
    );
  const january = (options: readonly OptionChoice[]) => {
    const evaluation = evaluate(base, ...options);
    return monthsOf(evaluation, supplyOf(evaluation, "Team").supply)[jan] ?? Number.NaN;
  };

  test("hours above 49 a week come sooner for those who must have both, and effects do not add", () => {
    // 12 heads: 8 on 42 h and 9 with 10 h of overtime, so 5 are on both. They reach 49 after 7 h: 7 + 3/2 = 8.5 h a week;
    // the 4 others give all 10 h. 18 days are 3.6 weeks: (5 × 8.5 + 4 × 10) × 3.6 = 297 of overtime, 8 × 5 × 3.6 = 144
    // of plus-time.
    const [none, plus, over, both] = [
      january([]),
      january([plusTime(8, 42)]),
      january([overtime(9, 10)]),
      january([plusTime(8, 42), overtime(9, 10)]),
    ];
    expectPrinted((plus ?? 0) - (none ?? 0), "144.0");
    expectPrinted((over ?? 0) - (none ?? 0), "324.0");
    expectPrinted((both ?? 0) - (none ?? 0), "441.0");
  });

  test("where nobody must have both, they add", () => {
    expectPrinted(january([plusTime(3, 42), overtime(9, 10)]) - january([]), "378.0");
  });

  test("the order of the options changes nothing", () => {
    expect(january([plusTime(8, 42), overtime(9, 10)])).toBe(january([overtime(9, 10), plusTime(8, 42)]));
  });
});
