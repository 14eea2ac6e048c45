import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { PlanPart } from "./parts.ts";
import { isReused, type StaffedDuty } from "./phone-duties.ts";
import { missingCalls } from "./queue.ts";
import type { UnservedLine, WorkLine } from "./work-line.ts";

/** Only those who sit at the phones have time between the calls: of hours that are not served nobody has any. */
const reusableHours = formula(
  "reusable-hours",
  ["staffed", "handling", "share", "workingDays", "offPhone", "served"],
  "share * max(0, min(staffed * workingDays / 5, served * max(0, 1 - offPhone)) - handling * workingDays / 5)",
);
const together = formula("reusable-hours", ["duties"], "sum(duties)");

/**
 * Time between calls that is used for other work: hours with permissions of their own, which are of no staff group, and
 * are there once (model-definitions 2.13).
 */
export interface ReusedTime {
  /** What it is called among those who may do a piece of work. */
  readonly name: string;
  /** The group whose people sit at the phones. */
  readonly homeGroup: string;
  readonly tasks: readonly string[];
  readonly supply: Step;
  /** What each of the duties brings of it, and the working days of the months. */
  readonly duties: readonly DutyTime[];
}

interface DutyTime {
  readonly duty: string;
  readonly hours: Step;
  readonly workingDays: Step;
}

const tasksOf = ({ duty }: StaffedDuty): readonly string[] => [...new Set(duty.reuse.tasks)].sort();

/** Duties of one home group that name the same tasks have their time together. */
const nameOf = (staffed: StaffedDuty): string =>
  ["", "between calls", staffed.duty.homeGroup, ...tasksOf(staffed)].join("\n");

/** Hours by month that a duty is served ahead of all other work. */
type ServedOf = (line: UnservedLine) => Step | null;

/** The time between the calls of a part's duties that is used for other work; `servedOf` is asked where there is any. */
export const reusedTimeOf = (
  ledger: Ledger,
  { supplies, phoneDuties }: Pick<PlanPart, "supplies" | "phoneDuties">,
  servedOf: () => ServedOf,
): readonly ReusedTime[] => {
  const reusing = phoneDuties.filter(({ duty }) => isReused(duty));
  if (reusing.length === 0) return [];
  const byName = new Map<string, StaffedDuty[]>();
  for (const staffed of reusing) {
    const name = nameOf(staffed);
    byName.set(name, [...(byName.get(name) ?? []), staffed]);
  }
  const served = servedOf();
  return [...byName].flatMap(([name, [first, ...others]]) =>
    first === undefined ? [] : reusedTime(ledger, name, [first, ...others], supplies, served),
  );
};

const reusedTime = (
  ledger: Ledger,
  name: string,
  duties: readonly [StaffedDuty, ...StaffedDuty[]],
  supplies: readonly GroupSupply[],
  servedOf: ServedOf,
): ReusedTime => {
  const [first, ...others] = duties;
  const ofDuties = duties.map((staffed) => hoursBetweenCalls(ledger, staffed, supplies, servedOf));
  const hours = ofDuties.map((time) => time.hours);
  const [only] = hours;
  return {
    name,
    homeGroup: first.duty.homeGroup,
    tasks: tasksOf(first),
    supply:
      only !== undefined && others.length === 0
        ? only
        : ledger.apply(together, { kind: "staff-group", name: first.duty.homeGroup }, { duties: hours }),
    duties: ofDuties,
  };
};

const hoursBetweenCalls = (
  ledger: Ledger,
  { duty, subject, queue, staffed, line }: StaffedDuty,
  supplies: readonly GroupSupply[],
  servedOf: ServedOf,
): DutyTime => {
  const permitted = supplies.find(({ group }) => duty.permittedGroups.includes(group.name));
  const workingDays = permitted?.net.workingDays ?? ledger.constant(0);
  const hours = ledger.apply(reusableHours, subject, {
    staffed,
    handling: queue.handling ?? missingCalls(ledger, duty, subject),
    share: ledger.input("reuse-share", subject, duty.reuse.share),
    workingDays,
    offPhone: ledger.input("off-phone-share", subject, duty.offPhoneShare),
    served: servedOf(line) ?? ledger.constant(0),
  });
  return { duty: duty.name, hours, workingDays };
};

/** The tasks that are named may be done in that time too. */
export const permittedInReusedTime = (
  lines: readonly WorkLine[],
  reused: readonly ReusedTime[],
): readonly WorkLine[] => {
  if (reused.length === 0) return lines;
  return lines.map((line) => {
    const { kind, name: task } = line.subject;
    const also = reused.flatMap(({ name, tasks }) => (kind === "task" && tasks.includes(task) ? [name] : []));
    return also.length === 0 ? line : { ...line, permittedGroups: [...line.permittedGroups, ...also] };
  });
};
