import { statutoryPriority } from "../../options/named-tasks.ts";
import type { RecurringTask } from "../../plan.ts";
import { closedForNewFrom } from "../../rules/closed-for-new.ts";
import { addMonths, monthNumber } from "../../year-month.ts";
import { keyOf } from "../read/normalise.ts";
import { inputOf, placeOf, textOf } from "../read/row.ts";
import { nameOf, type PlanContext } from "./context.ts";
import { groupOfLaw } from "./talk-cadences.ts";

/** New cases that a law lets nobody have any more within the plan are probably those of before. */
export const checkClosedForNew = ({ rows, start, horizonMonths, issues }: PlanContext): void => {
  const last = addMonths(start, horizonMonths - 1);
  for (const row of rows.caseGroups) {
    const targetGroup = textOf(row, "ruleGroup") ?? "";
    const from = closedForNewFrom(groupOfLaw(targetGroup) ?? "");
    const newCases = inputOf(row, "newCasesPerMonth").value ?? 0;
    if (from === null || newCases === 0 || monthNumber(from) > monthNumber(last)) continue;
    issues.add("closed-for-new", placeOf(row, "newCasesPerMonth"), { targetGroup, from, newCases });
  }
};

/** A target group as rules are found by it. */
const groupKey = (name: string): string => groupOfLaw(name) ?? keyOf(name);

/** A row for a target group that no case group is of changes nothing, and is probably misspelt. */
export const checkRuleGroups = ({ rows, issues }: PlanContext): void => {
  const stated = rows.caseGroups.flatMap((row) => textOf(row, "ruleGroup") ?? []);
  const groups = new Map(stated.map((name) => [groupKey(name), name] as const));
  for (const row of rows.talkCadences) {
    const found = textOf(row, "targetGroup");
    if (found === null || groups.has(groupKey(found))) continue;
    const available = [...groups.values()];
    issues.add("rule-without-cases", placeOf(row, "targetGroup"), { found, available });
  }
};

/** What the law demands is statutory, and what goes beyond it can wait (model-definitions 2.5). */
export const checkCadencePriorities = (
  tasks: readonly RecurringTask[],
  { rows, issues }: PlanContext,
): void => {
  const byName = new Map(rows.tasks.map((row) => [nameOf(row), row] as const));
  for (const { name, driver, priority } of tasks) {
    const row = byName.get(name);
    if (driver.kind !== "talk-cadence" || row === undefined) continue;
    const isStatutory = priority === statutoryPriority;
    if (isStatutory === (driver.part !== "rest")) continue;
    issues.add("cadence-priority", placeOf(row, "priority"), { isStatutory });
  }
};
