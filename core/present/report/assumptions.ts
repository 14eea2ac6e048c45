import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import { valueAt } from "../../explain/step.ts";
import type { CellReference, Input, InputStatus } from "../../origin.ts";
import { caseGroupsBehind } from "../../plan/case-groups-behind.ts";
import { inputsOf, isDisputed } from "../../plan/inputs.ts";
import type { PhoneDuty } from "../../plan/phone-duty.ts";
import type { Plan, RecurringTask } from "../../plan.ts";
import type { ScenarioResult } from "../../result.ts";
import type { AssumptionKind } from "../../text/report-text.ts";
import { answerPeriod } from "../answer.ts";

/** A row of the workbook that today's answer rests on. */
export interface Assumption {
  readonly kind: AssumptionKind;
  readonly name: string;
  /** Posts that hang on it in the time of the answer: as many per cent more of it change the gap by as many per cent of them. */
  readonly posts: number;
  /** The number that tells the row best; minutes of a task are those of all its parts. */
  readonly value: number | null;
  readonly status: InputStatus | null;
  readonly suppliedBy: string | null;
  /** Null where nobody typed a number of the row. */
  readonly at: CellReference | null;
  /** The last cell that the value is of, where it is of more than one. */
  readonly until: CellReference | null;
}

const isInRow = ({ origin }: Input, { table, row }: CellReference): boolean =>
  origin.kind === "cell" && origin.at.table === table && origin.at.row === row;

/** The row's number that is typed, and who stands behind it; marked as disputed where any number of the row is. */
const provenance = (
  row: unknown,
  first: readonly Input[],
): Pick<Assumption, "status" | "suppliedBy" | "at" | "until"> => {
  const inputs = inputsOf(row);
  const typed = [...first, ...inputs].find(({ origin }) => origin.kind === "cell");
  if (typed?.origin.kind !== "cell") return { status: null, suppliedBy: null, at: null, until: null };
  const { at, suppliedBy, status } = typed.origin;
  const last = first.filter(({ origin }) => origin.kind === "cell").at(-1)?.origin;
  return {
    at,
    until: last?.kind === "cell" && last.at.table === at.table && last.at.cell !== at.cell ? last.at : null,
    suppliedBy,
    status: inputs.some((input) => isInRow(input, at) && isDisputed(input)) ? "disputed" : status,
  };
};

type PostsOf = (kind: string, name: string) => number;

/** Mean posts of the work of a task, batch or duty in the time of the answer, by the hours of its home group. */
const postsOfWork = ({ outcomes, groups, periods }: ScenarioEvaluation): PostsOf => {
  const { from, to } = periods[1] ?? periods[0] ?? { from: 0, to: 0 };
  const netHours = new Map(
    groups.map(({ gap: { supply } }) => [supply.group.name, supply.net.meanNet] as const),
  );
  const posts = new Map<string, number>();
  for (const { served } of outcomes) {
    const { subject, homeGroup, arising } = served.line;
    const net = netHours.get(homeGroup);
    if (net === undefined) continue;
    let sum = 0;
    for (let month = from; month < to; month++) sum += valueAt(arising, month) / valueAt(net, month);
    const key = `${subject.kind} ${subject.name}`;
    posts.set(key, (posts.get(key) ?? 0) + sum / Math.max(1, to - from));
  }
  return (kind, name) => posts.get(`${kind} ${name}`) ?? 0;
};

const sumOf = (inputs: readonly Input[]): number | null =>
  inputs.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0);

/** Work that comes of a case group, also by way of the task that it follows. */
const comesOf = (task: RecurringTask, group: string, tasks: ReadonlyMap<string, RecurringTask>): boolean => {
  const seen = new Set<string>();
  for (let each: RecurringTask | undefined = task; each !== undefined && !seen.has(each.name); ) {
    if (caseGroupsBehind(each).includes(group)) return true;
    seen.add(each.name);
    each = each.driver.kind === "share-of-task" ? tasks.get(each.driver.task) : undefined;
  }
  return false;
};

/** Hours a week that a duty is open, stated or told by its intervals. */
const openHours = ({ openingHoursPerWeek, intervals }: PhoneDuty): number | null => {
  if (openingHoursPerWeek.value !== null || intervals.length === 0) return openingHoursPerWeek.value;
  return intervals.reduce<number | null>((sum, { from, until, daysPerWeek }) => {
    if (sum === null || from.value === null || until.value === null || daysPerWeek.value === null)
      return null;
    return sum + (until.value - from.value) * daysPerWeek.value;
  }, 0);
};

/** The cells that tell when a duty is open. */
const cellsOfOpening = ({ openingHoursPerWeek, intervals }: PhoneDuty): readonly Input[] =>
  openingHoursPerWeek.value !== null || intervals.length === 0
    ? [openingHoursPerWeek]
    : intervals.flatMap(({ from, until }) => [from, until]);

/** Tasks, batches and duties: what the tasks' side of the gap rests on. */
const workAssumptions = (plan: Plan, steps: ScenarioEvaluation): readonly Assumption[] => {
  const postsOf = postsOfWork(steps);
  return [
    ...plan.tasks.map((task): Assumption => {
      const { talk, before, after } = task.minutes;
      return {
        kind: "task",
        name: task.name,
        posts: postsOf("task", task.name),
        value: sumOf([talk, before, after]),
        ...provenance(task, [talk, before, after]),
      };
    }),
    ...plan.batches.map(
      (batch): Assumption => ({
        kind: "batch",
        name: batch.name,
        posts: postsOf("batch", batch.name),
        value: batch.cases.value,
        ...provenance(batch, [batch.cases]),
      }),
    ),
    ...plan.phoneDuties.map(
      (duty): Assumption => ({
        kind: "phone-duty",
        name: duty.name,
        posts: postsOf("phone-duty", duty.name),
        value: openHours(duty),
        ...provenance(duty, cellsOfOpening(duty)),
      }),
    ),
  ];
};

/** Every row that today's gap rests on, those with most posts first. */
export const assumptionsOf = (
  plan: Plan,
  steps: ScenarioEvaluation,
  today: ScenarioResult,
): readonly Assumption[] => {
  const work = workAssumptions(plan, steps);
  const tasks = new Map(plan.tasks.map((task) => [task.name, task] as const));
  const available = new Map(
    answerPeriod(today).byStaffGroup.map((group) => [group.staffGroup, group.availableFte] as const),
  );
  const postsOfTask = new Map(
    work.filter(({ kind }) => kind === "task").map(({ name, posts }) => [name, posts]),
  );
  const ofCases = (group: string): number =>
    plan.tasks
      .filter((task) => comesOf(task, group, tasks))
      .reduce((sum, { name }) => sum + (postsOfTask.get(name) ?? 0), 0);
  return [
    ...plan.staffGroups.map(
      (group): Assumption => ({
        kind: "staff-group",
        name: group.name,
        posts: available.get(group.name) ?? 0,
        value: group.filledPosts.value,
        ...provenance(group, [group.filledPosts]),
      }),
    ),
    ...plan.caseGroups.map(
      (group): Assumption => ({
        kind: "case-group",
        name: group.name,
        posts: ofCases(group.name),
        value: group.openCases.value,
        ...provenance({ ...group, guidelines: [] }, [group.openCases]),
      }),
    ),
    ...work,
  ]
    .filter(({ posts }) => posts > 0)
    .sort((one, other) => other.posts - one.posts);
};
