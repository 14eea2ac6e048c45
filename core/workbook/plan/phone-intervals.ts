import type { Input } from "../../origin.ts";
import type { OpeningInterval } from "../../plan/phone-duty.ts";
import { workingDaysPerWeek } from "../../units.ts";
import type { IssueCollector } from "../issue.ts";
import { inputOf, placeOf, refusedInput, type TableRow } from "../read/row.ts";
import { chosenName, nameOf, type PlanContext } from "./context.ts";

type IntervalRow = TableRow<"phoneIntervals">;

/** A row with what it is of: null where that cannot be told, so that it may be of any duty. */
interface ReadInterval {
  readonly row: IntervalRow;
  readonly duty: string | null;
  readonly interval: OpeningInterval;
}

/** The part of the day that a row states; one that ends before it begins has no end. */
const untilOf = (row: IntervalRow, from: Input, issues: IssueCollector): Input => {
  const until = inputOf(row, "until");
  if (from.value === null || until.value === null || from.value < until.value) return until;
  issues.add("time-order", placeOf(row, "until"), { from: from.value, until: until.value });
  return refusedInput(row, "until");
};

const readInterval = (row: IntervalRow, duties: readonly string[], issues: IssueCollector): ReadInterval => {
  const duty = chosenName(issues, row, "duty", duties);
  const from = inputOf(row, "from");
  const callsPerDay = duty === null ? refusedInput(row, "duty") : inputOf(row, "callsPerDay");
  const days = duty === null ? refusedInput(row, "duty") : inputOf(row, "daysPerWeek");
  const until = untilOf(row, from, issues);
  return { row, duty, interval: { from, until, daysPerWeek: days, callsPerDay, at: row.at } };
};

/** Sets in the order of the clock; what has no time stands last. */
const byClock = ({ interval: one }: ReadInterval, { interval: other }: ReadInterval): number =>
  (one.from.value ?? Number.POSITIVE_INFINITY) - (other.from.value ?? Number.POSITIVE_INFINITY) ||
  (one.until.value ?? Number.POSITIVE_INFINITY) - (other.until.value ?? Number.POSITIVE_INFINITY);

const openAt = ({ from, until }: OpeningInterval, time: number): boolean =>
  from.value !== null && until.value !== null && from.value <= time && time < until.value;

/**
 * Rows of a duty may be open at the same time of day on different days of the week. One that would need more days than a
 * week has is reported, and has no days that can be counted.
 */
const withoutOverlap = (read: readonly ReadInterval[], issues: IssueCollector): readonly ReadInterval[] => {
  const taken: ReadInterval[] = [];
  return read.map((each) => {
    const { row, interval, duty } = each;
    const start = interval.from.value;
    const meanwhile = taken.filter((other) => start !== null && openAt(other.interval, start));
    const days = meanwhile.reduce((sum, { interval: other }) => sum + (other.daysPerWeek.value ?? 0), 0);
    const first = meanwhile.find(({ interval: other }) => (other.daysPerWeek.value ?? 0) > 0);
    taken.push(each);
    const own = interval.daysPerWeek.value ?? 0;
    if (first === undefined || own === 0 || days + own <= workingDaysPerWeek) return each;
    const at = placeOf(first.row, "from");
    issues.add("interval-overlap", placeOf(row, "from"), { duty: duty ?? "", first: at });
    return { ...each, interval: { ...interval, daysPerWeek: refusedInput(row, "from") } };
  });
};

/** The parts of the day of each duty in the order of the clock, whatever the order of the rows. */
export type IntervalsByDuty = ReadonlyMap<string, readonly OpeningInterval[]>;

const intervalsByDuty = (
  rows: readonly IntervalRow[],
  duties: readonly string[],
  issues: IssueCollector,
): IntervalsByDuty => {
  const read = rows.map((row) => readInterval(row, duties, issues)).sort(byClock);
  return new Map(
    duties.map((duty) => {
      const own = withoutOverlap(
        read.filter((each) => each.duty === duty),
        issues,
      );
      const unknown = read.filter((each) => each.duty === null);
      return [duty, [...own, ...unknown].map(({ interval }) => interval)] as const;
    }),
  );
};

/** Reads the opening hours; the same lists as before where the rows and the names of the duties are the same. */
export const phoneIntervalsOf = ({ rows, memory, issues }: PlanContext): IntervalsByDuty => {
  const duties = memory.sameList("phone duties", rows.phoneDuties.map(nameOf));
  return memory.remember(rows.phoneIntervals, "phone intervals", [duties], issues, (own) =>
    intervalsByDuty(rows.phoneIntervals, duties, own),
  );
};

/** What the intervals come to in a week; null where one of them cannot be told. */
export const inAWeek = (
  intervals: readonly OpeningInterval[],
  of: (interval: { readonly hours: number; readonly calls: number }) => number,
): number | null => {
  let sum = 0;
  for (const { from, until, daysPerWeek, callsPerDay } of intervals) {
    if (from.value === null || until.value === null || daysPerWeek.value === null) return null;
    if (callsPerDay.value === null) return null;
    sum += of({ hours: until.value - from.value, calls: callsPerDay.value }) * daysPerWeek.value;
  }
  return sum;
};
