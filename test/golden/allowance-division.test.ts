import { describe, expect, test } from "vitest";
import {
  dutiesOf,
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  gapOf,
  hoursGroup,
  servedOf,
} from "../support/golden.ts";
import { allowance, given, plan, task } from "../support/plan.ts";

/**
 * Model definitions 2.2, Golden: 12,000 h of tasks, 1,560 h at work a post, 20 % for all, 780 h of named duties.
 * 18 days × 7.4 h = 133.2 h a month, of which absence leaves 130 h.
 */
const namedDuties = (posts: number) =>
  gapOf(
    evaluate(
      plan({
        closings: evenMonths(12),
        staffGroups: [
          hoursGroup("Team", 0, {
            filledPosts: given(posts),
            absenceShare: given(3.2 / 133.2),
            allowances: [allowance("Møder", "share", 0.2), allowance("TR", "named-duty-hours-a-year", 780)],
          }),
        ],
        tasks: [task("Samtaler", 1000, "Team")],
      }),
    ),
    "Team",
  );

describe("allowances of all divide, duties of named posts are demand (C3, 2.2)", () => {
  // 12,000 / (1,560 × 0.8) + 780 / 1,560 = 9.6154 + 0.5
  test.each([8, 10, 12])("with %d posts the need is 10.1154 posts", (posts) => {
    expectPrinted(figure(namedDuties(posts).period.required), "10.1154");
  });

  test("10 posts lack 0.1154 posts: (12,480 − 12,624) / 1,248 is the same gap in hours", () => {
    const { gap, period } = namedDuties(10);
    expectPrinted(figure(period.gap), "-0.1154");
    expectPrinted(figure(period.shortage), "0.1154");
    // Of 12,480 net hours the tasks take 12,000 and the duties 780 × 0.8 = 624.
    expectPrinted(12 * figure(gap.supply.supply), "12480.0");
    expectPrinted(12 * figure(gap.demand), "12624.0");
  });

  test("neither adding 20 % (9.7308) nor spreading the duties over the posts (10.4302, 10.1437)", () => {
    const needs = [8, 12].map((posts) => figure(namedDuties(posts).period.required));
    expect(needs[0]).toBeCloseTo(needs[1] ?? Number.NaN, 12);
    expect(needs[0]).not.toBeCloseTo(9.7308, 2);
  });

  test("duties are served before statutory work and never wait", () => {
    const evaluation = evaluate(
      plan({
        closings: evenMonths(12),
        staffGroups: [
          hoursGroup("Team", 100, { allowances: [allowance("AMR", "named-duty-hours-a-year", 720)] }),
        ],
        tasks: [task("Afgørelser", 100, "Team")],
      }),
    );
    // 720 h a year are 60 h in each of twelve equal months; 40 of the 100 h are left for decisions.
    expectPrintedRow(dutiesOf(evaluation).served, Array(12).fill("60.0"));
    expectPrintedRow(dutiesOf(evaluation).closing, Array(12).fill("0"));
    expectPrintedRow(servedOf(evaluation, "Afgørelser").served, Array(12).fill("40.0"));
  });
});
