import { valueAt } from "../explain/step.ts";
import type { HighestAverage, LongestWeek, MostLoaded } from "../result/overview.ts";
import { longestWeek } from "./long-weeks.ts";
import type { FlagContext, Measure, Measurement } from "./measurement.ts";
import { possibleAverage } from "./working-time.ts";

interface Highest {
  readonly measurement: Measurement;
  readonly month: number;
  readonly hours: number;
}

/** The highest value of any group and month, the first of equals; one that cannot be computed may be the highest. */
const highestOf = (context: FlagContext, measurements: readonly Measurement[]): Highest | null => {
  let highest: Highest | null = null;
  for (const measurement of measurements)
    for (let month = 0; month < context.months.length; month++) {
      const hours = measurement.values[month] ?? Number.NaN;
      if (Number.isNaN(hours)) return { measurement, month, hours };
      if (highest === null || hours > highest.hours) highest = { measurement, month, hours };
    }
  return highest;
};

const figure = (hours: number): number | null => (Number.isNaN(hours) ? null : hours);

/** The contract week of those who work no more than that: the longest of a group with people in it. */
const contractWeek = ({ evaluation: { supplies } }: FlagContext): Highest["hours"] | null => {
  const weeks = supplies
    .filter(({ posts }) => valueAt(posts.filled, 0) !== 0)
    .map(({ net }) => valueAt(net.weeklyHours, 0));
  return weeks.length === 0 ? null : Math.max(...weeks);
};

const groupOfContractWeek = ({ evaluation: { supplies } }: FlagContext, hours: number): string =>
  supplies.find(({ net, posts }) => valueAt(posts.filled, 0) !== 0 && valueAt(net.weeklyHours, 0) === hours)
    ?.group.name ?? "";

/** Whoever has the longest week: by the plans of extra work, or by contract where there are none. */
const longest = (context: FlagContext, planned: Highest | null): LongestWeek | null => {
  const contract = contractWeek(context);
  if (planned === null || (contract !== null && contract > planned.hours))
    return contract === null
      ? null
      : { hours: figure(contract), staffGroup: groupOfContractWeek(context, contract), month: null };
  const { measurement, month, hours } = planned;
  return {
    hours: figure(hours),
    staffGroup: measurement.subject.name,
    month: hours === contract ? null : (context.months[month] ?? null),
  };
};

const average = ({ measurement, month, hours }: Highest): HighestAverage => {
  const { averagedMonths = [] } = measurement.details?.(month) ?? {};
  return {
    hours: figure(hours),
    staffGroup: measurement.subject.name,
    from: averagedMonths[0] ?? null,
    to: averagedMonths.at(-1) ?? null,
  };
};

/**
 * The most loaded person (model-definitions 4, 7): the longest week that is planned, and the highest average over four
 * months if the same people are chosen for everything. Groups without extra work are told by their contract week.
 */
export const mostLoaded = (
  context: FlagContext,
  measured: (measure: Measure) => readonly Measurement[],
): MostLoaded => {
  const highest = highestOf(context, measured(possibleAverage));
  return {
    longestWeek: longest(context, highestOf(context, measured(longestWeek))),
    highestAverage: highest && average(highest),
  };
};
