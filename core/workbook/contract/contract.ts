import { adoptionCurvesTable, closingsTable, demandProfilesTable, holidayProfilesTable } from "./calendar.ts";
import { caseAgesTable, caseGroupsTable, caseMovesTable, guidelinesTable, sourcesTable } from "./cases.ts";
import type { CellType, InputTable, ResultTable, SettingsTable } from "./column.ts";
import { controlLinesTable, controlMonthsTable } from "./control.ts";
import { benefitsTable, fundingTable, payTable, refundRatesTable } from "./money.ts";
import { optionsTable, scenariosTable } from "./options.ts";
import { phoneDutiesTable, phoneIntervalsTable } from "./phone.ts";
import { reportTable } from "./report.ts";
import {
  resultFlagsTable,
  resultInputsTable,
  resultMonthsTable,
  resultPartsTable,
  resultQueuesTable,
  resultScenariosTable,
} from "./results.ts";
import { normPeriodsTable, overtimeRulesTable, partTimeRulesTable, talkCadencesTable } from "./rules.ts";
import { checklistTable, settingsTable } from "./settings.ts";
import { allowancesTable, caseloadBandsTable, staffDetailsTable, staffGroupsTable } from "./staff.ts";
import {
  batchesTable,
  meetingParticipantsTable,
  openingBacklogsTable,
  taskDetailsTable,
  tasksTable,
} from "./tasks.ts";

/** Tables of input rows, in the order of their sheets. */
export const inputTables = {
  holidayProfiles: holidayProfilesTable,
  closings: closingsTable,
  demandProfiles: demandProfilesTable,
  adoptionCurves: adoptionCurvesTable,
  funding: fundingTable,
  staffGroups: staffGroupsTable,
  allowances: allowancesTable,
  staffDetails: staffDetailsTable,
  pay: payTable,
  caseloadBands: caseloadBandsTable,
  caseGroups: caseGroupsTable,
  caseAges: caseAgesTable,
  caseMoves: caseMovesTable,
  benefits: benefitsTable,
  tasks: tasksTable,
  batches: batchesTable,
  openingBacklogs: openingBacklogsTable,
  taskDetails: taskDetailsTable,
  meetingParticipants: meetingParticipantsTable,
  phoneDuties: phoneDutiesTable,
  phoneIntervals: phoneIntervalsTable,
  options: optionsTable,
  scenarios: scenariosTable,
  talkCadences: talkCadencesTable,
  overtimeRules: overtimeRulesTable,
  partTimeRules: partTimeRulesTable,
  normPeriods: normPeriodsTable,
  refundRates: refundRatesTable,
  guidelines: guidelinesTable,
  sources: sourcesTable,
} as const satisfies Record<string, InputTable>;

export const settingsTables = {
  settings: settingsTable,
  checklist: checklistTable,
} as const satisfies Record<string, SettingsTable>;

export const resultTables = {
  resultScenarios: resultScenariosTable,
  resultMonths: resultMonthsTable,
  resultFlags: resultFlagsTable,
  resultQueues: resultQueuesTable,
  resultParts: resultPartsTable,
  controlMonths: controlMonthsTable,
  controlLines: controlLinesTable,
  resultReport: reportTable,
  resultInputs: resultInputsTable,
} as const satisfies Record<string, ResultTable>;

export type InputTables = typeof inputTables;
export type InputTableId = keyof InputTables;
export type SettingsTables = typeof settingsTables;
export type SettingsTableId = keyof SettingsTables;
export type ResultTables = typeof resultTables;
export type ResultTableId = keyof ResultTables;
/** A table that the user fills in. */
export type ModelTableId = InputTableId | SettingsTableId;

export const inputTableIds = Object.keys(inputTables) as InputTableId[];
export const settingsTableIds = Object.keys(settingsTables) as SettingsTableId[];
export const resultTableIds = Object.keys(resultTables) as ResultTableId[];
export const modelTableIds: readonly ModelTableId[] = [...settingsTableIds, ...inputTableIds];

export const modelTable = (id: ModelTableId): InputTable | SettingsTable =>
  id in settingsTables ? settingsTables[id as SettingsTableId] : inputTables[id as InputTableId];

export type ColumnOf<Id extends InputTableId> = InputTables[Id]["columns"][number];
export type ColumnIdOf<Id extends InputTableId> = ColumnOf<Id>["id"];
export type SettingOf<Id extends SettingsTableId> = SettingsTables[Id]["settings"][number];

/** Ids of the columns of a table whose cells are of one of the kinds. */
export type ColumnIdOfKind<Id extends InputTableId, Kind extends CellType["kind"]> = Extract<
  ColumnOf<Id>,
  { readonly type: { readonly kind: Kind } }
>["id"];
