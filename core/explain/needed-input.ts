import type { Input } from "../origin.ts";
import type { Ledger } from "./ledger.ts";
import type { QuantityId } from "./quantities.ts";
import { type Step, type Subject, valueAt } from "./step.ts";

/** A number of the plan; where it is missing, it is missed only in the months in which it would be needed. */
export const neededInput = (
  ledger: Ledger,
  quantity: QuantityId,
  subject: Subject,
  input: Input,
  neededIn: Step,
): Step => {
  if (input.value !== null) return ledger.input(quantity, subject, input);
  if (typeof neededIn.values === "number")
    return ledger.series(quantity, subject, neededIn.values === 0 ? 0 : Number.NaN, input.origin);
  const missing = (_: unknown, month: number) => (valueAt(neededIn, month) === 0 ? 0 : Number.NaN);
  const values = Float64Array.from({ length: ledger.months }, missing);
  return ledger.series(quantity, subject, values, input.origin);
};
