import { describe, expect, test } from "vitest";
import type { CaseGroup, GuidelineRow, Plan, StaffGroup } from "../../core/plan.ts";
import { aug, evaluate, expectPrinted, figure, jul, jun, mar, may, monthsOf } from "../support/golden.ts";
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

const row = (targetGroup: string, low: number, high: number): GuidelineRow => ({
  edition: "2016",
  targetGroup,
  low: given(low),
  high: given(high),
  source: "DS",
  from: null,
});

const activity = (changes: Partial<CaseGroup> = {}) =>
  caseGroup("Aktivitetsparate", 400, {
    guidelines: [row("Aktivitetsparate over 30", 25, 40)],
    timeConsumingCases: given(120),
    ...changes,
  });
const ready = caseGroup("Jobparate", 150, {
  guidelines: [row("Jobparate over 30", 35, 55)],
  timeConsumingCases: given(0),
});

const workers = (posts: number, changes: Partial<StaffGroup> = {}) =>
  staffGroup("Socialrådgivere", posts, { caseCarryingShare: given(1), ...changes });

const evaluated = (
  posts: number,
  cases: readonly CaseGroup[] = [activity(), ready],
  changes: Partial<Plan> = {},
) => evaluate(plan({ staffGroups: [workers(posts)], caseGroups: cases, ...changes }));

/** Need and posts in the first month; the stock of cases stands still. */
const needs = (evaluation: ReturnType<typeof evaluate>) => {
  const { needHigh, needLow, caseCarryingPosts } = evaluation.whole.guideline;
  return {
    high: needHigh ? figure(needHigh) : Number.NaN,
    low: needLow ? figure(needLow) : Number.NaN,
    posts: figure(caseCarryingPosts),
  };
};

/**
 * Model definitions 2.11, Golden: 400 aktivitetsparate over 30 (25-40), 120 of them time-consuming; 150 jobparate over
 * 30 (35-55).
 */
describe("the guideline method (C6, 2.11)", () => {
  test("needs 16 + 4.2857 = 20.2857 posts at the most and 4.8 + 7 + 2.7273 = 14.5273 at the least", () => {
    const { high, low } = needs(evaluated(16.2));
    expectPrinted(high, "20.2857");
    expectPrinted(low, "14.5273");
  });

  test("16.2 posts lie inside the band: the gap is from −4.0857 to +1.6727", () => {
    const { high, low, posts } = needs(evaluated(16.2));
    expectPrinted(posts - high, "-4.0857");
    expectPrinted(posts - low, "1.6727");
  });

  // 2.24, Golden: above the band whatever the mix from 1, above it at the low end from 1.
  test.each([
    [16.2, ".8967", "1.2522"],
    [14, "1.0377", "1.4490"],
    [21, ".6918", ".9660"],
  ])("the load of %d posts", (filled, whateverTheMix, atTheLowEnd) => {
    const { high, low, posts } = needs(evaluated(filled));
    expectPrinted(low / posts, whateverTheMix);
    expectPrinted(high / posts, atTheLowEnd);
  });

  test("nobody counted the time-consuming cases: the very complex share of 30 % is taken, 120 of 400", () => {
    const assumed = activity({ timeConsumingCases: null, veryComplexShare: given(0.3) });
    expectPrinted(needs(evaluated(16.2, [assumed, ready])).low, "14.5273");
  });

  test("all cases time-consuming give one number, none give cases/U to cases/L; more than all is all", () => {
    const low = (timeConsuming: number) =>
      needs(evaluated(16, [activity({ timeConsumingCases: given(timeConsuming) })]));
    expectPrinted(low(400).low, "16.0000");
    expectPrinted(low(400).high, "16.0000");
    expectPrinted(low(0).low, "10.0000");
    expectPrinted(low(0).high, "16.0000");
    expectPrinted(low(500).low, "16.0000");
  });

  test("meetings, absence, holiday and complexity weights are in the guideline already: they change nothing", () => {
    const burdened = workers(16.2, {
      absenceShare: given(0.2),
      holidayHours: given(300),
      allowances: [allowance("Møder", "share", 0.4)],
    });
    const complex = activity({ complexShare: given(0.3), veryComplexShare: given(0.3) });
    const evaluation = evaluate(
      plan({
        staffGroups: [burdened],
        caseGroups: [complex, ready],
        settings: settings({ veryComplexWeight: given(3) }),
      }),
    );
    expect(needs(evaluation)).toEqual(needs(evaluated(16.2)));
  });

  test("students, leaders and people without authority over cases count 0, other duties their share", () => {
    const evaluation = evaluate(
      plan({
        staffGroups: [
          workers(12, { caseCarryingShare: given(0.9) }),
          staffGroup("Studerende", 5),
          staffGroup("Leder", 2),
        ],
        caseGroups: [activity()],
      }),
    );
    // 12 × 0.9
    expectPrinted(needs(evaluation).posts, "10.8000");
  });

  test("people at work on 30 of 37 hours count as 30/37 of a post each", () => {
    expectPrinted(needs(evaluated((10 * 30) / 37)).posts, "8.1081");
  });

  test("the cases are the mean of the month's stock: 2,009.8354 in the first month of 2.6", () => {
    const growing = caseGroup("A", 2000, { newCasesPerMonth: given(120), guidelines: [row("A", 40, 50)] });
    const { high } = needs(evaluated(50, [growing]));
    expectPrinted(high, (2009.8354 / 40).toFixed(4));
  });
});

