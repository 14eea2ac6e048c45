import type { Driver, RecurringTask } from "../../plan.ts";
import { ruleIn } from "../../rules/rule-in.ts";
import { cadencesOf } from "../../rules/talk-cadences.ts";
import type { SourceId } from "../../sources.ts";
import { addMonths, type YearMonth } from "../../year-month.ts";
import { choiceOf, isGiven, placeOf, type TableRow, textOf } from "../read/row.ts";
import { nameOf, type PlanContext, reportMissing } from "./context.ts";
import { type ReadCadences, targetGroupIn } from "./talk-cadences.ts";

type CadenceDriver = Extract<Driver, { kind: "talk-cadence" }>;

/** What a task needs that comes as often as the rules say. */
export interface CadenceContext extends PlanContext {
  readonly cadences: ReadCadences;
}

const rowOf = ({ rows }: PlanContext, caseGroup: string): TableRow<"caseGroups"> | undefined =>
  rows.caseGroups.find((row) => nameOf(row) === caseGroup);

/** The target group that the case group is in the rules; what it lacks or is not found is told at its cell. */
const targetGroupOf = (caseGroup: string, context: CadenceContext): string | null => {
  const row = rowOf(context, caseGroup);
  if (row === undefined) return null;
  const stated = textOf(row, "ruleGroup");
  if (stated === null) {
    if (!isGiven(row, "ruleGroup")) reportMissing(context.issues, row, "ruleGroup");
    return null;
  }
  const found = targetGroupIn(context.cadences, stated);
  if (found === null)
    context.issues.add("unknown-rule-group", placeOf(row, "ruleGroup"), {
      found: stated,
      available: context.cadences.names,
    });
  return found;
};

/** Null where it cannot be told which cadence, or which part of it, is meant. */
export const cadenceDriver = (
  caseGroup: string,
  details: TableRow<"taskDetails"> | undefined,
  context: CadenceContext,
): CadenceDriver | null => {
  const targetGroup = targetGroupOf(caseGroup, context);
  const part = details === undefined ? "covered" : choiceOf(details, "cadencePart");
  if (targetGroup === null || part === null) return null;
  return {
    kind: "talk-cadence",
    caseGroup,
    targetGroup,
    own: context.cadences.own.get(targetGroup) ?? [],
    part,
  };
};

/** All of the case groups' rows that a task's cadence hangs on, as primitive values. */
export const ruleGroupsIn = ({ rows, memory }: PlanContext): readonly unknown[] =>
  memory.sameList(
    "rule groups",
    rows.caseGroups.flatMap((row) => [nameOf(row), textOf(row, "ruleGroup"), isGiven(row, "ruleGroup")]),
  );

interface UnknownMonths {
  readonly from: YearMonth;
  /** There is a rule without a value: a law that is expected. */
  readonly law: SourceId | null;
}

/** The first month of the plan for which nobody knows the rule; a refused cell has been told already. */
const unknownMonth = (driver: CadenceDriver, { start, horizonMonths }: PlanContext): UnknownMonths | null => {
  const rules = cadencesOf(driver.own, driver.targetGroup);
  for (let month = 0; month < horizonMonths; month += 1) {
    const from = addMonths(start, month);
    const rule = ruleIn(rules, from);
    if (rule === null) return { from, law: null };
    const { origin, value } = rule.talks;
    if (value === null && origin.kind === "figure") return { from, law: origin.source };
  }
  return null;
};

/** Tells at the case group from when there is no rule, and so no talks: once for each, whatever its tasks are. */
export const checkCadences = (tasks: readonly RecurringTask[], context: PlanContext): void => {
  const told = new Set<string>();
  for (const { driver } of tasks) {
    if (driver.kind !== "talk-cadence" || told.has(driver.caseGroup)) continue;
    told.add(driver.caseGroup);
    const row = rowOf(context, driver.caseGroup);
    const unknown = unknownMonth(driver, context);
    if (row === undefined || unknown === null) continue;
    const targetGroup = textOf(row, "ruleGroup") ?? driver.caseGroup;
    context.issues.add("rule-unknown", placeOf(row, "ruleGroup"), { targetGroup, ...unknown });
  }
};
