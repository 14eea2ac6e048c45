import type { OptionChoice } from "../../plan.ts";
import type { TableRow } from "../read/row.ts";
import type { PlanContext } from "./context.ts";
import type { OptionTargets } from "./option-targets.ts";

/** A row of which it is known what kind of option it is, with all that is read of it. */
export interface OptionRead {
  readonly row: TableRow<"options">;
  readonly choice: OptionChoice;
  readonly targets: OptionTargets;
  readonly context: PlanContext;
}
