import type { QueueFigures } from "../../result/queues.ts";
import type { ScenarioResult } from "../../result.ts";
import { formatMonth } from "../../text/notation.ts";
import { type QueueBesideToday, queueChart, queueTable, unstableTimes } from "./queue-chart.ts";
import { queueFigureViews } from "./queue-figures.ts";
import type { QueueRunView, QueueView } from "./queue-form.ts";
import { queueTextOf, shareWords, toldNumber, toldShare, toldTarget, toldWait } from "./queue-words.ts";
import type { ResultContext, ScenarioContext } from "./view-context.ts";

/** Stretches beyond these are of a plan in which something changes all the time. */
const mostRuns = 12;

const stateOf = ({ intervals, serviceLevel, serviceTarget }: QueueFigures): QueueRunView["state"] => {
  if (intervals.some(({ stable }) => stable === false)) return "unstable";
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

/** Some is told in words, none at all goes without saying. */
const someCalls = (value: number | null, context: ResultContext) =>
  value === null || value === 0 ? null : toldNumber(Math.round(value), context);

const closedCalls = (queue: QueueFigures, context: ResultContext): readonly string[] => {
  const vanished = someCalls(queue.vanishedCallsPerWeek, context);
  const other = someCalls(queue.otherChannelCallsPerWeek, context);
  const sentence = queueTextOf(context).closedCalls(vanished, other);
  return sentence === "" ? [] : [sentence];
};

const wordsOf = (queue: QueueFigures, context: ResultContext): readonly string[] => {
  const words = queueTextOf(context);
  const state = stateOf(queue);
  if (state === "unstable") {
    const times = unstableTimes(queue, context);
    return [words.unstable(times), words.unstableFor(times)];
  }
  if (state === "unknown") return [words.unknown];
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

/** Today's queue of the same name in the first month of the stretch. */
const todayOf = ({ duty, from }: QueueFigures, today: ScenarioResult): QueueFigures | null =>
  today.queues.find((each) => each.duty === duty && each.from <= from && from <= each.to) ?? null;

const runView = (queue: QueueFigures, today: ScenarioResult | null, context: ResultContext): QueueRunView => {
  const words = queueTextOf(context);
  const { notation } = context.text;
  const beside: QueueBesideToday = { queue, today: today === null ? null : todayOf(queue, today) };
  return {
    id: queue.from,
    months: words.months(formatMonth(queue.from, notation), formatMonth(queue.to, notation)),
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
      runs: runs.slice(0, mostRuns).map((run) => runView(run, other, context)),
    };
  });
};
