import { closedForNewTable } from "./closed-for-new.ts";
import type { RuleTable } from "./dated-figure.ts";
import { partTimeOvertimeTable } from "./part-time-overtime.ts";
import { refundRateTable } from "./refund-rates.ts";
import { talkCadenceTable } from "./talk-cadences.ts";

/** All dated figures that the model ships with, in the order of their page. */
export const ruleTables: readonly RuleTable[] = [
  talkCadenceTable,
  closedForNewTable,
  refundRateTable,
  partTimeOvertimeTable,
];
