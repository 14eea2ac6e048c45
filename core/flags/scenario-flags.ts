import type { ScenarioEvaluation } from "../evaluate/scenario.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Plan } from "../plan.ts";
import type { MostLoaded } from "../result/overview.ts";
import type { FlagResult } from "../result.ts";
import { type FlagCode, flagCodes } from "./flag.ts";
import { contextOf, type FlagContext, type Measure, type Measurement, noOptions } from "./measurement.ts";
import { mostLoaded } from "./most-loaded.ts";
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
  /** From the same measurements. */
  readonly mostLoaded: MostLoaded;
}

/** All flags of a scenario, one for each code and subject at its highest level (model-definitions 2.24). */
export const scenarioFlags = (plan: Plan, evaluation: ScenarioEvaluation): ScenarioFlags => {
  const context = contextOf(plan, evaluation);
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
    mostLoaded: mostLoaded(context, (measure) => [...measured(measure).values()]),
  };
};

/** Measurements by their subject. */
type Measured = (measure: Measure) => ReadonlyMap<string, Measurement>;

/** Takes each measurement once, although several rules judge it. */
const measurer = (context: FlagContext): Measured => {
  const known = new Map<Measure, ReadonlyMap<string, Measurement>>();
  return (measure) => {
    const measurements =
      known.get(measure) ?? new Map(measure(context).map((taken) => [keyOf(taken.subject), taken] as const));
    known.set(measure, measurements);
    return measurements;
  };
};

const keyOf = ({ kind, name }: Subject): string => `${kind}\n${name}`;

const subjectsOf = (rules: readonly FlagRule[], measured: Measured): readonly Subject[] => {
  const all = rules.flatMap(({ of }) => [...measured(of)]);
  return [...new Map(all).values()].map(({ subject }) => subject);
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
    const measurement = measured(rule.of).get(keyOf(subject));
    if (!measurement) continue;
    const judged = judgeByRule(context, code, rule, measurement);
    inDoubt ||= judged.inDoubt;
    if (judged.result !== null)
      return { code, subject, flag: { result: judged.result, behind: measurement.behind }, inDoubt };
  }
  return { code, subject, flag: null, inDoubt };
};

/** The flag where the rule holds in some month; of a measurement that is as before, it is the same as before. */
const judgeByRule = (
  context: FlagContext,
  code: FlagCode,
  rule: FlagRule,
  measurement: Measurement,
): { readonly result: FlagResult | null; readonly inDoubt: boolean } => {
  const { plan, evaluation } = context;
  const hangsOn = [rule, plan.settings, evaluation.scenario.options];
  return evaluation.ledger.remember(measurement, code, hangsOn, () => {
    const { held, inDoubt } = monthsOf(context, rule, measurement);
    const result = held.length === 0 ? null : flagOf(context, code, rule, measurement, held);
    return { result, inDoubt };
  });
};

const thresholdIn = (
  { plan }: FlagContext,
  { when }: FlagRule,
  { limits }: Measurement,
  month: number,
): number | null => limits?.[month] ?? when.threshold(plan.settings);

/** The months in which the rule holds, and whether there are some in which that cannot be told. */
const monthsOf = (context: FlagContext, rule: FlagRule, measurement: Measurement) => {
  const { values, counts, limits } = measurement;
  const threshold = rule.when.threshold(context.plan.settings);
  const held: number[] = [];
  let inDoubt = false;
  for (let month = 0; month < context.months.length; month++) {
    if (counts && !counts(month)) continue;
    const value = values[month] ?? Number.NaN;
    const limit = limits?.[month] ?? threshold;
    if (Number.isNaN(value) || Number.isNaN(limit)) inDoubt = true;
    else if (rule.when.holds(value, limit)) held.push(month);
  }
  return { held, inDoubt };
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
    months: measurement.ofWholePeriod === true ? [] : held.map((month) => context.months[month] ?? ""),
    worstValue: finiteOrNull(measurement.values[worst]),
    threshold: finiteOrNull(thresholdIn(context, rule, measurement, worst)),
    unit: flags[code].unit,
    source: measurement.source?.(worst) ?? rule.source,
    options: optionsOf(context, measurement, held),
    ...(details ? { details } : {}),
  };
};

/** The options that the quantity hangs on in these months, in the order of the scenario. */
const optionsOf = (
  { evaluation }: FlagContext,
  { optionsIn }: Measurement,
  months: readonly number[],
): readonly string[] => {
  if (optionsIn === noOptions) return [];
  const names = new Set<string>();
  for (const month of months) for (const name of optionsIn(month)) names.add(name);
  const inOrder = evaluation.scenario.options.map(({ name }) => name);
  return [...new Set(inOrder)].filter((name) => names.has(name));
};

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
