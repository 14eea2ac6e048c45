import type { CellValue, WorkbookTable } from "../../../core/workbook/tables.ts";

const isLaterDay = (value: CellValue): boolean =>
  typeof value === "object" && value !== null && "date" in value && value.date.day !== 1;

/**
 * Whether the date system is worth asking for. Excel says it only by calculating, which in older versions ends the user's
 * undo: so not where all days are the first of a month, as they would not be had the other system been taken for them.
 */
export const asksForDateSystem = (tables: readonly WorkbookTable[]): boolean =>
  tables.some(({ rows }) => rows.some((row) => row.some(({ value }) => isLaterDay(value))));

/** 1 January 2000 in the system that counts from 1904. */
const millennium1904 = 35_064;

/** Asks Excel whether the workbook counts its days from 1904. */
export const is1904 = async (context: Excel.RequestContext): Promise<boolean> => {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load("value");
  await context.sync();
  return day.value === millennium1904;
};
