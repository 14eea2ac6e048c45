import type { UnservedLine } from "../demand/work-line.ts";
import type { Step } from "../explain/step.ts";
import type { Effect } from "../options/effects.ts";
import type { OptionCost } from "../options/option-effects.ts";
import type { CostAccount, RecurringTask } from "../plan.ts";
import type { SettlementRules } from "../supply/overtime-settlement.ts";
import type { GroupSupply } from "../supply/supply.ts";

/** Kroner by month that a scenario costs more than today, below 0 what it saves. */
export interface CostLine {
  /** Name of the option that it belongs to; null: of none alone. */
  readonly option: string | null;
  readonly account: CostAccount;
  readonly timing: OptionCost["timing"];
  readonly kroner: Step;
}

/** What the costs of options are priced with: the scenario's groups and work with all its options in them. */
export interface Pricing extends SettlementRules {
  readonly supplies: readonly GroupSupply[];
  readonly lines: readonly UnservedLine[];
  readonly effects: readonly Effect[];
  /** As they are without any option. */
  readonly tasks: readonly RecurringTask[];
}
