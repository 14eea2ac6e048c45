import { defaultInput, type Input } from "../../origin.ts";
import type { MonthProfile } from "../../plan.ts";
import { monthIds } from "../contract/calendar.ts";
import type { IssueCollector } from "../issue.ts";
import { inputOf, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";

/**
 * How holiday falls on the year where the workbook has no profile: most of it in July, the rest around the school
 * holidays. An assumption, not a figure from a source.
 */
const assumedHolidayShares = [0, 0.1, 0, 0.05, 0.05, 0, 0.5, 0.1, 0, 0.12, 0, 0.08];

export const assumedHolidayProfile: MonthProfile = {
  name: "Standard",
  weights: assumedHolidayShares.map((share) => defaultInput(share)),
};

/** Room for twelve percentages that were rounded before they were typed. */
const tolerance = 0.0015;

const totalOf = (weights: readonly Input[]): number | null =>
  weights.some(({ value }) => value === null)
    ? null
    : weights.reduce((sum, { value }) => sum + (value ?? 0), 0);

type ProfileTable = "holidayProfiles" | "demandProfiles";

const profileOf = <Id extends ProfileTable>(
  row: TableRow<Id>,
  report: (total: number) => boolean,
): MonthProfile => {
  const weights = monthIds.map((month) => inputOf<ProfileTable>(row, month));
  const name = textOf<ProfileTable>(row, "name") ?? `#${row.at.row}`;
  const total = totalOf(weights);
  const refused = total !== null && report(total);
  return {
    name,
    weights: refused ? monthIds.map((month) => refusedInput<ProfileTable>(row, month)) : weights,
  };
};

/** Holiday profiles by name; one whose shares do not make the whole year's holiday has no values. */
export const holidayProfiles = (
  rows: readonly TableRow<"holidayProfiles">[],
  issues: IssueCollector,
): readonly MonthProfile[] =>
  rows.map((row) =>
    profileOf(row, (sum) => {
      const wrong = Math.abs(sum - 1) > tolerance;
      if (wrong) issues.add("holiday-profile-sum", placeOf(row, "name"), { sum });
      return wrong;
    }),
  );

/** Demand profiles by name; one whose mean is not 1 would change the year's work and has no values. */
export const demandProfiles = (
  rows: readonly TableRow<"demandProfiles">[],
  issues: IssueCollector,
): readonly MonthProfile[] =>
  rows.map((row) =>
    profileOf(row, (sum) => {
      const mean = sum / monthIds.length;
      const wrong = Math.abs(mean - 1) > tolerance;
      if (wrong) issues.add("demand-profile-mean", placeOf(row, "name"), { mean });
      return wrong;
    }),
  );
