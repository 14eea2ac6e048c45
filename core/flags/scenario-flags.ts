import type { ScenarioEvaluation } from "../evaluate/scenario.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Plan } from "../plan.ts";
import type { FlagResult } from "../result.ts";
import { monthAt } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { type FlagCode, flagCodes } from "./flag.ts";
import type { FlagContext, Measure, Measurement } from "./measurement.ts";
import { type FlagRule, flags } from "./rules.ts";

/** A flag that may hold, or hold at a higher level than told, for all that could be computed. */
export interface NotJudged {
  readonly code: FlagCode;
  readonly subject: Subject;
}

export interface ScenarioFlags {
  readonly flags: readonly FlagResult[];
  readonly notJudged: readonly NotJudged[];
  /** By position in `flags`: the steps that the flag is judged on, for an explanation. */
  readonly behind: readonly (readonly Step[])[];
}

/** All flags of a scenario, one for each code and subject at its highest level (model-definitions 2.24). */
export const scenarioFlags = (plan: Plan, evaluation: ScenarioEvaluation): ScenarioFlags => {
  const context: FlagContext = { plan, evaluation };
  const measured = measurer(context);
  const judged = flagCodes.flatMap((code) => {
    const rules = flags[code].rules.filter(
      ({ when, under }) => when.stands(plan.settings) && under(plan.settings),
    );
    return subjectsOf(rules, measured).map((subject) => judge(context, code, rules, subject, measured));
  });
  const raised = judged.flatMap(({ flag }) => flag ?? []);
  return {
    flags: raised.map(({ result }) => result),
    notJudged: judged.filter(({ inDoubt }) => inDoubt).map(({ code, subject }) => ({ code, subject })),
    behind: raised.map(({ behind }) => behind),
  };
};

/** Takes each measurement once, although several rules judge it. */
const measurer = (context: FlagContext): Measured => {
  const known = new Map<Measure, readonly Measurement[]>();
  return (measure) => {
    const measurements = known.get(measure) ?? measure(context);
    known.set(measure, measurements);
    return measurements;
  };
};

type Measured = (measure: Measure) => readonly Measurement[];

const isSame = (one: Subject, other: Subject): boolean => one.kind === other.kind && one.name === other.name;

const subjectsOf = (rules: readonly FlagRule[], measured: Measured): readonly Subject[] => {
  const subjects = rules.flatMap(({ of }) => measured(of).map(({ subject }) => subject));
  return subjects.filter((subject, index) => subjects.findIndex((other) => isSame(subject, other)) === index);
};

interface Judgement extends NotJudged {
  readonly flag: { readonly result: FlagResult; readonly behind: readonly Step[] } | null;
  readonly inDoubt: boolean;
}

/** The first rule that holds in some month speaks; what could not be computed up to there leaves doubt. */
const judge = (
  context: FlagContext,
  code: FlagCode,
  rules: readonly FlagRule[],
  subject: Subject,
  measured: Measured,
): Judgement => {
  let inDoubt = false;
  for (const rule of rules) {
    const measurement = measured(rule.of).find((candidate) => isSame(candidate.subject, subject));
    if (!measurement) continue;
    const months = monthsOf(context, rule, measurement);
    inDoubt ||= months.unknown.length > 0;
    if (months.held.length > 0) {
      const flag = {
        result: flagOf(context, code, rule, measurement, months.held),
        behind: measurement.behind,
      };
      return { code, subject, flag, inDoubt };
    }
  }
  return { code, subject, flag: null, inDoubt };
};

const thresholdIn = (
  { plan }: FlagContext,
  { when }: FlagRule,
  { limits }: Measurement,
  month: number,
): number | null => limits?.[month] ?? when.threshold(plan.settings);

/** The months in which the rule holds, and those in which that cannot be told. */
const monthsOf = (context: FlagContext, rule: FlagRule, measurement: Measurement) => {
  const { values, counts } = measurement;
  const months = values.map((_, month) => month).filter((month) => counts?.(month) ?? true);
  const thresholdOf = (month: number) => thresholdIn(context, rule, measurement, month);
  return {
    held: months.filter((month) => rule.when.holds(values[month] ?? Number.NaN, thresholdOf(month))),
    unknown: months.filter((month) => Number.isNaN(values[month]) || Number.isNaN(thresholdOf(month))),
  };
};

const flagOf = (
  context: FlagContext,
  code: FlagCode,
  rule: FlagRule,
  measurement: Measurement,
  held: readonly number[],
): FlagResult => {
  const worst = worstMonth(context, rule, measurement, held);
  const details = measurement.details?.(worst);
  return {
    code,
    basis: rule.basis,
    level: rule.level,
    subject: measurement.subject.name,
    months: held.map((month) => formatYearMonth(monthAt(context.evaluation.frame, month))),
    worstValue: finiteOrNull(measurement.values[worst]),
    threshold: finiteOrNull(thresholdIn(context, rule, measurement, worst)),
    unit: flags[code].unit,
    source: measurement.source ?? rule.source,
    options: optionsOf(context, new Set(held.flatMap(measurement.optionsIn))),
    ...(details ? { details } : {}),
  };
};

/** In the order of the scenario. */
const optionsOf = ({ evaluation }: FlagContext, names: ReadonlySet<string>): readonly string[] => [
  ...new Set(evaluation.scenario.options.map(({ name }) => name).filter((name) => names.has(name))),
];

/** Without bound, as cases that nobody carries, is no number. */
const finiteOrNull = (value: number | null | undefined): number | null =>
  value === null || value === undefined || !Number.isFinite(value) ? null : value;

/** The month farthest beyond the threshold, the first of equals. */
const worstMonth = (
  context: FlagContext,
  rule: FlagRule,
  measurement: Measurement,
  held: readonly number[],
): number => {
  const sign = rule.when.worse === "higher" ? 1 : -1;
  const badness = (month: number): number =>
    sign * ((measurement.values[month] ?? 0) - (thresholdIn(context, rule, measurement, month) ?? 0));
  return held.reduce((worst, month) => (badness(month) > badness(worst) ? month : worst));
};
