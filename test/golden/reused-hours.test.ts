import { expect, test } from "vitest";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import { evenMonths, hoursGroup } from "../support/golden.ts";
import { phoneQueue } from "../support/phone-duty.ts";
import { given, plan, scenario, task } from "../support/plan.ts";

// 200 hours of the group serve the duty's 6 · 5 · 18 / 5 · 4 = 432 no further: what is served beyond the calls is reused.
test("nobody uses time between calls of hours that nobody sits", () => {
  const duty = phoneQueue({ reuse: { share: given(1), tasks: ["Opgave"] } });
  const work = task("Opgave", 60, "Team", { driver: { kind: "per-month", rate: given(1000) } });
  const figures = (hours: number) =>
    evaluatePlan(
      plan({
        closings: evenMonths(12),
        staffGroups: [hoursGroup("Team", hours)],
        tasks: [work],
        phoneDuties: [duty],
        scenarios: [scenario("I dag")],
      }),
    ).result.scenarios[0]?.queues[0];
  // 600 calls of 300 s are 50 h a week, 180 h a month of 3.6 weeks.
  expect(figures(200)?.reusedHoursPerWeek).toBeCloseTo((200 - 180) / 3.6, 9);
  expect(figures(500)?.reusedHoursPerWeek).toBeCloseTo(120 - 50, 9);
});