test("a new worker counts half in the guideline for six months, and in the hours by the ramp-up: each once (section 3)", () => {
  const hire = option("hiring", { posts: 1 }, { staffGroup: "Socialrådgivere", from: month("2026-03") });
  const evaluation = evaluate(
    plan({ staffGroups: [workers(10, { newWorkerCaseFactor: given(0.5) })], caseGroups: [activity()] }),
    hire,
  );
  const posts = monthsOf(evaluation, evaluation.whole.guideline.caseCarryingPosts);
  expect(posts.slice(0, mar)).toEqual([10, 10]);
  for (const index of [mar, may, jun, jul, aug]) expectPrinted(posts[index] ?? 0, "10.5");
  expectPrinted(posts[8] ?? 0, "11.0");
  // The task method has the ramp-up, whatever the guideline's factor is: .5417 in March (2.3).
  const [supply] = evaluation.supplies;
  const available = supply && monthsOf(evaluation, supply.supply)[mar];
  const hours = supply && monthsOf(evaluation, supply.net.net)[mar];
  expectPrinted((available ?? 0) / (hours ?? 1), "10.5417");
});

test("400 cases at 16 posts and 1,282.6235 h a post are 51.3049 h per case a year (2.11)", () => {
  const evaluation = evaluate(
    plan({
      staffGroups: [workers(20)],
      // Low and high are one number, 400/25 = 16 posts.
      caseGroups: [activity({ timeConsumingCases: given(400) })],
      tasks: [task("Samtaler", 900, "Socialrådgivere")],
    }),
  );
  const { hoursAtGuidelineLow, hoursAtGuidelineHigh, hoursNeeded, hoursGiven, casesPerPost } =
    evaluation.whole.cases;
  expectPrinted(hoursAtGuidelineLow ? figure(hoursAtGuidelineLow) : Number.NaN, "51.3049");
  expectPrinted(hoursAtGuidelineHigh ? figure(hoursAtGuidelineHigh) : Number.NaN, "51.3049");
  // 12 × 900 / 400; 20 × 1,282.6235 / 400; 400 / 20
  expectPrinted(figure(hoursNeeded), "27.0000");
  expectPrinted(figure(hoursGiven), "64.1312");
  expectPrinted(figure(casesPerPost), "20.0");
});

test("the mean caseload of 40 cases on 1 post and 200 on 4 is 240/5 = 48, not 45 (section 3)", () => {
  const evaluation = evaluate(
    plan({
      units: ["Nord", "Syd"],
      staffGroups: [
        staffGroup("Nord", 1, { unit: "Nord", caseCarryingShare: given(1) }),
        staffGroup("Syd", 4, { unit: "Syd", caseCarryingShare: given(1) }),
      ],
      caseGroups: [caseGroup("N", 40, { unit: "Nord" }), caseGroup("S", 200, { unit: "Syd" })],
    }),
  );
  expectPrinted(figure(evaluation.whole.cases.casesPerPost), "48.0");
  const each = evaluation.units.map(({ cases }) => figure(cases.casesPerPost));
  expect(each).toEqual([expect.closeTo(40, 9), expect.closeTo(50, 9)]);
});
