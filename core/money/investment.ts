import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";
import type { Input } from "../origin.ts";

const netSaving = formula("net-saving", ["cost"], "-cost");
const savedSoFar = formula("saved-so-far", ["before", "saving"], "before + saving");
const monthOfDiscount = formula("discount-factor", ["rate"], "(1 + rate) ^ (-1 / 12)");
const factorAhead = formula("discount-factor", ["rate"], "(1 + rate) ^ (1 / 12)");
const factorOfMonth = formula("discount-factor", ["before", "ofMonth"], "before * ofMonth");
const discountedSaving = formula("present-value", ["saving", "factor"], "saving * factor");

/**
 * What an investment comes to against today, all accounts together and before budgetgaranti and udligning. The first
 * month counts in full, month m after it by (1 + rate)^(−m/12).
 */
export interface InvestmentMoney {
  /** Kroner a month, below 0 while it costs more than it saves, and their running sum. */
  readonly saving: Step;
  readonly savedSoFar: Step;
  readonly discountRate: Step;
  readonly discountFactor: Step;
  /** Over the whole period; not computable without the user's rate. */
  readonly presentValue: Step;
  readonly payback: Payback;
}

/** The month, counted from 0, from which the sum of all kroner stays at 0 or above. */
export type Payback =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "not-within-period" }
  | { readonly kind: "not-computable" };

/**
 * @param cost Kroner by month that the scenario costs more than today, benefits included; below 0 what it saves.
 */
export const investmentMoney = (
  ledger: Ledger,
  subject: Subject,
  cost: Step,
  discountRate: Input,
  horizon: number,
): InvestmentMoney =>
  ledger.remember(cost, "investment", [discountRate, horizon], () => {
    const saving = ledger.apply(netSaving, subject, { cost });
    const sum = runningSum(ledger, subject, saving);
    const rate = ledger.input("discount-rate", { kind: "plan", name: "" }, discountRate);
    const discountFactor = discountFactorOf(ledger, subject, rate);
    const discounted = ledger.apply(discountedSaving, subject, { saving, factor: discountFactor });
    return {
      saving,
      savedSoFar: sum,
      discountRate: rate,
      discountFactor,
      presentValue: ledger.overMonths("present-value", "sum", discounted, 0, horizon),
      payback: paybackOf(sum, horizon),
    };
  });

const runningSum = (ledger: Ledger, subject: Subject, saving: Step): Step => {
  const sum = ledger.open("saved-so-far", subject);
  const before = ledger.earlierMonthly(sum, ledger.constant(1), ledger.constant(0));
  runTogether(ledger, [before, ledger.close(sum, savedSoFar, { before: before.step, saving })]);
  return sum;
};

const discountFactorOf = (ledger: Ledger, subject: Subject, rate: Step): Step => {
  const ofMonth = ledger.apply(monthOfDiscount, subject, { rate });
  const factor = ledger.open("discount-factor", subject);
  const ahead = ledger.apply(factorAhead, subject, { rate });
  const before = ledger.earlierMonthly(factor, ledger.constant(1), ahead);
  runTogether(ledger, [before, ledger.close(factor, factorOfMonth, { before: before.step, ofMonth })]);
  return factor;
};

/** Kroner that differ by less than this are the same but for rounding. */
const krone = 1e-6;

const paybackOf = (sum: Step, horizon: number): Payback => {
  const sums = Array.from({ length: horizon }, (_, month) => valueAt(sum, month));
  if (sums.some(Number.isNaN)) return { kind: "not-computable" };
  const month = sums.reduce((after, value, at) => (value < -krone ? at + 1 : after), 0);
  return month < horizon ? { kind: "month", month } : { kind: "not-within-period" };
};
