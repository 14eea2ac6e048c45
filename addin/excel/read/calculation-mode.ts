import type { FormulaCalculation } from "../../workbook-port.ts";

/** Asks when formulas are calculated; the answer is there after the next sync. */
export const askForCalculation = ({ workbook }: Excel.RequestContext): (() => FormulaCalculation) => {
  const { application } = workbook;
  application.load("calculationMode");
  // Data tables that wait for a command are none of the model's.
  return () => (application.calculationMode === "Manual" ? "manual" : "automatic");
};
