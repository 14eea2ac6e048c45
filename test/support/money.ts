import type { CostFigures, MoneyResult } from "../../core/result/money.ts";

const cost = (once: number, running: number): CostFigures => ({ once, running, total: once + running });

/** Two posts that cost 944,000 and 60,000 for recruiting, on top of 5,664,000 for ten posts, and that close 1,600 hours. */
export const moneyResultOf = (changes: Partial<MoneyResult> = {}): MoneyResult => ({
  staffPayToday: 5_664_000,
  months: [],
  accounts: [
    { account: "staff", ...cost(60_000, 944_000) },
    { account: "measures", ...cost(0, 0) },
    { account: "benefits", ...cost(0, 0) },
  ],
  total: cost(60_000, 944_000),
  spent: cost(60_000, 944_000),
  options: [
    {
      option: "Opnormering",
      ...cost(60_000, 944_000),
      parts: [
        { of: "months-of-pay", amount: 20, kronerEach: 47_200, kroner: 944_000 },
        { of: "recruitments", amount: 2, kronerEach: 30_000, kroner: 60_000 },
      ],
    },
  ],
  benefits: null,
  investment: null,
  hourly: [],
  missing: [],
  shortageHoursToday: 4000,
  shortageHours: 2400,
  shortageHoursClosed: 1600,
  costPerGapHour: 627.5,
  owedHours: 0,
  budget: null,
  funding: [],
  ...changes,
});
