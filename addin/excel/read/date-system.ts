import type { WorkbookTable } from "../../../core/workbook/tables.ts";
import type { CalendarDate } from "../../../core/year-month.ts";

const daysIn = (tables: readonly WorkbookTable[]): readonly CalendarDate[] =>
  tables
    .flatMap(({ rows }) => rows.flat())
    .flatMap(({ value }) =>
      typeof value === "object" && value !== null && "date" in value ? [value.date] : [],
    );

const isFirst = ({ day }: CalendarDate): boolean => day === 1;
const isLast = ({ year, month, day }: CalendarDate): boolean =>
  day === new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * How sure the days themselves make it that they count from 1900; `unknown` where there is none. Excel says it only by
 * calculating, which in older versions ends the user's undo. The model has many first days of months: taken by the wrong
 * system, each of them would be the last day of one.
 */
export const dateSystemOf = (tables: readonly WorkbookTable[]): "1900" | "doubtful" | "unknown" => {
  const days = daysIn(tables);
  if (days.length === 0) return "unknown";
  return days.filter(isFirst).length > days.filter(isLast).length ? "1900" : "doubtful";
};

/** 1 January 2000 in the system that counts from 1904. */
const millennium1904 = 35_064;

/** Asks Excel whether the workbook counts its days from 1904. */
export const is1904 = async (context: Excel.RequestContext): Promise<boolean> => {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load("value");
  await context.sync();
  return day.value === millennium1904;
};
