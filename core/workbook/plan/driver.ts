import { defaultInput, type Input } from "../../origin.ts";
import type { Driver } from "../../plan.ts";
import type { ColumnIdOf } from "../contract/contract.ts";
import type { DriverKind } from "../contract/tasks.ts";
import {
  cellOf,
  choiceOf,
  inputOf,
  isGiven,
  placeOf,
  refusedInput,
  type TableRow,
  textOf,
} from "../read/row.ts";
import { type CadenceContext, cadenceDriver } from "./cadence-driver.ts";
import { ageOf, givenAge, taskAges } from "./case-age.ts";
import { chosenName, needed, type PlanContext, reportMissing } from "./context.ts";
import { formulaDriver } from "./formula.ts";

type TaskRow = TableRow<"tasks">;
type DetailRow = TableRow<"taskDetails">;

/** The column of the main table that says how much: a number or a percentage, so that neither is taken for the other. */
const amountColumn: Readonly<Record<DriverKind, "rate" | "share" | null>> = {
  "per-open-case-a-year": "rate",
  "per-new-case": "rate",
  "per-month": "rate",
  "share-of-cases-a-year": "share",
  "age-window": "rate",
  "at-age": "rate",
  "per-moved-case": "rate",
  "talk-cadence": null,
  "share-of-task": "share",
  formula: null,
};

const withoutCaseGroup: ReadonlySet<DriverKind> = new Set(["per-month", "share-of-task", "formula"]);

/** Whether the task comes from cases, so that there have to be some; a kind that is not known needs none. */
export const needsCaseGroup = (row: TaskRow): boolean => {
  const kind = choiceOf(row, "driver");
  return kind !== null && !withoutCaseGroup.has(kind);
};

/** A driver without a value, for a task of which it cannot be told how often it comes. */
export const unknownDriver = (
  row: TaskRow,
  column: "driver" | "caseGroup" | "homeGroup" | "alsoPermitted" | "priority" | "share" | "rate",
): Driver => ({
  kind: "per-month",
  rate: refusedInput(row, column),
});

/** What says more about one kind of driver, and nothing about the others. */
const driversOfDetail: readonly (readonly [ColumnIdOf<"taskDetails">, readonly DriverKind[]])[] = [
  ["ageFromMonths", ["age-window", "at-age"]],
  ["ageFromWeeks", ["age-window", "at-age"]],
  ["ageToMonths", ["age-window"]],
  ["ageToWeeks", ["age-window"]],
  ["coverage", ["age-window", "at-age"]],
  ["followsTask", ["share-of-task"]],
  ["lagMonths", ["share-of-task"]],
  ["formula", ["formula"]],
];

const reportUnused = (
  row: TaskRow,
  details: DetailRow | undefined,
  driver: DriverKind,
  { issues }: PlanContext,
): void => {
  const reason = { kind: "driver", driver } as const;
  for (const column of ["rate", "share"] as const)
    if (amountColumn[driver] !== column && isGiven(row, column))
      issues.add("unused-value", placeOf(row, column), { table: row.table, column, reason });
  if (details === undefined) return;
  for (const [column, drivers] of driversOfDetail)
    if (!drivers.includes(driver) && isGiven(details, column))
      issues.add("unused-value", placeOf(details, column), { table: details.table, column, reason });
};

const ageWindow = (
  caseGroup: string,
  rate: Input,
  details: DetailRow | undefined,
  { issues }: PlanContext,
): Driver => {
  if (details === undefined)
    return {
      kind: "age-window",
      caseGroup,
      rate,
      fromMonths: defaultInput(0),
      toMonths: null,
      coverage: defaultInput(1),
    };
  const fromMonths = ageOf(details, taskAges.from, issues) ?? inputOf(details, "ageFromMonths");
  const toMonths = ageOf(details, taskAges.to, issues);
  const window = { caseGroup, fromMonths, toMonths, coverage: inputOf(details, "coverage") };
  const from = fromMonths.value;
  const to = toMonths?.value ?? null;
  if (from === null || to === null || to > from) return { kind: "age-window", rate, ...window };
  const column = givenAge(details, taskAges.to);
  issues.add("age-window-order", placeOf(details, column), { from, to });
  return { kind: "age-window", ...window, rate: refusedInput(details, column) };
};

