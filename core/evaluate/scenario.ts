import { type Demand, inOrderOfPlan } from "../demand/demand.ts";
import type { UnservedLine } from "../demand/work-line.ts";
import { Ledger } from "../explain/ledger.ts";
import type { ScenarioMoney } from "../money/scenario-money.ts";
import type { OptionEffects } from "../options/option-effects.ts";
import type { Plan, Scenario } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { type TimeFrame, timeFrameOf } from "../time-frame.ts";
import { monthsPerYear } from "../units.ts";
import { type CaseloadSpread, caseloadSpreads } from "./caseload-spread.ts";
import type { LineOutcome } from "./line-outcome.ts";
import { moneyOf } from "./money.ts";
import { evaluatePart, type GroupEvaluation } from "./part.ts";
import type { Period } from "./period.ts";
import { splitScenario } from "./split-scenario.ts";
import { type UnitEvaluation, unitEvaluator } from "./unit.ts";

/** All steps and figures of one scenario. */
export interface ScenarioEvaluation {
  readonly scenario: Scenario;
  readonly frame: TimeFrame;
  /** The whole horizon, then each scenario year (driftsår). */
  readonly periods: readonly Period[];
  readonly ledger: Ledger;
  readonly options: OptionEffects;
  readonly supplies: readonly GroupSupply[];
  readonly demand: Demand;
  readonly outcomes: readonly LineOutcome[];
  readonly groups: readonly GroupEvaluation[];
  readonly units: readonly UnitEvaluation[];
  readonly whole: UnitEvaluation;
  /** Of the staff groups for which it is stated how the cases lie on their people. */
  readonly spreads: readonly CaseloadSpread[];
  readonly money: ScenarioMoney;
}

/** A scenario before its money and the spread of its cases, which are told beside today's. */
type Unpriced = Omit<ScenarioEvaluation, "money" | "spreads">;

/**
 * Evaluates the plan with one scenario's options folded in (the way that data takes: supply, demand, service, gap).
 * A ledger that other scenarios of the same start and horizon were evaluated on remembers what they have in common.
 * @param today What the money is told beside; without it the same plan without options.
 */
export const evaluateScenario = (
  plan: Plan,
  scenario: Scenario,
  ledger = new Ledger(timeFrameOf(plan).span),
  today: Unpriced | null = null,
): ScenarioEvaluation => {
  const own = evaluateUnpriced(plan, scenario, ledger);
  const withoutOptions = (): Unpriced =>
    scenario.options.length === 0 ? own : evaluateUnpriced(plan, { ...scenario, options: [] }, ledger);
  const beside = today ?? withoutOptions();
  const [wholeHorizon = { from: 0, to: 0 }] = own.periods;
  return {
    ...own,
    spreads: caseloadSpreads(ledger, plan, own.units, beside.units, wholeHorizon),
    money: moneyOf(plan, own, beside),
  };
};

const evaluateUnpriced = (plan: Plan, scenario: Scenario, ledger: Ledger): Unpriced => {
  const { frame, options, supplies, phoneDuties, work, parts: split } = splitScenario(plan, scenario, ledger);
  const periods = periodsOf(frame);
  const parts = split.map((part) => evaluatePart(work, periods, part));
  const stated = parts.flatMap((part) => part.lines);
  const lines = inOrderOfPlan(ledger, stated, plan, supplies, phoneDuties, options);
  const demand = { stocks: work.stocks, phoneDuties, lines };
  const groups = inOrderOf(
    supplies,
    parts.flatMap((part) => part.groups),
  );
  const unit = unitEvaluator(ledger, frame, demand, groups, periods);
  return {
    scenario,
    frame,
    periods,
    ledger,
    options,
    supplies,
    demand,
    outcomes: inOrderOfLines(
      demand.lines,
      parts.flatMap(({ outcomes }) => outcomes),
    ),
    groups,
    units: plan.units.map((name) => unit({ kind: "unit", name })),
    whole: unit({ kind: "plan", name: plan.workplace }),
  };
};

const inOrderOf = (
  supplies: readonly GroupSupply[],
  groups: readonly GroupEvaluation[],
): readonly GroupEvaluation[] => {
  const bySupply = new Map(groups.map((group) => [group.gap.supply, group] as const));
  return supplies.flatMap((supply) => bySupply.get(supply) ?? []);
};

const inOrderOfLines = (
  lines: readonly UnservedLine[],
  outcomes: readonly LineOutcome[],
): readonly LineOutcome[] => {
  const bySubject = new Map(outcomes.map((outcome) => [outcome.served.line.subject, outcome] as const));
  return lines.flatMap(({ subject }) => bySubject.get(subject) ?? []);
};

const periodsOf = ({ horizon }: TimeFrame): readonly Period[] => {
  const years = Array.from({ length: Math.ceil(horizon / monthsPerYear) }, (_, year) => ({
    from: year * monthsPerYear,
    to: Math.min(horizon, (year + 1) * monthsPerYear),
  }));
  return [{ from: 0, to: horizon }, ...years];
};
