import { arisingSteps } from "../../evaluate/gap.ts";
import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import { type Step, valueAt } from "../../explain/step.ts";
import type { ControlGroup } from "../../workbook/contract/control.ts";
import { permissionSets } from "../../workbook/contract/control.ts";
import { permissionSetOf } from "./permission-set.ts";

/** The figures of a scenario's month that the sheet Kontrol is concerned with. */
export interface ControlFigures {
  /** Whether the sheet shows all groups: what nobody of them reaches can only then be reckoned anew there. */
  readonly showsAllGroups: boolean;
  /** By number of the group. */
  readonly supply: readonly number[];
  readonly need: readonly number[];
  readonly meanNet: readonly number[];
  readonly gap: readonly number[];
  readonly shortage: readonly number[];
  /** Need by permission set, from 1. */
  readonly sets: readonly number[];
  readonly unserved: number;
  /** Null where no target group has a guideline. */
  readonly guidelineLow: number | null;
  readonly guidelineHigh: number | null;
  readonly carrying: number;
}

export const controlFigures = (
  { groups, outcomes, whole: { guideline } }: ScenarioEvaluation,
  shown: readonly (readonly [ControlGroup, string])[],
  month: number,
): ControlFigures => {
  const at = (step: Step): number => valueAt(step, month);
  const gaps = groups.map(({ gap }) => gap);
  const own = gaps.slice(0, shown.length);
  const lines = outcomes.map(({ served: { line } }) => ({
    set: permissionSetOf(line.permittedGroups, shown),
    hours: arisingSteps(line).reduce((sum, step) => sum + at(step), 0),
  }));
  return {
    showsAllGroups: gaps.length === own.length,
    supply: own.map(({ supply }) => at(supply.supply)),
    need: own.map(({ demand }) => at(demand)),
    meanNet: own.map(({ supply }) => at(supply.net.meanNet)),
    gap: own.map(({ gap }) => at(gap)),
    shortage: own.map(({ shortage }) => at(shortage)),
    sets: permissionSets.map((set) =>
      lines.reduce((sum, line) => sum + (line.set === set ? line.hours : 0), 0),
    ),
    unserved: gaps.reduce((sum, { shortage, supply }) => sum + at(shortage) * at(supply.net.meanNet), 0),
    guidelineLow: guideline.needLow && at(guideline.needLow),
    guidelineHigh: guideline.needHigh && at(guideline.needHigh),
    carrying: at(guideline.caseCarryingPosts),
  };
};
