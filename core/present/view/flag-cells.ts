import type { FlagCode } from "../../flags/flag.ts";
import type { Input } from "../../origin.ts";
import type { ChecklistQuestion } from "../../plan/checklist.ts";
import type { CaseGroup, RecurringTask, StaffGroup } from "../../plan.ts";
import type { FlagResult } from "../../result.ts";
import type { ResultText, UnnamedRow } from "../../text/result-text.ts";
import { cellOf } from "../../workbook/read/row.ts";
import { rowName } from "../row-name.ts";
import type { NamedCell } from "./named-cell.ts";
import { type OptionColumn, usedColumns } from "./option-columns.ts";
import { kindOf, type OptionRow } from "./option-rows.ts";
import { cellOfOrigin } from "./places.ts";
import type { ScenarioContext } from "./view-context.ts";

type CellsOf = (flag: FlagResult, context: ScenarioContext) => readonly NamedCell[];

const inputCell = (row: string, input: Input | null): NamedCell => ({
  row,
  at: input === null ? null : cellOfOrigin(input.origin),
});

const isFilled = ({ value }: Input): boolean => value !== null && value !== 0;

const uses = (row: OptionRow, column: OptionColumn): boolean =>
  usedColumns(kindOf(row)).some((used) => used.column === column);

/** The cells of the flag's options, of those columns that an option of the kind has use for. */
const optionCells =
  (...columns: readonly OptionColumn[]): CellsOf =>
  ({ options }, { chosen, optionRows }) => {
    const named = chosen.filter(({ name }) => options.includes(name));
    return named.flatMap(({ name, at }) => {
      const row = at === null ? null : (optionRows?.row(at.row) ?? null);
      return row === null
        ? []
        : columns
            .filter((column) => uses(row, column))
            .map((column) => ({ row: name, at: cellOf(row, column).at }));
    });
  };

/** The part of the plan that a flag calls by its name, or by where it stands. */
const calledBy = <Part extends { readonly name: string }>(
  parts: readonly Part[],
  subject: string,
  kind: UnnamedRow,
  text: ResultText,
): Part | undefined =>
  parts.find(({ name }) => name === subject) ??
  parts.find(({ name }) => name.startsWith("#") && rowName(name, kind, text) === subject);

const groupOf = ({ subject }: FlagResult, { plan, text }: ScenarioContext): StaffGroup | null =>
  calledBy(plan.staffGroups, subject, "group", text) ?? null;

const groupCells =
  (inputsOf: (group: StaffGroup) => readonly (Input | null)[]): CellsOf =>
  (flag, context) => {
    const group = groupOf(flag, context);
    return group === null ? [] : inputsOf(group).map((input) => inputCell(flag.subject, input));
  };

type LimitSetting =
  | "longWeekWeeksLimit"
  | "temporaryWeeksLimit"
  | "breathingSpaceMinimum"
  | "overdueHoursLimit"
  | "timeOffShareLimit"
  | "timeOffDeadlineMonths"
  | "timeOffFactor";

const settingCells =
  (...settings: readonly LimitSetting[]): CellsOf =>
  (_, { plan }) =>
    settings.map((setting) => inputCell("", plan.settings[setting]));

const driverInput = ({ driver }: RecurringTask): Input | null => ("rate" in driver ? driver.rate : null);

/** How often the task comes and how long it takes. */
const taskCells = (task: RecurringTask): readonly NamedCell[] => {
  const { talk, before, after } = task.minutes;
  const formula = task.driver.kind === "formula" ? task.driver.formula.at : null;
  return [
    { row: task.name, at: formula },
    ...[driverInput(task), talk, before, after]
      .filter((input) => input !== null && isFilled(input))
      .map((input) => inputCell(task.name, input)),
  ];
};

/** Posts of the groups in whose hands the work is, the home group first. */
const doersCells = (
  { homeGroup, permittedGroups }: Pick<RecurringTask, "homeGroup" | "permittedGroups">,
  { plan }: ScenarioContext,
): readonly NamedCell[] =>
  [...new Set([homeGroup, ...permittedGroups])].flatMap((name) =>
    plan.staffGroups
      .filter((group) => group.name === name)
      .map(({ filledPosts }) => inputCell(name, filledPosts)),
  );

const workCells: CellsOf = ({ subject }, context) => {
  const { plan, text } = context;
  const task = calledBy(plan.tasks, subject, "task", text);
  const batch = calledBy(plan.batches, subject, "task", text);
  if (task !== undefined)
    return [
      inputCell(subject, task.deadlineDays),
      ...taskCells(task).map(({ at }) => ({ row: subject, at })),
      ...doersCells(task, context),
    ];
  if (batch === undefined) return [];
  const amounts = [batch.cases, batch.minutesPerCase].map((input) => inputCell(subject, input));
  return [...amounts, ...doersCells(batch, context)];
};

const largestFirst = (groups: readonly CaseGroup[]): readonly CaseGroup[] =>
  [...groups].sort((one, other) => (other.openCases.value ?? 0) - (one.openCases.value ?? 0));

