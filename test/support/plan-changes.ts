import type { Input } from "../../core/origin.ts";
import type { Driver, OptionKind, Plan, UserFormula } from "../../core/plan.ts";
import { given } from "./plan.ts";
import type { RandomCase } from "./random-plan.ts";

/** A place in a plan or an option, as the keys that lead to it. */
export type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isInput = (value: unknown): value is Input => isObject(value) && "value" in value && "origin" in value;

/** Every input of the value, by path. */
export const inputsIn = (value: unknown, path: Path = []): readonly (readonly [Path, Input])[] => {
  if (isInput(value)) return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((element, index) => inputsIn(element, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, element]) => inputsIn(element, [...path, key]));
};

/** What is taken from an input is a cell that could not be read, not one that nobody filled in. */
const changedInput = (input: Input, value: number | null): Input => {
  if (value !== null || input.value === null) return { ...input, value };
  const at = { sheet: "Ark", table: "Tabel", row: 1, column: "Kolonne", cell: "A1" };
  return { value, origin: { kind: "cell", at, suppliedBy: null, status: null } };
};

/** The value with every input replaced by what `change` makes of it. */
export const withInputs = <Value>(
  value: Value,
  change: (input: number | null, path: Path) => number | null,
  path: Path = [],
): Value => {
  if (isInput(value)) return changedInput(value, change(value.value, path)) as Value;
  if (Array.isArray(value)) {
    return value.map((element: unknown, index) => withInputs(element, change, [...path, index])) as Value;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, element]) => [
    key,
    withInputs(element, change, [...path, key]),
  ]);
  return Object.fromEntries(entries) as Value;
};

/** Inputs that grow with the workplace: numbers of cases, posts and people, and hours of the whole group. */
const extensive = new Set([
  "filledPosts",
  "establishedPosts",
  "heads",
  "owedTimeOffHours",
  "openCases",
  "newCasesPerMonth",
  "outflowPerMonth",
  "timeConsumingCases",
  "cases",
  "workers",
  "hours",
  "posts",
  "people",
  "positions",
]);

const growsWithWorkplace = (plan: Plan, path: Path): boolean => {
  const last = path.at(-1);
  if (typeof last === "string" && extensive.has(last)) return true;
  const [list, index] = path;
  if (list === "tasks" && typeof index === "number" && path[2] === "driver" && last === "rate") {
    return plan.tasks[index]?.driver.kind === "per-month";
  }
  if (list === "staffGroups" && typeof index === "number" && path[2] === "allowances" && last === "amount") {
    const line = plan.staffGroups[index]?.allowances[Number(path[3])];
    return line?.kind === "named-duty-hours-a-year";
  }
  return false;
};

/** A workplace so many times as large: as many times the cases, the people and the work. */
export const scaled = ({ plan, options }: RandomCase, by: number): RandomCase => {
  const scale = (value: number | null, path: Path) =>
    value !== null && growsWithWorkplace(plan, path) ? by * value : value;
  const scaleOption = (value: number | null, path: Path) => {
    const [option, part, amount] = path;
    if (value === null || part !== "amounts") return value;
    const kind = options[Number(option)]?.kind;
    return kind !== undefined && optionGrows(kind, String(amount)) ? by * value : value;
  };
  return { plan: withInputs(plan, scale), options: withInputs(options, scaleOption) };
};

/** Hours stated for all, and visits of all, are those of the workplace; the rest that counts heads is by the head. */
const optionGrows = (kind: OptionKind, amount: string): boolean =>
  extensive.has(amount)
    ? amount !== "hours" || kind === "it-system" || kind === "added-work"
    : amount === "occasions-a-week" && kind === "outreach";

