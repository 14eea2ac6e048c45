import { defaultInput, type Input } from "../../origin.ts";
import type { AdoptionCurve } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { inputOf, isGiven, refusedInput, type TableRow, textOf } from "../read/row.ts";
import { reportMissing } from "./context.ts";

const months = [
  "month1",
  "month2",
  "month3",
  "month4",
  "month5",
  "month6",
  "month7",
  "month8",
  "month9",
  "month10",
  "month11",
  "month12",
] as const;

/** An empty month is as the one before it, and an empty first month is 0: nothing has changed yet. */
const weightsOf = (row: TableRow<"adoptionCurves">): readonly Input[] => {
  const weights: Input[] = [];
  for (const month of months) {
    const stated = inputOf(row, month);
    const before = weights.at(-1) ?? defaultInput(0);
    weights.push(isGiven(row, month) ? stated : { ...stated, value: before.value });
  }
  return weights;
};

/** Adoption curves by name; one of which no month is filled in has no values. */
export const adoptionCurvesOf = (
  rows: readonly TableRow<"adoptionCurves">[],
  issues: IssueCollector,
): readonly AdoptionCurve[] =>
  rows.map((row) => {
    const name = textOf(row, "name") ?? `#${row.at.row}`;
    if (months.some((month) => isGiven(row, month))) return { name, weights: weightsOf(row) };
    reportMissing(issues, row, "month1");
    return { name, weights: months.map((month) => refusedInput(row, month)) };
  });
