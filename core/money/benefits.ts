import { calendarDaysInMonth } from "../calendar/day-number.ts";
import type { CaseStock } from "../demand/cases.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type BenefitProblem, type Step, type Subject, valueAt } from "../explain/step.ts";
import { type BenefitGroup, type RefundRates, type RefundStep, refundSteps } from "../plan/money.ts";
import { isNotStated } from "../supply/stated.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { personWeeksByMonth } from "./person-weeks.ts";
import { refundSharesOf } from "./refund-rates.ts";

const entrantsUnderOptions = formula(
  "benefit-entrants",
  ["stated", "newCases", "newCasesToday"],
  "stated * newCases / newCasesToday",
);
const allWeeks = formula("person-weeks", ["steps"], "sum(steps)");
const grossBenefit = formula(
  "benefit-kroner",
  ["weeklyBenefit", "personWeeks"],
  "weeklyBenefit * personWeeks",
);
const stateRefund = formula(
  "refund-kroner",
  ["weeklyBenefit", "refundedWeeks"],
  "weeklyBenefit * sum(refundedWeeks)",
);
const refundedWeeks = formula("refunded-weeks", ["personWeeks", "share"], "personWeeks * share");
const municipalShare = formula("municipal-benefit-kroner", ["gross", "refund"], "gross - refund");

/** Weeks on benefit, counted from 0, from which each step holds. */
export const firstWeeks: Readonly<Record<RefundStep, number>> = {
  weeks1to4: 0,
  weeks5to26: 4,
  weeks27to52: 26,
  weeksFrom53: 52,
};

/**
 * Benefits of the people of one target group by month (model-definitions 2.20): gross of grant and equalisation, before
 * budgetgaranti and udligning. Where the kroner are not stated, the weeks stand all the same.
 */
export interface BenefitMoney {
  readonly benefit: BenefitGroup;
  readonly personWeeks: Readonly<Record<RefundStep, Step>>;
  /** On all steps together. */
  readonly allWeeks: Step;
  readonly gross: Step;
  readonly refund: Step;
  /** What the municipality pays itself. */
  readonly municipal: Step;
}

/** The benefits of a scenario, one for each target group whose benefits the plan states. */
export const benefitMoney = (
  ledger: Ledger,
  frame: TimeFrame,
  {
    benefits,
    refundRates,
  }: { readonly benefits: readonly BenefitGroup[]; readonly refundRates: readonly RefundRates[] },
  stocks: ReadonlyMap<string, CaseStock>,
): readonly BenefitMoney[] => {
  const shares = refundSharesOf(ledger, frame, refundRates);
  return benefits.flatMap((benefit) => {
    const stock = stocks.get(benefit.caseGroup);
    if (!stock) return [];
    return [
      ledger.remember(benefit, "money", [stock, shares], () =>
        moneyOf(ledger, benefit, shares, weeksOnBenefit(ledger, frame, benefit, stock)),
      ),
    ];
  });
};

const subjectOf = ({ caseGroup }: BenefitGroup): Subject => ({ kind: "case-group", name: caseGroup });

const byStep = <Value>(of: (step: RefundStep) => Value): Readonly<Record<RefundStep, Value>> =>
  Object.fromEntries(refundSteps.map((step) => [step, of(step)] as const)) as Record<RefundStep, Value>;

const moneyOf = (
  ledger: Ledger,
  benefit: BenefitGroup,
  shares: Readonly<Record<RefundStep, Step>>,
  personWeeks: Readonly<Record<RefundStep, Step>>,
): BenefitMoney => {
  const subject = subjectOf(benefit);
  const weeklyBenefit = ledger.input("weekly-benefit", subject, benefit.weeklyBenefit);
  const weeks = ledger.apply(allWeeks, subject, { steps: refundSteps.map((step) => personWeeks[step]) });
  const gross = ledger.apply(grossBenefit, subject, { weeklyBenefit, personWeeks: weeks });
  const refund = ledger.apply(stateRefund, subject, {
    weeklyBenefit,
    refundedWeeks: refundSteps.map((step) =>
      ledger.apply(refundedWeeks, subject, { personWeeks: personWeeks[step], share: shares[step] }),
    ),
  });
  const municipal = ledger.apply(municipalShare, subject, { gross, refund });
  return { benefit, personWeeks, allWeeks: weeks, gross, refund, municipal };
};

/** Person-weeks by step: the duration is that of the cases, the people of the start have lived with today's. */
const weeksOnBenefit = (
  ledger: Ledger,
  frame: TimeFrame,
  benefit: BenefitGroup,
  stock: CaseStock,
): Readonly<Record<RefundStep, Step>> => {
  const subject = subjectOf(benefit);
  const problem: BenefitProblem = {
    steps: refundSteps.map((step) => ({
      name: step,
      fromWeek: firstWeeks[step],
      people: ledger.input("opening-people", subject, benefit.openingPeople[step]),
    })),
    openingDuration: stock.durationToday,
    duration: stock.duration,
    entrants: entrantsOf(ledger, benefit, stock),
    weeksAtEntry: ledger.input("weeks-at-entry", subject, benefit.weeksAtEntry),
    calendarDays: calendarDaysOf(ledger, frame),
  };
  const weeks = personWeeksByMonth(
    {
      steps: problem.steps.map(({ fromWeek, people }) => ({ fromWeek, people: valueAt(people, 0) })),
      openingDuration: valueAt(problem.openingDuration, 0),
      duration: (month) => valueAt(problem.duration, month),
      entrants: (month) => valueAt(problem.entrants, month),
      weeksAtEntry: valueAt(problem.weeksAtEntry, 0),
      calendarDays: (month) => valueAt(problem.calendarDays, month),
    },
    ledger.months,
  );
  return byStep((step) =>
    ledger.record(
      "person-weeks",
      subject,
      { kind: "person-weeks", problem, step },
      weeks[refundSteps.indexOf(step)] ?? Number.NaN,
    ),
  );
};

/** As stated, and then fewer or more as the options make new cases fewer or more; else the new cases themselves. */
const entrantsOf = (
  ledger: Ledger,
  { caseGroup, entrantsPerMonth }: BenefitGroup,
  stock: CaseStock,
): Step => {
  if (isNotStated(entrantsPerMonth)) return stock.newCases;
  const subject: Subject = { kind: "case-group", name: caseGroup };
  const stated = ledger.input("benefit-entrants", subject, entrantsPerMonth);
  const { newFromOutside: newCases, newCasesToday } = stock;
  if (newCases === newCasesToday) return stated;
  return ledger.apply(entrantsUnderOptions, subject, { stated, newCases, newCasesToday });
};

const calendarDaysOf = (ledger: Ledger, frame: TimeFrame): Step => {
  const days = (_: unknown, month: number) => calendarDaysInMonth(monthAt(frame, month));
  const values = Float64Array.from({ length: frame.span }, days);
  return ledger.series("calendar-days", { kind: "plan", name: "" }, values, { kind: "calendar" });
};
