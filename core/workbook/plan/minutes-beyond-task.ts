import { minutesPerPiece } from "../../demand/minutes.ts";
import { countsHours } from "../../demand/task-base.ts";
import { Ledger } from "../../explain/ledger.ts";
import { valueAt } from "../../explain/step.ts";
import type { RecurringTask } from "../../plan.ts";
import { minutesPerHour } from "../../units.ts";
import { monthNumber } from "../../year-month.ts";
import type { IssueCollector } from "../issue.ts";
import { placeOf } from "../read/row.ts";
import type { OptionOfRow } from "./option-months.ts";

/** An option that hands minutes of each piece of a task over to another staff group. */
interface HandingOver extends OptionOfRow {
  readonly task: string;
  readonly minutes: number;
}

const handingOver = ({ row, choice }: OptionOfRow): readonly HandingOver[] => {
  const { kind, enabled, target: task, amounts } = choice;
  const minutes = amounts.minutes?.value ?? null;
  if (kind !== "central-booking" || !enabled || task === null || minutes === null) return [];
  return [{ row, choice, task, minutes }];
};

/** Minutes that a piece of the task takes today, missed talks counted in; NaN where they are not known. */
const minutesToday = (task: RecurringTask): number => {
  if (countsHours(task)) return minutesPerHour;
  const today = minutesPerPiece(
    new Ledger(1),
    { kind: "task", name: task.name },
    task.minutes,
    (_, base) => base,
  );
  return valueAt(today, 0);
};

const runTogether = ({ choice: one }: OptionOfRow, { choice: other }: OptionOfRow): boolean => {
  const startsBefore = (from: typeof one.from, to: typeof one.to) =>
    from === null || to === null || monthNumber(from) <= monthNumber(to);
  return startsBefore(one.from, other.to) && startsBefore(other.from, one.to);
};

/** Minutes of this option and of those before it on the same task that run while it does. */
const togetherWith = (option: HandingOver, before: readonly HandingOver[]) => {
  const others = before.filter((other) => other.task === option.task && runTogether(option, other));
  const minutes = others.reduce((sum, other) => sum + other.minutes, option.minutes);
  return { minutes, first: others[0] ?? null };
};

/** Rounding makes no minutes. */
const tolerance = 1e-9;

/**
 * Reports options of one scenario that hand over more minutes of a task than each piece of it takes: only those are
 * handed over (model-definitions 2.21). What an option asks for alone is told once, whatever scenarios it is in.
 */
export const reportMinutesBeyondTask = (
  options: readonly OptionOfRow[],
  scenario: string,
  tasks: readonly RecurringTask[],
  told: Set<OptionOfRow["row"]>,
  issues: IssueCollector,
): void => {
  const handed = options.flatMap(handingOver);
  for (const [index, option] of handed.entries()) {
    const task = tasks.find(({ name }) => name === option.task);
    if (task === undefined || told.has(option.row)) continue;
    const held = minutesToday(task);
    const { minutes: found, first } = togetherWith(option, handed.slice(0, index));
    if (!(found > held + tolerance)) continue;
    told.add(option.row);
    const alone = option.minutes > held + tolerance || first === null;
    issues.add("minutes-beyond-task", placeOf(option.row, "minutes"), {
      task: task.name,
      held,
      found: alone ? option.minutes : found,
      together: alone ? null : { first: placeOf(first.row, "minutes"), scenario },
    });
  }
};
