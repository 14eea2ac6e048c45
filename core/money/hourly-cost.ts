import { formula } from "../explain/formula.ts";
import type { Step, Subject } from "../explain/step.ts";
import { textOfRules } from "../rules/rule-in.ts";
import { type SettlementRules, settledBy } from "../supply/overtime-settlement.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { annualPayOf, hourlyPayOf, overtimePensionOf, pensionOf } from "./pay.ts";

const ordinary = formula(
  "ordinary-hour-cost",
  ["annualPay", "pension", "netHoursAYear"],
  "annualPay * (1 + pension) / netHoursAYear",
);
const overtime = formula(
  "overtime-hour-cost",
  ["hourlyPay", "premium", "overtimePension", "output"],
  "hourlyPay * (1 + premium) * (1 + overtimePension) / output",
);
const timeOff = formula(
  "time-off-hour-cost",
  ["factor", "hourlyPay", "pension", "output"],
  "factor * hourlyPay * (1 + pension) / output",
);
const comparedTo = formula("cost-ratio", ["hourCost", "ordinaryHourCost"], "hourCost / ordinaryHourCost");

/** Kroner for an hour of work on tasks, beside that of an ordinary hour. */
export interface HourCost {
  readonly kroner: Step;
  /** Kroner of an ordinary hour that this one is a multiple of. */
  readonly toOrdinary: Step;
}

/** What an hour of work on tasks costs in a staff group, by how it is paid (model-definitions 2.19). */
export interface HourlyCosts {
  readonly supply: GroupSupply;
  readonly ordinary: Step;
  readonly netHoursAYear: Step;
  /** Paid at once: the first hours of a day, and the hours above them. */
  readonly overtimeFirst: HourCost;
  readonly overtimeAbove: HourCost;
  /** Given back as time off: no kroner, but hours at the ordinary pay. */
  readonly timeOffFirst: HourCost;
  readonly timeOffAbove: HourCost;
}

export const hourlyCostsOf = (rules: SettlementRules, supply: GroupSupply): HourlyCosts =>
  rules.ledger.remember(supply, "hourly-costs", [rules.settings, textOfRules(rules.overtimeRules)], () =>
    computeHourlyCosts(rules, supply),
  );

const computeHourlyCosts = (rules: SettlementRules, supply: GroupSupply): HourlyCosts => {
  const { ledger, settings } = rules;
  const { group, net } = supply;
  const subject: Subject = { kind: "staff-group", name: group.name };
  const always = ledger.constant(1);
  const annualPay = annualPayOf(ledger, group, always);
  const pension = pensionOf(ledger, group, always);
  const hourlyPay = hourlyPayOf(ledger, group, always);
  const netHoursAYear = ledger.overScenarioYear("net-hours-a-year", "sum", net.net);
  const ordinaryHour = ledger.apply(ordinary, subject, { annualPay, pension, netHoursAYear });
  const output = ledger.input("overtime-output-share", subject, settings.overtimeOutput);
  const besideOrdinary = (kroner: Step): HourCost => ({
    kroner,
    toOrdinary: ledger.apply(comparedTo, subject, { hourCost: kroner, ordinaryHourCost: ordinaryHour }),
  });
  const paid = (premium: "premium" | "premiumAbove"): HourCost =>
    besideOrdinary(
      ledger.apply(overtime, subject, {
        hourlyPay,
        premium: settledBy(rules, subject, premium),
        overtimePension: overtimePensionOf(ledger, group, always),
        output,
      }),
    );
  const givenBack = (factor: "timeOffFactor" | "timeOffFactorAbove"): HourCost =>
    besideOrdinary(
      ledger.apply(timeOff, subject, {
        factor: settledBy(rules, subject, factor),
        hourlyPay,
        pension,
        output,
      }),
    );
  return {
    supply,
    ordinary: ordinaryHour,
    netHoursAYear,
    overtimeFirst: paid("premium"),
    overtimeAbove: paid("premiumAbove"),
    timeOffFirst: givenBack("timeOffFactor"),
    timeOffAbove: givenBack("timeOffFactorAbove"),
  };
};
