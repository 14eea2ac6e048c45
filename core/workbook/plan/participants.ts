import { defaultInput, type Input } from "../../origin.ts";
import type { Driver, RecurringTask } from "../../plan.ts";
import { keyOf } from "../read/normalise.ts";
import { inputOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";
import { noMinutes } from "./unknown.ts";

type ParticipantRow = TableRow<"meetingParticipants">;

/** Time that nobody can count, of people who cannot be told. */
const unknownTime = (rate: Input): Driver => ({ kind: "per-month", rate });

/** What the row refers to; a part that cannot be told may be any. */
interface Meeting {
  readonly task: RecurringTask | undefined;
  readonly staffGroup: string | null;
}

const driverOf = (row: ParticipantRow, { task, staffGroup }: Meeting): Driver => {
  if (task === undefined) return unknownTime(refusedInput(row, "task"));
  if (staffGroup === null) return unknownTime(refusedInput(row, "staffGroup"));
  return { kind: "share-of-task", task: task.name, rate: inputOf(row, "people"), lagMonths: defaultInput(0) };
};

/**
 * The time of further people in a meeting: a task of theirs that follows the meeting in the same month and takes the
 * same minutes, so that a meeting which is stopped frees the hours of everybody in it.
 */
const participantsTask = (
  row: ParticipantRow,
  meeting: Meeting,
  name: string,
  groups: readonly string[],
): RecurringTask => {
  const { task, staffGroup } = meeting;
  return {
    name,
    driver: driverOf(row, meeting),
    homeGroup: staffGroup ?? groups[0] ?? "",
    permittedGroups: staffGroup === null ? groups : [staffGroup],
    priority: task?.priority ?? 1,
    deadlineDays: task?.deadlineDays ?? null,
    minutes: task?.minutes ?? noMinutes,
    complexityOf: task?.complexityOf ?? null,
    profile: null,
    from: null,
    to: null,
    growthPerMonth: task?.growthPerMonth ?? defaultInput(0),
    openingBacklog: null,
    sanctionTalk: false,
    at: row.at,
  };
};

const wordsOf = (row: ParticipantRow): string =>
  `${textOf(row, "task") ?? "?"} (${textOf(row, "staffGroup") ?? "?"})`;

const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(keyOf(name))) return name;
  }
};

/** The tasks of further participants; a second row for the same meeting and group adds to the first. */
export const participantsOf = (
  tasks: readonly RecurringTask[],
  { rows, issues, memory, names }: PlanContext,
): readonly RecurringTask[] => {
  const taken = new Set(tasks.map(({ name }) => keyOf(name)));
  const byName = new Map(tasks.map((task) => [task.name, task]));
  return rows.meetingParticipants.map((row) => {
    const name = freeName(wordsOf(row), taken);
    taken.add(keyOf(name));
    const meeting = { task: byName.get(textOf(row, "task") ?? ""), staffGroup: textOf(row, "staffGroup") };
    const hangsOn = [name, meeting.task, names.staffGroups];
    return memory.remember(row, "participants", hangsOn, issues, () =>
      participantsTask(row, meeting, name, names.staffGroups),
    );
  });
};
