import { workingDays } from "../../calendar/working-days.ts";
import type { Input } from "../../origin.ts";
import type { Closing, RecurringTask, StaffGroup } from "../../plan.ts";
import { monthsPerYear, workingDaysPerWeek } from "../../units.ts";
import { addMonths, type YearMonth } from "../../year-month.ts";
import { nowhere } from "../issue.ts";
import { keyOf } from "../read/normalise.ts";
import { placeOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";

const withoutValue = (input: Input): Input => ({ ...input, value: null });

/** A month of the plan with its working days. */
interface PlanMonth {
  readonly month: YearMonth;
  readonly workingDays: number;
}

const monthsOf = (
  { start, horizonMonths }: PlanContext,
  closings: readonly Closing[],
): readonly PlanMonth[] => {
  const span = Math.ceil(horizonMonths / monthsPerYear) * monthsPerYear;
  const closed = closings.map(({ date, share }) => ({ date, share: share.value ?? 0 }));
  return Array.from({ length: span }, (_, index) => {
    const month = addMonths(start, index);
    return { month, workingDays: workingDays(month, closed) };
  });
};

/** Holiday and scheduled hours of a full-time post in a month; null where an input is missing. */
const holidayAndHours = (group: StaffGroup, { month, workingDays: days }: PlanMonth) => {
  const weight = group.holidayProfile.weights[month.month - 1]?.value ?? null;
  const { holidayHours, weeklyHours, sixthWeekShare } = group;
  if (
    weight === null ||
    holidayHours.value === null ||
    weeklyHours.value === null ||
    sixthWeekShare.value === null
  )
    return null;
  return {
    holiday: weight * (holidayHours.value + weeklyHours.value * sixthWeekShare.value),
    hours: (days * weeklyHours.value) / workingDaysPerWeek,
  };
};

/** More holiday than there are hours in a month: the profile has no value in that month. */
const checkHoliday = (
  group: StaffGroup,
  months: readonly PlanMonth[],
  { issues }: PlanContext,
): StaffGroup => {
  const wrong = new Set<number>();
  for (const ofPlan of months) {
    const { month } = ofPlan;
    const found = holidayAndHours(group, ofPlan);
    if (found === null || found.holiday <= found.hours || wrong.has(month.month)) continue;
    wrong.add(month.month);
    const origin = group.holidayProfile.weights[month.month - 1]?.origin;
    const at = origin?.kind === "cell" || origin?.kind === "default" ? origin.at : null;
    issues.add("holiday-above-hours", at ?? group.at ?? nowhere, { month, ...found, staffGroup: group.name });
  }
  if (wrong.size === 0) return group;
  const weights = group.holidayProfile.weights.map((weight, index) =>
    wrong.has(index + 1) ? withoutValue(weight) : weight,
  );
  return { ...group, holidayProfile: { ...group.holidayProfile, weights } };
};

export const checkHolidays = (
  groups: readonly StaffGroup[],
  closings: readonly Closing[],
  context: PlanContext,
): readonly StaffGroup[] => {
  const months = monthsOf(context, closings);
  return groups.map((group) => checkHoliday(group, months, context));
};

const followed = (task: RecurringTask): string | null =>
  task.driver.kind === "share-of-task" && task.driver.lagMonths.value === 0 ? task.driver.task : null;

/** The tasks that follow one another in a ring within the same month, beginning with the given one; null if none. */
const ringOf = (
  task: RecurringTask,
  byName: ReadonlyMap<string, RecurringTask>,
): readonly string[] | null => {
  const ring = [task.name];
  let next = followed(task);
  while (next !== null && next !== task.name) {
    if (ring.includes(next)) return null;
    ring.push(next);
    const following = byName.get(next);
    next = following === undefined ? null : followed(following);
  }
  return next === null ? null : ring;
};

/** Tasks that are each a share of the other in the same month have no amount. */
export const checkCycles = (
  tasks: readonly RecurringTask[],
  { rows, issues }: PlanContext,
): readonly RecurringTask[] => {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const told = new Set<string>();
  return tasks.map((task) => {
    const ring = ringOf(task, byName);
    if (ring === null || task.driver.kind !== "share-of-task") return task;
    const details = rows.taskDetails.find((row) => row.cells.get("task")?.value === task.name);
    if (!told.has(task.name))
      issues.add(
        "task-cycle",
        details === undefined ? (task.at ?? nowhere) : placeOf(details, "followsTask"),
        {
          tasks: ring,
        },
      );
    for (const name of ring) told.add(name);
    return { ...task, driver: { kind: "per-month", rate: withoutValue(task.driver.rate) } };
  });
};

/** A case group in a team in which nobody works is probably a slip of the pen. */
export const checkUnits = ({ rows, workplace, issues }: PlanContext): void => {
  const unitOf = (cells: ReadonlyMap<string, { readonly value: unknown }>): string => {
    const value = cells.get("unit")?.value;
    return typeof value === "string" ? value : workplace;
  };
  const available = [...new Set(rows.staffGroups.map(({ cells }) => unitOf(cells)))];
  for (const row of rows.caseGroups) {
    const found = unitOf(row.cells);
    if (available.length === 0 || available.some((unit) => keyOf(unit) === keyOf(found))) continue;
    issues.add("unit-without-staff", placeOf(row, "unit"), { found, available });
  }
};
