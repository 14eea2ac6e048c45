import type { Formula } from "../explain/formula.ts";
import type { MonthlyStep } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";

/** Applies formulas at once, or month by month for a task that hangs on what was served. */
export type Apply = <Name extends string>(
  formula: Formula<Name>,
  subject: Subject,
  args: Readonly<Record<Name, Step | readonly Step[]>>,
) => Step;

/** The steps of one task's line that are computed month by month. */
export class MonthlySteps {
  readonly beforeService: MonthlyStep[] = [];
  readonly afterService: MonthlyStep[] = [];

  before({ step, compute }: MonthlyStep): Step {
    this.beforeService.push({ step, compute });
    return step;
  }

  after({ step, compute }: MonthlyStep): Step {
    this.afterService.push({ step, compute });
    return step;
  }
}
