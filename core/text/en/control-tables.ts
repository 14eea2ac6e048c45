import { controlGroups, controlMonths, permissionSets } from "../../workbook/contract/control.ts";
import type { ContractText } from "../contract-text.ts";
import { numbered } from "../control-text.ts";

const effect = "What the options change in the month. Calculated by Normering; 0 today.";
const own = "Normering's own figure, which the sheet's formula is held against.";

export const controlTablesText: Pick<ContractText["resultTables"], "controlMonths" | "controlLines"> = {
  controlMonths: {
    title: "From Normering: effects of the scenarios, and the figures to compare with",
    purpose:
      "A row for each scenario and month. These are values, not formulas: the effect of the options, and Normering's own results.",
    columns: {
      scenario: { header: "Scenario", help: "Name of the scenario." },
      month: { header: "Month", help: "The month." },
      year: { header: "Scenario year", unit: "", help: "The year of the period, from 1." },
      ...numbered("supplyChange", controlGroups, (group) => ({
        header: `Supply changes, group ${group}`,
        help: effect,
      })),
      ...numbered("needChange", controlGroups, (group) => ({
        header: `Need changes, group ${group}`,
        help: effect,
      })),
      ...numbered("meanNetChange", controlGroups, (group) => ({
        header: `Hours in a post change, group ${group}`,
        help: "What the options change in the hours that a post has in a month on average. Calculated by Normering.",
      })),
      guidelineLowChange: { header: "Guideline need changes, least", help: effect },
      guidelineHighChange: { header: "Guideline need changes, most", help: effect },
      carryingChange: { header: "Posts with cases of their own change", unit: "", help: effect },
      ...numbered("setChange", permissionSets, (set) => ({
        header: `Need changes, set ${set}`,
        help: "Change in the work that just these groups may do: group 1 counts 1, group 2 counts 2, group 3 counts 4, group 4 counts 8.",
      })),
      ...numbered("coreSupply", controlGroups, (group) => ({
        header: `Normering: supply, group ${group}`,
        help: own,
      })),
      ...numbered("coreNeed", controlGroups, (group) => ({
        header: `Normering: need, group ${group}`,
        help: own,
      })),
      ...numbered("coreGap", controlGroups, (group) => ({
        header: `Normering: difference, group ${group}`,
        help: own,
      })),
      ...numbered("coreShortage", controlGroups, (group) => ({
        header: `Normering: shortage divided, group ${group}`,
        help: "Normering's division of the shortage between the groups. No formula of the sheet can give it.",
      })),
      coreUnserved: { header: "Normering: hours that nobody reaches", help: own },
      coreGuidelineLow: { header: "Normering: guideline need, least", help: own },
      coreGuidelineHigh: { header: "Normering: guideline need, most", help: own },
      coreCarrying: { header: "Normering: posts with cases of their own", unit: "", help: own },
    },
  },
  controlLines: {
    title: "From Normering: what formulas of the sheet cannot calculate",
    purpose:
      "Values without options, month by month: phone queues, talks by the age of the case or by the rules, own formulas, turnover and time off. Empty where the formulas cover everything.",
    columns: {
      line: { header: "What", help: "Name of the task, the target group or the staff group." },
      kind: { header: "Kind", help: "Pieces, hours, cases, supply or case-carrying posts." },
      number: { header: "No.", unit: "", help: "Number of the row, by which the formulas find it." },
      group: { header: "Group", help: "The group that the hours belong to." },
      set: {
        header: "Set",
        unit: "",
        help: "Who may do it: group 1 counts 1, group 2 counts 2, then 4 and 8.",
      },
      ...numbered("month", controlMonths, (month) => ({
        header: `Month ${month}`,
        unit: "",
        help: "The value in that month of the period.",
      })),
    },
  },
};
