import { expect, test } from "vitest";
import { valueAt } from "../../../core/explain/step.ts";
import { evaluateCase } from "../../support/figures.ts";
import { given, plan, staffGroup, task } from "../../support/plan.ts";

test("more time off than hours is missing: spare − shortage is the gap in every month", () => {
  // 3,000 h are owed and taken 1,000 h a month from January to March; two posts have about 250 h a month.
  const team = plan({
    staffGroups: [staffGroup("Team", 2, { owedTimeOffHours: given(3000) })],
    tasks: [task("Samtaler", 100, "Team")],
  });
  const [group] = evaluateCase({ plan: team, options: [] }).groups;
  if (!group) throw new Error("no group");
  const { gap, spare, shortage, supply } = group.gap;
  expect(valueAt(supply.supply, 0)).toBeLessThan(-700);
  for (let month = 0; month < 12; month++) {
    expect(valueAt(spare, month) - valueAt(shortage, month)).toBeCloseTo(valueAt(gap, month), 10);
  }
});
