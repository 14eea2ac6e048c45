import type { InputTable } from "./column.ts";

const kroner = { kind: "number", unit: "kroner", minimum: 0, maximum: 1_000_000_000 } as const;
const yearsPay = { kind: "number", unit: "kroner", minimum: 0, maximum: 10_000_000 } as const;
const people = { kind: "number", unit: "heads", minimum: 0, maximum: 1_000_000 } as const;

/** What a full-time post of a staff group costs. */
export const payTable = {
  id: "pay",
  name: "NormeringPay",
  sheet: "staff",
  spareRows: 8,
  optional: true,
  columns: [
    { id: "staffGroup", type: { kind: "reference", table: "staffGroups" }, required: true, key: true },
    { id: "annualPay", type: yearsPay, required: true, estimable: true },
    { id: "pensionShare", type: { kind: "share" }, required: true, estimable: true },
    { id: "overtimePensionShare", type: { kind: "share" }, default: 0, estimable: true },
    { id: "recruitmentCost", type: yearsPay, estimable: true },
  ],
} as const satisfies InputTable;

/** Benefits of the people of a case group, by the step of the state's refund that they are on. */
export const benefitsTable = {
  id: "benefits",
  name: "NormeringBenefits",
  sheet: "cases",
  spareRows: 6,
  optional: true,
  columns: [
    { id: "caseGroup", type: { kind: "reference", table: "caseGroups" }, required: true, key: true },
    {
      id: "weeklyBenefit",
      type: { kind: "number", unit: "kroner", minimum: 0, maximum: 100_000 },
      required: true,
      estimable: true,
    },
    { id: "peopleWeeks1to4", type: people, required: true, estimable: true },
    { id: "peopleWeeks5to26", type: people, required: true, estimable: true },
    { id: "peopleWeeks27to52", type: people, required: true, estimable: true },
    { id: "peopleWeeksFrom53", type: people, required: true, estimable: true },
    { id: "entrantsPerMonth", type: people, estimable: true },
    {
      id: "weeksAtEntry",
      type: { kind: "number", unit: "weeks", minimum: 0, maximum: 520 },
      default: 0,
      estimable: true,
    },
  ],
} as const satisfies InputTable;

/** The state's refund of benefits by the person's weeks, from a month on. */
export const refundRatesTable = {
  id: "refundRates",
  name: "NormeringRefundRates",
  sheet: "rules",
  spareRows: 3,
  optional: true,
  columns: [
    { id: "from", type: { kind: "month" } },
    { id: "weeks1to4", type: { kind: "share" }, required: true },
    { id: "weeks5to26", type: { kind: "share" }, required: true },
    { id: "weeks27to52", type: { kind: "share" }, required: true },
    { id: "weeksFrom53", type: { kind: "share" }, required: true },
    { id: "source", type: { kind: "text" }, later: true },
  ],
} as const satisfies InputTable;

/** Money granted for a time, and the posts that hang on it. */
export const fundingTable = {
  id: "funding",
  name: "NormeringFunding",
  sheet: "assumptions",
  spareRows: 4,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    { id: "from", type: { kind: "month" } },
    { id: "to", type: { kind: "month" } },
    { id: "kronerPerMonth", type: kroner, estimable: true },
    {
      id: "posts",
      type: { kind: "number", unit: "posts", minimum: 0, maximum: 10_000 },
      default: 0,
      estimable: true,
    },
    { id: "staffGroup", type: { kind: "reference", table: "staffGroups" } },
  ],
} as const satisfies InputTable;
