import type { OpeningInterval, PhoneDuty } from "../../plan/phone-duty.ts";
import type { OptionAmount } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { placeOf } from "../read/row.ts";
import { holding, type OptionOfRow, type PlanMonths } from "./option-months.ts";
import { isRota } from "./option-targets.ts";
import { amountColumns } from "./options.ts";
import { callsToSettle } from "./phone-checks.ts";

/** Opening hours of a week that are rounded in a cell are no more than those of the profile. */
const roundedOff = 0.01;
const secondsPerHour = 3600;

interface Hours {
  readonly from: number;
  readonly until: number;
  readonly days: number;
}

/** What is known of the parts of the day; null where not all of it is. */
const hoursOf = (intervals: readonly OpeningInterval[]): readonly Hours[] | null => {
  const known = intervals.flatMap(({ from, until, daysPerWeek }): Hours[] =>
    from.value === null || until.value === null || daysPerWeek.value === null
      ? []
      : [{ from: from.value, until: until.value, days: daysPerWeek.value }],
  );
  return known.length < intervals.length ? null : known;
};

const length = ({ from, until }: Hours): number => Math.max(0, until - from);
const inAWeek = (parts: readonly Hours[]): number =>
  parts.reduce((sum, part) => sum + length(part) * part.days, 0);

const acts = ({ choice: { kind, enabled, target } }: OptionOfRow, duties: readonly PhoneDuty[]) => {
  if (kind !== "shorter-opening-hours" || !enabled) return () => false;
  const ofRota = isRota(target, duties);
  return ({ name, rota }: PhoneDuty): boolean =>
    target === null || (ofRota ? rota === target : name === target);
};

const stated = ({ choice }: OptionOfRow, amount: OptionAmount): readonly number[] => {
  const value = choice.amounts[amount]?.value ?? null;
  return value === null ? [] : [value];
};

/** What the options that hold in a month leave of the parts of the day by the clock. */
const cutBy = (options: readonly OptionOfRow[], parts: readonly Hours[]): readonly Hours[] => {
  const opens = Math.max(0, ...options.flatMap((option) => stated(option, "opens-at")));
  const closes = Math.min(24, ...options.flatMap((option) => stated(option, "closes-at")));
  return parts.map(({ from, until, days }) => ({
    from: Math.max(from, opens),
    until: Math.min(until, closes),
    days,
  }));
};

const lastStating = (options: readonly OptionOfRow[], amounts: readonly OptionAmount[]) =>
  options
    .flatMap((option) =>
      amounts.flatMap((amount) => (stated(option, amount).length === 0 ? [] : [{ option, amount }])),
    )
    .at(-1);

type Problem = (duty: PhoneDuty, holding: readonly OptionOfRow[], parts: readonly Hours[]) => boolean;

/** Each leaves something open, and together they leave nothing. */
const nothingLeft =
  (issues: IssueCollector): Problem =>
  (duty, options, parts) => {
    const byClock = options.filter((option) => lastStating([option], ["opens-at", "closes-at"]));
    const last = lastStating(byClock, ["opens-at", "closes-at"]);
    if (last === undefined || byClock.length < 2) return false;
    if (inAWeek(parts) === 0 || inAWeek(cutBy(byClock, parts)) > 0) return false;
    issues.add("never-open", placeOf(last.option.row, amountColumns[last.amount]), { duty: duty.name });
    return true;
  };

/** More hours a week than the parts of the day come to: nobody has said when the others would be. */
const beyondProfile =
  (issues: IssueCollector): Problem =>
  (duty, options, parts) => {
    const last = lastStating(options, ["weekly-hours"]);
    if (last === undefined) return false;
    const [found = 0] = stated(last.option, "weekly-hours");
    const open = inAWeek(cutBy(options, parts));
    if (found <= open + roundedOff) return false;
    issues.add("opening-beyond-profile", placeOf(last.option.row, "weeklyHours"), {
      duty: duty.name,
      found,
      open,
    });
    return true;
  };

/** Each part of the day gets shorter in the same share, until one is too short for the formulas of a queue. */
const shortenedTooFar =
  (issues: IssueCollector): Problem =>
  (duty, options, parts) => {
    const last = lastStating(options, ["weekly-hours"]);
    const handling = duty.handlingSeconds.value;
    if (last === undefined || handling === null) return false;
    const cut = cutBy(options, parts);
    const [found = 0] = stated(last.option, "weekly-hours");
    const isShort = (hours: number): boolean =>
      hours > 0 && hours * secondsPerHour < callsToSettle * handling;
    const left = cut.map((part) => (length(part) * found) / inAWeek(cut));
    const short = left.find((hours, index) => isShort(hours) && !isShort(length(cut[index] ?? none)));
    if (short === undefined) return false;
    issues.add("shortened-too-far", placeOf(last.option.row, "weeklyHours"), {
      duty: duty.name,
      minutes: Math.round(short * 60),
      handlingMinutes: handling / 60,
    });
    return true;
  };

const none: Hours = { from: 0, until: 0, days: 0 };

const monthsOf = ({ first, last }: PlanMonths): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * What the options of a scenario do to the opening hours of a duty together, month by month: each is sound by itself. Told
 * once for each duty.
 */
export const reportOpeningTogether = (
  options: readonly OptionOfRow[],
  duties: readonly PhoneDuty[],
  months: PlanMonths,
  issues: IssueCollector,
): void => {
  const problems = [nothingLeft, beyondProfile, shortenedTooFar].map((problem) => problem(issues));
  for (const duty of duties) {
    const acting = options.filter((option) => acts(option, duties)(duty));
    const parts = hoursOf(duty.intervals);
    if (acting.length === 0 || parts === null || parts.length === 0) continue;
    const inMonth = acting.map((option) => ({ option, holds: holding(option.choice, months) }));
    for (const problem of problems)
      monthsOf(months).some((month) => {
        const held = inMonth.flatMap(({ option, holds }) => (holds(month) ? [option] : []));
        return problem(duty, held, parts);
      });
  }
};
