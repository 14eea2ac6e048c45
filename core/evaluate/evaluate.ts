import { Ledger } from "../explain/ledger.ts";
import { type Step, valueAt } from "../explain/step.ts";
import type { FlagCode } from "../flags/flag.ts";
import { type NotJudged, scenarioFlags } from "../flags/scenario-flags.ts";
import type { GuidelineRow, Plan, Scenario } from "../plan.ts";
import {
  type EvaluationResult,
  type MethodStandard,
  type PeriodFigures,
  resultSchemaVersion,
  type ScenarioResult,
  type WorstMonth,
} from "../result.ts";
import { investmentStudies, sources } from "../sources.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthAt, timeFrameOf } from "../time-frame.ts";
import { monthsPerYear } from "../units.ts";
import { formatYearMonth } from "../year-month.ts";
import { FigureReader, figure } from "./figures.ts";
import { guidelinesInForce } from "./guideline.ts";
import { moneyResult } from "./money-result.ts";
import { type NotComputable, notComputable } from "./not-computable.ts";
import { notDoneOf } from "./not-done.ts";
import { scenarioOverview, type ToldScenario } from "./overview-result.ts";
import { type PeriodGap, worstMonth } from "./period.ts";
import { queuesResult } from "./queues-result.ts";
import { evaluateScenario, type ScenarioEvaluation } from "./scenario.ts";

/** The answer to a plan, with what could not be computed and the steps that every figure is built of. */
export interface PlanEvaluation {
  readonly result: Omit<EvaluationResult, "issues">;
  readonly notComputable: readonly NotComputable[];
  readonly scenarios: readonly ScenarioEvaluation[];
}

/**
 * An evaluator for a plan that changes bit by bit: parts of the plan that are the same objects as before are not
 * computed again.
 */
export const createEvaluator = (): ((plan: Plan) => PlanEvaluation) => {
  let ledger = new Ledger(0);
  let time = "";
  return (plan) => {
    const planTime = `${formatYearMonth(plan.start)} ${plan.horizonMonths}`;
    if (planTime !== time) {
      ledger = new Ledger(timeFrameOf(plan).span);
      time = planTime;
    }
    return evaluateOn(ledger, plan);
  };
};

/** Evaluates all scenarios of a plan; the first is today's. */
export const evaluatePlan = (plan: Plan): PlanEvaluation => createEvaluator()(plan);

const evaluateOn = (ledger: Ledger, plan: Plan): PlanEvaluation => {
  const scenarios = evaluateScenarios(ledger, plan);
  const results = scenarioResults(ledger, plan, scenarios);
  const standards = standardsOf(plan);
  return {
    result: {
      schemaVersion: resultSchemaVersion,
      product: "normering",
      workplace: plan.workplace,
      start: formatYearMonth(plan.start),
      horizonMonths: plan.horizonMonths,
      standards,
      scenarios: results,
      sources: sourcesOf(standards, results, scenarios),
    },
    notComputable: notComputable(scenarios),
    scenarios,
  };
};

const evaluateScenarios = (ledger: Ledger, plan: Plan): readonly ScenarioEvaluation[] => {
  const [first, ...others] = plan.scenarios;
  if (first === undefined) return [];
  const common = partsBesideScenarios(plan);
  const evaluated = (scenario: Scenario, today: ScenarioEvaluation | null) =>
    ledger.rememberLast(scenario, "evaluation", [today, ...common], () =>
      evaluateScenario(plan, scenario, ledger, today),
    );
  const today = evaluated(first, null);
  return [today, ...others.map((scenario) => evaluated(scenario, today))];
};

/** Start and horizon are the ledger's, and no scenario sees another but today's. */
const ofNoScenario: ReadonlySet<string> = new Set<keyof Plan>(["scenarios", "start", "horizonMonths"]);

/** All of the plan that its scenarios hang on; of a table its rows. */
const partsBesideScenarios = (plan: Plan): readonly unknown[] =>
  Object.entries(plan)
    .filter(([name]) => !ofNoScenario.has(name))
    .flatMap(([, part]: readonly [string, unknown]) => (isTable(part) ? [part.length, ...part] : [part]));

const isTable = (part: unknown): part is readonly unknown[] => Array.isArray(part);

const standardsOf = (plan: Plan): readonly MethodStandard[] => {
  const held = plan.caseGroups.flatMap((group) => guidelinesInForce(timeFrameOf(plan), group));
  const tasks: MethodStandard = { method: "tasks", name: "WISN", year: "2023", source: "wisn-2023" };
  if (held.length === 0) return [tasks];
  const named = (of: (row: GuidelineRow) => string): string => [...new Set(held.map(of))].join("; ");
  const [name, year] = [named(({ source }) => source), named(({ edition }) => edition)];
  return [tasks, { method: "guideline", name, year, source: null }];
};

/** The publications, laws and agreements that the result names. */
const sourcesOf = (
  standards: readonly MethodStandard[],
  results: readonly ScenarioResult[],
  scenarios: readonly ScenarioEvaluation[],
): EvaluationResult["sources"] => {
  const invests = scenarios.some(({ options }) => options.investments.length > 0);
  const named = [
    ...[...standards, ...results.flatMap(({ flags }) => flags)].flatMap(({ source }) => source ?? []),
    ...(invests ? investmentStudies : []),
  ];
  return Object.fromEntries([...new Set(named)].sort().map((id) => [id, sources[id]] as const));
};

