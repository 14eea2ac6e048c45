import type { AdoptionCurve, Plan, RecurringTask, StaffGroup } from "../plan.ts";
import {
  type InputTableId,
  inputTableIds,
  type ModelTableId,
  type SettingsTableId,
} from "./contract/contract.ts";
import { type Issue, type IssueCode, type IssueCollector, issueCollector, nowhere } from "./issue.ts";
import { adoptionCurvesOf } from "./plan/adoption.ts";
import { benefitsOf, refundRatesOf } from "./plan/benefits.ts";
import { checkCadences } from "./plan/cadence-driver.ts";
import { caseMovesOf, checkMoves } from "./plan/case-moves.ts";
import { caseloadBandsOf, withBands } from "./plan/caseload-bands.ts";
import { caseGroupsOf } from "./plan/cases.ts";
import { checkCycles, checkHolidays, checkUnits } from "./plan/checks.ts";
import { namesIn, type PlanContext } from "./plan/context.ts";
import { fundingOf } from "./plan/funding.ts";
import { normPeriodsOf, overtimeRulesOf } from "./plan/overtime-rules.ts";
import { checkOwnBeforeLaw } from "./plan/own-before-law.ts";
import { partTimeRulesOf } from "./plan/part-time-rules.ts";
import { participantsOf } from "./plan/participants.ts";
import { checkPermissions } from "./plan/permissions.ts";
import { phoneDutiesOf } from "./plan/phone-duties.ts";
import { checkCadencePriorities, checkClosedForNew } from "./plan/rule-checks.ts";
import { scenariosOf } from "./plan/scenarios.ts";
import { closingsOf, settingsOf } from "./plan/settings.ts";
import { staffGroupsOf } from "./plan/staff.ts";
import { batchesOf, tasksOf } from "./plan/tasks.ts";
import { unknownStaff, unknownTask } from "./plan/unknown.ts";
import { type FoundTable, findTables, reportTables } from "./read/find-tables.ts";
import { resolveNames, type TableRows } from "./read/keys.ts";
import { keyOf } from "./read/normalise.ts";
import { refusePersonalNumbers } from "./read/personal-number.ts";
import { headersOf, readRows } from "./read/read-table.ts";
import { ReadingMemory } from "./read/reading-memory.ts";
import {
  readSettings,
  type SettingsRead,
  settingCell,
  settingInput,
  settingMonth,
  settingText,
} from "./read/settings.ts";
import type { WorkbookTable, WorkbookTables } from "./tables.ts";

/** A workbook after reading: the plan as far as it can be told, and every problem on the way. */
export interface ParsedWorkbook {
  /** null where nothing can be calculated: no table of the model, or no start month. */
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
  /** The workbook has at least one table of the model. */
  readonly isModel: boolean;
}

type TableOf = (id: ModelTableId) => WorkbookTable | undefined;

const readAllRows = (tableOf: TableOf, issues: IssueCollector, memory: ReadingMemory): TableRows => {
  const rows = inputTableIds.map((id: InputTableId) => {
    const table = tableOf(id);
    return [id, table === undefined ? [] : readRows(id, table, issues, memory)] as const;
  });
  // Every table's rows stand under its own id; the compiler loses it on the way through the list.
  return Object.fromEntries(rows) as unknown as TableRows;
};

const settingsRead = <Id extends SettingsTableId>(
  id: Id,
  tableOf: TableOf,
  issues: IssueCollector,
  memory: ReadingMemory,
): SettingsRead<Id> => {
  const table = tableOf(id);
  if (table === undefined) return { table: id, settings: new Map() };
  const rows = memory.sameList(`rows of ${id}`, table.rows);
  return memory.remember(rows, id, [memory.sameList(`headers of ${id}`, headersOf(table))], issues, (own) =>
    readSettings(id, table, own),
  );
};

const neededTables = ["staffGroups", "caseGroups", "tasks"] as const;

const reportEmpty = (rows: TableRows, tableOf: TableOf, issues: IssueCollector): void => {
  for (const id of neededTables) {
    const table = tableOf(id);
    if (table === undefined || rows[id].length > 0) continue;
    if (id === "tasks" && rows.batches.length > 0) continue;
    issues.add("table-empty", { ...nowhere, sheet: table.sheet, table: table.name }, { table: id });
  }
};

/** The units under one spelling each, in the order in which they are named. */
const unitNames = (names: readonly string[]): ReadonlyMap<string, string> => {
  const units = new Map<string, string>();
  for (const name of names) if (!units.has(keyOf(name))) units.set(keyOf(name), name);
  return units;
};

/** The recurring tasks. Where none is stated there are none if the rows tell of batches, else they are not known. */
const recurringTasks = (
  context: PlanContext,
  staffGroups: readonly StaffGroup[],
  hasTable: boolean,
): readonly RecurringTask[] => {
  const stated = tasksOf(context);
  checkCadences(stated, context);
  checkCadencePriorities(stated, context);
  checkOwnBeforeLaw(stated, context);
  checkClosedForNew(context);
  if (stated.length > 0) return [...checkCycles(stated, context), ...participantsOf(stated, context)];
  return hasTable && context.rows.batches.length > 0 ? [] : [unknownTask(staffGroups)];
};

