import { sheetChartNames } from "../../../core/workbook/contract/charts.ts";

/** Names of the charts that the add-in makes; a chart of another name is the user's own. */
export const gapChartName = "NormeringMonths";
export const scenariosChartName = "NormeringScenarios";
/** Charts that a workbook was handed out with: they follow the results by formulas, and nothing is drawn beside them. */
const handedOut: ReadonlySet<string> = new Set(sheetChartNames);
export const isHandedOutChart = (name: string): boolean => handedOut.has(name);
export const chartNames: ReadonlySet<string> = new Set([
  gapChartName,
  scenariosChartName,
  ...sheetChartNames,
]);