/** Work at one age of the case, such as half-way through a grant. */
const atAge = (
  row: TaskRow,
  caseGroup: string,
  rate: Input,
  details: DetailRow | undefined,
  context: PlanContext,
): Driver => {
  const ageMonths = details === undefined ? null : ageOf(details, taskAges.from, context.issues);
  if (details === undefined || ageMonths === null) {
    missingDetail(row, details, "ageFromMonths", context);
    return unknownDriver(row, "driver");
  }
  return { kind: "at-age", caseGroup, rate, ageMonths, coverage: inputOf(details, "coverage") };
};

/** The lag is none or at least a month: the steps between are shorter than the model's. */
const lagOf = (details: DetailRow, { issues }: PlanContext): Input => {
  const lag = inputOf(details, "lagMonths");
  if (lag.value === null || lag.value === 0 || lag.value >= 1) return lag;
  issues.add("lag-below-one-month", placeOf(details, "lagMonths"), { found: lag.value });
  return refusedInput(details, "lagMonths");
};

const missingDetail = (
  row: TaskRow,
  details: DetailRow | undefined,
  column: "followsTask" | "formula" | "ageFromMonths",
  { issues }: PlanContext,
): void => {
  if (details !== undefined && cellOf(details, column).state === "refused") return;
  if (details !== undefined && cellOf(details, column).at !== null) {
    reportMissing(issues, details, column);
    return;
  }
  issues.add("missing-value", placeOf(row, "driver"), {
    table: "taskDetails",
    column,
    name: textOf(row, "name"),
    filled: ["driver"],
  });
};

const shareOfTask = (
  row: TaskRow,
  rate: Input,
  details: DetailRow | undefined,
  context: PlanContext,
): Driver => {
  const task = details === undefined ? null : textOf(details, "followsTask");
  if (details === undefined || task === null) {
    missingDetail(row, details, "followsTask", context);
    return unknownDriver(row, "driver");
  }
  return { kind: "share-of-task", task, rate, lagMonths: lagOf(details, context) };
};

const ownFormula = (
  row: TaskRow,
  caseGroup: string | null,
  details: DetailRow | undefined,
  context: PlanContext,
): Driver => {
  if (cellOf(row, "caseGroup").state === "refused") return unknownDriver(row, "caseGroup");
  if (details !== undefined && isGiven(details, "formula"))
    return formulaDriver(details, caseGroup, context) ?? unknownDriver(row, "driver");
  missingDetail(row, details, "formula", context);
  return unknownDriver(row, "driver");
};

/** What sets a task off. Whatever is missing or refused leaves this task without a value, and no other. */
export const driverOf = (
  row: TaskRow,
  details: DetailRow | undefined,
  context: CadenceContext,
): { readonly driver: Driver; readonly caseGroup: string | null } => {
  const kind = choiceOf(row, "driver");
  const stated = textOf(row, "caseGroup");
  if (kind === null) return { driver: unknownDriver(row, "driver"), caseGroup: stated };
  reportUnused(row, details, kind, context);
  const column = amountColumn[kind];
  const rate =
    column === null ? defaultInput(null) : needed(context.issues, row, column, inputOf(row, column));
  if (kind === "per-month") return { driver: { kind, rate }, caseGroup: stated };
  if (kind === "share-of-task")
    return { driver: shareOfTask(row, rate, details, context), caseGroup: stated };
  if (kind === "formula") return { driver: ownFormula(row, stated, details, context), caseGroup: stated };
  const caseGroup = chosenName(context.issues, row, "caseGroup", context.names.caseGroups);
  if (caseGroup === null) return { driver: unknownDriver(row, "caseGroup"), caseGroup };
  if (kind === "talk-cadence")
    return { driver: cadenceDriver(caseGroup, details, context) ?? unknownDriver(row, "driver"), caseGroup };
  if (kind === "at-age") return { driver: atAge(row, caseGroup, rate, details, context), caseGroup };
  if (kind === "age-window") return { driver: ageWindow(caseGroup, rate, details, context), caseGroup };
  return { driver: { kind, caseGroup, rate }, caseGroup };
};
