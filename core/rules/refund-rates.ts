import type { Input } from "../origin.ts";
import { type RefundRates, type RefundStep, refundSteps } from "../plan/money.ts";
import type { CalendarDate } from "../year-month.ts";
import type { RuleTable } from "./dated-figure.ts";

const shares: Readonly<Record<RefundStep, number>> = {
  weeks1to4: 0.8,
  weeks5to26: 0.4,
  weeks27to52: 0.3,
  weeksFrom53: 0.2,
};

const source = "benefit-financing-act";
const reform: CalendarDate = { year: 2016, month: 1, day: 1 };

const share = (header: string) => ({ header, unit: "share", blank: "" }) as const;

/** Lov om kommunernes finansiering af visse offentlige ydelser § 5: the state's share by the person's weeks. */
export const refundRateTable: RuleTable<RefundStep> = {
  id: "refund-rates",
  title: "Refusion af ydelser",
  of: null,
  columns: {
    weeks1to4: share("Uge 1-4"),
    weeks5to26: share("Uge 5-26"),
    weeks27to52: share("Uge 27-52"),
    weeksFrom53: share("Fra uge 53"),
  },
  rows: [
    {
      id: "refund-2016",
      of: "",
      from: reform,
      values: shares,
      source,
      section: "§ 5",
      note: "Ugerne er personens på alle ydelserne under ét; de begynder forfra efter § 6.",
    },
  ],
};

const byLaw = (step: RefundStep): Input => ({
  value: shares[step],
  origin: { kind: "figure", source, from: reform },
});

/** What the act states, as a rule of a plan. It holds from ever: no plan reaches back before the reform. */
export const refundsByLaw: RefundRates = {
  from: null,
  shares: Object.fromEntries(refundSteps.map((step) => [step, byLaw(step)])) as Record<RefundStep, Input>,
  at: null,
};
