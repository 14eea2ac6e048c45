import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Origin } from "../origin.ts";
import { type RefundRates, type RefundStep, refundSteps } from "../plan/money.ts";
import { refundsByLaw } from "../rules/refund-rates.ts";
import { rulesByMonth } from "../rules/rule-in.ts";
import type { TimeFrame } from "../time-frame.ts";

/** The state's refund as a share of the benefit, by step and month. */
export const refundSharesOf = (
  ledger: Ledger,
  frame: TimeFrame,
  rows: readonly RefundRates[],
): Readonly<Record<RefundStep, Step>> =>
  ledger.remember(rows, "refund shares", [frame.start.year, frame.start.month, frame.horizon], () => {
    const held = rulesByMonth(frame, rows);
    const share = (step: RefundStep): Step => {
      const inputs = held.map((row) => (row ?? refundsByLaw).shares[step]);
      const origins: readonly Origin[] = inputs.map(({ origin }) => origin);
      const subject: Subject = { kind: "plan", name: "" };
      const values = Float64Array.from(inputs, ({ value }) => value ?? Number.NaN);
      return ledger.series("refund-share", subject, values, origins);
    };
    return Object.fromEntries(refundSteps.map((step) => [step, share(step)])) as Record<RefundStep, Step>;
  });
