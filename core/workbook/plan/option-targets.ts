import { actsOnDeferrableWorkOnly, optionNeeds } from "../../options/kinds.ts";
import { statutoryPriority } from "../../options/named-tasks.ts";
import type { PhoneDuty } from "../../plan/phone-duty.ts";
import type { NormPeriodRule } from "../../plan/rules.ts";
import type {
  AdoptionCurve,
  Batch,
  CaseGroup,
  ChangedQuantity,
  OptionKind,
  RecurringTask,
  StaffGroup,
} from "../../plan.ts";
import { keyOf } from "../read/normalise.ts";
import { choiceOf, placeOf, type TableRow, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";

/** The parts of the plan that options act on, or take their course from. */
export interface OptionTargets {
  readonly staffGroups: readonly StaffGroup[];
  readonly caseGroups: readonly CaseGroup[];
  readonly tasks: readonly RecurringTask[];
  readonly batches: readonly Batch[];
  readonly phoneDuties: readonly PhoneDuty[];
  readonly adoptionCurves: readonly AdoptionCurve[];
  readonly normPeriods: readonly NormPeriodRule[];
}

type OptionRow = TableRow<"options">;
type TargetKind = (typeof optionNeeds)[OptionKind]["targets"][number];

/** What a changed rate is a rate of; one of the staff has no target beside its group. */
const targetOfQuantity: Readonly<Record<ChangedQuantity, TargetKind | null>> = {
  "task-volume": "task",
  "no-show-share": "task",
  "interpreter-share": "task",
  "new-cases": "case-group",
  "case-duration": "case-group",
  "turnover-per-year": null,
  "vacancy-months": null,
  "absence-share": null,
};

/** What the target of the row may be; nothing where the quantity that the row changes has none. */
export const targetKindsOf = (row: OptionRow, option: OptionKind): readonly TargetKind[] => {
  const { targets, quantity } = optionNeeds[option];
  const changed = quantity === "unused" ? null : choiceOf(row, "quantity");
  if (changed === null) return targets;
  const kind = targetOfQuantity[changed];
  return kind === null ? [] : targets.filter((target) => target === kind);
};

const namesOf = (
  kind: TargetKind,
  { staffGroups, caseGroups, tasks, phoneDuties }: OptionTargets,
): readonly string[] => {
  switch (kind) {
    case "task":
      return tasks.map(({ name }) => name);
    case "allowance":
      return staffGroups.flatMap(({ allowances }) => allowances.map(({ name }) => name));
    case "case-group":
      return caseGroups.map(({ name }) => name);
    case "phone-duty":
      return phoneDuties.map(({ name }) => name);
    case "rota":
      return rotasOf(phoneDuties);
  }
};

/** Names of the shared rotas that duties can be taken into. */
export const rotasOf = (duties: readonly PhoneDuty[]): readonly string[] => [
  ...new Set(duties.flatMap(({ rota }) => rota ?? [])),
];

/** Whether the name is of a shared rota, and of no duty. To share one is enough for an option to do something. */
export const isRota = (name: string | null, duties: readonly PhoneDuty[]): boolean =>
  name !== null && rotasOf(duties).includes(name) && duties.every((duty) => duty.name !== name);

/** The name of what the option acts on, as the plan spells it; null where the row names nothing that it can act on. */
export const targetOf = (
  row: OptionRow,
  option: OptionKind,
  targets: OptionTargets,
  { issues }: PlanContext,
): string | null => {
  const stated = textOf(row, "target");
  const kinds = targetKindsOf(row, option);
  if (stated === null || kinds.length === 0) return null;
  const available = [...new Set(kinds.flatMap((kind) => namesOf(kind, targets)))];
  const found = available.find((name) => keyOf(name) === keyOf(stated)) ?? null;
  if (found === null)
    issues.add("option-target", placeOf(row, "target"), { option, found: stated, available });
  return found;
};

/** Nothing is taken from a statutory task: the option is kept and has no effect. */
export const isAllowed = (
  row: OptionRow,
  option: OptionKind,
  target: string | null,
  { staffGroups, tasks }: OptionTargets,
  { issues }: PlanContext,
): boolean => {
  const task = tasks.find(({ name }) => name === target);
  if (task?.priority !== statutoryPriority || !actsOnDeferrableWorkOnly.has(option)) return true;
  const isAllowance = staffGroups.some(({ allowances }) => allowances.some(({ name }) => name === target));
  if (isAllowance && optionNeeds[option].targets.includes("allowance")) return true;
  issues.add("statutory-task", placeOf(row, "target"), { task: task.name, option });
  return false;
};

/** All that options look at of these parts, as a text: while it is the same, so are the options. */
export const knownTargets = ({
  staffGroups,
  caseGroups,
  tasks,
  batches,
  phoneDuties,
}: OptionTargets): string =>
  JSON.stringify([
    staffGroups.map(({ name, weeklyHours, allowances }) => [
      name,
      weeklyHours.value,
      ...allowances.map((allowance) => allowance.name),
    ]),
    caseGroups.map(({ name }) => name),
    tasks.map(({ name, priority, driver, permittedGroups }) => [
      name,
      priority,
      driver.kind,
      ...permittedGroups,
    ]),
    batches.map(({ permittedGroups }) => permittedGroups),
    phoneDuties.map(({ name, permittedGroups, rota, intervals }) => [
      name,
      rota,
      intervals.map(({ from, until, daysPerWeek }) => [from.value, until.value, daysPerWeek.value]),
      ...permittedGroups,
    ]),
  ]);
