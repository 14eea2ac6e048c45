import type { TalkCadence } from "../../plan/rules.ts";
import type { RecurringTask } from "../../plan.ts";
import { ruleIn } from "../../rules/rule-in.ts";
import { cadencesOfLawFor } from "../../rules/talk-cadences.ts";
import { addMonths, monthNumber, type YearMonth } from "../../year-month.ts";
import { placeOf, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";

/** What of the law an own rule goes before within the plan; null where nothing. */
interface Overruled {
  law: YearMonth | null;
  unknown: YearMonth | null;
}

/** A row without a month is meant for the whole plan: to it only what the law changes within the plan is later. */
const beginsAfter = (law: TalkCadence, own: TalkCadence, start: YearMonth): boolean =>
  law.from !== null && monthNumber(law.from) > monthNumber(own.from ?? start);

/** The law's later rules that would hold in months of the plan in which an own rule does, by that rule. */
const overruledBy = (
  own: readonly TalkCadence[],
  law: readonly TalkCadence[],
  { start, horizonMonths }: PlanContext,
): ReadonlyMap<TalkCadence, Overruled> => {
  const overruled = new Map<TalkCadence, Overruled>();
  for (let month = 0; month < horizonMonths; month += 1) {
    const at = addMonths(start, month);
    const [held, replaced] = [ruleIn(own, at), ruleIn(law, at)];
    if (
      held === null ||
      replaced === null ||
      held.talks.value === null ||
      !beginsAfter(replaced, held, start)
    )
      continue;
    const found = overruled.get(held) ?? { law: null, unknown: null };
    found[replaced.talks.value === null ? "unknown" : "law"] ??= replaced.from;
    overruled.set(held, found);
  }
  return overruled;
};

/**
 * A row of one's own goes before the law from its month on, also before what the law says later: told once at the row,
 * unless another row begins with the law's.
 */
export const checkOwnBeforeLaw = (tasks: readonly RecurringTask[], context: PlanContext): void => {
  const used = new Map(
    tasks.flatMap(({ driver }) =>
      driver.kind === "talk-cadence" ? [[driver.targetGroup, driver.own] as const] : [],
    ),
  );
  for (const [targetGroup, own] of used)
    for (const [held, overruled] of overruledBy(own, cadencesOfLawFor(targetGroup), context)) {
      const row = context.rows.talkCadences.find(({ at }) => at === held.at);
      if (row === undefined) continue;
      context.issues.add("own-before-law", placeOf(row, "from"), {
        targetGroup: textOf(row, "targetGroup") ?? targetGroup,
        ...overruled,
      });
    }
};
