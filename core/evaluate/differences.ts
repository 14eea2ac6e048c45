import type { Difference } from "../result/overview.ts";
import type { Figure, ScenarioResult } from "../result.ts";

/** What scenarios are compared by. */
type Compared = Difference;

const less = (one: Figure, other: Figure): Figure => (one === null || other === null ? null : one - other);

export const difference = (one: Compared, other: Compared): Difference => ({
  gapFteTasks: less(one.gapFteTasks, other.gapFteTasks),
  shortageFte: less(one.shortageFte, other.shortageFte),
  backlogHours: less(one.backlogHours, other.backlogHours),
  casesPerCaseCarryingPost: less(one.casesPerCaseCarryingPost, other.casesPerCaseCarryingPost),
});

/** The scenario over its period; what waits is that at the end. */
export const overPeriod = ({
  period,
  casesPerCaseCarryingPost,
}: Pick<ScenarioResult, "period" | "casesPerCaseCarryingPost">): Compared => ({
  gapFteTasks: period.gapFteTasks,
  shortageFte: period.shortageFte,
  backlogHours: period.backlogHours,
  casesPerCaseCarryingPost,
});

/** A scenario as it is in its first month. */
export const atStart = (
  { months }: Pick<ScenarioResult, "months">,
  casesPerCaseCarryingPost: Figure,
): Compared => ({
  gapFteTasks: months[0]?.gapFteTasks ?? null,
  shortageFte: months[0]?.shortageFte ?? null,
  backlogHours: months[0]?.backlogHours ?? null,
  casesPerCaseCarryingPost,
});
