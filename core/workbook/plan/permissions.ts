import { isReused } from "../../demand/phone-duties.ts";
import { connectedPermissionSets, maxPermissionSets } from "../../evaluate/matching-plan.ts";
import { defaultInput, type Input } from "../../origin.ts";
import type { PhoneDuty } from "../../plan/phone-duty.ts";
import type { Batch, RecurringTask, StaffGroup } from "../../plan.ts";
import { type IssuePlace, nowhere } from "../issue.ts";
import { placeOf, refusedInput, type TableRow } from "../read/row.ts";
import { nameOf, type PlanContext } from "./context.ts";
import { withoutHours } from "./phone-duties.ts";

/** The work of a plan that groups are permitted to do. */
export interface PermittedWork {
  readonly tasks: readonly RecurringTask[];
  readonly batches: readonly Batch[];
  readonly phoneDuties: readonly PhoneDuty[];
}

/** The sets of permitted groups that the matching has to tell apart; it can do so for a number that are connected. */
class PermissionSets {
  readonly #groups: readonly string[];
  readonly #sets = new Map<string, readonly string[]>();

  constructor(groups: readonly StaffGroup[], betweenCalls: readonly string[]) {
    this.#groups = [...groups.map(({ name }) => name), ...betweenCalls];
    for (const { name, allowances } of groups)
      if (allowances.some(({ kind }) => kind === "named-duty-hours-a-year")) this.take([name]);
  }

  /** Whether there is room for the set, which then is one of them. */
  take(permitted: readonly string[]): boolean {
    const key = [...permitted].sort().join("\n");
    if (this.#sets.has(key)) return true;
    if (this.connectedWith([permitted]) > maxPermissionSets) return false;
    this.#sets.set(key, permitted);
    return true;
  }

  connectedWith(others: readonly (readonly string[])[]): number {
    const all = [...this.#sets.values(), ...others];
    return connectedPermissionSets(all.map((set) => set.map((name) => this.#groups.indexOf(name))));
  }

  /** Groups for work that there is no room for: a set that has its home group, else the home group alone. */
  insteadFor(homeGroup: string): readonly string[] {
    if (this.take([homeGroup])) return [homeGroup];
    return [...this.#sets.values()].find((set) => set.includes(homeGroup)) ?? [homeGroup];
  }
}

type WorkTable = "tasks" | "batches" | "phoneDuties";
type Work = RecurringTask | Batch | PhoneDuty;

/** The place of the groups that may do it; that of the row where it has none of its own. */
const placeOfGroups = (
  { name, at }: Work,
  rows: readonly TableRow<WorkTable>[],
): { readonly place: IssuePlace; readonly amount: Input } => {
  const row = rows.find((candidate) => nameOf(candidate) === name);
  return row === undefined
    ? { place: at ?? nowhere, amount: defaultInput(null, at) }
    : { place: placeOf(row, "alsoPermitted"), amount: refusedInput(row, "alsoPermitted") };
};

/** Duties of one home group that are used for the same tasks have their time together. */
const timeBetweenCalls = ({ homeGroup, reuse }: PhoneDuty): string =>
  ["", homeGroup, ...[...new Set(reuse.tasks)].sort()].join("\n");

/** Work that would need more sets of permitted groups than can be matched is reported and has no amount. */
export const checkPermissions = (
  groups: readonly StaffGroup[],
  { tasks, batches, phoneDuties }: PermittedWork,
  { rows, issues }: PlanContext,
): PermittedWork => {
  const reusing = phoneDuties.filter(isReused);
  const sets = new PermissionSets(groups, reusing.map(timeBetweenCalls));
  /** Time between the calls of a duty is as a group of its own to the tasks that it is used for. */
  const permittedTo = (each: Work): readonly string[] => [
    ...each.permittedGroups,
    ...("driver" in each
      ? reusing.filter(({ reuse }) => reuse.tasks.includes(each.name)).map(timeBetweenCalls)
      : []),
  ];
  const work: readonly Work[] = [...phoneDuties, ...tasks, ...batches];
  const tooMany = new Set(work.filter((each) => !sets.take(permittedTo(each))));
  const found = sets.connectedWith([...tooMany].map(permittedTo));
  const checked = <Kind extends Work>(
    all: readonly Kind[],
    stated: readonly TableRow<WorkTable>[],
    withoutAmount: (each: Kind, amount: Input) => Kind,
  ): readonly Kind[] =>
    all.map((each) => {
      if (!tooMany.has(each)) return each;
      const { place, amount } = placeOfGroups(each, stated);
      issues.add("too-many-permission-sets", place, { found, maximum: maxPermissionSets });
      return { ...withoutAmount(each, amount), permittedGroups: sets.insteadFor(each.homeGroup) };
    });
  return {
    tasks: checked(tasks, rows.tasks, (task, rate) => ({ ...task, driver: { kind: "per-month", rate } })),
    batches: checked(batches, rows.batches, (batch, cases) => ({ ...batch, cases })),
    phoneDuties: checked(phoneDuties, rows.phoneDuties, withoutHours),
  };
};
