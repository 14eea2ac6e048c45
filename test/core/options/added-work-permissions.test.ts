import { expect, test } from "vitest";
import { valueAt } from "../../../core/explain/step.ts";
import { evaluateCase } from "../../support/figures.ts";
import { month, option, plan, staffGroup, task } from "../../support/plan.ts";

/** Thirteen groups, each of which shares a task with the next: twelve sets, as many as a plan may have. */
const names = Array.from({ length: 13 }, (_, index) => `G${index}`);

test("work that options bring to groups comes on top of the sets of permitted groups that a plan may have", () => {
  const full = plan({
    staffGroups: names.map((name) => staffGroup(name, 1)),
    tasks: names
      .slice(1)
      .map((name, index) => task(`T${index}`, 50, name, { permittedGroups: [`G${index}`, name] })),
  });
  const work = (name: string) =>
    option(
      "added-work",
      { "weekly-hours": 5 },
      { name: `Arbejde ${name}`, staffGroup: name, from: month("2026-01") },
    );
  const { whole } = evaluateCase({ plan: full, options: [work("G3"), work("G9")] });
  const today = evaluateCase({ plan: full, options: [] }).whole;
  // March has 22 working days: 2 × 5 × 22/5 = 44 h more, of a mean of 106.8853 h a post.
  const more = valueAt(today.months.gap, 2) - valueAt(whole.months.gap, 2);
  expect(more).toBeCloseTo(44 / 106.8853, 4);
});
