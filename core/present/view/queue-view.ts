import type { QueueFigures } from "../../result/queues.ts";
import type { ScenarioResult } from "../../result.ts";
import { formatMonth, formatNumber } from "../../text/notation.ts";
import {
  isStaffed,
  queueTextOf,
  shareWords,
  toldNumber,
  toldShare,
  toldTarget,
  toldWait,
} from "../queue-words.ts";
import { type QueueBesideToday, queueChart, queueTable, unstableTimes } from "./queue-chart.ts";
import { queueFigureViews } from "./queue-figures.ts";
import type { QueueRunView, QueueView } from "./queue-form.ts";
import { whyUnknown } from "./queue-lacks.ts";
import type { ResultContext, ScenarioContext } from "./view-context.ts";

/** The last of the stretches; more are of a plan in which something changes all the time. */
const mostRuns = 12;

const stateOf = (queue: QueueFigures): QueueRunView["state"] => {
  const { intervals, serviceLevel, serviceTarget, unstaffedHoursPerWeek } = queue;
  if (intervals.some(({ stable }) => stable === false)) return "unstable";
  if (!isStaffed(unstaffedHoursPerWeek)) return "unstaffed";
  if (serviceLevel === null && intervals.some(({ stable }) => stable === null)) return "unknown";
  if (serviceLevel === null || serviceTarget === null) return "without-target";
  return serviceLevel >= serviceTarget ? "met" : "missed";
};

const answered = (queue: QueueFigures, context: ResultContext): readonly string[] => {
  const words = queueTextOf(context);
  const target = toldTarget(queue, context);
  const { serviceLevel, serviceTarget } = queue;
  if (target === null || serviceLevel === null) return [];
  const level = words.answered(shareWords(serviceLevel, context, serviceTarget), target);
  return serviceTarget === null || target.share === null
    ? [level]
    : [level, words.held(target.share, serviceLevel >= serviceTarget)];
};

/** The formulas tell of positions that somebody sits at. */
const withoutPeople = (queue: QueueFigures, context: ResultContext): readonly string[] => {
  const words = queueTextOf(context);
  const level = toldShare(queue.serviceLevel, context, queue.serviceTarget);
  const target = toldTarget(queue, context);
  return [
    words.unstaffed(
      formatNumber(queue.unstaffedHoursPerWeek ?? 0, 1, context.text.notation),
      context.text.quantity(queue.staffedHoursPerWeek ?? 0, "hours-per-week"),
    ),
    ...(level === null || target === null ? [] : [words.answeredIfStaffed(level, target)]),
  ];
};

/** Some is told in words, none at all goes without saying. */
const someCalls = (value: number | null, context: ResultContext) =>
  value === null || value === 0 ? null : toldNumber(Math.round(value), context);

const closedCalls = (queue: QueueFigures, context: ResultContext): readonly string[] => {
  const vanished = someCalls(queue.vanishedCallsPerWeek, context);
  const other = someCalls(queue.otherChannelCallsPerWeek, context);
  const sentence = queueTextOf(context).closedCalls(vanished, other);
  return sentence === "" ? [] : [sentence];
};

const wordsOf = (queue: QueueFigures, context: ScenarioContext): readonly string[] => {
  const words = queueTextOf(context);
  const state = stateOf(queue);
  if (state === "unstable") {
    const times = unstableTimes(queue, context);
    return [words.unstable(times), words.unstableFor(times)];
  }
  if (state === "unstaffed") return withoutPeople(queue, context);
  if (state === "unknown") return [whyUnknown(queue, context)];
  const wait = toldWait(queue.averageWaitSeconds, context);
  return [...answered(queue, context), ...(wait === null ? [] : [words.waits(wait)])];
};

/** What duties that share a rota come to today, each by itself. */
const apartToday = (
  queue: QueueFigures,
  today: ScenarioResult,
  context: ResultContext,
): readonly string[] => {
  const apart = today.queues.filter(
    ({ duty, duties, from, to }) =>
      duties.length === 1 && queue.duties.includes(duty) && from <= queue.from && queue.from <= to,
  );
  const levels = apart.flatMap(({ duty, serviceLevel, serviceTarget }) => {
    const level = toldShare(serviceLevel, context, serviceTarget);
    return level === null ? [] : [[duty, level] as const];
  });
  return levels.length < 2 ? [] : [queueTextOf(context).todayApart(levels)];
};

