import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { neededInput } from "../explain/needed-input.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { StaffGroup } from "../plan.ts";

const monthlyPostPay = formula(
  "monthly-post-pay",
  ["annualPay", "pension"],
  "annualPay * (1 + pension) / 12",
);
/** 1,924 hours for a week of 37. */
const paidHoursAYear = formula("paid-hours-a-year", ["weeklyHours"], "weeklyHours * 52");
const hourlyPay = formula("hourly-pay", ["annualPay", "paidHoursAYear"], "annualPay / paidHoursAYear");

const subjectOf = ({ name }: StaffGroup): Subject => ({ kind: "staff-group", name });

/** Pay that nobody has stated is missing in the months in which something is paid by it. */
type PayStep = (ledger: Ledger, group: StaffGroup, neededIn: Step) => Step;

export const annualPayOf: PayStep = (ledger, group, neededIn) =>
  neededInput(ledger, "annual-pay", subjectOf(group), group.pay.annualPay, neededIn);

export const pensionOf: PayStep = (ledger, group, neededIn) =>
  neededInput(ledger, "pension-share", subjectOf(group), group.pay.pensionShare, neededIn);

export const overtimePensionOf: PayStep = (ledger, group, neededIn) =>
  neededInput(ledger, "overtime-pension-share", subjectOf(group), group.pay.overtimePensionShare, neededIn);

export const recruitmentCostOf: PayStep = (ledger, group, neededIn) =>
  neededInput(ledger, "recruitment-cost", subjectOf(group), group.pay.recruitmentCost, neededIn);

/** Kroner a month for a full-time post, pension included: holiday, absence and meetings are paid with it. */
export const monthlyPostPayOf: PayStep = (ledger, group, neededIn) =>
  ledger.apply(monthlyPostPay, subjectOf(group), {
    annualPay: annualPayOf(ledger, group, neededIn),
    pension: pensionOf(ledger, group, neededIn),
  });

/** Hours a year that a full-time post is paid for, holiday included. */
const paidHoursOf = (ledger: Ledger, group: StaffGroup): Step =>
  ledger.apply(paidHoursAYear, subjectOf(group), {
    weeklyHours: ledger.input("weekly-hours", subjectOf(group), group.weeklyHours),
  });

/** Kroner for an hour without pension, L / 1,924 (model-definitions 2.19). */
export const hourlyPayOf: PayStep = (ledger, group, neededIn) =>
  ledger.apply(hourlyPay, subjectOf(group), {
    annualPay: annualPayOf(ledger, group, neededIn),
    paidHoursAYear: paidHoursOf(ledger, group),
  });
