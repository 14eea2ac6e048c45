import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Input, Origin } from "../origin.ts";
import { type RefundRates, type RefundStep, refundSteps } from "../plan/money.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { monthNumber } from "../year-month.ts";

/** Lov om kommunernes finansiering af visse offentlige ydelser § 5: the state's share by the person's weeks. */
const shareByLaw: Readonly<Record<RefundStep, number>> = {
  weeks1to4: 0.8,
  weeks5to26: 0.4,
  weeks27to52: 0.3,
  weeksFrom53: 0.2,
};

const byLaw = (step: RefundStep): Input => ({
  value: shareByLaw[step],
  origin: { kind: "figure", source: "benefit-financing-act" },
});

/** The row that holds in the month: the last one to begin, whatever the order of the rows; null: the law's shares. */
const rowIn = (rows: readonly RefundRates[], frame: TimeFrame, month: number): RefundRates | null => {
  const beginsAt = ({ from }: RefundRates): number =>
    from === null ? Number.NEGATIVE_INFINITY : monthNumber(from);
  const now = monthNumber(monthAt(frame, month));
  const begun = rows.filter((row) => beginsAt(row) <= now);
  return begun.reduce<RefundRates | null>(
    (last, row) => (last === null || beginsAt(row) >= beginsAt(last) ? row : last),
    null,
  );
};

/** The state's refund as a share of the benefit, by step and month. */
export const refundSharesOf = (
  ledger: Ledger,
  frame: TimeFrame,
  rows: readonly RefundRates[],
): Readonly<Record<RefundStep, Step>> =>
  ledger.remember(rows, "refund shares", [frame.start.year, frame.start.month, frame.horizon], () => {
    const held = Array.from({ length: frame.span }, (_, month) =>
      rowIn(rows, frame, Math.min(month, frame.horizon - 1)),
    );
    const share = (step: RefundStep): Step => {
      const inputs = held.map((row) => row?.shares[step] ?? byLaw(step));
      const origins: readonly Origin[] = inputs.map(({ origin }) => origin);
      const subject: Subject = { kind: "plan", name: "" };
      const values = Float64Array.from(inputs, ({ value }) => value ?? Number.NaN);
      return ledger.series("refund-share", subject, values, origins);
    };
    return Object.fromEntries(refundSteps.map((step) => [step, share(step)])) as Record<RefundStep, Step>;
  });
