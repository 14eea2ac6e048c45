import type { QueueFigures, QueueInterval } from "../../result/queues.ts";
import type { Figure } from "../../result.ts";
import { formatTime } from "../../text/notation.ts";
import { shownFigure } from "../shown-figure.ts";
import type { QueueChartView, QueueColumnView } from "./queue-form.ts";
import { intervalTime, queueTextOf, toldNumber, toldShare, toldTarget, toldWait } from "./queue-words.ts";
import type { TableView } from "./table-view.ts";
import type { ResultContext } from "./view-context.ts";

/** The queue as it is told, and today's of the same duty; null in today's own. */
export interface QueueBesideToday {
  readonly queue: QueueFigures;
  readonly today: QueueFigures | null;
}

const sameTime = (one: QueueInterval, other: QueueInterval): boolean =>
  one.from === other.from && one.until === other.until && one.daysPerWeek === other.daysPerWeek;

/** What is answered today at the same time of day. */
const levelToday = (interval: QueueInterval, today: QueueFigures | null): Figure =>
  today?.intervals.find((each) => sameTime(each, interval))?.serviceLevel ?? null;

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

const columnOf = (beside: QueueBesideToday, index: number, context: ResultContext): QueueColumnView[] => {
  const { queue, today } = beside;
  const interval = queue.intervals[index];
  if (interval === undefined || interval.from === null) return [];
  return [
    {
      id: String(index),
      short: formatTime(interval.from),
      level: interval.serviceLevel,
      today: levelToday(interval, today),
      state: stateOf(interval),
      told: toldInterval(interval, beside, context),
      request: { duty: queue.duty, month: queue.from, interval: index, figure: "serviceLevel" },
    },
  ];
};

/** Divided opening hours of which something can be drawn. */
export const queueChart = (beside: QueueBesideToday, context: ResultContext): QueueChartView | null => {
  const { queue } = beside;
  const target = toldTarget(queue, context);
  const columns = queue.intervals.flatMap((_, index) => columnOf(beside, index, context));
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
    rows: queue.intervals.map((interval) => {
      const grows = interval.stable === false;
      const before = levelToday(interval, today);
      return {
        label: intervalTime(interval, context),
        cells: [
          shownFigure(interval.callsPerDay, "pieces", context.text),
          toldNumber(interval.positions, context) ?? notComputable,
          ...(hasTarget ? [grows ? queueGrows : shownShare(interval.serviceLevel, beside, context)] : []),
          ...(hasTarget && today !== null
            ? [before === null ? "–" : shownShare(before, beside, context)]
            : []),
          grows ? "–" : (toldWait(interval.averageWaitSeconds, context) ?? notComputable),
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