const sum = (queues: readonly QueueFigures[], of: (queue: QueueFigures) => number | null): number | null =>
  queues.reduce<number | null>((all, queue) => {
    const value = of(queue);
    return all === null || value === null ? null : all + value;
  }, 0);

/** Duties that share a rota in the scenario, as they are today, each by itself: their hours and calls together. */
const together = (queue: QueueFigures, apart: readonly QueueFigures[]): QueueFigures | null =>
  apart.length === 0
    ? null
    : {
        ...queue,
        openingHoursPerWeek: null,
        serviceLevel: null,
        averageWaitSeconds: null,
        intervals: [],
        callsPerWeek: sum(apart, ({ callsPerWeek }) => callsPerWeek),
        vanishedCallsPerWeek: sum(apart, ({ vanishedCallsPerWeek }) => vanishedCallsPerWeek),
        otherChannelCallsPerWeek: sum(apart, ({ otherChannelCallsPerWeek }) => otherChannelCallsPerWeek),
        staffedHoursPerWeek: sum(apart, ({ staffedHoursPerWeek }) => staffedHoursPerWeek),
        unstaffedHoursPerWeek: sum(apart, ({ unstaffedHoursPerWeek }) => unstaffedHoursPerWeek),
        handlingHoursPerWeek: sum(apart, ({ handlingHoursPerWeek }) => handlingHoursPerWeek),
        reusedHoursPerWeek: sum(apart, ({ reusedHoursPerWeek }) => reusedHoursPerWeek),
      };

const isAlike = (one: QueueFigures, other: QueueFigures): boolean => {
  if (one === other) return true;
  const withoutMonths = (queue: QueueFigures) => JSON.stringify({ ...queue, from: null, to: null });
  return withoutMonths(one) === withoutMonths(other);
};

/** Today's in the first month of the stretch; null where nothing is another than today. */
const todayOf = (queue: QueueFigures, today: ScenarioResult): QueueFigures | null => {
  const then = today.queues.filter(({ from, to }) => from <= queue.from && queue.from <= to);
  const same = then.find(({ duty }) => duty === queue.duty);
  if (same !== undefined) return isAlike(same, queue) ? null : same;
  return together(
    queue,
    then.filter(({ duty }) => queue.duties.includes(duty)),
  );
};

const runView = (
  queue: QueueFigures,
  today: ScenarioResult | null,
  context: ScenarioContext,
): QueueRunView => {
  const words = queueTextOf(context);
  const { notation } = context.text;
  const { from, to } = context.scenario.period;
  const isWhole = queue.from === from && queue.to === to;
  const beside: QueueBesideToday = { queue, today: today === null ? null : todayOf(queue, today) };
  return {
    id: queue.from,
    months: isWhole ? "" : words.months(formatMonth(queue.from, notation), formatMonth(queue.to, notation)),
    isLast: queue.to === to,
    state: stateOf(queue),
    sentences: [
      ...wordsOf(queue, context),
      ...closedCalls(queue, context),
      ...(today === null ? [] : apartToday(queue, today, context)),
    ],
    chart: queueChart(beside, context),
    table: queueTable(beside, context),
    figures: queueFigureViews(beside, context),
  };
};

/** The phones as callers meet them: each duty or rota with its stretches of months, beside today's in a scenario. */
export const queuesView = (context: ScenarioContext): readonly QueueView[] => {
  const { scenario, result } = context;
  const [today] = result.scenarios;
  const other = today === undefined || today.id === scenario.id ? null : today;
  const names = [...new Set(scenario.queues.map(({ duty }) => duty))];
  return names.map((name) => {
    const runs = scenario.queues.filter(({ duty }) => duty === name);
    const duties = runs.find((run) => run.duties.length > 1)?.duties ?? [];
    return {
      id: name,
      name,
      shared: duties.length === 0 ? "" : queueTextOf(context).shared(duties),
      runs: runs.slice(-mostRuns).map((run) => runView(run, other, context)),
    };
  });
};
