import type { Figure, NotDone } from "../result.ts";
import { type NotDoneColumn, notDoneColumns, type ResultText } from "../text/result-text.ts";
import { shownFigure } from "./shown-figure.ts";
import type { TextTable } from "./text-table.ts";

/** Without a deadline or without pieces there is nothing to tell. */
const nothing = "–";

const orNothing = (value: Figure, unit: "pieces" | "hours", text: ResultText): string =>
  value === null ? nothing : shownFigure(value, unit, text);

const orNever = (months: Figure | "never", text: ResultText): string =>
  months === "never" ? text.never : shownFigure(months, "months", text);

const cellOf: Readonly<Record<NotDoneColumn, (work: NotDone, text: ResultText) => string>> = {
  pieces: ({ backlogPieces }, text) => orNothing(backlogPieces, "pieces", text),
  hours: ({ backlogHours }, text) => shownFigure(backlogHours, "hours", text),
  overduePieces: ({ overduePieces }, text) => orNothing(overduePieces, "pieces", text),
  overdueHours: ({ overdueHours }, text) => orNothing(overdueHours, "hours", text),
  waitingMonths: ({ waitingMonths }, text) => orNever(waitingMonths, text),
  monthsToClear: ({ monthsToClear }, text) => orNever(monthsToClear, text),
};

/** Work that waits at the end or was past its deadline, in pieces and hours. */
export const notDoneTable = (notDone: readonly NotDone[], text: ResultText): TextTable => ({
  label: text.task,
  heads: notDoneColumns.map((column) => text.notDone[column]),
  rows: notDone.map((work) => ({
    label: work.task,
    cells: notDoneColumns.map((column) => cellOf[column](work, text)),
  })),
});
