import { type Step, valueAt } from "../explain/step.ts";
import type { FundingOutlook } from "../money/funding.ts";
import type { MissingHours } from "../money/gap-hour.ts";
import type { HourCost, HourlyCosts } from "../money/hourly-cost.ts";
import type { Payback } from "../money/investment.ts";
import type { PricePart } from "../money/price-parts.ts";
import type { Cost } from "../money/scenario-costs.ts";
import { costAccounts } from "../option-choice.ts";
import type { Figure } from "../result/figure.ts";
import type {
  BenefitFigures,
  CostFigures,
  FundingFigures,
  GroupHourCost,
  HourCostFigures,
  InvestmentFigures,
  MissingKroner,
  MissingOf,
  MoneyMonth,
  MoneyResult,
  PricePartFigures,
} from "../result/money.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { figure } from "./figures.ts";
import { causesBehind, columnOfNumber } from "./not-computable.ts";
import type { ScenarioEvaluation } from "./scenario.ts";

const read = (step: Step): ReturnType<typeof figure> => figure(valueAt(step, 0));

const costFigures = ({ once, running, total }: Cost): CostFigures => ({
  once: read(once),
  running: read(running),
  total: read(total),
});

const partFigures = ({ of, made, kroner }: PricePart): PricePartFigures => ({
  of,
  amount: made && figure(made.amount),
  kronerEach: made && figure(made.kronerEach),
  kroner: figure(kroner),
});

/** Hours that are missing in the period, with those owed at its end. */
const missingHours = ({ missing, owed }: MissingHours): Figure =>
  figure(valueAt(missing, 0) + valueAt(owed, 0));

/** The money of a scenario as plain figures; null where one cannot be computed. */
export const moneyResult = (evaluation: ScenarioEvaluation): MoneyResult => {
  const { money, frame, scenario } = evaluation;
  const { period, spent, gapHour, budget } = money;
  return {
    staffPayToday: read(money.payTodayOfPeriod),
    months: monthsOf(evaluation),
    accounts: costAccounts.map((account) => ({ account, ...costFigures(period[account]) })),
    total: costFigures(period.all),
    spent: costFigures(spent),
    options: money.options.map(({ option, cost, parts }) => ({
      option,
      ...costFigures(cost),
      parts: parts.map(partFigures),
    })),
    benefits: benefitsOf(evaluation),
    investment: investmentOf(evaluation),
    hourly: money.hourly.map(hourCostOf),
    missing: missingKroner(evaluation),
    shortageHoursToday: missingHours(gapHour.today),
    shortageHours: missingHours(gapHour.scenario),
    shortageHoursClosed: read(gapHour.closed),
    costPerGapHour: gapHour.cost && read(gapHour.cost),
    owedHours: read(money.owed),
    budget: budget && { kroner: scenario.budget?.value ?? null, over: read(budget.over) },
    funding: money.funding.map((outlook) => fundingOf(outlook, frame)),
  };
};

const monthsOf = ({ money, frame }: ScenarioEvaluation): readonly MoneyMonth[] =>
  Array.from({ length: frame.horizon }, (_, month) => {
    const at = (step: Step) => figure(valueAt(step, month));
    return {
      month: formatYearMonth(monthAt(frame, month)),
      staffPayToday: at(money.payToday),
      staff: at(money.months.staff.total),
      measures: at(money.months.measures.total),
      benefits: at(money.months.benefits.total),
      total: at(money.months.all.total),
    };
  });

const benefitsOf = ({ money: { benefits }, frame }: ScenarioEvaluation): BenefitFigures | null => {
  if (benefits === null) return null;
  const total = (step: Step) => {
    let kroner = 0;
    for (let month = 0; month < frame.horizon; month++) kroner += valueAt(step, month);
    return figure(kroner);
  };
  return {
    personWeeks: total(benefits.weeks),
    personWeeksToday: total(benefits.weeksToday),
    gross: total(benefits.gross),
    refund: total(benefits.refund),
    municipal: total(benefits.municipal),
    grossToday: total(benefits.grossToday),
    refundToday: total(benefits.refundToday),
    municipalToday: total(benefits.municipalToday),
  };
};

const investmentOf = ({
  money: { investment },
  frame,
  periods,
}: ScenarioEvaluation): InvestmentFigures | null => {
  if (investment === null) return null;
  const [, ...years] = periods;
  return {
    discountRate: read(investment.discountRate),
    presentValue: read(investment.presentValue),
    savedByYear: years.map(({ to }) => figure(valueAt(investment.savedSoFar, to - 1))),
    paidBackFrom: paidBackFrom(investment.payback, frame),
  };
};

const paidBackFrom = (payback: Payback, frame: TimeFrame): InvestmentFigures["paidBackFrom"] => {
  switch (payback.kind) {
    case "month":
      return formatYearMonth(monthAt(frame, payback.month));
    case "not-within-period":
      return "not-within-period";
    case "not-computable":
      return null;
  }
};

const hourCostOf = (costs: HourlyCosts): GroupHourCost => {
  const { supply, ordinary, netHoursAYear } = costs;
  const of = ({ kroner, toOrdinary }: HourCost): HourCostFigures => ({
    kroner: read(kroner),
    toOrdinary: read(toOrdinary),
  });
  const { name, pay } = supply.group;
  return {
    staffGroup: name,
    annualPay: pay.annualPay.value,
    pensionShare: pay.pensionShare.value,
    netHoursAYear: read(netHoursAYear),
    ordinary: read(ordinary),
    overtimeFirst: of(costs.overtimeFirst),
    overtimeAbove: of(costs.overtimeAbove),
    timeOffFirst: of(costs.timeOffFirst),
    timeOffAbove: of(costs.timeOffAbove),
  };
};

const fundingOf = ({ funding, granted, lapse }: FundingOutlook, frame: TimeFrame): FundingFigures => {
  let kroner = 0;
  for (let month = 0; month < frame.horizon; month++) kroner += valueAt(granted, month);
  return {
    name: funding.name,
    granted: figure(kroner),
    posts: funding.posts.value,
    to: funding.to && formatYearMonth(funding.to),
    lapse: lapse && {
      month: formatYearMonth(monthAt(frame, lapse.month)),
      gapFte: figure(valueAt(lapse.gap, lapse.month)),
      gapFteWithout: figure(valueAt(lapse.gapWithout, lapse.month)),
    },
  };
};

/** What sums of kroner cannot be computed for want of, each once with the sums that it is missed in. */
const missingKroner = ({ money, frame }: ScenarioEvaluation): readonly MissingKroner[] => {
  const sums: readonly (readonly [MissingOf, readonly Step[]])[] = [
    ["cost", [money.period.all.total]],
    ["pay", [money.payTodayOfPeriod]],
    [
      "benefits",
      [
        money.period.benefits.total,
        ...(money.benefits === null ? [] : [money.benefits.municipal, money.benefits.municipalToday]),
      ],
    ],
  ];
  const missing = new Map<string, MissingKroner>();
  for (const [sum, steps] of sums)
    for (const { quantity, subject, at } of causesBehind(steps, frame.horizon)) {
      const number = columnOfNumber({ quantity, at }) ?? quantity;
      const key = [number, subject.kind, subject.name, at?.sheet, at?.cell].join("\n");
      const of = [...new Set([...(missing.get(key)?.of ?? []), sum])];
      missing.set(key, { ...subject, quantity, at, of });
    }
  return [...missing.values()];
};
