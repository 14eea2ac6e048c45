import type { CellWrite } from "../workbook/tables.ts";

/** A month is the first of its days; the cell shows it as a month. */
export const monthValue = (month: string | undefined): CellWrite["value"] => {
  const [year, number] = (month ?? "").split("-").map(Number);
  return year === undefined || number === undefined ? "" : { date: { year, month: number, day: 1 } };
};
