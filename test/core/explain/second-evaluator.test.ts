import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateScenario, type ScenarioEvaluation } from "../../../core/evaluate/scenario.ts";
import type { ExplainedFigure, Explanation } from "../../../core/explain/explained-figure.ts";
import { explain } from "../../../core/explain/explanation.ts";
import type { Step } from "../../../core/explain/step.ts";
import type { CellReference, Input } from "../../../core/origin.ts";
import type { Plan } from "../../../core/plan.ts";
import { evaluateCase } from "../../support/figures.ts";
import { inputsIn, withInputs } from "../../support/plan-changes.ts";
import { randomCase } from "../../support/random-plan.ts";
import { recompute } from "../../support/second-evaluator.ts";
import { explainTogether, stepsOf } from "./explain-together.ts";
import { openingBacklogs } from "./opening-backlogs.ts";
import { measures, richPlans } from "./rich-plans.ts";

/** Figures for which the second evaluator gets something else than the explanation tells. */
const disagreements = (explanation: Explanation): readonly string[] => {
  const again = recompute(explanation);
  return Object.entries(explanation.figures).flatMap(([id, { quantity, subject, month, value }]) => {
    const own = again.get(id) ?? Number.NaN;
    const same =
      value === null ? Number.isNaN(own) : Math.abs(own - value) <= 1e-12 * Math.max(1, Math.abs(value));
    return same ? [] : [`${id} ${quantity} of ${subject.name}, month ${month}: ${value}, recomputed ${own}`];
  });
};

/** What the workplace is told: by month, and for each period. */
const toldByMonth = ({ whole, groups }: ScenarioEvaluation): readonly Step[] => [
  whole.months.gap,
  ...groups.flatMap(({ gap }) => [gap.gap, gap.shortage, gap.spare]),
  ...[whole.guideline.needLow, whole.guideline.needHigh].filter((step) => step !== null),
];
const toldByPeriod = ({ whole, groups }: ScenarioEvaluation): readonly Step[] => [
  ...[whole, ...groups].flatMap(({ periods }) =>
    periods.flatMap(({ gap, shortage, spare, settled }) => [gap, shortage, spare, settled]),
  ),
  ...Object.values(whole.cases).filter((step: Step | null) => step !== null),
];