/** What the load of a phone duty is reckoned of, and who sit at it. */
const dutyCells: CellsOf = ({ subject }, { plan }) =>
  plan.phoneDuties
    .filter(({ name }) => name === subject)
    .flatMap(({ name, callsPerWeek, handlingSeconds, openingHoursPerWeek, positions }) =>
      [positions, openingHoursPerWeek, callsPerWeek, handlingSeconds].map((input) => inputCell(name, input)),
    );

/** Cases and posts of the unit, and the guideline that they are held against. */
const caseloadCells: CellsOf = ({ subject }, { plan }) => {
  const cases = largestFirst(plan.caseGroups.filter(({ unit }) => unit === subject)).slice(0, 2);
  const carrying = plan.staffGroups.filter(
    ({ unit, caseCarryingShare }) => unit === subject && isFilled(caseCarryingShare),
  );
  const inUnit = new Set(plan.staffGroups.filter(({ unit }) => unit === subject).map(({ name }) => name));
  const bands = plan.caseloadBands.filter(({ staffGroup }) => inUnit.has(staffGroup));
  return [
    ...cases.map(({ name, openCases }) => inputCell(name, openCases)),
    ...carrying.flatMap(({ name, filledPosts, caseCarryingShare }) => [
      inputCell(name, filledPosts),
      inputCell(name, caseCarryingShare),
    ]),
    ...cases.flatMap(({ guidelines }) =>
      guidelines.flatMap(({ targetGroup, low, high }) => [
        inputCell(targetGroup, low),
        inputCell(targetGroup, high),
      ]),
    ),
    ...bands.map(({ staffGroup, workers }) => inputCell(staffGroup, workers)),
  ];
};

const breathingSpaceCells: CellsOf = (flag, context) =>
  (groupOf(flag, context)?.allowances ?? [])
    .filter(({ breathingSpace }) => breathingSpace)
    .map(({ name, amount }) => inputCell(name, amount));

/** The answers that are missing or no, and what the task is. */
const checklist: CellsOf = ({ details }, { checklistCells }) =>
  checklistCells([...(details?.missingSafety ?? []), ...(details?.unansweredSafety ?? [])]);

const answer =
  (question: ChecklistQuestion): CellsOf =>
  (_, { checklistCells }) =>
    checklistCells([question]);

/** What the options of the scenario may cost. */
const scenarioBudget: CellsOf = ({ subject }, { plan, scenario }) =>
  plan.scenarios
    .filter(({ id }) => id === scenario.id)
    .flatMap(({ budget }) => (budget === undefined ? [] : [inputCell(subject, budget)]));

const together =
  (...parts: readonly CellsOf[]): CellsOf =>
  (flag, context) =>
    parts.flatMap((part) => part(flag, context));

const weeklyHours = groupCells(({ weeklyHours: hours }) => [hours]);

/** The cells that a flag of each code hangs on, the most telling first. */
export const flagCells: Readonly<Record<FlagCode, CellsOf>> = {
  "working-time-48h": together(
    optionCells("people", "weeklyHours"),
    weeklyHours,
    groupCells(({ priorOvertimeHours }) => priorOvertimeHours.filter(isFilled)),
  ),
  "plus-time-42h": together(optionCells("weeklyHours", "people"), weeklyHours),
  "week-55h": together(optionCells("weeklyHours", "people"), weeklyHours, settingCells("longWeekWeeksLimit")),
  "caseload-guideline": caseloadCells,
  "late-work": together(optionCells("share", "to"), workCells, settingCells("overdueHoursLimit")),
  "backlog-never": together(optionCells("share", "to"), workCells),
  "unstable-queue": together(optionCells("weeklyHours", "positions"), dutyCells),
  "unstaffed-duty": together(optionCells("weeklyHours", "positions"), dutyCells),
  "time-off-owed": together(
    optionCells("people", "weeklyHours", "compensation", "returnTo"),
    settingCells("timeOffShareLimit", "timeOffDeadlineMonths", "timeOffFactor"),
  ),
  "breathing-space": together(
    optionCells("share"),
    breathingSpaceCells,
    settingCells("breathingSpaceMinimum"),
  ),
  "temporary-extra-work": together(optionCells("from", "to"), settingCells("temporaryWeeksLimit")),
  "two-temporary-measures": optionCells("from", "to"),
  "daily-rest-11h": together(answer("daily-rest"), optionCells("weeklyHours", "people", "from", "to")),
  "weekly-day-off": together(answer("weekly-day-off"), optionCells("weeklyHours", "people", "from", "to")),
  "med-date": together(optionCells("from"), answer("med-informed")),
  "consent-missing": together(
    optionCells("consent", "consentBy", "consentDate", "from", "people"),
    answer("consent-collected"),
  ),
  "statutory-floor": together(optionCells("target", "share", "change"), workCells),
  "freed-hours": together(
    optionCells("people", "weeklyHours", "occasionsAWeek", "minutes"),
    groupCells(({ filledPosts }) => [filledPosts]),
  ),
  "people-beyond-heads": together(
    optionCells("people"),
    groupCells(({ heads, filledPosts }) => [heads, filledPosts]),
  ),
  "over-budget": together(
    scenarioBudget,
    optionCells("posts", "people", "weeklyHours", "kronerOnce", "kronerPerMonth", "kronerPerUnit"),
  ),
  "new-staff-sanction-talks": together(checklist, optionCells("posts", "people"), workCells),
};
