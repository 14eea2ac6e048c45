import type { Ledger } from "../explain/ledger.ts";
import type { AddedWork } from "../options/option-effects.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";
import type { Batch, Plan, RecurringTask } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { isReused, type StaffedDuty } from "./phone-duties.ts";

/** Staff groups and work that hang together: by permissions, or because work follows a task of others. */
export interface PlanPart {
  readonly supplies: readonly GroupSupply[];
  readonly tasks: readonly RecurringTask[];
  readonly batches: readonly Batch[];
  readonly phoneDuties: readonly StaffedDuty[];
  readonly addedWork: readonly AddedWork[];
}

/** A part to which things are still added. */
type GrowingPart = { readonly [Kind in keyof PlanPart]: PlanPart[Kind][number][] };

/** Names of groups that are told apart by the part that they belong to. */
class Groups {
  readonly #above = new Map<string, string>();

  partOf(name: string): string {
    const above = this.#above.get(name) ?? name;
    return above === name ? name : this.partOf(above);
  }

  join(names: readonly string[]): void {
    const [first, ...others] = names.map((name) => this.partOf(name));
    for (const other of others) this.#above.set(this.partOf(other), this.partOf(first ?? other));
  }
}

const followedBy = ({ driver }: RecurringTask): string | null =>
  driver.kind === "share-of-task" ? driver.task : null;

/** Added work that hangs on the pieces of a task. */
interface FollowingWork {
  readonly staffGroup: string;
  readonly task: string;
}

const followingWork = ({ staffGroup, basis }: AddedWork): readonly FollowingWork[] =>
  basis.kind === "task-pieces" ? [{ staffGroup, task: basis.task }] : [];

const joined = (
  tasks: readonly RecurringTask[],
  batches: readonly Batch[],
  phoneDuties: readonly PhoneDuty[],
  following: readonly FollowingWork[],
): Groups => {
  const groups = new Groups();
  const homes = new Map(tasks.map(({ name, homeGroup }) => [name, homeGroup] as const));
  const homeOf = (task: string | null): readonly string[] => {
    const home = homes.get(task ?? "");
    return home === undefined ? [] : [home];
  };
  for (const task of tasks)
    groups.join([task.homeGroup, ...task.permittedGroups, ...homeOf(followedBy(task))]);
  for (const { homeGroup, permittedGroups } of [...batches, ...phoneDuties])
    groups.join([homeGroup, ...permittedGroups]);
  for (const { homeGroup, reuse } of phoneDuties.filter(isReused))
    groups.join([homeGroup, ...reuse.tasks.flatMap(homeOf)]);
  for (const { staffGroup, task } of following) groups.join([staffGroup, ...homeOf(task)]);
  return groups;
};

/** Splits a scenario into parts that have nothing to do with each other, in the order of their staff groups. */
export const partsOf = (
  ledger: Ledger,
  supplies: readonly GroupSupply[],
  duties: readonly StaffedDuty[],
  addedWork: readonly AddedWork[],
  { tasks, batches, phoneDuties }: Pick<Plan, "tasks" | "batches" | "phoneDuties">,
): readonly PlanPart[] => {
  const following = addedWork.flatMap(followingWork);
  const followed = following.flatMap(({ staffGroup, task }) => [staffGroup, task]);
  const groups = ledger.remember(tasks, "joined groups", [batches, phoneDuties, ...followed], () =>
    joined(tasks, batches, phoneDuties, following),
  );
  const parts = new Map<string, GrowingPart>();
  const at = (group: string) => {
    const name = groups.partOf(group);
    const part = parts.get(name) ?? nothingYet();
    parts.set(name, part);
    return part;
  };
  for (const supply of supplies) at(supply.group.name).supplies.push(supply);
  for (const task of tasks) at(task.homeGroup).tasks.push(task);
  for (const batch of batches) at(batch.homeGroup).batches.push(batch);
  for (const duty of duties) at(duty.duty.homeGroup).phoneDuties.push(duty);
  for (const work of addedWork) at(work.staffGroup).addedWork.push(work);
  return [...parts.values()];
};

const nothingYet = (): GrowingPart => ({
  supplies: [],
  tasks: [],
  batches: [],
  phoneDuties: [],
  addedWork: [],
});
