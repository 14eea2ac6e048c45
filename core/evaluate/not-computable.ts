import type { QuantityId } from "../explain/quantities.ts";
import type { Step, Subject } from "../explain/step.ts";
import { argumentsOf, originAt, valueAt } from "../explain/step.ts";
import type { CellReference, Origin } from "../origin.ts";
import type { SourceId } from "../sources.ts";
import type { YearMonth } from "../year-month.ts";
import type { ScenarioEvaluation } from "./scenario.ts";
import type { UnitEvaluation } from "./unit.ts";

/** Why figures cannot be computed: an input that is missing or was refused, or a formula that has no value. */
export interface NotComputable {
  readonly quantity: QuantityId;
  readonly subject: Subject;
  /** The cell that is missing; null where all inputs are there but a formula has no value, such as a division by 0. */
  readonly at: CellReference | null;
  readonly missing: boolean;
  /** The rule of law that has no value because nobody knows it yet, with the month from which it holds. */
  readonly rule: UnknownRule | null;
  /** The staff groups and units whose figures hang on it. */
  readonly affects: readonly string[];
}

interface UnknownRule {
  readonly source: SourceId;
  readonly from: YearMonth;
}

/** What stands behind every figure that is not computable, each cause once. */
export const notComputable = (scenarios: readonly ScenarioEvaluation[]): readonly NotComputable[] => {
  const causes = new Map<string, NotComputable>();
  for (const evaluation of scenarios) {
    const { horizon } = evaluation.frame;
    const { lacksValue, behind } = lackingSteps(horizon);
    for (const [name, step] of figuresOf(evaluation, horizon)) {
      if (!lacksValue(step)) continue;
      for (const cause of causesOf(step, behind)) remember(causes, cause, name);
    }
  }
  return [...causes.values()];
};

const figuresOf = (
  { groups, outcomes, units, whole }: ScenarioEvaluation,
  horizon: number,
): readonly (readonly [string, Step])[] => [
  ...groups.map(({ gap }) => [gap.supply.group.name, gap.gap] as const),
  ...groups.map(({ gap }) => [gap.supply.group.name, gap.shortage] as const),
  ...outcomes.map(({ served: { line } }) => [line.homeGroup, line.backlog] as const),
  ...perCase(whole, horizon).map((step) => [whole.name, step] as const),
  ...[...units, whole].flatMap(({ name, guideline }) =>
    [guideline.needHigh, guideline.needLow, guideline.caseCarryingPosts].flatMap((step) =>
      step ? [[name, step] as const] : [],
    ),
  ),
];

/** Figures to each case and each post: where there are no cases, nobody misses them. */
const perCase = ({ guideline, cases }: UnitEvaluation, horizon: number): readonly Step[] =>
  [cases.casesPerPost, cases.hoursGiven, cases.hoursNeeded].filter((step) =>
    someMonth(
      horizon,
      (month) => valueAt(guideline.cases, month) !== 0 && Number.isNaN(valueAt(step, month)),
    ),
  );

const someMonth = (horizon: number, holds: (month: number) => boolean): boolean =>
  Array.from({ length: horizon }, (_, month) => month).some(holds);

/** An input without value, or a formula that has none, and its cell where it has one. */
export type Cause = Pick<NotComputable, "quantity" | "subject" | "at">;

/** Numbers of an option are many of one quantity: each is known by the cell that it stands in. */
const knownByCell: ReadonlySet<QuantityId> = new Set<QuantityId>(["option-amount", "stated-kroner"]);

/** The column that such a number stands in, which is what it is called; null for what its quantity tells. */
export const columnOfNumber = ({ quantity, at }: Pick<Cause, "quantity" | "at">): string | null =>
  at !== null && knownByCell.has(quantity) ? at.column : null;

/** The inputs and formulas without value that figures hang on, each once. */
export const causesBehind = (figures: readonly Step[], horizon: number): readonly Cause[] => {
  const { lacksValue, behind } = lackingSteps(horizon);
  const steps = figures.filter(lacksValue).flatMap((figure) => causesOf(figure, behind));
  const causes = new Map<unknown, Cause>();
  for (const step of new Set(steps)) {
    const { quantity, subject } = step;
    const cause = { quantity, subject, at: placeOf(step) };
    const key = columnOfNumber(cause) === null ? step : `${cause.at?.sheet}!${cause.at?.cell}`;
    if (!causes.has(key)) causes.set(key, cause);
  }
  return [...causes.values()];
};

const remember = (causes: Map<string, NotComputable>, step: Step, affected: string): void => {
  const { operation, quantity, subject } = step;
  const at = placeOf(step);
  const key = at ? `${at.sheet}!${at.cell}` : `${quantity}\n${subject.kind}\n${subject.name}`;
  const known = causes.get(key)?.affects ?? [];
  const affects = known.includes(affected) ? known : [...known, affected];
  causes.set(key, {
    quantity,
    subject,
    at,
    missing: operation.kind === "input",
    rule: ruleOf(step),
    affects,
  });
};

/** Where an input without value comes from, in the first month in which it has none. */
const originOf = (step: Step): Origin | null => {
  const { operation } = step;
  return operation.kind === "input" ? originAt(operation.origin, firstWithoutValue(step)) : null;
};

/** The cell that an input without value stands in. */
const placeOf = (step: Step): CellReference | null => {
  const origin = originOf(step);
  return origin && "at" in origin ? origin.at : null;
};

const ruleOf = (step: Step): UnknownRule | null => {
  const origin = originOf(step);
  if (origin?.kind !== "figure" || origin.from === undefined) return null;
  return { source: origin.source, from: origin.from };
};

/** Which steps lack a value in some month, and those without one that a step hangs on; each is looked at once. */
const lackingSteps = (horizon: number) => {
  const lacking = new Map<Step, boolean>();
  const lacksValue = (step: Step): boolean => {
    const known = lacking.get(step) ?? lacksSomeMonth(step, horizon);
    lacking.set(step, known);
    return known;
  };
  const known = new Map<Step, readonly Step[]>();
  const behind = (step: Step): readonly Step[] => {
    const steps = known.get(step) ?? argumentsOf(step).filter(lacksValue);
    known.set(step, steps);
    return steps;
  };
  return { lacksValue, behind };
};

/** The steps without a value that hang on none without a value; of a circle of steps, the last that was reached. */
const causesOf = (figure: Step, behind: (step: Step) => readonly Step[]): readonly Step[] => {
  const seen = new Set<Step>();
  const causes: Step[] = [];
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    const steps = behind(step);
    if (steps.length === 0) causes.push(step);
    steps.forEach(visit);
  };
  visit(figure);
  return causes.length > 0 ? causes : [...seen].slice(-1);
};

const firstWithoutValue = ({ values }: Step): number =>
  typeof values === "number" ? 0 : values.findIndex((value) => Number.isNaN(value));

const lacksSomeMonth = (step: Step, horizon: number): boolean => {
  if (typeof step.values === "number") return Number.isNaN(step.values);
  for (let month = 0; month < horizon; month++) if (Number.isNaN(valueAt(step, month))) return true;
  return false;
};
