import fc from "fast-check";
import { expect, test } from "vitest";
import { createEvaluator } from "../../core/evaluate/evaluate.ts";
import type { Plan } from "../../core/plan.ts";
import { differences, evaluateCase, figuresOf } from "../support/figures.ts";
import { given, goldenClosings, month, scenario } from "../support/plan.ts";
import { inputsIn, type Path, withInputs } from "../support/plan-changes.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

/** The plan with today's scenario and one with the options. */
const compared = ({ plan, options }: RandomCase): Plan => ({
  ...plan,
  scenarios: [scenario("I dag"), scenario("Prøve", ...options)],
});

/** Only what leads to the input is made anew; all else are the objects of before, as the workbook's reader hands them. */
const edited = (plan: Plan, at: Path, by: number): Plan => {
  const replace = (value: unknown, path: Path): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return withInputs(value, (input) => (input === null ? null : input * by));
    if (Array.isArray(value))
      return value.map((row: unknown, index) => (index === key ? replace(row, rest) : row));
    const row = value as Readonly<Record<string, unknown>>;
    return { ...row, [key]: replace(row[key], rest) };
  };
  return replace(plan, at) as Plan;
};

const asEvaluatedAlone = (plan: Plan): readonly ReturnType<typeof figuresOf>[] =>
  plan.scenarios.map(({ options }) => figuresOf(evaluateCase({ plan, options })));

const expectSame = (evaluate: ReturnType<typeof createEvaluator>, plan: Plan): void => {
  const together = evaluate(plan).scenarios.map(figuresOf);
  const alone = asEvaluatedAlone(plan);
  for (const [index, figures] of alone.entries()) {
    expect(differences(figures, together[index] ?? new Map())).toEqual([]);
  }
};

test("scenarios that are evaluated together are what each is alone", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      expectSame(createEvaluator(), compared(drawn));
    }),
    { numRuns: 40 },
  );
});

test("a plan that is edited input by input is at each step what it is when read afresh", () => {
  fc.assert(
    fc.property(randomCase(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (drawn, edits) => {
      const evaluate = createEvaluator();
      let plan = compared(drawn);
      evaluate(plan);
      for (const edit of edits) {
        const inputs = inputsIn(plan).filter(([, { value }]) => value !== null && value !== 0);
        const [path] = inputs[edit % inputs.length] ?? [[]];
        plan = edited(plan, path, 1.2);
        expectSame(evaluate, plan);
      }
    }),
    { numRuns: 40 },
  );
});

test("an evaluator keeps nothing of the calendar when start, horizon or closing days change", () => {
  fc.assert(
    fc.property(randomCase({ horizons: [5] }), (drawn) => {
      const evaluate = createEvaluator();
      const plan = compared(drawn);
      evaluate(plan);
      expectSame(evaluate, { ...plan, start: month("2026-03") });
      expectSame(evaluate, { ...plan, horizonMonths: 14 });
      const closed = { date: { year: 2026, month: 3, day: 2 }, share: given(1) };
      expectSame(evaluate, { ...plan, closings: [...goldenClosings([2026, 2027]), closed] });
      expectSame(evaluate, plan);
    }),
    { numRuns: 15 },
  );
});
