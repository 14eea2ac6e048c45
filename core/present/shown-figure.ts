import type { BacklogFigures, Figure } from "../result.ts";
import { formatMonth, formatNumber } from "../text/notation.ts";
import { decimalsOf } from "../text/quantity.ts";
import type { ResultText } from "../text/result-text.ts";
import type { Told } from "../text/told.ts";
import type { Unit } from "../units.ts";
import { unbroken } from "./text-table.ts";

/** A figure in a cell of a table: its number, or that it cannot be computed. */
export const shownFigure = (value: Figure, unit: Unit, text: ResultText): string =>
  value === null ? text.notComputable : formatNumber(value, decimalsOf[unit], text.notation);

/** A count of things, which is whole. */
export const shownCount = (value: Figure, text: ResultText): string =>
  value === null ? text.notComputable : formatNumber(value, 0, text.notation);

/** Months of waiting beyond which only that there are more tells anything: nobody plans for so long. */
const longestWaitTold = 120;

/** A wait in months; a very long one is told as such, because it says no more than that hardly anything is done. */
export const shownWait = (months: Figure, text: ResultText): string =>
  months !== null && months > longestWaitTold
    ? unbroken(text.moreThan(formatNumber(longestWaitTold, 0, text.notation)))
    : shownFigure(months, "months", text);

/** The longest wait of the tasks that are reached; never where work waits and none is. */
export const shownLongestWait = (
  { waitingMonths, neverReached }: BacklogFigures,
  text: ResultText,
): string =>
  waitingMonths === null && neverReached.length > 0 ? text.never : shownWait(waitingMonths, text);

/** Two figures as "14,5 til 20,3". */
export const shownRange = (low: Figure, high: Figure, unit: Unit, text: ResultText): string =>
  low === null || high === null
    ? text.notComputable
    : unbroken(text.range(shownFigure(low, unit, text), shownFigure(high, unit, text)));

export const shownMonth = (month: string | null, text: ResultText): string =>
  month === null ? text.notComputable : unbroken(formatMonth(month, text.notation));

/** A figure in a sentence; null where it cannot be computed, for which the sentence is another. */
export const toldFigure = (value: Figure, unit: Unit, text: ResultText): Told =>
  value === null ? null : shownFigure(value, unit, text);

export const toldRange = (low: Figure, high: Figure, unit: Unit, text: ResultText): Told =>
  low === null || high === null ? null : shownRange(low, high, unit, text);
