import type { Demand } from "../demand/demand.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { MissingHours } from "../money/gap-hour.ts";
import { type ScenarioMoney, scenarioMoney } from "../money/scenario-money.ts";
import type { OptionEffects } from "../options/option-effects.ts";
import type { Plan, Scenario } from "../plan.ts";
import { sumOf } from "../supply/overtime.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { TimeFrame } from "../time-frame.ts";
import type { GroupEvaluation } from "./part.ts";
import type { UnitGap } from "./period.ts";

const missingHours = formula("shortage-hours", ["shortage", "meanNetHours"], "shortage * meanNetHours");
const owedHours = formula(
  "hours-still-owed",
  ["gap", "settled", "months", "meanNetHours"],
  "(gap - settled) * months * meanNetHours",
);

/** What an evaluated scenario has that money hangs on. */
interface Unpriced {
  readonly scenario: Scenario;
  readonly frame: TimeFrame;
  readonly ledger: Ledger;
  readonly options: OptionEffects;
  readonly supplies: readonly GroupSupply[];
  readonly demand: Demand;
  readonly groups: readonly GroupEvaluation[];
  readonly whole: { readonly months: UnitGap };
}

/** The money of a scenario, beside that of today. */
export const moneyOf = (plan: Plan, scenario: Unpriced, today: Unpriced): ScenarioMoney => {
  const { frame, ledger, options, supplies, demand, whole } = scenario;
  return scenarioMoney({
    plan,
    scenario: scenario.scenario,
    frame,
    ledger,
    options,
    supplies,
    lines: demand.lines,
    missing: missingOf(scenario),
    gap: whole.months.gap,
    stocks: demand.stocks,
    today: { supplies: today.supplies, missing: missingOf(today), stocks: today.demand.stocks },
  });
};

const missingOf = ({ ledger, groups, frame }: Unpriced): MissingHours => {
  const subject: Subject = { kind: "plan", name: "" };
  const ofGroups = groups.map((group) =>
    ledger.remember(group, "missing-hours", [], () => missingOfGroup(ledger, frame.horizon, group)),
  );
  return {
    missing: sumOf(
      ledger,
      subject,
      ofGroups.map(({ missing }) => missing),
      "shortage-hours",
    ),
    owed: sumOf(
      ledger,
      subject,
      ofGroups.map(({ owed }) => owed),
      "hours-still-owed",
    ),
  };
};

/** Hours that are missing after the matching, and what the settled gap holds back over the whole period. */
const missingOfGroup = (
  ledger: Ledger,
  horizon: number,
  { gap, periods: [whole] }: GroupEvaluation,
): MissingHours => {
  const { subject } = gap.gap;
  const meanNetHours = gap.supply.net.meanNet;
  const byMonth = ledger.apply(missingHours, subject, { shortage: gap.shortage, meanNetHours });
  const missing = ledger.overMonths("shortage-hours", "sum", byMonth, 0, horizon);
  if (whole === undefined || whole.settled === whole.gap) return { missing, owed: ledger.constant(0) };
  const atEnd: Step = ledger.overMonths(meanNetHours.quantity, "mean", meanNetHours, horizon - 1, horizon);
  const months = ledger.constant(horizon);
  const owed = ledger.apply(owedHours, subject, {
    gap: whole.gap,
    settled: whole.settled,
    months,
    meanNetHours: atEnd,
  });
  return { missing, owed };
};
