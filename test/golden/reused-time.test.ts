import { describe, expect, test } from "vitest";
import type { ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { explain } from "../../core/explain/explanation.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { Plan, RecurringTask, StaffGroup } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  feb,
  gapOf,
  hoursGroup,
  jan,
  monthsOf,
  servedOf,
  supplyOf,
  total,
} from "../support/golden.ts";
import { phoneQueue } from "../support/phone-duty.ts";
import { allowance, given, plan, task } from "../support/plan.ts";
import { recompute } from "../support/second-evaluator.ts";

/** 4 people 30 h a week for 600 calls of 300 s: of 432 h in a month of 18 days 180 are calls and 252 are between them. */
const duty = (changes: Partial<PhoneDuty> = {}): PhoneDuty => ({
  ...phoneQueue(),
  positions: given(4),
  reuse: { share: given(0.5), tasks: ["Breve"] },
  ...changes,
});

const letters = task("Breve", 500, "Team", { priority: 2 });
const base = (of: readonly PhoneDuty[], tasks: readonly RecurringTask[] = [letters], posts = 600): Plan =>
  plan({ closings: evenMonths(12), staffGroups: [hoursGroup("Team", posts)], phoneDuties: of, tasks });

const shortageOf = (of: Plan): number => {
  const evaluation = evaluate(of);
  const { gap } = gapOf(evaluation, "Team");
  return (monthsOf(evaluation, gap.shortage)[jan] ?? 0) * 133.2;
};

const none = duty({ reuse: { share: given(0), tasks: ["Breve"] } });

