import { type Demand, inOrderOfPlan } from "../demand/demand.ts";
import type { UnservedLine } from "../demand/work-line.ts";
import { Ledger } from "../explain/ledger.ts";
import type { Subject } from "../explain/step.ts";
import type { ScenarioMoney } from "../money/scenario-money.ts";
import type { OptionEffects } from "../options/option-effects.ts";
import type { Plan, Scenario } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { type TimeFrame, timeFrameOf } from "../time-frame.ts";
import { monthsPerYear } from "../units.ts";
import { carryingPostsOf } from "./carrying-posts.ts";
import { type CaseFigures, caseFigures } from "./case-figures.ts";
import { type CaseloadSpread, caseloadSpreads } from "./caseload-spread.ts";
import type { GroupGap } from "./gap.ts";
import { type GuidelineNeed, guidelineNeed } from "./guideline.ts";
import type { LineOutcome } from "./line-outcome.ts";
import { moneyOf } from "./money.ts";
import { evaluatePart, type GroupEvaluation } from "./part.ts";
import { type Period, type PeriodGap, sumOfGroups, sumOfPeriods, type UnitGap } from "./period.ts";
import { splitScenario } from "./split-scenario.ts";

/** A unit of the workplace, or the workplace as a whole, with both methods' figures. */
export interface UnitEvaluation {
  readonly name: string;
  readonly groups: readonly GroupGap[];
  readonly months: UnitGap;
  /** By position in `periods` of the scenario. */
  readonly periods: readonly PeriodGap[];
  readonly guideline: GuidelineNeed;
  readonly cases: CaseFigures;
}

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
  const unit = unitEvaluator(ledger, demand, groups, periods);
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

/** The whole workplace takes all groups; a unit takes its own. */
const unitEvaluator = (
  ledger: Ledger,
  demand: Demand,
  groups: readonly GroupEvaluation[],
  periods: readonly Period[],
) => {
  const [wholeHorizon = { from: 0, to: 0 }] = periods;
  const carrying = new Map(groups.map(({ gap }) => [gap, carryingPostsOf(ledger, gap.supply)] as const));
  return (subject: Subject): UnitEvaluation => {
    const all = subject.kind === "plan";
    const own = groups.filter(({ gap }) => all || gap.supply.group.unit === subject.name);
    const stocks = [...demand.stocks.values()].filter(({ group }) => all || group.unit === subject.name);
    const gaps = own.map(({ gap }) => gap);
    const guideline = guidelineNeed(
      ledger,
      subject,
      stocks,
      gaps.flatMap((gap) => carrying.get(gap) ?? []),
    );
    return {
      name: subject.name,
      groups: gaps,
      months: sumOfGroups(ledger, subject, gaps),
      periods: periods.map((_, index) =>
        sumOfPeriods(
          ledger,
          subject,
          own.flatMap((group) => group.periods[index] ?? []),
        ),
      ),
      guideline,
      cases: caseFigures(ledger, subject, gaps, carrying, guideline, wholeHorizon),
    };
  };
};
