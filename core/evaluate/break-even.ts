import { Ledger } from "../explain/ledger.ts";
import { valueAt } from "../explain/step.ts";
import { type SwitchingValue, switchingValue, withInvestmentEffect } from "../money/switching-value.ts";
import type { Plan, Scenario } from "../plan.ts";
import { timeFrameOf } from "../time-frame.ts";
import { evaluateScenario } from "./scenario.ts";

/**
 * The effect at which the investment of a scenario breaks even (switching value), found on the model as it is. It
 * evaluates the scenario some thirty times, so it is for when somebody asks. A scenario with several investments has
 * one effect for all of them. Not computable without a discount rate, and where the scenario invests in nothing.
 */
export const investmentBreakEven = (plan: Plan, scenario: Scenario): SwitchingValue => {
  const ledger = new Ledger(timeFrameOf(plan).span);
  return switchingValue((share) => {
    const { money } = evaluateScenario(plan, withInvestmentEffect(scenario, share), ledger);
    return money.investment === null ? Number.NaN : valueAt(money.investment.presentValue, 0);
  });
};
