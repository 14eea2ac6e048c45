import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { BetweenCallsGap } from "./gap.ts";
import type { ScenarioEvaluation } from "./scenario.ts";

/** Duties that have their time together use it by what each brings. */
const reusedAWeek = formula(
  "reused-weekly-hours",
  ["used", "hours", "all", "workingDays"],
  "used * hours / max(0.000000001, all) * 5 / max(0.000000001, workingDays)",
);

/**
 * Hours a week between the calls of a duty that the month's other work takes (model-definitions 2.13), by the duty's name.
 * People who do not sit at the phones have no such time, and what no work takes is left over.
 */
export const reusedByDuty = ({
  groups,
  ledger,
}: Pick<ScenarioEvaluation, "groups" | "ledger">): ReadonlyMap<string, Step> =>
  new Map(groups.flatMap(({ gap }) => gap.betweenCalls.flatMap((time) => ofDuties(ledger, time))));

const ofDuties = (ledger: Ledger, between: BetweenCallsGap): readonly (readonly [string, Step])[] =>
  ledger.remember(between, "reused hours", [], () => {
    const { used, time } = between;
    return time.duties.map(({ duty, hours, workingDays }) => {
      const subject = { kind: "phone-duty", name: duty } as const;
      return [duty, ledger.apply(reusedAWeek, subject, { used, hours, all: time.supply, workingDays })];
    });
  });
