import { formula } from "../explain/formula.ts";
import { type Step, valueAt } from "../explain/step.ts";
import type { Input } from "../origin.ts";
import type { OptionChoice } from "../plan.ts";
import { monthIndex } from "../time-frame.ts";
import { amountOf, inForceOf, type OptionContext, optionSubject } from "./context.ts";

const monthsToChange = formula("months-to-change", ["decided", "lag"], "max(0, decided + lag)");
const adoptedInForce = formula("adoption-share", ["adoption", "inForce"], "adoption * inForce");

/**
 * How much of the full effect holds in each month (model-definitions 2.21): after the lag, by the weights of the
 * adoption curve, of which the last holds from then on; without a curve all of it at once. 0 while the option is not
 * in force. What began before the plan is as far along its curve in the first month as it has come by then.
 */
export const adoptionOf = (context: OptionContext, choice: OptionChoice): Step => {
  const { ledger, frame } = context;
  const subject = optionSubject(choice);
  const decided = choice.from ? monthIndex(frame, choice.from) : 0;
  const lag = amountOf(context, choice, "lag-months", 0);
  const months = ledger.apply(monthsToChange, subject, { decided: ledger.constant(decided), lag });
  const begun = -(decided + valueAt(lag, 0));
  // Without a lag there is no month to begin in; that is told of the lag, and not of the curve.
  const curve = curveFrom(context, choice, Number.isNaN(begun) ? 0 : Math.max(0, begun));
  return ledger.apply(adoptedInForce, subject, {
    adoption: ledger.earlier(curve, months, ledger.constant(0)),
    inForce: inForceOf(context, choice),
  });
};

/** The weights by month, the first of them so many months into the curve. */
const curveFrom = ({ ledger, frame }: OptionContext, choice: OptionChoice, monthsBefore: number): Step => {
  const weights = choice.adoption?.weights ?? [];
  const months = Array.from({ length: frame.span }, (_, month) => month + monthsBefore);
  const origins = months.map(
    (month) => weightAt(weights, Math.floor(month))?.origin ?? { kind: "default" as const, at: choice.at },
  );
  const values = Float64Array.from(months, (month) => adoptedAt(weights, month));
  return ledger.series("adoption-share", optionSubject(choice), values, origins);
};

/** A fraction of a month is shared between the two months that it touches. */
const adoptedAt = (weights: readonly Input[], month: number): number => {
  if (weights.length === 0) return 1;
  const share = month - Math.floor(month);
  const weight = (at: number) => weightAt(weights, at)?.value ?? Number.NaN;
  const later = weight(Math.floor(month));
  return share === 0 ? later : (1 - share) * later + share * weight(Math.floor(month) + 1);
};

const weightAt = (weights: readonly Input[], month: number): Input | undefined =>
  weights[Math.min(month, weights.length - 1)];
