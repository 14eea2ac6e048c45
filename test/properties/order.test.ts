import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { close, differences, evaluateCase, type Figures, figuresOf } from "../support/figures.ts";
import { option, scenario } from "../support/plan.ts";
import { renamed, reordered, scaled } from "../support/plan-changes.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 60 };
const figures = (drawn: RandomCase): Figures => figuresOf(evaluateCase(drawn));

/** Another order of any list: from the end, then every second one. */
const turned = <Row>(rows: readonly Row[]): readonly Row[] => {
  const back = [...rows].reverse();
  return [...back.filter((_, index) => index % 2 === 1), ...back.filter((_, index) => index % 2 === 0)];
};

test("5: the order of rows, of permitted groups and of options changes nothing", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      expect(differences(figures(drawn), figures(reordered(drawn, turned)))).toEqual([]);
    }),
    runs,
  );
});

test("5: the names of groups, tasks, target groups and batches change nothing", () => {
  // New names stand in another order, hold what names of objects must not trip over, and stay distinct.
  const mirrored = (name: string) => `${9 - Number(name.slice(1))} ${name[0]} constructor`;
  const isName = /^[GMTEP]\d$/;
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const rename = (name: string) => (isName.test(name) ? mirrored(name) : name);
      const expected = [...figures(drawn)].map(([key, values]) => {
        const subject = /^[GMTEP]\d/.exec(key)?.[0];
        return [subject ? key.replace(subject, rename(subject)) : key, values] as const;
      });
      const names = ([key]: readonly [string, unknown]) => key.replace(/\n.*:/, ":");
      const byName = (all: Iterable<readonly [string, readonly number[]]>) =>
        new Map([...all].map((entry) => [names(entry), entry[1]] as const));
      const actual = byName(figures(renamed(drawn, rename)));
      expect(differences(byName(expected), actual)).toEqual([]);
    }),
    runs,
  );
});

test("today's scenario, and one whose options are not ticked or do nothing, is the plan as it is", () => {
  fc.assert(
    fc.property(randomCase(), ({ plan, options }) => {
      const today = figuresOf(evaluateScenario(plan, scenario("I dag")));
      const unticked = options.map((choice) => ({ ...choice, enabled: false }));
      expect(differences(today, figures({ plan, options: unticked }))).toEqual([]);
      const group = plan.staffGroups[0]?.name ?? "";
      const idle = [
        option("temps", { people: 0, "weekly-hours": 20 }, { staffGroup: group }),
        option("internal-meetings", { share: 0 }, { target: "Møder" }),
        option("shutdown", { share: 0 }, { target: "T1" }),
        option(
          "planned-overtime",
          { people: 0, "weekly-hours": 5 },
          { staffGroup: group, compensation: "paid" },
        ),
      ];
      expect(differences(today, figures({ plan, options: idle }))).toEqual([]);
    }),
    runs,
  );
});

test("7: twice the cases, posts and backlog are twice the hours and the gap, and leave ratios and waits as they are", () => {
  const unchanged = /: (net|meanNet|hoursGiven|hoursNeeded|hoursAtGuideline\w+|casesPerPost)$/;
  fc.assert(
    // Pooled people do more than people apart: twice the calls do not take twice as many.
    fc.property(randomCase({ queues: false }), (drawn) => {
      const [single, double] = [drawn, scaled(drawn, 2)].map(evaluateCase);
      if (!single || !double) throw new Error("two evaluations");
      const expected = [...figuresOf(single)].map(([name, values]) => {
        const by = unchanged.test(name) ? 1 : 2;
        return [name, values.map((value) => by * value)] as const;
      });
      expect(differences(new Map(expected), figuresOf(double))).toEqual([]);
      for (const [index, { waitingMonths }] of single.outcomes.entries()) {
        for (const [month, wait] of waitingMonths.entries()) {
          const doubled = double.outcomes[index]?.waitingMonths[month] ?? null;
          expect(wait === null || doubled === null ? wait === doubled : close(wait, doubled, 1e-6)).toBe(
            true,
          );
        }
      }
    }),
    runs,
  );
});
