import { describe, expect, test } from "vitest";
import { type Step, valueAt } from "../../../core/explain/step.ts";
import { evaluateCase } from "../../support/figures.ts";
import { given, month, option, plan, staffGroup, task } from "../../support/plan.ts";

interface Hire {
  readonly from: string;
  readonly to?: string;
  readonly lag?: number;
  readonly horizon?: number;
}

const hired = ({ from, to, lag = 0, horizon = 12 }: Hire, posts = 2) => {
  const changes = {
    mentorHoursPerWeek: given(4),
    newWorkerCaseFactor: given(0.5),
    caseCarryingShare: given(1),
  };
  const team = plan({
    horizonMonths: horizon,
    staffGroups: [staffGroup("Team", 8, changes)],
    tasks: [task("Samtaler", 900, "Team")],
  });
  const end = to ? { to: month(to) } : {};
  const hire = option(
    "hiring",
    { posts, "lag-months": lag },
    { staffGroup: "Team", from: month(from), ...end },
  );
  const evaluation = evaluateCase({ plan: team, options: [hire] });
  const [group] = evaluation.groups;
  if (!group) throw new Error("no group");
  const { posts: staff, supply } = group.gap.supply;
  const byMonth = (step: Step) => Array.from({ length: horizon }, (_, at) => valueAt(step, at));
  return {
    filled: byMonth(staff.filled),
    inRamp: byMonth(staff.inRamp),
    rampLoss: byMonth(staff.rampLoss),
    mentorHours: byMonth(staff.mentorHours),
    supply: byMonth(supply),
    caseCarrying: byMonth(evaluation.whole.guideline.caseCarryingPosts),
    span: Array.from(staff.filled.values as Float64Array),
  };
};

describe("people hired for a time are there from their start to the end, and then gone altogether", () => {
  test.each([
    ["it ended before the plan", { from: "2025-03", to: "2025-12" }],
    ["they would have come after it was over", { from: "2026-02", to: "2026-04", lag: 4 }],
  ])("nothing happens when %s", (_, hire) => {
    const { span: _span, ...figures } = hired(hire);
    const { span: _other, ...without } = hired(hire, 0);
    expect(figures).toEqual(without);
  });

  test("three months with two people, of whom nothing is left in ramp-up, mentors and new workers", () => {
    const { filled, inRamp, rampLoss, mentorHours, supply, caseCarrying } = hired({
      from: "2026-03",
      to: "2026-05",
    });
    const today = hired({ from: "2026-03" }, 0);
    expect(filled).toEqual([8, 8, 10, 10, 10, 8, 8, 8, 8, 8, 8, 8]);
    expect(inRamp).toEqual([0, 0, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0]);
    expect(rampLoss.slice(5)).toEqual(Array(7).fill(0));
    expect(mentorHours.slice(5)).toEqual(Array(7).fill(0));
    expect(supply.slice(5)).toEqual(today.supply.slice(5));
    // A new worker carries half as many cases: two of them count as one.
    expect(caseCarrying).toEqual([8, 8, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8]);
    // 2 · 0.5 · (1 − (k + ½)/6) in the first three months.
    expect(rampLoss.slice(2, 5).map((loss) => loss.toFixed(10))).toEqual([
      (11 / 12).toFixed(10),
      (9 / 12).toFixed(10),
      (7 / 12).toFixed(10),
    ]);
  });

  test("a lag of a month and a half: half of them come in April and half in May, and all leave after June", () => {
    const { filled, inRamp } = hired({ from: "2026-03", to: "2026-06", lag: 1.5 });
    expect(filled).toEqual([8, 8, 8, 9, 10, 10, 8, 8, 8, 8, 8, 8]);
    expect(inRamp).toEqual([0, 0, 0, 1, 2, 2, 0, 0, 0, 0, 0, 0]);
  });

  test("those who have not come by the end do not come, and do not leave", () => {
    const { filled } = hired({ from: "2026-03", to: "2026-04", lag: 1.5 });
    expect(filled).toEqual([8, 8, 8, 9, 8, 8, 8, 8, 8, 8, 8, 8]);
  });

  test("without an end they stay, and are new for six months", () => {
    const { filled, inRamp } = hired({ from: "2026-03" });
    expect(filled).toEqual([8, 8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
    expect(inRamp).toEqual([0, 0, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0]);
  });

  test("a year that is filled up after the horizon starts nobody and lets nobody go twice", () => {
    expect(hired({ from: "2026-01", horizon: 1 }).span).toEqual(Array(12).fill(10));
    // The posts end with May, the last month but one of six.
    expect(hired({ from: "2026-02", to: "2026-05", horizon: 6 }).span).toEqual([
      8, 10, 10, 10, 10, 8, 8, 8, 8, 8, 8, 8,
    ]);
  });
});
