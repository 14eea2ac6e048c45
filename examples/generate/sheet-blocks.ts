import type { SheetId } from "../../core/workbook/contract/sheets.ts";
import type { TableId } from "./content.ts";

export type TableSheetId = Exclude<SheetId, "start" | "charts" | "optionKinds">;

/**
 * Where the tables of a sheet stand: blocks from left to right, the tables of a block below one another. A block
 * shares its columns, so that only tables whose reserved columns begin at the same place stand in one.
 */
export const sheetBlocks: Readonly<Record<TableSheetId, readonly (readonly TableId[])[]>> = {
  assumptions: [
    ["settings", "checklist"],
    ["holidayProfiles", "demandProfiles", "adoptionCurves"],
    ["closings"],
    ["funding"],
  ],
  staff: [["staffGroups", "allowances"], ["pay"], ["caseloadBands"], ["staffDetails"]],
  cases: [["caseGroups"], ["caseAges"], ["caseMoves"], ["benefits"]],
  tasks: [["tasks"], ["batches"], ["openingBacklogs"], ["meetingParticipants"], ["taskDetails"]],
  phone: [["phoneDuties"], ["phoneIntervals"]],
  options: [["options"]],
  scenarios: [["scenarios"]],
  result: [["resultScenarios"], ["resultMonths"], ["resultQueues"], ["resultParts"], ["resultInputs"]],
  flags: [["resultFlags"]],
  control: [["controlMonths", "controlLines"]],
  report: [["resultReport"]],
  rules: [["talkCadences"], ["overtimeRules"], ["partTimeRules"], ["normPeriods"], ["refundRates"]],
  guidelines: [["guidelines"]],
  sources: [["sources"]],
};
