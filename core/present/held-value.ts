import { dayNumber } from "../calendar/day-number.ts";
import type { CellDate, CellValue, CellWrite } from "../workbook/tables.ts";

/** Spreadsheets keep at least 15 digits of a number; what differs after them is the same number. */
const keptDigits = 1e-14;

const sameNumber = (one: number, other: number): boolean =>
  Math.abs(one - other) <= keptDigits * Math.max(Math.abs(one), Math.abs(other));

/** Day 0 of the 1900 date system, for days after February 1900. */
const serialOf = ({ date }: CellDate): number =>
  dayNumber(date) - dayNumber({ year: 1899, month: 12, day: 30 });

const sameDay = ({ date: one }: CellDate, { date: other }: CellDate): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** A day in a cell that has lost its date format reads as the number that stands for it. */
const holdsDate = (held: CellValue, value: CellDate): boolean => {
  if (typeof held === "number") return held === serialOf(value);
  return typeof held === "object" && held !== null && "date" in held && sameDay(held, value);
};

/** Whether a cell holds already what would be written into it; a blank cell holds the empty text. */
export const holds = (held: CellValue, value: CellWrite["value"]): boolean => {
  if (typeof value === "object") return holdsDate(held, value);
  if (typeof value === "number" && typeof held === "number") return sameNumber(held, value);
  return (held ?? "") === value;
};