/** The scenarios as they are told, each beside the first, which is today's. */
const scenarioResults = (
  ledger: Ledger,
  plan: Plan,
  scenarios: readonly ScenarioEvaluation[],
): readonly ScenarioResult[] => {
  const told = scenarios.map((scenario) =>
    ledger.rememberLast(scenario, "told", [], () => toldScenario(plan, scenario)),
  );
  const [today] = told;
  if (today === undefined) return [];
  return told.map((scenario) =>
    ledger.rememberLast(scenario, "result", [today], () => ({
      ...scenario.result,
      overview: scenarioOverview(plan, scenario, today),
    })),
  );
};

const toldScenario = (plan: Plan, evaluation: ScenarioEvaluation): ToldScenario => {
  const { scenario, frame } = evaluation;
  const reader = new FigureReader(evaluation);
  const [period, ...years] = evaluation.periods.map((_, index) => periodResult(evaluation, reader, index));
  if (!period) throw new Error("a scenario without a period");
  const { flags, notJudged, mostLoaded } = scenarioFlags(plan, evaluation);
  const result = {
    id: scenario.id,
    name: scenario.name,
    months: Array.from({ length: frame.horizon }, (_, month) => reader.month(month)),
    period,
    years,
    worstMonth: worst(evaluation, () => true),
    worstMonthWithoutHolidays: worst(evaluation, (month) => !isHolidayMonth(evaluation, month)),
    ...caseResult(evaluation),
    money: moneyResult(evaluation),
    methodsDisagree: methodsDisagree(plan, period),
    notDone: evaluation.outcomes.flatMap((outcome) =>
      evaluation.ledger.remember(outcome, "not-done", [], () => notDoneOf(outcome)),
    ),
    queues: queuesResult(evaluation),
    flags,
    notJudged: notJudgedByCode(notJudged),
  };
  return { evaluation, result, mostLoaded };
};

const notJudgedByCode = (all: readonly NotJudged[]): ScenarioResult["notJudged"] => {
  const byCode = new Map<FlagCode, string[]>();
  for (const { code, subject } of all) byCode.set(code, [...(byCode.get(code) ?? []), subject.name]);
  return [...byCode].map(([code, subjects]) => ({ code, subjects }));
};

const periodResult = (evaluation: ScenarioEvaluation, reader: FigureReader, index: number): PeriodFigures => {
  const { frame, periods, whole, groups } = evaluation;
  const { from, to } = periods[index] ?? { from: 0, to: 0 };
  const periodOf = ({ periods: gaps }: { readonly periods: readonly PeriodGap[] }): PeriodGap => {
    const gap = gaps[index];
    if (!gap) throw new Error("a unit without the period");
    return gap;
  };
  return {
    from: formatYearMonth(monthAt(frame, from)),
    to: formatYearMonth(monthAt(frame, to - 1)),
    seasonAffected: (to - from) % monthsPerYear !== 0,
    ...reader.period({ from, to }, periodOf, groups.map(periodOf)),
    settled: figure(valueAt(periodOf(whole).settled, 0)),
  };
};

const caseResult = ({ whole: { cases } }: ScenarioEvaluation) => {
  const read = (step: Step | null) => step && figure(valueAt(step, 0));
  return {
    casesPerCaseCarryingPost: read(cases.casesPerPost),
    hoursPerCaseAndYear: read(cases.hoursGiven),
    hoursPerCaseAndYearNeeded: read(cases.hoursNeeded),
    hoursPerCaseAndYearGuidelineLow: read(cases.hoursAtGuidelineLow),
    hoursPerCaseAndYearGuidelineHigh: read(cases.hoursAtGuidelineHigh),
  };
};

const worst = (evaluation: ScenarioEvaluation, counts: (month: number) => boolean): WorstMonth | null => {
  const { gap } = evaluation.whole.months;
  const month = worstMonth(gap, evaluation.frame.horizon, counts);
  if (month === null) return null;
  return {
    month: formatYearMonth(monthAt(evaluation.frame, month)),
    gapFteTasks: figure(valueAt(gap, month)),
  };
};

/** Share of the scheduled hours from which holiday makes a month one that tells little of the staffing (2.25). */
const holidayMonthShare = 0.25;

const isHolidayMonth = ({ supplies }: ScenarioEvaluation, month: number): boolean => {
  const hours = (of: (supply: GroupSupply) => Step) =>
    supplies.reduce(
      (sum, supply) => sum + valueAt(of(supply), month) * valueAt(supply.posts.filled, month),
      0,
    );
  return hours(({ net }) => net.holiday) > holidayMonthShare * hours(({ net }) => net.scheduled);
};

/** Whether the task method's gap lies further outside the guideline's interval than the user tolerates (2.11). */
const methodsDisagree = ({ settings }: Plan, period: PeriodFigures): boolean | null => {
  const { gapFteTasks, availableFteCaseCarrying: posts } = period;
  const { requiredFteGuidelineLow: low, requiredFteGuidelineHigh: high } = period;
  const tolerance = settings.methodTolerancePosts.value;
  if (gapFteTasks === null || posts === null || low === null || high === null || tolerance === null)
    return null;
  return gapFteTasks < posts - high - tolerance || gapFteTasks > posts - low + tolerance;
};
