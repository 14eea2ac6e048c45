import type { CaseStock } from "../demand/cases.ts";
import type { UnservedLine } from "../demand/work-line.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { OptionEffects } from "../options/option-effects.ts";
import type { Plan, Scenario } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { TimeFrame } from "../time-frame.ts";
import { type ScenarioBenefits, scenarioBenefits } from "./changed-benefits.ts";
import type { CostLine } from "./cost-line.ts";
import { type FundingOutlook, fundingOutlook } from "./funding.ts";
import { type GapHour, gapHour, type MissingHours } from "./gap-hour.ts";
import { type HourlyCosts, hourlyCostsOf } from "./hourly-cost.ts";
import { type InvestmentMoney, investmentMoney } from "./investment.ts";
import { missingBenefits } from "./missing-benefits.ts";
import { type PricePart, priceParts } from "./price-parts.ts";
import { type AccountCosts, accountCosts, type Cost, costLines, costOf, staffPay } from "./scenario-costs.ts";

const aboveBudget = formula("over-budget", ["cost", "budget"], "cost - budget");

/** Kroner of a scenario by month and over the whole period, each beside today's (`model.md` 9). */
export interface ScenarioMoney {
  readonly lines: readonly CostLine[];
  readonly months: AccountCosts;
  readonly period: AccountCosts;
  /** What the options cost by themselves, over the period: all but what benefits become dearer or cheaper. */
  readonly spent: Cost;
  /** Over the period, in the order of the options; null: what belongs to none of them alone. */
  readonly options: readonly {
    readonly option: string | null;
    readonly cost: Cost;
    /** What its kroner are made of. */
    readonly parts: readonly PricePart[];
  }[];
  /** Pay of today's filled posts, by month and over the period: what the rest comes on top of. */
  readonly payToday: Step;
  readonly payTodayOfPeriod: Step;
  /** Null where the plan states none. */
  readonly benefits: ScenarioBenefits | null;
  /** Null where the scenario invests in no lower caseload. */
  readonly investment: InvestmentMoney | null;
  readonly hourly: readonly HourlyCosts[];
  readonly gapHour: GapHour;
  /** Hours owed at the end of the period: they cost no kroner, and are missing later. */
  readonly owed: Step;
  readonly budget: { readonly limit: Step; readonly over: Step } | null;
  readonly funding: readonly FundingOutlook[];
}

/** What the money of a scenario is reckoned from. */
interface MoneyOf {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly frame: TimeFrame;
  readonly ledger: Ledger;
  readonly options: OptionEffects;
  readonly supplies: readonly GroupSupply[];
  readonly lines: readonly UnservedLine[];
  readonly missing: MissingHours;
  /** The workplace's gap by month. */
  readonly gap: Step;
  readonly stocks: ReadonlyMap<string, CaseStock>;
  readonly today: Pick<MoneyOf, "supplies" | "missing" | "stocks">;
}

export const scenarioMoney = (of: MoneyOf): ScenarioMoney => {
  const { plan, scenario, frame, ledger, options, supplies, today } = of;
  const subject: Subject = { kind: "scenario", name: scenario.name };
  const { settings, overtimeRules, tasks } = plan;
  const rules = { ledger, frame, settings, overtimeRules };
  const pricing = { ...rules, supplies, lines: of.lines, effects: options.effects, tasks };
  const lines = costLines(pricing, options.costs, today.supplies);
  const benefits = scenarioBenefits(ledger, frame, plan, of.stocks, today.stocks);
  const unknown = missingBenefits(ledger, options.investments, plan.benefits);
  const months = accountCosts(ledger, subject, [...lines, ...(benefits?.lines ?? []), ...unknown]);
  const over = overHorizon(ledger, frame);
  const period = mapCosts(months, over);
  const spent = mapCost(costOf(ledger, subject, lines), over);
  const payToday = staffPay(ledger, today.supplies);
  return {
    lines,
    months,
    period,
    spent,
    benefits,
    investment: investmentOf(of, subject, months.all.total),
    options: byOption(of, lines).map(({ option, own }) => ({
      option,
      cost: mapCost(costOf(ledger, optionSubject(option, subject), own), over),
      parts: priceParts(ledger, own, frame.horizon),
    })),
    payToday,
    payTodayOfPeriod: over(payToday),
    hourly: supplies.map((supply) => hourlyCostsOf(rules, supply)),
    gapHour: gapHour(ledger, subject, spent.total, today.missing, of.missing),
    owed: of.missing.owed,
    budget: budgetOf(of, subject, spent.total),
    funding: plan.funding.map((funding) => fundingOutlook(ledger, frame, funding, supplies, of.gap)),
  };
};

const investmentOf = (
  { ledger, plan, options, frame }: MoneyOf,
  subject: Subject,
  cost: Step,
): InvestmentMoney | null =>
  options.investments.length === 0
    ? null
    : investmentMoney(ledger, subject, cost, plan.settings.discountRate, frame.horizon);

const overHorizon =
  (ledger: Ledger, { horizon }: TimeFrame) =>
  (step: Step): Step =>
    ledger.overMonths(step.quantity, "sum", step, 0, horizon);

const mapCost = ({ once, running, total }: Cost, map: (step: Step) => Step): Cost => ({
  once: map(once),
  running: map(running),
  total: map(total),
});

const mapCosts = (costs: AccountCosts, map: (step: Step) => Step): AccountCosts => ({
  staff: mapCost(costs.staff, map),
  measures: mapCost(costs.measures, map),
  benefits: mapCost(costs.benefits, map),
  all: mapCost(costs.all, map),
});

const optionSubject = (option: string | null, scenario: Subject): Subject =>
  option === null ? scenario : { kind: "option", name: option };

/** Every option that is on, also one that costs nothing; then what belongs to none alone. */
const byOption = ({ scenario }: MoneyOf, lines: readonly CostLine[]) => {
  const named = scenario.options.filter(({ enabled }) => enabled).map(({ name }) => name);
  const linesOf = (option: string | null) => lines.filter((line) => line.option === option);
  const ofNone = linesOf(null);
  return [
    ...[...new Set(named)].map((option) => ({ option, own: linesOf(option) })),
    ...(ofNone.length === 0 ? [] : [{ option: null, own: ofNone }]),
  ];
};

const budgetOf = ({ ledger, scenario }: MoneyOf, subject: Subject, cost: Step): ScenarioMoney["budget"] => {
  if (scenario.budget === undefined) return null;
  const limit = ledger.input("scenario-budget", subject, scenario.budget);
  return { limit, over: ledger.apply(aboveBudget, subject, { cost, budget: limit }) };
};
