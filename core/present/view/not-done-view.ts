import type { NotDone } from "../../result.ts";
import { notDoneTable } from "../not-done-table.ts";
import { toldFigure } from "../shown-figure.ts";
import { shortened } from "./shortened.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { NotDoneView } from "./workbook-view.ts";

/** More tasks than these are a list that nobody reads to its end; those with most to do are kept. */
const mostTasks = 60;

const isWaiting = ({ backlogHours }: NotDone): boolean => backlogHours !== 0;

const isLate = ({ overdueHours }: NotDone): boolean => overdueHours !== null && overdueHours !== 0;

const hoursWaiting = (works: readonly NotDone[]): number | null =>
  works.reduce<number | null>(
    (sum, { backlogHours }) => (sum === null || backlogHours === null ? null : sum + backlogHours),
    0,
  );

type NotDoneContext = Pick<ScenarioContext, "scenario" | "text" | "view">;

const isOfDuty = ({ lostHours }: NotDone): boolean => lostHours !== 0;

const sentenceOf = (context: NotDoneContext): string => {
  const { scenario, text, view } = context;
  const unstaffed = scenario.notDone.filter(isOfDuty);
  const ofTasks = workSentence(context);
  if (unstaffed.length === 0) return ofTasks;
  const hours = unstaffed.reduce<number | null>(
    (sum, { lostHours }) => (sum === null || lostHours === null ? null : sum + lostHours),
    0,
  );
  return `${view.unstaffed(toldFigure(hours, "hours", text) ?? text.notComputable)} ${ofTasks}`;
};

const workSentence = ({ scenario, text, view }: NotDoneContext): string => {
  const notDone = scenario.notDone.filter((work) => !isOfDuty(work) || isWaiting(work));
  if (notDone.length === 0) return text.nothingWaits;
  const waiting = notDone.filter(isWaiting);
  if (waiting.length > 0) return view.waits(waiting.length, toldFigure(hoursWaiting(waiting), "hours", text));
  const late = notDone.filter(isLate);
  return late.length > 0 ? view.onlyLate(late.length) : view.onlyDropped(notDone.length);
};

/** What cannot be computed counts as most, so that it is seen. */
const weightOf = ({ backlogHours, overdueHours, droppedHours, lostHours }: NotDone): number =>
  backlogHours === null || droppedHours === null || lostHours === null
    ? Number.POSITIVE_INFINITY
    : Math.max(backlogHours, overdueHours ?? 0, droppedHours, lostHours);

const mostToDo = (works: readonly NotDone[]): readonly NotDone[] => {
  if (works.length <= mostTasks) return works;
  const kept = new Set([...works].sort((one, other) => compared(one, other)).slice(0, mostTasks));
  return works.filter((work) => kept.has(work));
};

/** Two that cannot be computed are alike, and infinity less itself is no number. */
const compared = (one: NotDone, other: NotDone): number =>
  weightOf(one) === weightOf(other) ? 0 : weightOf(other) - weightOf(one);

export const notDoneView = (context: NotDoneContext): NotDoneView => {
  const { notDone } = context.scenario;
  const kept = mostToDo(notDone);
  return {
    any: notDone.length > 0,
    sentence: sentenceOf(context),
    table: shortened(notDoneTable(kept, context.text), notDone.length - kept.length, context),
  };
};
