import type { Input } from "../../origin.ts";
import { weeksToMonths } from "../../units.ts";
import type { ColumnIdOfKind } from "../contract/contract.ts";
import type { IssueCollector } from "../issue.ts";
import { inputOf, isGiven, placeOf, refusedInput, type TableRow } from "../read/row.ts";

type AgedTable = "taskDetails" | "caseAges";

/** The columns in which an age can be written, of which a row uses one. */
interface AgeColumns<Id extends AgedTable> {
  readonly months: ColumnIdOfKind<Id, "number">;
  readonly weeks: ColumnIdOfKind<Id, "number">;
}

export const taskAges = {
  from: { months: "ageFromMonths", weeks: "ageFromWeeks" },
  to: { months: "ageToMonths", weeks: "ageToWeeks" },
} as const satisfies Record<string, AgeColumns<"taskDetails">>;

export const bandAges = {
  from: { months: "fromMonths", weeks: "fromWeeks" },
  to: { months: "toMonths", weeks: "toWeeks" },
} as const satisfies Record<string, AgeColumns<"caseAges">>;

const inMonths = (weeks: number | null): number | null => (weeks === null ? null : weeksToMonths(weeks));

/** An age in weeks as months of 30.4375 days (365.25/12). */
const fromWeeks = (input: Input): Input => {
  const value = inMonths(input.value);
  if (input.estimate === undefined) return { ...input, value };
  const { low, likely, high, otherSide } = input.estimate;
  const estimate = {
    low: inMonths(low),
    likely: inMonths(likely),
    high: inMonths(high),
    otherSide: inMonths(otherSide),
  };
  return { ...input, value, estimate };
};

/** The column that the age is written in; that of the months where it is written in none. */
export const givenAge = <Id extends AgedTable>(row: TableRow<Id>, { months, weeks }: AgeColumns<Id>) =>
  isGiven(row, weeks) ? weeks : months;

/** The age in months; null where the row states none. Months and weeks at once contradict each other. */
export const ageOf = <Id extends AgedTable>(
  row: TableRow<Id>,
  { months, weeks }: AgeColumns<Id>,
  issues: IssueCollector,
): Input | null => {
  if (!isGiven(row, weeks)) return isGiven(row, months) ? inputOf(row, months) : null;
  if (!isGiven(row, months)) return fromWeeks(inputOf(row, weeks));
  issues.add("give-one-of", placeOf(row, weeks), { table: row.table, columns: [months, weeks] });
  return refusedInput(row, weeks);
};
