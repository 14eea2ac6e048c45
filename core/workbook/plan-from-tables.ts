import type { AdoptionCurve, Plan, RecurringTask, StaffGroup } from "../plan.ts";
import type { SheetNames } from "../text/issue-text.ts";
import {
  type InputTableId,
  inputTableIds,
  type ModelTableId,
  type SettingsTableId,
} from "./contract/contract.ts";
import { modelVersion } from "./contract/version.ts";
import { type Issue, type IssueCode, type IssueCollector, issueCollector, nowhere } from "./issue.ts";
import { adoptionCurvesOf } from "./plan/adoption.ts";
import { benefitsOf, refundRatesOf } from "./plan/benefits.ts";
import { checkCadences } from "./plan/cadence-driver.ts";
import { caseMovesOf, checkMoves } from "./plan/case-moves.ts";
import { caseloadBandsOf, withBands } from "./plan/caseload-bands.ts";
import { caseGroupsOf } from "./plan/cases.ts";
import { checkCycles, checkHolidays, checkUnits } from "./plan/checks.ts";
import { namesIn, type PlanContext } from "./plan/context.ts";
import { needsCaseGroup } from "./plan/driver.ts";
import { fundingOf } from "./plan/funding.ts";
import { normPeriodsOf, overtimeRulesOf } from "./plan/overtime-rules.ts";
import { checkOwnBeforeLaw } from "./plan/own-before-law.ts";
import { partTimeRulesOf } from "./plan/part-time-rules.ts";
import { participantsOf } from "./plan/participants.ts";
import { checkPermissions } from "./plan/permissions.ts";
import { phoneDutiesOf } from "./plan/phone-duties.ts";
import { checkCadencePriorities, checkClosedForNew, checkRuleGroups } from "./plan/rule-checks.ts";
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
import { sheetNamesOf } from "./sheet-names.ts";
import type { WorkbookTable, WorkbookTables } from "./tables.ts";

/** A workbook after reading: the plan as far as it can be told, and every problem on the way. */
export interface ParsedWorkbook {
  /** null where nothing can be calculated: no table of the model, or no start month. */
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
  /** The workbook has at least one table of the model. */
  readonly isModel: boolean;
  /** Version of a workbook that was made for a later edition; null where this edition knows all of it. */
  readonly newerVersion: number | null;
  readonly sheetNames: SheetNames;
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

/** Work that needs no recurring task: batches of cases, and phones that are open. */
const hasOtherWork = ({ batches, phoneDuties }: TableRows): boolean =>
  batches.length > 0 || phoneDuties.length > 0;

/** What the work that is stated needs; where none is stated, what a model begins with. */
const neededTables = (rows: TableRows): readonly ("staffGroups" | "caseGroups" | "tasks")[] => {
  const nothingStated = rows.tasks.length === 0 && !hasOtherWork(rows);
  return [
    "staffGroups",
    ...(nothingStated || rows.tasks.some(needsCaseGroup) ? (["caseGroups"] as const) : []),
    ...(nothingStated ? (["tasks"] as const) : []),
  ];
};

const reportEmpty = (rows: TableRows, tableOf: TableOf, issues: IssueCollector): void => {
  for (const id of neededTables(rows)) {
    const table = tableOf(id);
    if (table === undefined || rows[id].length > 0) continue;
    issues.add("table-empty", { ...nowhere, sheet: table.sheet, table: table.name }, { table: id });
  }
};

/** The units under one spelling each, in the order in which they are named. */
const unitNames = (names: readonly string[]): ReadonlyMap<string, string> => {
  const units = new Map<string, string>();
  for (const name of names) if (!units.has(keyOf(name))) units.set(keyOf(name), name);
  return units;
};

/** The recurring tasks. Where none is stated there are none if the rows tell of other work, else they are not known. */
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
  checkRuleGroups(context);
  if (stated.length > 0) return [...checkCycles(stated, context), ...participantsOf(stated, context)];
  return hasTable && hasOtherWork(context.rows) ? [] : [unknownTask(staffGroups)];
};

const curvesOf = ({ rows, memory, issues }: PlanContext): readonly AdoptionCurve[] =>
  memory.remember(rows.adoptionCurves, "curves", [], issues, (own) =>
    adoptionCurvesOf(rows.adoptionCurves, own),
  );

const planOf = (context: PlanContext, hasTasks: boolean): Plan => {
  const { settings, checklist, workplace } = context;
  const question = settingText(settings, "question");
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
    ...(question !== null && { question }),
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

/** Version that the workbook tells of itself, where this edition does not know it. */
const newerVersionOf = (settings: SettingsRead<"settings">, issues: IssueCollector): number | null => {
  const { value: found } = settingInput(settings, "modelVersion");
  if (found === null || found <= modelVersion) return null;
  const { at } = settingCell(settings, "modelVersion");
  issues.add("newer-version", at ?? nowhere, { found, known: modelVersion });
  return found;
};

const parseModel = (
  workbook: WorkbookTables,
  found: readonly FoundTable[],
  issues: IssueCollector,
  memory: ReadingMemory,
): Pick<ParsedWorkbook, "plan" | "newerVersion"> => {
  const tableOf: TableOf = (id) => {
    const index = found.find((table) => table.id === id)?.index;
    return index === undefined ? undefined : workbook.tables[index];
  };
  reportTables(workbook, found, issues);
  const settings = settingsRead("settings", tableOf, issues, memory);
  const newerVersion = newerVersionOf(settings, issues);
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
  return { plan: start === null ? null : plan, newerVersion };
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
  const { plan, newerVersion } = isModel
    ? parseModel(workbook, found, issues, memory)
    : { plan: null, newerVersion: null };
  return {
    plan,
    issues: issues.issues.filter(({ code }) => plan !== null || !needsStart.has(code)),
    isModel,
    newerVersion,
    sheetNames: sheetNamesOf(workbook, found),
  };
};
