import { type DemandContext, linesOf, type StatedLine, workHangsOn } from "../demand/demand.ts";
import type { PlanPart } from "../demand/parts.ts";
import { permittedInReusedTime, reusedTimeOf } from "../demand/reused-time.ts";
import { withService } from "../demand/work-line.ts";
import { type GroupGap, groupGaps } from "./gap.ts";
import { type LineOutcome, lineOutcome } from "./line-outcome.ts";
import { type GroupPeriod, groupPeriod, type Period } from "./period.ts";
import { permissionsOf, serveQueues, sourcesOf } from "./service.ts";

export interface GroupEvaluation {
  readonly gap: GroupGap;
  readonly periods: readonly GroupPeriod[];
}

/** What the service and the matching of a part give. */
export interface PartEvaluation {
  readonly lines: readonly StatedLine[];
  readonly outcomes: readonly LineOutcome[];
  readonly groups: readonly GroupEvaluation[];
}

/** Evaluates a part; one that hangs on the same things as before is not evaluated again. */
export const evaluatePart = (
  context: DemandContext,
  periods: readonly Period[],
  part: PlanPart,
): PartEvaluation => {
  const { ledger, frame } = context;
  const { supplies } = part;
  const evaluate = () => {
    const lines = linesOf(context, part);
    const reused = reusedTimeOf(ledger, part);
    const served = permittedInReusedTime(
      lines.map(({ line }) => withService(ledger, line)),
      reused,
    );
    const sources = sourcesOf(supplies, reused);
    const permissions = permissionsOf(sources, served);
    const outcomes = serveQueues(frame.horizon, served, sources, permissions).map(lineOutcome);
    const groups = groupGaps(ledger, frame.horizon, supplies, reused, served, permissions).map((gap) => ({
      gap,
      periods: periods.map((period) => groupPeriod(ledger, gap, period)),
    }));
    return { lines, outcomes, groups };
  };
  const [first] = supplies;
  return first ? ledger.remember(first, "part", workHangsOn(context, part), evaluate) : evaluate();
};