describe("every figure can be computed again from the inputs of its explanation alone", () => {
  test.each(richPlans)("%s: every step that the evaluation hands out", (_, plan, scenario) => {
    const steps = stepsOf(evaluateScenario(plan, scenario));
    expect(steps.length).toBeGreaterThan(200);
    expect(disagreements(explainTogether(steps, plan.horizonMonths))).toEqual([]);
  });

  test.each(richPlans.slice(1, 2))("%s: each told figure by itself", (_, plan, scenario) => {
    const evaluation = evaluateScenario(plan, scenario);
    for (let month = 0; month < plan.horizonMonths; month++) {
      for (const step of toldByMonth(evaluation)) expect(disagreements(explain(step, month))).toEqual([]);
    }
    for (const step of toldByPeriod(evaluation)) expect(disagreements(explain(step, 0))).toEqual([]);
  });

  test.each(openingBacklogs)("opening backlogs %s", (_, plan, scenario) => {
    const steps = stepsOf(evaluateScenario(plan, scenario));
    expect(disagreements(explainTogether(steps, plan.horizonMonths))).toEqual([]);
  });

  test("random plans", () => {
    fc.assert(
      fc.property(randomCase(), (drawn) => {
        const steps = stepsOf(evaluateCase(drawn));
        expect(disagreements(explainTogether(steps, drawn.plan.horizonMonths))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("random plans with an input missing", () => {
    fc.assert(
      fc.property(randomCase({ horizons: [5] }), fc.nat(), ({ plan, options }, seed) => {
        const at = seed % inputsIn(plan).length;
        let count = 0;
        const missing = withInputs(plan, (value) => (count++ === at ? null : value));
        const steps = stepsOf(evaluateCase({ plan: missing, options }));
        expect(disagreements(explainTogether(steps, missing.horizonMonths))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the comparison can fail", () => {
  const [, plan] = richPlans[1] ?? [];
  if (!plan) throw new Error("no plan");
  const explanation = explainTogether(stepsOf(evaluateScenario(plan, measures)), plan.horizonMonths);
  const withFigure = (id: string, figure: ExplainedFigure): Explanation => ({
    ...explanation,
    figures: { ...explanation.figures, [id]: figure },
  });
  const ofKind = <Kind extends ExplainedFigure["derivation"]["kind"]>(kind: Kind) =>
    Object.entries(explanation.figures).flatMap(([id, figure]) =>
      figure.derivation.kind === kind ? [[id, figure] as const] : [],
    );

  test("as it stands nothing is caught", () => {
    expect(disagreements(explanation)).toEqual([]);
  });

  test("a number in an expression", () => {
    const [wrong] = ofKind("formula").flatMap(([id, figure]) => {
      const { derivation } = figure;
      if (derivation.kind !== "formula" || !derivation.expression.includes("/ 60")) return [];
      const expression = derivation.expression.replace("/ 60", "/ 61");
      return [withFigure(id, { ...figure, derivation: { ...derivation, expression } })];
    });
    if (!wrong) throw new Error("no minutes");
    expect(disagreements(wrong).length).toBeGreaterThan(1);
  });

  test.each(["matching", "service"] as const)("the permissions in every %s", (kind) => {
    const narrowed = ofKind(kind).map(([id, figure]) => [id, withPermissions(figure)] as const);
    const figures = { ...explanation.figures, ...Object.fromEntries(narrowed) };
    expect(disagreements({ ...explanation, figures }).length).toBeGreaterThan(1);
  });

  test("the value of an input, by every figure that hangs on it", () => {
    const posts = ofKind("input").find(([, { quantity, value }]) => quantity === "opening-posts" && value);
    if (!posts) throw new Error("no posts");
    const [id, figure] = posts;
    const caught = disagreements(withFigure(id, { ...figure, value: (figure.value ?? 0) + 1 }));
    expect(caught.some((text) => text.startsWith(`${explanation.figure} `))).toBe(true);
  });

  test("a value of a step is told, and never used", () => {
    const figure = explanation.figures[explanation.figure];
    if (!figure) throw new Error("no figure");
    const wrong = withFigure(explanation.figure, { ...figure, value: 1.000001 * (figure.value ?? 0) });
    expect(disagreements(wrong)).toHaveLength(1);
    expect(recompute(wrong)).toEqual(recompute(explanation));
  });
});

/** Lines that the first group alone may do. */
const withPermissions = (figure: ExplainedFigure): ExplainedFigure => {
  const narrowed = <Line extends { readonly permittedGroups: readonly string[] }>(
    lines: readonly Line[],
  ): Line[] => lines.map((line) => ({ ...line, permittedGroups: line.permittedGroups.slice(0, 1) }));
  const { derivation } = figure;
  if (derivation.kind === "matching") {
    const problem = { ...derivation.problem, lines: narrowed(derivation.problem.lines) };
    return { ...figure, derivation: { ...derivation, problem } };
  }
  if (derivation.kind === "service") {
    const problem = { ...derivation.problem, lines: narrowed(derivation.problem.lines) };
    return { ...figure, derivation: { ...derivation, problem } };
  }
  return figure;
};

describe("an explanation ends in inputs with an origin", () => {
  test.each(richPlans)("%s", (_, plan, scenario) => {
    const steps = stepsOf(evaluateScenario(plan, scenario));
    const { figures } = explainTogether(steps, plan.horizonMonths);
    for (const { derivation } of Object.values(figures)) {
      if (derivation.kind === "input")
        expect(derivation.origin.kind).toMatch(/^(?:cell|default|figure|calendar)$/);
      else if (isLeaf(derivation))
        expect(derivation).toMatchObject({ kind: "formula", expression: "sum(parts)" });
    }
  });

  test("the gap reaches the cells of the plan, each with sheet and address", () => {
    const [plan, cells] = withCells(richPlans[3]?.[1] ?? richPlans[0]?.[1]);
    const [, scenario] = plan.scenarios;
    if (!scenario) throw new Error("no options");
    const { whole } = evaluateScenario(plan, scenario);
    const { figures } = explain(whole.periods[0]?.gap ?? whole.months.gap, 0);
    const reached = new Set<string>();
    for (const { derivation, value } of Object.values(figures)) {
      if (derivation.kind !== "input" || derivation.origin.kind !== "cell") continue;
      const { sheet, cell, column } = derivation.origin.at;
      expect(cells.get(`${sheet}!${cell}`)).toBe(column);
      if (!/weights/.test(column)) expect(value).not.toBeNull();
      reached.add(column);
    }
    expect([...reached]).toEqual(expect.arrayContaining(cellsOfTheGap));
  });
});

/** Places in the plan that the gap hangs on, one of each part. */
const cellsOfTheGap = [
  "staffGroups/0/filledPosts",
  "staffGroups/0/turnoverPerYear",
  "staffGroups/0/allowances/0/amount",
  "staffGroups/1/absenceDays",
  "caseGroups/0/newCasesPerMonth",
  "caseGroups/0/durationMonths",
  "tasks/0/driver/coverage",
  "tasks/0/minutes/noShowShare",
  "tasks/1/growthPerMonth",
  "tasks/1/openingBacklog/hours",
  "tasks/3/driver/rate",
  "batches/0/cases",
  "scenarios/1/options/0/amounts/posts",
  "scenarios/1/options/2/amounts/weekly-hours",
  "scenarios/1/options/5/amounts/share",
];

const isLeaf = (derivation: ExplainedFigure["derivation"]): boolean =>
  derivation.kind === "formula" && Object.values(derivation.arguments).flat().length === 0;

/** The plan with a cell of its own for each input, and the place in the plan by cell. */
const withCells = (plan: Plan | undefined): readonly [Plan, ReadonlyMap<string, string>] => {
  if (!plan) throw new Error("no plan");
  const cells = new Map<string, string>();
  const isInput = (value: object): value is Input => "value" in value && "origin" in value;
  const placed = <Value>(value: Value, path: readonly string[]): Value => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value))
      return value.map((part, index) => placed<unknown>(part, [...path, `${index}`])) as Value;
    if (isInput(value)) {
      const [sheet = "", ...column] = path;
      const at: CellReference = {
        sheet,
        table: sheet,
        row: 1,
        column: [sheet, ...column].join("/"),
        cell: `B${cells.size}`,
      };
      cells.set(`${at.sheet}!${at.cell}`, at.column);
      return { ...value, origin: { kind: "cell", at, suppliedBy: null, status: null } };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, placed<unknown>(part, [...path, key])]),
    ) as Value;
  };
  return [placed(plan, []), cells];
};
