import { evaluateScenario, type ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { scenario } from "./plan.ts";
import type { RandomCase } from "./random-plan.ts";

export const evaluateCase = ({ plan, options }: RandomCase): ScenarioEvaluation =>
  evaluateScenario(plan, scenario("Prøve", ...options));

/** What the workplace is told, by name: months of a figure, or one figure for the period. */
export type Figures = ReadonlyMap<string, readonly number[]>;

/** Every figure of groups, lines, target groups and the workplace. */
export const figuresOf = (evaluation: ScenarioEvaluation): Figures => {
  const { frame } = evaluation;
  const months = (step: Step) => Array.from({ length: frame.horizon }, (_, month) => valueAt(step, month));
  const one = (step: Step) => [valueAt(step, 0)];
  const figures = new Map<string, readonly number[]>();
  const tell = (subject: string, steps: Readonly<Record<string, Step | null>>, read: typeof one) => {
    for (const [name, step] of Object.entries(steps))
      if (step) figures.set(`${subject}: ${name}`, read(step));
  };
  for (const { gap, periods } of evaluation.groups) {
    const { group, net, posts, timeOff, supply } = gap.supply;
    const { available, required, shortage, spare, keepUp, demand } = gap;
    tell(group.name, { available, required, gap: gap.gap, shortage, spare, keepUp, demand }, months);
    tell(group.name, { net: net.net, meanNet: net.meanNet, filled: posts.filled, supply }, months);
    tell(group.name, { owed: timeOff.owed, inRamp: posts.inRamp }, months);
    if (periods[0]) tell(`${group.name}, period`, { ...periods[0], betweenCalls: null }, one);
  }
  for (const { served } of evaluation.outcomes) {
    const { name, arising, served: done, backlog } = served.line;
    tell(name, { arising, served: done, backlog }, months);
    figures.set(`${name}: closing`, [...served.closing]);
  }
  for (const { group, open, mean, closed } of evaluation.demand.stocks.values()) {
    tell(group.name, { open, mean, closed }, months);
  }
  const { guideline, months: whole, periods, cases } = evaluation.whole;
  tell("workplace", { ...whole, ...guideline }, months);
  if (periods[0]) tell("workplace, period", { ...periods[0], ...cases }, one);
  return figures;
};

/** Equal but for rounding: within 1e-9 of the larger, or of 1. */
export const close = (a: number, b: number, tolerance = 1e-9): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

/** Figures that differ, as "name month: a, b"; NaN is equal to NaN. */
export const differences = (a: Figures, b: Figures): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
    const [left, right] = [a.get(name), b.get(name)];
    if (!left || !right || left.length !== right.length) return [`${name}: only one has it`];
    return left.flatMap((value, month) => {
      const other = right[month] ?? Number.NaN;
      const same = Number.isNaN(value) ? Number.isNaN(other) : close(value, other);
      return same ? [] : [`${name} ${month}: ${value}, ${other}`];
    });
  });

export const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);
