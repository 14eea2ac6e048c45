import { workingDays } from "../calendar/working-days.ts";
import { type Demand, inOrderOfPlan } from "../demand/demand.ts";
import { partsOf } from "../demand/parts.ts";
import { phoneDutiesOf } from "../demand/phone-duties.ts";
import { stocksOf } from "../demand/stocks.ts";
import type { UnservedLine } from "../demand/work-line.ts";
import { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { ScenarioMoney } from "../money/scenario-money.ts";
import { Effects } from "../options/effects.ts";
import type { OptionEffects } from "../options/option-effects.ts";
import { effectsOf } from "../options/registry.ts";
import type { Plan, Scenario } from "../plan.ts";
import { type GroupSupply, groupSupply } from "../supply/supply.ts";
import { monthAt, type TimeFrame, timeFrameOf } from "../time-frame.ts";
import { monthsPerYear } from "../units.ts";
import { carryingPostsOf, carryingPostsOfUnit } from "./carrying-posts.ts";
import { type CaseFigures, caseFigures } from "./case-figures.ts";
import type { GroupGap } from "./gap.ts";
import { type GuidelineNeed, guidelineNeed } from "./guideline.ts";
import type { LineOutcome } from "./line-outcome.ts";
import { moneyOf } from "./money.ts";
import { evaluatePart, type GroupEvaluation } from "./part.ts";
import { type Period, type PeriodGap, sumOfGroups, sumOfPeriods, type UnitGap } from "./period.ts";

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
  readonly money: ScenarioMoney;
}

/** A scenario before its money, which is told beside today's. */
type Unpriced = Omit<ScenarioEvaluation, "money">;

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
  return { ...own, money: moneyOf(plan, own, today ?? withoutOptions()) };
};

const evaluateUnpriced = (plan: Plan, scenario: Scenario, ledger: Ledger): Unpriced => {
  const frame = timeFrameOf(plan);
  const days = workingDaysOf(ledger, frame, plan);
  const options = effectsOf(scenario, { ledger, frame, plan, workingDays: days });
  const effects = new Effects(options.effects);
  const supplies = suppliesOf(ledger, frame, plan, days, effects, options);
  const stocks = stocksOf(ledger, plan, {
    effects,
    investments: options.investments,
    carryingPosts: carryingPostsOfUnit(ledger, supplies),
  });
  const { shutdowns, handovers, addedWork } = options;
  const context = { ledger, frame, plan, effects, shutdowns, handovers, stocks };
  const phoneDuties = phoneDutiesOf(ledger, plan, days, effects);
  const periods = periodsOf(frame);
  const parts = partsOf(ledger, supplies, phoneDuties, addedWork, plan).map((part) =>
    evaluatePart(context, periods, part),
  );
  const stated = parts.flatMap((part) => part.lines);
  const lines = inOrderOfPlan(ledger, stated, plan, supplies, phoneDuties, options);
  const demand = { stocks, phoneDuties, lines };
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

const suppliesOf = (
  ledger: Ledger,
  frame: TimeFrame,
  plan: Plan,
  days: Step,
  effects: Effects,
  options: OptionEffects,
): readonly GroupSupply[] => {
  const { settings, partTimeOvertime: partTimeRules } = plan;
  const context = { ledger, frame, settings, partTimeRules, workingDays: days, effects, options };
  return plan.staffGroups.map((group) => groupSupply(context, group));
};

const workingDaysOf = (ledger: Ledger, frame: TimeFrame, plan: Plan): Step => {
  const subject: Subject = { kind: "plan", name: plan.workplace };
  return ledger.remember(plan.closings, "working-days", [plan.workplace], () => {
    const closings = plan.closings.map(({ date, share }) => ({ date, share: share.value ?? Number.NaN }));
    const days = (_: unknown, month: number) => workingDays(monthAt(frame, month), closings);
    const unknown = plan.closings.find(({ share }) => share.value === null);
    const origin = unknown?.share.origin ?? ({ kind: "calendar" } as const);
    return ledger.series("working-days", subject, Float64Array.from({ length: frame.span }, days), origin);
  });
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
