import { describe, expect, test } from "vitest";
import type { OptionChoice, StaffGroup } from "../../../core/plan.ts";
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
} from "../../support/golden.ts";
import { allowance, given, month, option, plan, staffGroup, task } from "../../support/plan.ts";

const supervision = (hours: number, changes: Partial<OptionChoice> = {}, people?: number) =>
  option("supervision", people === undefined ? { hours } : { hours, people }, {
    staffGroup: "Team",
    name: "Supervision",
    ...changes,
  });
const courses = (hours: number, [from, to]: readonly [string, string], people?: number) =>
  option("conflict-courses", people === undefined ? { hours } : { hours, people }, {
    staffGroup: "Team",
    name: "Kursus",
    from: month(from),
    to: month(to),
  });

/** Months of 18 working days: 133.2 h a post, and nothing that takes time but what a test states. */
const even = (posts: number, changes: Partial<StaffGroup> = {}, of: Parameters<typeof plan>[0] = {}) =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", posts * 133.2, { heads: given(posts), ...changes })],
    ...of,
  });

const supply = (of: ReturnType<typeof plan>, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(of, ...options);
  return monthsOf(evaluation, supplyOf(evaluation, "Team").supply);
};
const lost = (of: ReturnType<typeof plan>, ...options: readonly OptionChoice[]) => {
  const without = supply(of);
  return supply(of, ...options).map((hours, at) => (without[at] ?? Number.NaN) - hours);
};

describe("supervision: hours a month for each person, as a deduction from hours at work (2.2)", () => {
  test("2 h a month for each of 5 people are 10 h, from its first month to its last", () => {
    const choice = supervision(2, { from: month("2026-02"), to: month("2026-04") });
    expectPrintedRow(lost(even(5), choice), ["0", "10.0", "10.0", "10.0", "0"]);
  });

  test("five heads in four posts sit in it, not four", () => {
    expectPrinted(lost(even(4, { heads: given(5) }), supervision(2))[jan] ?? 0, "10.0");
  });

  test("stated people are those who have it", () => {
    expectPrinted(lost(even(5), supervision(2, {}, 3))[jan] ?? 0, "6.0");
  });

  test("those who are hired have it too, as many heads to a post as before", () => {
    const of = even(4, { heads: given(5), initialProductivity: given(1) });
    const hiring = option("hiring", { posts: 4 }, { staffGroup: "Team", from: month("2026-03") });
    const hours = supply(of, hiring, supervision(2));
    expectPrinted(4 * 133.2 - (hours[feb] ?? 0), "10.0");
    expectPrinted(8 * 133.2 - (hours[mar] ?? 0), "20.0");
  });

  test("it is the same hours for people with a longer week", () => {
    const plusTime = option("plus-time", { people: 5, "weekly-hours": 40 }, { staffGroup: "Team" });
    // 5 × 40 × 3.6 less 10
    expectPrinted(supply(even(5), plusTime, supervision(2))[jan] ?? 0, "710.0");
  });

  test("it is no breathing space, and lowers nobody's", () => {
    const of = even(5, { allowances: [allowance("Åndehul", "hours-a-week-per-head", 1, true)] });
    const evaluation = evaluate(of, supervision(2));
    const [line] = supplyOf(evaluation, "Team").net.allowances;
    expect(line && figure(line.hoursAWeek)).toBeCloseTo(1, 12);
  });

  test("more hours than there are leave nothing to reckon with, in that month only", () => {
    const hours = supply(even(5), supervision(140, { from: month("2026-03"), to: month("2026-03") }));
    expect(hours[mar]).toBeNaN();
    expectPrinted(hours[feb] ?? 0, "666.0");
    expectPrinted(hours[apr] ?? 0, "666.0");
  });

  test("a group without people loses nothing", () => {
    expect(supply(even(0, { heads: given(0) }), supervision(2))).toEqual(Array(12).fill(0));
  });

  test("a month in which the unit is closed has none of it and stops no other", () => {
    const july = Array.from({ length: 31 }, (_, day) => ({
      date: { year: 2026, month: 7, day: day + 1 },
      share: given(1),
    }));
    const of = plan({ closings: july, staffGroups: [hoursGroup("Team", 5 * 133.2)] });
    const choice = supervision(2, { to: month("2026-06") });
    const hours = supply(of, choice);
    expect(hours[jul]).toBe(0);
    expect(hours.every(Number.isFinite)).toBe(true);
  });

  test("the work needs more posts, since each has fewer hours", () => {
    const of = { ...even(5), tasks: [task("Sager", 600, "Team")] };
    const required = (...options: readonly OptionChoice[]) =>
      figure(gapOf(evaluate(of, ...options), "Team").period.required);
    // 600/133.2, and 600/(133.2 − 2)
    expectPrinted(required(), "4.5045");
    expectPrinted(required(supervision(2)), "4.5732");
  });
});

describe("courses: hours for each person, spread over their months by working days", () => {
  test("12 h for each of 5 people in January to March of 2026: 60 h by 21, 20 and 22 of 63 days", () => {
    const of = plan({ staffGroups: [staffGroup("Team", 5)] });
    expectPrintedRow(lost(of, courses(12, ["2026-01", "2026-03"])), ["20.0000", "19.0476", "20.9524", "0"]);
  });

  test("half of a course that began before the plan is behind it", () => {
    // December 2025 has 21 working days and January 2026 has 21.
    expectPrintedRow(
      lost(plan({ staffGroups: [staffGroup("Team", 5)] }), courses(12, ["2025-12", "2026-01"])),
      ["30.0", "0"],
    );
  });

  test("stated people", () => {
    expectPrinted(total(lost(even(5), courses(12, ["2026-01", "2026-04"], 2))), "24.0");
  });

  test("two courses and supervision add up, in any order", () => {
    const all = [courses(12, ["2026-01", "2026-04"], 2), courses(6, ["2026-03", "2026-03"]), supervision(1)];
    // 24 + 5 × 6 + 12 × 5
    expectPrinted(total(lost(even(5), ...all)), "114.0");
    const backward = lost(even(5), ...[...all].reverse());
    for (const [at, hours] of lost(even(5), ...all).entries()) expect(backward[at]).toBeCloseTo(hours, 9);
  });
});

describe("meeting cuts and courses", () => {
  const meetings = option("internal-meetings", { share: 0.5 }, { staffGroup: "Team", target: "Møder" });
  const of = {
    ...even(5, { allowances: [allowance("Møder", "share", 0.2)] }),
    tasks: [task("Sager", 450, "Team")],
  };
  const posts = (...options: readonly OptionChoice[]) =>
    figure(gapOf(evaluate(of, ...options), "Team").period.required);

  test("a cut of the meetings leaves the course as it is, and hours add up", () => {
    expectPrinted(supply(of, meetings)[dec] ?? 0, "599.4");
    expectPrinted(supply(of, meetings, supervision(12))[dec] ?? 0, "539.4");
  });

  test("their effects on the posts that the work needs do not add", () => {
    // Hours of a post: 106.56; 119.88 with fewer meetings, 94.56 with courses, 107.88 with both. 450 h over each.
    const [none, cut, course, both] = [
      posts(),
      posts(meetings),
      posts(supervision(12)),
      posts(meetings, supervision(12)),
    ];
    expectPrinted(none ?? 0, "4.2230");
    expectPrinted(cut ?? 0, "3.7538");
    expectPrinted(course ?? 0, "4.7589");
    expectPrinted(both ?? 0, "4.1713");
    expectPrinted((cut ?? 0) + (course ?? 0) - (none ?? 0), "4.2897");
  });
});
