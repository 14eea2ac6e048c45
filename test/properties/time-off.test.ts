import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { valueAt } from "../../core/explain/step.ts";
import { close, evaluateCase, total } from "../support/figures.ts";
import { given, month, option, scenario, settings } from "../support/plan.ts";
import { withoutFeedback } from "../support/plan-changes.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 60 };

/** What overtime in the first months of the year adds to a group's settled gap, and what its factor says it does. */
const settledPosts = (drawn: RandomCase, factor: number, lastMonth: number, people: number) => {
  const plan = {
    ...withoutFeedback(drawn).plan,
    settings: settings({ timeOffFactor: given(factor), timeOffFactorAbove: given(factor) }),
  };
  const [group] = plan.staffGroups;
  const overtime = option(
    "planned-overtime",
    { people, "weekly-hours": 4 },
    {
      staffGroup: group?.name ?? "",
      from: month("2026-01"),
      to: month(`2026-0${lastMonth}`),
      compensation: "time-off",
    },
  );
  const [with_, without] = [
    evaluateScenario(plan, scenario("A", overtime)),
    evaluateScenario(plan, scenario("B")),
  ];
  const settled = ({ groups }: ReturnType<typeof evaluateScenario>) => {
    const own = groups.find(({ gap }) => gap.supply.group.name === group?.name);
    return own?.periods[0] ? valueAt(own.periods[0].settled, 0) : Number.NaN;
  };
  const worked = with_.supplies.flatMap(({ overtime: plans, net }) =>
    plans.flatMap(({ hours }) =>
      Array.from({ length: with_.frame.horizon }, (_, m) => valueAt(hours, m) / valueAt(net.meanNet, m)),
    ),
  );
  return {
    effect: settled(with_) - settled(without),
    worked: total(worked) / with_.frame.horizon,
  };
};

test.each([1, 1.5, 2])(
  "9: time off with factor %d settles to (1 − factor) × hours, also before it is paid back",
  (factor) => {
    fc.assert(
      fc.property(
        randomCase({ horizons: [3, 5, 12, 14, 24] }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (drawn, lastMonth, people) => {
          const { effect, worked } = settledPosts(drawn, factor, lastMonth, people);
          expect(worked).toBeGreaterThan(0);
          expect(close(effect, (1 - factor) * worked, 1e-7)).toBe(true);
        },
      ),
      runs,
    );
  },
);

test("owed = owed before + earned − taken − paid out, and never less than nothing", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const { supplies, frame } = evaluateCase(drawn);
      for (const { timeOff } of supplies) {
        let before = valueAt(timeOff.openingOwed, 0);
        for (let at = 0; at < frame.horizon; at++) {
          const [earned, taken, paid, owed] = [
            timeOff.earned,
            timeOff.taken,
            timeOff.paidOut,
            timeOff.owed,
          ].map((step) => valueAt(step, at));
          expect(close(owed ?? Number.NaN, before + (earned ?? 0) - (taken ?? 0) - (paid ?? 0))).toBe(true);
          expect(owed).toBeGreaterThan(-1e-7);
          before = owed ?? Number.NaN;
        }
      }
    }),
    runs,
  );
});

test("hours owed at the start cost the same settled figure as none owed, at every horizon", () => {
  fc.assert(
    fc.property(randomCase({ horizons: [1, 2, 5, 12] }), fc.integer({ min: 1, max: 100 }), (drawn, owed) => {
      const { plan: before, options } = withoutFeedback(drawn);
      const [first, ...others] = before.staffGroups;
      if (!first) throw new Error("a plan without groups");
      const settled = (hours: number) => {
        const plan = { ...before, staffGroups: [{ ...first, owedTimeOffHours: given(hours) }, ...others] };
        return evaluateCase({ plan, options }).groups.map(({ periods }) =>
          periods[0] ? valueAt(periods[0].settled, 0) : Number.NaN,
        );
      };
      const [none, some] = [settled(0), settled(owed)];
      for (const [group, posts] of none.entries()) expect(close(posts, some[group] ?? Number.NaN)).toBe(true);
    }),
    runs,
  );
});
