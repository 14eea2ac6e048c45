import type { QueueFigures } from "../../result/queues.ts";
import type { Figure } from "../../result.ts";
import type { QueueFigureName } from "../../text/queue-text.ts";
import type { Told } from "../../text/told.ts";
import { isStaffed, queueTextOf, toldNumber, toldShare, toldTarget, toldWait } from "../queue-words.ts";
import type { QueueBesideToday } from "./queue-chart.ts";
import type { QueueFigureView } from "./queue-form.ts";
import type { ResultContext } from "./view-context.ts";

type OfQueue = (queue: QueueFigures) => Figure;

/** How a figure is read and written. */
interface Reading {
  readonly figure: QueueFigureName;
  readonly of: OfQueue;
  readonly told: (value: Figure, queue: QueueFigures, context: ResultContext) => Told;
  /** Left out where it is 0, or nobody has stated anything of it. */
  readonly isOptional?: true;
}

const hours = (value: Figure, _: QueueFigures, { text }: ResultContext): Told =>
  value === null ? null : text.quantity(value, "hours-per-week");
const calls = (value: Figure, _: QueueFigures, context: ResultContext): Told =>
  value === null ? null : toldNumber(Math.round(value), context);

const readings: readonly Reading[] = [
  {
    figure: "serviceLevel",
    of: ({ serviceLevel }) => serviceLevel,
    told: (value, queue, context) => toldShare(value, context, queue.serviceTarget),
  },
  {
    figure: "averageWaitSeconds",
    of: ({ averageWaitSeconds }) => averageWaitSeconds,
    told: (value, _, context) => toldWait(value, context),
  },
  { figure: "openingHoursPerWeek", of: ({ openingHoursPerWeek }) => openingHoursPerWeek, told: hours },
  { figure: "callsPerWeek", of: ({ callsPerWeek }) => callsPerWeek, told: calls },
  {
    figure: "vanishedCallsPerWeek",
    of: ({ vanishedCallsPerWeek }) => vanishedCallsPerWeek,
    told: calls,
    isOptional: true,
  },
  {
    figure: "otherChannelCallsPerWeek",
    of: ({ otherChannelCallsPerWeek }) => otherChannelCallsPerWeek,
    told: calls,
    isOptional: true,
  },
  { figure: "staffedHoursPerWeek", of: ({ staffedHoursPerWeek }) => staffedHoursPerWeek, told: hours },
  {
    figure: "unstaffedHoursPerWeek",
    of: ({ unstaffedHoursPerWeek }) => (isStaffed(unstaffedHoursPerWeek) ? 0 : unstaffedHoursPerWeek),
    told: hours,
    isOptional: true,
  },
  { figure: "handlingHoursPerWeek", of: ({ handlingHoursPerWeek }) => handlingHoursPerWeek, told: hours },
  {
    figure: "reusedHoursPerWeek",
    of: ({ reusedHoursPerWeek }) => reusedHoursPerWeek,
    told: hours,
    isOptional: true,
  },
];

/** Least and most at the phones through the day. */
const positionsOf = ({ intervals }: QueueFigures, context: ResultContext): Told => {
  const all = intervals.map(({ positions }) => positions);
  const known = all.filter((value) => value !== null);
  if (known.length === 0 || known.length < all.length) return null;
  const least = toldNumber(Math.min(...known), context) ?? "";
  const most = toldNumber(Math.max(...known), context) ?? "";
  return context.text.range(least, most);
};

const labelOf = (figure: QueueFigureName, queue: QueueFigures, context: ResultContext): string => {
  const words = queueTextOf(context);
  const target = toldTarget(queue, context);
  return figure === "serviceLevel" && target !== null
    ? words.answeredWithin(target.within)
    : words.labels[figure];
};

/** Told where it is another than in the scenario. */
const noteOf = (value: Told, before: Told, context: ResultContext): string =>
  before === null || before === value ? "" : queueTextOf(context).today(before);

const isUnstable = ({ intervals }: QueueFigures): boolean => intervals.some(({ stable }) => stable === false);

const figureView = (
  figure: QueueFigureName,
  { value, before }: { readonly value: Told; readonly before: Told },
  queue: QueueFigures,
  context: ResultContext,
): QueueFigureView => {
  const ofWait = figure === "serviceLevel" || figure === "averageWaitSeconds";
  const missing = ofWait && isUnstable(queue) ? queueTextOf(context).queueGrows : context.text.notComputable;
  return {
    id: figure,
    label: labelOf(figure, queue, context),
    value: value ?? missing,
    note: noteOf(value, before, context),
    request: { duty: queue.duty, month: queue.from, interval: null, figure },
  };
};

/** What a duty comes to in a week, with today's where it is another. */
export const queueFigureViews = (
  { queue, today }: QueueBesideToday,
  context: ResultContext,
): readonly QueueFigureView[] => {
  const told = readings.flatMap(({ figure, of, told: tell, isOptional }): QueueFigureView[] => {
    const value = of(queue);
    if (isOptional === true && (value === null || value === 0)) return [];
    if (figure === "serviceLevel" && queue.targetSeconds === null) return [];
    const before =
      today === null || (isOptional === true && of(today) === 0) ? null : tell(of(today), today, context);
    return [figureView(figure, { value: tell(value, queue, context), before }, queue, context)];
  });
  const before = today === null ? null : positionsOf(today, context);
  const positions = figureView("positions", { value: positionsOf(queue, context), before }, queue, context);
  const place = told.findIndex(({ id }) => id === "openingHoursPerWeek");
  return [...told.slice(0, place), positions, ...told.slice(place)];
};
