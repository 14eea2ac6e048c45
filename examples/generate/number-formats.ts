import type { Unit } from "../../core/units.ts";
import type { CellSpec } from "./content.ts";

export const monthFormat = "mmmm yyyy";
/** Tables of results have a month in many rows and little room. */
const shortMonthFormat = "mmm yyyy";
export const dateFormat = "dd-mm-yyyy";
const timeFormat = "hh:mm";

/** Shares that are seldom whole per cents. */
const fineShares: ReadonlySet<string> = new Set(["absenceShare", "growthPerMonth", "turnoverPerYear"]);
const isFineShare = ({ table, column }: CellSpec): boolean =>
  fineShares.has(column) || (table === "allowances" && column === "share");

const resultFormat = (unit: Unit, { table }: CellSpec): string | null => {
  // People at a phone and days of a week are whole but for a few, seconds are told without decimals.
  if (table === "resultQueues" && (unit === "heads" || unit === "days")) return null;
  if (table === "resultQueues" && unit === "factor") return "#,##0";
  if (unit === "pieces" || unit === "hours" || unit === "kroner") return "#,##0";
  // Values of flags are of many kinds: 1.24 times as many, 46.9 hours a week, 12 weeks.
  return unit === "factor" ? "#,##0.0#" : "#,##0.0";
};

/** Number format of a cell; null leaves the number as it is typed. */
export const numberFormat = (spec: CellSpec): string | null => {
  const { type, role } = spec;
  switch (type.kind) {
    case "month":
      return role === "result" ? shortMonthFormat : monthFormat;
    case "date":
      return dateFormat;
    case "time":
      return timeFormat;
    case "share":
      return isFineShare(spec) ? "0.0 %" : "0 %";
    case "number":
      if (role !== "result") return null;
      return resultFormat(type.unit, spec);
    case "text":
    case "yes-no":
    case "choice":
    case "reference":
    case "references":
    case "formula":
      return null;
  }
};
