import { describe, expect, test } from "vitest";
import type { Plan, StaffGroup } from "../../core/plan.ts";
import { evaluate, expectPrinted, feb, figure, jan, mar, monthsOf, supplyOf } from "../support/golden.ts";
import {
  allowance,
  date,
  given,
  goldenClosings,
  month,
  option,
  plan,
  settings,
  staffGroup,
} from "../support/plan.ts";

const unknown = given(null);
const hire = option("hiring", { posts: 1 }, { staffGroup: "Team", from: month("2026-03") });
const overtime = option(
  "planned-overtime",
  { people: 2, "weekly-hours": 5 },
  { staffGroup: "Team", from: month("2026-01"), to: month("2026-01"), compensation: "time-off" },
);

const team = (changes: Partial<StaffGroup>, ...options: Parameters<typeof evaluate>[1][]) =>
  withTeam(changes, {}, ...options);

const withTeam = (
  changes: Partial<StaffGroup>,
  planChanges: Partial<Plan>,
  ...options: Parameters<typeof evaluate>[1][]
) => {
  const evaluation = evaluate(
    plan({ staffGroups: [staffGroup("Team", 10, changes)], ...planChanges }),
    ...options,
  );
  const { supply, net } = supplyOf(evaluation, "Team");
  return { supply: monthsOf(evaluation, supply), meanNet: figure(net.meanNet) };
};

/** Section 6, 15, and section 12 of the brief: never 0 in the place of what nobody stated. */
describe("what is missing is not taken as nothing", () => {
  test("without the months of ramp-up nobody knows what a new worker gives, from the first day", () => {
    const { supply, meanNet } = team({ rampMonths: unknown }, hire);
    expect(supply[mar]).toBeNaN();
    expectPrinted(meanNet, "106.8853");
    expectPrinted(team({ rampMonths: unknown }).supply[mar] ?? 0, "1268.212");
  });

  test("without the months of mentoring nobody knows what it takes", () => {
    expect(team({ mentorMonths: unknown, mentorHoursPerWeek: given(4) }, hire).supply[mar]).toBeNaN();
  });

  test("without a deadline nobody knows when time off is taken, and without time off nobody asks", () => {
    const without = { settings: settings({ timeOffDeadlineMonths: unknown }) };
    expect(withTeam({}, without, overtime).supply[feb]).toBeNaN();
    expect(withTeam({ owedTimeOffHours: given(60) }, without).supply[jan]).toBeNaN();
    // 20 working days × 7.4 less 22.2 h, times .95 × .82, of ten posts
    expectPrinted(withTeam({}, without).supply[feb] ?? 0, "979.982");
  });

  test("a closing day whose share is not stated is neither open nor closed", () => {
    const closing = { date: date("2026-02-09"), share: unknown };
    const { supply, meanNet } = withTeam({}, { closings: [...goldenClosings([2026]), closing] });
    expect(supply[feb]).toBeNaN();
    expect(meanNet).toBeNaN();
    const sunday = { date: date("2026-02-08"), share: unknown };
    expectPrinted(withTeam({}, { closings: [...goldenClosings([2026]), sunday] }).meanNet, "106.8853");
  });

  test("meetings by the head of a group whose posts are not stated", () => {
    const meetings = [allowance("Møde", "hours-a-week-per-head", 2)];
    expect(team({ filledPosts: unknown, heads: given(12), allowances: meetings }).meanNet).toBeNaN();
    // Nobody yet: one head a post, 1,564.175 × (1 − 2/37) / 12
    const nobody = team({ filledPosts: given(0), heads: given(0), allowances: meetings });
    expectPrinted(nobody.meanNet, "123.3021");
  });
});