/** The same plan with other names of groups, target groups, tasks and batches. */
export const renamed = ({ plan, options }: RandomCase, name: (old: string) => string): RandomCase => ({
  plan: {
    ...plan,
    staffGroups: plan.staffGroups.map((group) => ({ ...group, name: name(group.name) })),
    caseGroups: plan.caseGroups.map((group) => ({ ...group, name: name(group.name) })),
    caseMoves: plan.caseMoves.map((move) => ({ ...move, from: name(move.from), to: name(move.to) })),
    caseloadBands: plan.caseloadBands.map((band) => ({ ...band, staffGroup: name(band.staffGroup) })),
    tasks: plan.tasks.map((task) => ({
      ...task,
      name: name(task.name),
      ...renamedRules(task, name),
      complexityOf: task.complexityOf && name(task.complexityOf),
      driver: renamedDriver(task.driver, name),
    })),
    batches: plan.batches.map((batch) => ({
      ...batch,
      name: name(batch.name),
      ...renamedRules(batch, name),
    })),
    phoneDuties: plan.phoneDuties.map((duty) => ({
      ...duty,
      name: name(duty.name),
      ...renamedRules(duty, name),
      reuse: { ...duty.reuse, tasks: duty.reuse.tasks.map(name) },
    })),
  },
  options: options.map((choice) => ({
    ...choice,
    staffGroup: choice.staffGroup && name(choice.staffGroup),
    otherStaffGroup: choice.otherStaffGroup && name(choice.otherStaffGroup),
    target: choice.target && name(choice.target),
  })),
});

interface Rules {
  readonly homeGroup: string;
  readonly permittedGroups: readonly string[];
}

const renamedRules = ({ homeGroup, permittedGroups }: Rules, name: (old: string) => string): Rules => ({
  homeGroup: name(homeGroup),
  permittedGroups: permittedGroups.map(name),
});

const renamedDriver = (driver: Driver, name: (old: string) => string): Driver => {
  if (driver.kind === "per-month") return driver;
  if (driver.kind === "share-of-task") return { ...driver, task: name(driver.task) };
  if (driver.kind !== "formula") return { ...driver, caseGroup: name(driver.caseGroup) };
  const variables: Record<string, UserFormula["variables"][string]> = {};
  for (const [variable, { caseGroup, quantity }] of Object.entries(driver.formula.variables)) {
    variables[variable] = { caseGroup: name(caseGroup), quantity };
  }
  return { ...driver, formula: { ...driver.formula, variables } };
};

/** The same plan with every table, and every list of permitted groups, in another order. */
export const reordered = (
  { plan, options }: RandomCase,
  order: <Row>(rows: readonly Row[]) => readonly Row[],
): RandomCase => {
  const permitted = <Work extends { readonly permittedGroups: readonly string[] }>(work: Work): Work => ({
    ...work,
    permittedGroups: order(work.permittedGroups),
  });
  return {
    plan: {
      ...plan,
      closings: order(plan.closings),
      staffGroups: order(plan.staffGroups).map((group) => ({
        ...group,
        allowances: order(group.allowances),
      })),
      caseGroups: order(plan.caseGroups).map((group) => ({
        ...group,
        openingAges: order(group.openingAges),
      })),
      caseMoves: order(plan.caseMoves),
      caseloadBands: order(plan.caseloadBands),
      tasks: order(plan.tasks).map(permitted),
      batches: order(plan.batches).map(permitted),
      phoneDuties: order(plan.phoneDuties).map((duty) => ({
        ...permitted(duty),
        intervals: order(duty.intervals),
        reuse: { ...duty.reuse, tasks: order(duty.reuse.tasks) },
      })),
    },
    options: order(options),
  };
};

/** Without work that follows other work: more decisions rightly bring more complaints. */
export const withoutRework = ({ plan, options }: RandomCase): RandomCase => ({
  plan: {
    ...plan,
    tasks: plan.tasks.map((task) =>
      task.driver.kind === "share-of-task"
        ? { ...task, driver: { kind: "per-month", rate: given(120) } }
        : task,
    ),
  },
  options,
});

/** Work that arises whatever is done of it: no task follows another's output, and none grows while it waits. */
export const withoutFeedback = (drawn: RandomCase): RandomCase => {
  const { plan, options } = withoutRework(drawn);
  return {
    plan: { ...plan, tasks: plan.tasks.map((task) => ({ ...task, growthPerMonth: given(0) })) },
    options,
  };
};
