import type { Subject } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { windowValues } from "../time-frame.ts";
import type { YearMonth } from "../year-month.ts";
import type { FlagContext } from "./measurement.ts";

/** An option of a scenario with the months in which it runs. */
export interface RunningOption {
  readonly name: string;
  /** Its first month; that of the plan for one that has always run. */
  readonly first: YearMonth;
  readonly runsIn: (month: number) => boolean;
}

export const running = (
  { evaluation: { frame } }: FlagContext,
  options: readonly OptionChoice[],
): readonly RunningOption[] =>
  options.map(({ name, from, to }) => {
    const inForce = windowValues(frame, from, to);
    return { name, first: from ?? frame.start, runsIn: (month) => inForce[month] === 1 };
  });

/** The scenario as what a flag is about. */
export const scenarioSubject = ({ evaluation: { scenario } }: FlagContext): Subject => ({
  kind: "scenario",
  name: scenario.name,
});
