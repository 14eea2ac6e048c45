import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { ScenarioEvaluation } from "./scenario.ts";

const unstaffedAWeek = formula(
  "unstaffed-weekly-hours",
  ["staffed", "served", "hours"],
  "staffed * max(0, 1 - served / max(0.000000001, hours))",
);

/**
 * Hours a week at the phones that those who may sit there do not have, in the share in which the duty's hours of the month
 * are not served (model-definitions 2.8), by the duty's name.
 */
export const unstaffedByDuty = ({
  demand,
  outcomes,
  ledger,
}: Pick<ScenarioEvaluation, "demand" | "outcomes" | "ledger">): ReadonlyMap<string, Step> => {
  const byLine = new Map(outcomes.map(({ served }) => [served.line.subject, served] as const));
  return new Map(
    demand.phoneDuties.flatMap(({ duty, subject, staffed, line }) => {
      const outcome = byLine.get(line.subject);
      if (outcome === undefined) return [];
      const { served, arrivals: hours } = outcome.line;
      const step = ledger.remember(outcome, "unstaffed hours", [staffed], () =>
        ledger.apply(unstaffedAWeek, subject, { staffed, served, hours }),
      );
      return [[duty.name, step] as const];
    }),
  );
};
