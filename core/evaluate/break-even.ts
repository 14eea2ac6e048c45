import { Ledger } from "../explain/ledger.ts";
import { valueAt } from "../explain/step.ts";
import { type SwitchingValue, switchingValue, withInvestmentEffect } from "../money/switching-value.ts";
import type { Plan, Scenario } from "../plan.ts";
import { timeFrameOf } from "../time-frame.ts";
import { type Cause, causesBehind } from "./not-computable.ts";
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

/** What the break-even of a scenario's investment cannot be computed for want of; nothing where it can. */
export const missingForBreakEven = (plan: Plan, scenario: Scenario): readonly Cause[] => {
  const { money, frame } = evaluateScenario(plan, withInvestmentEffect(scenario, someEffect));
  return money.investment === null ? [] : causesBehind([money.investment.presentValue], frame.horizon);
};

/** Any effect will do, for it is what is looked for. */
const someEffect = 0.5;
