import type { ScenarioEvaluation } from "../../../core/evaluate/scenario.ts";
import type { Explanation } from "../../../core/explain/explained-figure.ts";
import { explain } from "../../../core/explain/explanation.ts";
import type { Arguments, Operation, Step } from "../../../core/explain/step.ts";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isStep = (value: object): value is Step => "operation" in value && "values" in value;

const collect = (value: unknown, seen: Set<object>, steps: Step[]): void => {
  if (!isObject(value) || seen.has(value) || ArrayBuffer.isView(value)) return;
  seen.add(value);
  if (isStep(value)) steps.push(value);
  else
    for (const part of value instanceof Map ? value.values() : Object.values(value))
      collect(part, seen, steps);
};

/** Every step that an evaluation hands out, wherever it stands in it. */
export const stepsOf = (evaluation: ScenarioEvaluation): readonly Step[] => {
  const steps: Step[] = [];
  collect(evaluation, new Set(), steps);
  return steps;
};

const summing = (operation: Operation, values: number): Step => ({
  quantity: "constant",
  subject: { kind: "plan", name: "All at once" },
  unit: "factor",
  operation,
  values,
});

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);
const allMonths = ({ values }: Step, months: number): number =>
  total(typeof values === "number" ? Array<number>(months).fill(values) : values.slice(0, months));

/** One explanation of all months of all the steps: that of their sum, so that what they share is told once. */
export const explainTogether = (steps: readonly Step[], months: number): Explanation => {
  const sums = steps.map((step) =>
    summing(
      { kind: "over-months", aggregate: "sum", of: step, from: 0, to: months },
      allMonths(step, months),
    ),
  );
  const all: Arguments = { sums };
  const values = total(sums.map((step) => allMonths(step, 1)));
  return explain(summing({ kind: "formula", expression: "sum(sums)", arguments: all }, values), 0);
};