const curvesOf = ({ rows, memory, issues }: PlanContext): readonly AdoptionCurve[] =>
  memory.remember(rows.adoptionCurves, "curves", [], issues, (own) =>
    adoptionCurvesOf(rows.adoptionCurves, own),
  );

const planOf = (context: PlanContext, hasTasks: boolean): Plan => {
  const { settings, checklist, workplace } = context;
  const closings = closingsOf(context);
  const caseloadBands = caseloadBandsOf(context);
  const groups = checkHolidays(staffGroupsOf(context), closings, context).map((group) =>
    withBands(group, caseloadBands, context.issues),
  );
  const staffGroups = groups.length > 0 ? groups : [unknownStaff(workplace)];
  const caseMoves = caseMovesOf(context);
  const caseGroups = caseGroupsOf(context, caseMoves);
  checkMoves(caseGroups, caseMoves, context);
  checkUnits(context);
  const cycleFree = recurringTasks(context, staffGroups, hasTasks);
  const stated = { tasks: cycleFree, batches: batchesOf(context), phoneDuties: phoneDutiesOf(context) };
  const { tasks, batches, phoneDuties } = checkPermissions(staffGroups, stated, context);
  const normPeriods = normPeriodsOf(context);
  const units = unitNames([...staffGroups, ...caseGroups].map(({ unit }) => unit));
  const inUnit = <Row extends { readonly unit: string }>(row: Row): Row => {
    const unit = units.get(keyOf(row.unit)) ?? row.unit;
    return unit === row.unit ? row : { ...row, unit };
  };
  return {
    workplace,
    start: context.start,
    horizonMonths: context.horizonMonths,
    closings,
    units: [...units.values()],
    staffGroups: staffGroups.map(inUnit),
    caseGroups: caseGroups.map(inUnit),
    tasks,
    batches,
    phoneDuties,
    benefits: benefitsOf(context),
    refundRates: refundRatesOf(context),
    partTimeOvertime: partTimeRulesOf(context),
    overtimeRules: overtimeRulesOf(context),
    normPeriods,
    caseMoves,
    caseloadBands,
    funding: fundingOf(context),
    scenarios: scenariosOf(
      {
        staffGroups,
        caseGroups,
        tasks,
        batches,
        phoneDuties,
        adoptionCurves: curvesOf(context),
        normPeriods,
      },
      context,
    ),
    settings: settingsOf(settings, checklist),
  };
};

/** Problems that nobody can know of without a start month. */
const needsStart: ReadonlySet<IssueCode> = new Set(["outside-horizon", "holiday-above-hours"] as const);

const defaultHorizon = 36;
/** Any month will do to find the other problems of a workbook that states no start. */
const someMonth = { year: 2026, month: 1 };

const parseModel = (
  workbook: WorkbookTables,
  found: readonly FoundTable[],
  issues: IssueCollector,
  memory: ReadingMemory,
): Plan | null => {
  const tableOf: TableOf = (id) => {
    const index = found.find((table) => table.id === id)?.index;
    return index === undefined ? undefined : workbook.tables[index];
  };
  reportTables(workbook, found, issues);
  const settings = settingsRead("settings", tableOf, issues, memory);
  const checklist = settingsRead("checklist", tableOf, issues, memory);
  const rows = resolveNames(readAllRows(tableOf, issues, memory), issues, memory);
  reportEmpty(rows, tableOf, issues);
  const start = settingMonth(settings, "startMonth");
  const horizon = settingCell(settings, "horizonMonths");
  if (horizon.state === "refused")
    issues.add("horizon-not-read", horizon.at ?? nowhere, { used: defaultHorizon });
  const context = {
    rows,
    settings,
    checklist,
    workplace: settingText(settings, "workplace") ?? "",
    start: start ?? someMonth,
    horizonMonths: settingInput(settings, "horizonMonths").value ?? defaultHorizon,
    issues,
    memory,
    names: namesIn(rows, memory),
  };
  const plan = planOf(context, tableOf("tasks") !== undefined);
  return start === null ? null : plan;
};

/**
 * Reads a workbook into the plan, collecting every problem. Rows that are the same objects as when the memory last met
 * them are not read again.
 */
export const parseWorkbook = (tables: WorkbookTables, memory = new ReadingMemory()): ParsedWorkbook => {
  const issues = issueCollector();
  const found = findTables(tables);
  const modelTables = new Set(found.map(({ index }) => tables.tables[index]));
  const workbook = refusePersonalNumbers(tables, (table) => modelTables.has(table), issues, memory);
  const isModel = found.length > 0;
  if (!isModel) issues.add("not-a-model", nowhere, {});
  const plan = isModel ? parseModel(workbook, found, issues, memory) : null;
  return {
    plan,
    issues: issues.issues.filter(({ code }) => plan !== null || !needsStart.has(code)),
    isModel,
  };
};
