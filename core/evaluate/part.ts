import { type DemandContext, linesOf, type StatedLine, workHangsOn } from "../demand/demand.ts";
import type { PlanPart } from "../demand/parts.ts";
import { permittedInReusedTime, type ReusedTime, reusedTimeOf } from "../demand/reused-time.ts";
import { type WorkLine, withService } from "../demand/work-line.ts";
import { type GroupGap, groupGaps } from "./gap.ts";
import { type LineOutcome, lineOutcome } from "./line-outcome.ts";
import { type GroupPeriod, groupPeriod, type Period } from "./period.ts";
import { servedAhead } from "./served-ahead.ts";
import { type HoursSource, permissionsOf, serveQueues, sourcesOf } from "./service.ts";

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

/** A part's work, ready to be served, and the hours that may do it. */
export interface PartWork {
  readonly stated: readonly StatedLine[];
  readonly lines: readonly WorkLine[];
  readonly reused: readonly ReusedTime[];
  readonly sources: readonly HoursSource[];
}

export const workOfPart = (context: DemandContext, part: PlanPart): PartWork => {
  const { ledger } = context;
  const stated = linesOf(context, part);
  const reused = reusedTimeOf(ledger, part, () =>
    servedAhead(
      ledger,
      part.supplies,
      stated.map(({ line }) => line),
    ),
  );
  const served = stated.map(({ line }) => withService(ledger, line));
  return {
    stated,
    lines: permittedInReusedTime(served, reused),
    reused,
    sources: sourcesOf(part.supplies, reused),
  };
};

/** Evaluates a part; one that hangs on the same things as before is not evaluated again. */
export const evaluatePart = (
  context: DemandContext,
  periods: readonly Period[],
  part: PlanPart,
): PartEvaluation => {
  const { ledger, frame } = context;
  const { supplies } = part;
  const evaluate = () => {
    const { stated, lines, reused, sources } = workOfPart(context, part);
    const permissions = permissionsOf(sources, lines);
    const outcomes = serveQueues(frame.horizon, lines, sources, permissions).map(lineOutcome);
    const groups = groupGaps(ledger, frame.horizon, supplies, reused, lines, permissions).map((gap) => ({
      gap,
      periods: periods.map((period) => groupPeriod(ledger, gap, period)),
    }));
    return { lines: stated, outcomes, groups };
  };
  const [first] = supplies;
  return first ? ledger.remember(first, "part", workHangsOn(context, part), evaluate) : evaluate();
};
