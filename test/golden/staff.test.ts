import { describe, expect, test } from "vitest";
import {
  apr,
  aug,
  evaluate,
  evenMonthHours,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  feb,
  figure,
  hoursGroup,
  jan,
  jun,
  mar,
  may,
  monthsOf,
  sep,
  supplyOf,
  total,
} from "../support/golden.ts";
import { allowance, given, month, option, plan, staffGroup } from "../support/plan.ts";

const hire = (posts: number, from: string, lag = 0) =>
  option("hiring", { posts, "lag-months": lag }, { staffGroup: "Team", from: month(from) });

/** Model definitions 2.3, Golden: p0 .5, R 6. */
describe("a new worker's ramp-up (2.3)", () => {
  const evaluation = evaluate(plan({ staffGroups: [staffGroup("Team", 10)] }), hire(1, "2026-03"));
  const { posts, net, supply } = supplyOf(evaluation, "Team");

  test("is .5417 .6250 .7083 .7917 .8750 .9583 productive in the first six months, then fully", () => {
    const productive = monthsOf(evaluation, posts.rampLoss).map((loss) => 1 - loss);
    expectPrintedRow(productive, ["1", "1", ".5417", ".6250", ".7083", ".7917", ".8750", ".9583", "1", "1"]);
  });

  test("costs 1.5 post-months, not 1.75 or 1.25", () => {
    expectPrinted(total(monthsOf(evaluation, posts.rampLoss)), "1.5000");
  });

  test("the hours follow: March gives 10 posts and .5417 of one", () => {
    const [hours, netHours] = [monthsOf(evaluation, supply), monthsOf(evaluation, net.net)];
    expectPrinted((hours[mar] ?? 0) / (netHours[mar] ?? 0), "10.5417");
    expectPrinted((hours[aug] ?? 0) / (netHours[aug] ?? 0), "10.9583");
    expectPrinted((hours[sep] ?? 0) / (netHours[sep] ?? 0), "11.0000");
    expectPrinted((hours[feb] ?? 0) / (netHours[feb] ?? 0), "10.0000");
  });
});

test("two hires on 1 March with 4 mentor hours a week for three months take 8 × (22 + 19 + 19)/5 = 96 h, one for one (2.3)", () => {
  const group = staffGroup("Team", 10, { mentorHoursPerWeek: given(4), initialProductivity: given(1) });
  const evaluation = evaluate(plan({ staffGroups: [group] }), hire(2, "2026-03"));
  const { posts, supply, net } = supplyOf(evaluation, "Team");
  const [filled, netHours] = [monthsOf(evaluation, posts.filled), monthsOf(evaluation, net.net)];
  const lost = monthsOf(evaluation, supply).map(
    (hours, index) => (filled[index] ?? 0) * (netHours[index] ?? 0) - hours,
  );
  // 8 × 22/5 = 35.2 and 8 × 19/5 = 30.4; meetings and absence do not make mentoring cheaper.
  expectPrintedRow(lost, ["0", "0", "35.2000", "30.4000", "30.4000", "0", "0"]);
  expectPrinted(total(lost), "96.0000");
});

test("someone decided on in January arrives after a recruitment lag of 3 months, on 1 April (2.3)", () => {
  const evaluation = evaluate(plan({ staffGroups: [staffGroup("Team", 10)] }), hire(1, "2026-01", 3));
  expect(monthsOf(evaluation, supplyOf(evaluation, "Team").posts.filled).slice(jan, may)).toEqual([
    10, 10, 10, 11,
  ]);
});

test("someone decided on in November before a plan from January arrives after the lag all the same (2.3)", () => {
  const evaluation = evaluate(plan({ staffGroups: [staffGroup("Team", 10)] }), hire(1, "2025-11", 3));
  expect(monthsOf(evaluation, supplyOf(evaluation, "Team").posts.filled).slice(jan, apr)).toEqual([
    10, 11, 11,
  ]);
});