describe("time between calls that is used for other work (2.13)", () => {
  test("half of 252 h are 126 h more for letters", () => {
    // 600 − 432 = 168 h for 500 h of letters; then 294
    expectPrinted(shortageOf(base([none])), "332.00");
    expectPrinted(shortageOf(base([duty()])), "206.00");
    expectPrinted(servedOf(evaluate(base([duty()])), "Breve").served[jan] ?? 0, "294.00");
  });

  test("it stands beside the group, which it does not net with: the workplace's spare less its shortage is its gap", () => {
    const { groups, whole } = evaluate(base([duty()]));
    const inMonth = (step: Step) => valueAt(step, jan);
    // (600 − 432 − 500) / 133.2 of the group, and 126 more of the workplace
    expectPrinted(groups.map(({ gap }) => inMonth(gap.gap))[0] ?? 0, "-2.4925");
    const { gap, spare, shortage } = whole.months;
    expectPrinted(inMonth(gap), "-1.5465");
    expectPrinted(inMonth(spare) - inMonth(shortage), "-1.5465");
  });

  test("what no named work fills is left over", () => {
    const few = task("Breve", 50, "Team", { priority: 2 });
    const { whole } = evaluate(base([duty()], [few, task("Besøg", 500, "Team", { priority: 2 })]));
    // 126 − 50 = 76 h
    expectPrinted(valueAt(whole.months.spare, jan) * 133.2, "76.00");
    expectPrinted(valueAt(whole.months.shortage, jan) * 133.2, "332.00");
  });

  test("other tasks get nothing of it", () => {
    const visits = task("Besøg", 500, "Team", { priority: 2 });
    expectPrinted(shortageOf(base([duty()], [visits])), "332.00");
  });

  test("once: two tasks that are named share the same hours", () => {
    const both = duty({ reuse: { share: given(0.5), tasks: ["Breve", "Notater", "Breve"] } });
    const notes = task("Notater", 500, "Team", { priority: 2 });
    // 168 + 126 of 1,000 h
    expectPrinted(shortageOf(base([both], [letters, notes])), "706.00");
    expectPrinted(
      total(
        ["Breve", "Notater"].map(
          (name) => servedOf(evaluate(base([both], [letters, notes])), name).served[jan] ?? 0,
        ),
      ),
      "294.00",
    );
  });

  test("no more than there is of the named work", () => {
    const few = task("Breve", 50, "Team", { priority: 2 });
    const more = task("Besøg", 500, "Team", { priority: 2 });
    // 168 h for 550: all letters and 118 h of visits; with 126 h between calls the 50 h are done there
    expectPrinted(shortageOf(base([none], [few, more])), "382.00");
    expectPrinted(shortageOf(base([duty()], [few, more])), "332.00");
  });

  test("nobody sits at the phone, nobody has time between calls", () => {
    // 200 h of 432: 20 of them between calls, half of those reused
    expectPrinted(shortageOf(base([none], [letters], 200)), "732.00");
    expectPrinted(shortageOf(base([duty()], [letters], 200)), "722.00");
    expectPrinted(shortageOf(base([duty()], [letters], 100)), "832.00");
  });

  test("two duties, each with its own time", () => {
    const two = [duty(), duty({ name: "Reception", positions: given(1), callsPerWeek: given(60) })];
    // 1 × 30 × 18/5 = 108 h, 18 of them calls: 45 h more; 600 − 432 − 108 = 60 h, with 126 + 45
    expectPrinted(servedOf(evaluate(base(two)), "Breve").served[jan] ?? 0, "231.00");
  });

  describe("duties that compete for the same people share them, and none has the hours that another is served", () => {
    const reused = (name: string): PhoneDuty => duty({ name, reuse: { share: given(1), tasks: ["Breve"] } });
    const phones = ["Hovednummer", "Reception", "Ungelinje"].map(reused);
    const letters3000 = task("Breve", 3000, "Team", { priority: 2 });

    /** January as it is: 21 days of 7.4 hours, so that 3.2 posts are 497.28 h, and a duty 504 h with 210 h of calls. */
    const competing = (of: readonly PhoneDuty[], changes: Partial<StaffGroup> = {}, posts = 3.2) =>
      evaluate({
        ...base(of, [letters3000]),
        closings: [],
        staffGroups: [hoursGroup("Team", posts * 133.2, changes)],
      });
    const reusedHours = (evaluation: ScenarioEvaluation): readonly number[] => {
      const { gap } = gapOf(evaluation, "Team");
      const net = monthsOf(evaluation, gap.supply.net.meanNet);
      return net.map((hours, month) =>
        total(gap.betweenCalls.map(({ available }) => valueAt(available, month) * hours)),
      );
    };
    const january = (evaluation: ScenarioEvaluation): number => reusedHours(evaluation)[jan] ?? Number.NaN;

    test("one: 497.28 − 210", () => {
      expectPrinted(january(competing(phones.slice(0, 1))), "287.28");
    });

    test("two of 248.64 h each: 2 · (248.64 − 210)", () => {
      expectPrinted(january(competing(phones.slice(0, 2))), "77.28");
    });

    test("three of 165.76 h each have less than their calls take", () => {
      expectPrinted(january(competing(phones)), "0.00");
    });

    test("with hands for all of them each has all its time, 504 − 210", () => {
      expectPrinted(january(competing(phones, {}, 20)), "882.00");
    });

    test("one that does other work between calls beside one that does not", () => {
      const other = duty({ name: "Reception", reuse: { share: given(0), tasks: [] } });
      expectPrinted(january(competing([reused("Hovednummer"), other])), "38.64");
    });

    test("what waits of named duties comes first too: they are never served twice over", () => {
      const evaluation = competing(phones.slice(0, 1), {
        allowances: [allowance("TR", "named-duty-hours-a-year", 3600)],
      });
      const { served } = servedOf(evaluation, "Hovednummer\nphone-duty");
      expect(served[feb]).toBeLessThan(served[jan] ?? 0);
      for (const [month, hours] of reusedHours(evaluation).entries()) {
        const days = valueAt(supplyOf(evaluation, "Team").net.workingDays, month);
        // 600 calls of 300 s are 50 h a week
        const beyond = Math.max(0, (served[month] ?? 0) - (50 * days) / 5);
        expect(hours).toBeCloseTo(beyond, 6);
      }
      expectPrinted(january(evaluation), "102.6");
    });
  });

  test("without calls it is not known how much there is, and only this part of the plan hangs on it", () => {
    const unknown = base([duty({ callsPerWeek: given(null) })]);
    const evaluation = evaluate({
      ...unknown,
      staffGroups: [...unknown.staffGroups, hoursGroup("Syd", 133.2)],
    });
    expect(monthsOf(evaluation, gapOf(evaluation, "Team").gap.shortage)[jan]).toBeNaN();
    expectPrinted(monthsOf(evaluation, gapOf(evaluation, "Syd").gap.gap)[jan] ?? 0, "1.0000");
  });

  test("can be computed again from the inputs of its explanation alone", () => {
    const { whole } = evaluate(base([duty()]));
    const explanation = explain(whole.months.spare, jan);
    expectPrinted(recompute(explanation).get(explanation.figure) ?? Number.NaN, "0.00");
    expect(Object.values(explanation.figures).map(({ quantity }) => quantity)).toContain("reused-hours");
    const gap = explain(whole.months.gap, jan);
    expectPrinted(recompute(gap).get(gap.figure) ?? Number.NaN, "-1.5465");
  });
});
