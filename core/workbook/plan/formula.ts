import type { Driver } from "../../plan.ts";
import { choiceOf, placeOf, type TableRow, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";

type FormulaDriver = Extract<Driver, { readonly kind: "formula" }>;

/** Reads the user's own arithmetic of a task; null where it cannot be used. */
export const formulaDriver = (
  details: TableRow<"taskDetails">,
  _caseGroup: string | null,
  { issues }: PlanContext,
): FormulaDriver | null => {
  const text = textOf(details, "formula");
  const gives = choiceOf(details, "formulaGives");
  if (text === null || gives === null) return null;
  issues.add("formula-refused", placeOf(details, "formula"), { found: text, reason: "not-available" });
  return null;
};
