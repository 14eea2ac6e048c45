import type { PlainWorkbook } from "../../support/workbook-tables.ts";
import { manyOptions } from "./many-options.ts";

const investment = (scenarios: string, share: number) => ({
  scenarios,
  kind: "investment",
  target: "Voksne",
  from: "2026-04",
  share,
  caseloadBefore: 51,
  caseloadAfter: 45,
});

/** The job centre over three years, with posts that are hired for fewer cases each, and the benefits of its cases. */
export const investing: PlainWorkbook = {
  ...manyOptions,
  settings: { ...manyOptions.settings, horizonMonths: 36, discountRate: 0.035 },
  pay: ["Rådgivere", "Studenter", "Ledere"].map((staffGroup) => ({
    staffGroup,
    annualPay: 456_000,
    pensionShare: 0.18,
    recruitmentCost: 40_000,
  })),
  benefits: [
    {
      caseGroup: "Voksne",
      weeklyBenefit: 3000,
      peopleWeeks1to4: 40,
      peopleWeeks5to26: 170,
      peopleWeeks27to52: 140,
      peopleWeeksFrom53: 260,
    },
  ],
  refundRates: [{ weeks1to4: 0.8, weeks5to26: 0.4, weeks27to52: 0.3, weeksFrom53: 0.2 }],
  scenarios: [{ name: "Færre sager til hver" }],
  options: [
    { scenarios: "Færre sager til hver", kind: "hiring", staffGroup: "Rådgivere", from: "2026-04", posts: 2 },
    investment("Færre sager til hver", 0.1),
  ],
};
