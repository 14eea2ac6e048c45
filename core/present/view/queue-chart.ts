import type { QueueFigures, QueueInterval } from "../../result/queues.ts";
import type { Figure } from "../../result.ts";
import { formatTime } from "../../text/notation.ts";
import {
  intervalTime,
  queueTextOf,
  shortWait,
  toldNumber,
  toldShare,
  toldTarget,
  toldWait,
} from "../queue-words.ts";
import { shownFigure } from "../shown-figure.ts";
import type { QueueChartView, QueueColumnView } from "./queue-form.ts";
import type { TableView } from "./table-view.ts";
import type { ResultContext } from "./view-context.ts";

/** The queue as it is told, and today's of the same duty; null in today's own. */
export interface QueueBesideToday {
  readonly queue: QueueFigures;
  readonly today: QueueFigures | null;
}

const sameTime = (one: QueueInterval, other: QueueInterval): boolean =>
  one.from === other.from && one.until === other.until && one.daysPerWeek === other.daysPerWeek;

/** Today's at the same time of day. */
const intervalToday = (interval: QueueInterval, today: QueueFigures | null): QueueInterval | null =>
  today?.intervals.find((each) => sameTime(each, interval)) ?? null;

const levelToday = (interval: QueueInterval, today: QueueFigures | null): Figure =>
  intervalToday(interval, today)?.serviceLevel ?? null;

/** A part of the day with its place in the result. */
interface PlacedInterval {
  readonly interval: QueueInterval;
  readonly place: number;
}

const apartFromDays = (interval: QueueInterval): string => JSON.stringify({ ...interval, daysPerWeek: null });

const daysOfBoth = ({ daysPerWeek: one }: QueueInterval, { daysPerWeek: other }: QueueInterval): Figure =>
  one === null || other === null ? null : one + other;

/** Days that are alike at a time of day are told together, such as those of a rota beside a long Thursday. */
const toldIntervals = ({ intervals }: QueueFigures): readonly PlacedInterval[] => {
  const told = new Map<string, PlacedInterval>();
  for (const [place, interval] of intervals.entries()) {
    const key = apartFromDays(interval);
    const alike = told.get(key);
    const days = alike === undefined ? interval.daysPerWeek : daysOfBoth(alike.interval, interval);
    told.set(key, { interval: { ...interval, daysPerWeek: days }, place: alike?.place ?? place });
  }
  return [...told.values()];
};

const stateOf = ({ stable, serviceLevel }: QueueInterval): QueueColumnView["state"] => {
  if (stable === false) return "unstable";
  return serviceLevel === null ? "unknown" : "stable";
};

const toldInterval = (
  interval: QueueInterval,
  { queue, today }: QueueBesideToday,
  context: ResultContext,
): string => {
  const words = queueTextOf(context);
  const time = intervalTime(interval, context);
  const positions = toldNumber(interval.positions, context);
  const state = stateOf(interval);
  if (state === "unstable") return words.toldUnstable(time, positions);
  if (state === "unknown") return words.toldUnknown(time);
  return words.told({
    time,
    calls: toldNumber(interval.callsPerDay, context),
    positions,
    answered: toldShare(interval.serviceLevel, context, queue.serviceTarget),
    wait: toldWait(interval.averageWaitSeconds, context),
    within: toldTarget(queue, context)?.within ?? null,
    today: toldShare(levelToday(interval, today), context, queue.serviceTarget),
  });
};

const columnOf = (
  beside: QueueBesideToday,
  { interval, place }: PlacedInterval,
  context: ResultContext,
): QueueColumnView[] => {
  const { queue, today } = beside;
  if (interval.from === null) return [];
  return [
    {
      id: String(place),
      short: formatTime(interval.from),
      level: interval.serviceLevel,
      shown: toldShare(interval.serviceLevel, context, queue.serviceTarget) ?? "",
      today: levelToday(interval, today),
      state: stateOf(interval),
      told: toldInterval(interval, beside, context),
      request: { duty: queue.duty, month: queue.from, interval: place, figure: "serviceLevel" },
    },
  ];
};

/** Divided opening hours of which something can be drawn. */
export const queueChart = (beside: QueueBesideToday, context: ResultContext): QueueChartView | null => {
  const { queue } = beside;
  const target = toldTarget(queue, context);
  const columns = toldIntervals(queue).flatMap((each) => columnOf(beside, each, context));
  const isDrawn = columns.length > 1 && columns.some(({ state }) => state !== "unknown");
  if (target === null || !isDrawn) return null;
  const words = queueTextOf(context);
  return {
    title: words.chartTitle(target.within),
    target: queue.serviceTarget,
    targetLabel: target.share === null ? "" : words.target(target.share),
    columns,
  };
};

const shownShare = (value: Figure, { queue }: QueueBesideToday, context: ResultContext): string =>
  toldShare(value, context, queue.serviceTarget) ?? context.text.notComputable;

/** Today's share; none where it is not open then. */
const cellToday = (interval: QueueInterval, beside: QueueBesideToday, context: ResultContext): string => {
  const before = intervalToday(interval, beside.today);
  if (before === null) return "–";
  return before.stable === false
    ? queueTextOf(context).queueGrows
    : shownShare(before.serviceLevel, beside, context);
};

/** Each part of the day in a row; null where the opening hours are not divided. */
export const queueTable = (beside: QueueBesideToday, context: ResultContext): TableView | null => {
  const { queue, today } = beside;
  if (queue.intervals.length < 2) return null;
  const { heads, queueGrows } = queueTextOf(context);
  const { notComputable } = context.text;
  const hasTarget = queue.targetSeconds !== null;
  return {
    label: heads.time,
    heads: [
      heads.calls,
      heads.positions,
      ...(hasTarget ? [heads.answered] : []),
      ...(hasTarget && today !== null ? [heads.today] : []),
      heads.wait,
      heads.busy,
    ],
    rows: toldIntervals(queue).map(({ interval }) => {
      const grows = interval.stable === false;
      return {
        label: intervalTime(interval, context),
        cells: [
          shownFigure(interval.callsPerDay, "pieces", context.text),
          toldNumber(interval.positions, context) ?? notComputable,
          ...(hasTarget ? [grows ? queueGrows : shownShare(interval.serviceLevel, beside, context)] : []),
          ...(hasTarget && today !== null ? [cellToday(interval, beside, context)] : []),
          grows ? "–" : (shortWait(interval.averageWaitSeconds, context) ?? notComputable),
          grows ? "–" : shownShare(interval.occupancy, beside, context),
        ],
      };
    }),
  };
};

export const unstableTimes = ({ intervals }: QueueFigures, context: ResultContext): readonly string[] =>
  intervals
    .filter(({ stable, from }) => stable === false && from !== null)
    .map((interval) => intervalTime(interval, context));
