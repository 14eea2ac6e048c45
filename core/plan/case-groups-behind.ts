import type { RecurringTask } from "../plan.ts";

/** The case groups that a task comes of, or is weighted by; a task that follows another comes of those of that one. */
export const caseGroupsBehind = ({
  driver,
  complexityOf,
}: Pick<RecurringTask, "driver" | "complexityOf">): readonly string[] => {
  const own = complexityOf === null ? [] : [complexityOf];
  if (driver.kind === "formula")
    return [...own, ...Object.values(driver.formula.variables).map(({ caseGroup }) => caseGroup)];
  return "caseGroup" in driver ? [...own, driver.caseGroup] : own;
};