describe("turnover (2.3)", () => {
  const turnover = (filled: number, established: number, vacancyMonths: number) =>
    evaluate(
      plan({
        staffGroups: [
          staffGroup("Team", filled, {
            establishedPosts: given(established),
            turnoverPerYear: given(0.12),
            vacancyMonths: given(vacancyMonths),
          }),
        ],
      }),
    );

  test("norm 20, 12 % a year and 3 months' vacancy stay at 19.4175 filled and 19.1262 effective posts", () => {
    const evaluation = turnover(20 / 1.03, 20, 3);
    const { posts, supply, net } = supplyOf(evaluation, "Team");
    const netHours = monthsOf(evaluation, net.net);
    expectPrintedRow(monthsOf(evaluation, posts.filled), Array(12).fill("19.4175"));
    expectPrintedRow(monthsOf(evaluation, posts.newStaff.arrivals), Array(12).fill("0.1942"));
    expectPrintedRow(monthsOf(evaluation, posts.rampLoss), Array(12).fill("0.2913"));
    const effective = monthsOf(evaluation, supply).map((hours, index) => hours / (netHours[index] ?? 0));
    expectPrintedRow(effective, Array(12).fill("19.1262"));
  });

  test("a vacancy of one and a half months is filled by half after one and by half after two", () => {
    const evaluation = turnover(20, 20, 1.5);
    // 1 % of last month's posts leave. January 20 − .2; February 19.8 − .198 + .1; March 19.702 − .19702 + .1 + .099.
    expectPrintedRow(monthsOf(evaluation, supplyOf(evaluation, "Team").posts.filled), [
      "19.8",
      "19.702",
      "19.70398",
    ]);
  });

  test("without vacancy a leaver is replaced on the same day, and only the ramp-up costs", () => {
    const evaluation = turnover(20, 20, 0);
    const { posts } = supplyOf(evaluation, "Team");
    expectPrintedRow(monthsOf(evaluation, posts.filled), Array(12).fill("20.0000"));
    // 0.2 a month × 1.5 post-months each
    expectPrintedRow(monthsOf(evaluation, posts.rampLoss), Array(12).fill("0.3000"));
  });
});

test("two vacant posts of twelve give ten posts' hours: they are missing once, not in the absence as well (section 3)", () => {
  const vacant = staffGroup("Team", 10, { establishedPosts: given(12) });
  const evaluation = evaluate(plan({ staffGroups: [vacant] }));
  const { supply, net } = supplyOf(evaluation, "Team");
  expectPrinted(total(monthsOf(evaluation, supply)), "12826.235");
  expectPrinted(figure(net.meanNet), "106.8853");
});

/** Model definitions 2.21, Golden: 2 × 20 h, March 2026 (22 days), absence 5 %, productivity .8. */
describe("temps (2.21)", () => {
  const temps = option(
    "temps",
    { people: 2, "weekly-hours": 20, productivity: 0.8 },
    { staffGroup: "Vikarer", from: month("2026-03"), to: month("2026-03") },
  );
  const evaluation = evaluate(
    plan({
      staffGroups: [staffGroup("Team", 10), staffGroup("Vikarer", 0, { caseCarryingShare: given(1) })],
    }),
    temps,
  );

  test("two for 20 hours at productivity .8 give 133.76 h in March 2026, in their own group", () => {
    const hours = monthsOf(evaluation, supplyOf(evaluation, "Vikarer").supply);
    expectPrintedRow(hours, ["0", "0", "133.76", "0", "0"]);
    expectPrinted(total(monthsOf(evaluation, supplyOf(evaluation, "Team").supply)), "12826.235");
  });

  test("and carry no cases in the guideline (section 3)", () => {
    expect(monthsOf(evaluation, evaluation.whole.guideline.caseCarryingPosts)[mar]).toBe(0);
  });
});

test("a group with 2 h a week of meetings a head has as much for each post after a hire (2.2)", () => {
  const group = hoursGroup("Team", 0, {
    filledPosts: given(4),
    heads: given(5),
    allowances: [allowance("Møde", "hours-a-week-per-head", 2)],
    initialProductivity: given(1),
  });
  const evaluation = evaluate(plan({ closings: evenMonths(12), staffGroups: [group] }), hire(1, "2026-06"));
  // 2 × 5 of 4 × 37 h: 133.2 × (1 − 10/148) = 124.2 h a post.
  const hours = monthsOf(evaluation, supplyOf(evaluation, "Team").supply);
  expectPrinted(hours[may] ?? 0, "496.8");
  expectPrinted(hours[jun] ?? 0, "621.0");
  expectPrinted(evenMonthHours * (1 - 10 / 148), "124.2");
});
