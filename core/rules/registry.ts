import { closedForNewTable } from "./closed-for-new.ts";
import { closingDayTable, publicHolidayTable } from "./closing-days.ts";
import type { RuleTable } from "./dated-figure.ts";
import { guidelineTable } from "./guideline-editions.ts";
import { overtimeTable, timeOffDeadlineTable } from "./overtime.ts";
import { partTimeOvertimeTable } from "./part-time-overtime.ts";
import { refundRateTable } from "./refund-rates.ts";
import { talkCadenceTable } from "./talk-cadences.ts";
import { workingTimeTable } from "./working-time.ts";

/** All dated figures that the model ships with, in the order of their page. */
export const ruleTables: readonly RuleTable[] = [
  talkCadenceTable,
  closedForNewTable,
  guidelineTable,
  overtimeTable,
  timeOffDeadlineTable,
  partTimeOvertimeTable,
  workingTimeTable,
  publicHolidayTable,
  closingDayTable,
  refundRateTable,
];
