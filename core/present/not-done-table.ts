import type { Figure, NotDone, ScenarioResult } from "../result.ts";
import { type NotDoneColumn, notDoneColumns, type ResultText } from "../text/result-text.ts";
import { shownFigure, shownWait } from "./shown-figure.ts";
import { type TextTable, unbroken } from "./text-table.ts";

/** Without a deadline or without pieces there is nothing to tell. */
const nothing = "–";

const orNothing = (value: Figure, unit: "pieces" | "hours", text: ResultText): string =>
  value === null ? nothing : shownFigure(value, unit, text);

const orNever = (months: Figure | "never", text: ResultText): string =>
  months === "never" ? text.never : shownWait(months, text);

const cellOf: Readonly<Record<NotDoneColumn, (work: NotDone, text: ResultText) => string>> = {
  pieces: ({ backlogPieces }, text) => orNothing(backlogPieces, "pieces", text),
  hours: ({ backlogHours }, text) => shownFigure(backlogHours, "hours", text),
  overduePieces: ({ overduePieces }, text) => orNothing(overduePieces, "pieces", text),
  overdueHours: ({ overdueHours }, text) => orNothing(overdueHours, "hours", text),
  waitingMonths: ({ waitingMonths }, text) => orNever(waitingMonths, text),
  monthsToClear: ({ monthsToClear }, text) => orNever(monthsToClear, text),
  droppedPieces: ({ droppedPieces }, text) => orNothing(droppedPieces, "pieces", text),
  droppedHours: ({ droppedHours }, text) => shownFigure(droppedHours, "hours", text),
  lostHours: ({ lostHours }, text) => shownFigure(lostHours, "hours", text),
};

/** What is dropped by choice, and what nobody has time for, is told where anything is. */
const columnsOf = (notDone: readonly NotDone[]): readonly NotDoneColumn[] => {
  const isAny = (of: "droppedHours" | "lostHours"): boolean => notDone.some((work) => work[of] !== 0);
  const without = new Set<NotDoneColumn>([
    ...(isAny("droppedHours") ? [] : (["droppedPieces", "droppedHours"] as const)),
    ...(isAny("lostHours") ? [] : (["lostHours"] as const)),
  ]);
  return notDoneColumns.filter((column) => !without.has(column));
};

/** Work that waits at the end, was past its deadline or is dropped, in pieces and hours. */
export const notDoneTable = (notDone: readonly NotDone[], text: ResultText): TextTable => {
  const columns = columnsOf(notDone);
  return {
    label: text.task,
    heads: columns.map((column) => text.notDone[column]),
    rows: notDone.map((work) => ({
      label: work.task,
      cells: columns.map((column) => cellOf[column](work, text)),
    })),
  };
};

/** Hours that wait, and that they are never reached where that is so. */
const waitingCell = (work: NotDone | undefined, text: ResultText): string => {
  if (work === undefined) return shownFigure(0, "hours", text);
  const hours = shownFigure(work.backlogHours, "hours", text);
  return work.waitingMonths === "never" ? unbroken(`${hours} (${text.never})`) : hours;
};

/** The hours that wait at the end in several scenarios, task by task; null where nothing waits in any. */
export const waitingTable = (scenarios: readonly ScenarioResult[], text: ResultText): TextTable | null => {
  const waiting = scenarios.map(({ notDone }) => notDone.filter(({ backlogHours }) => backlogHours !== 0));
  const tasks = [...new Set(waiting.flatMap((works) => works.map(({ task }) => task)))];
  if (tasks.length === 0) return null;
  return {
    label: text.task,
    heads: scenarios.map(({ name }) => name),
    rows: tasks.map((task) => ({
      label: task,
      cells: waiting.map((works) =>
        waitingCell(
          works.find((work) => work.task === task),
          text,
        ),
      ),
    })),
  };
};
