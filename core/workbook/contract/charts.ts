/** Names of the charts of the sheet that a workbook is handed out with, in the order in which they are drawn. */
export const sheetChartNames = [
  "NormeringGapChart",
  "NormeringBacklogChart",
  "NormeringScenarioChart",
  "NormeringPartsChart",
] as const;

/** Where that sheet holds anything: words and the scenario that is chosen, and formulas alone. All else on it is somebody's own. */
export const chartSheetAreas = {
  words: ["B1:B5", "E5", "R7", "R8:AE8"],
  formulas: ["R3:U3", "R9:AE68", "B42", "J42"],
} as const;
