import { calendarDaysInMonth } from "../calendar/day-number.ts";
import { valueAt } from "../explain/step.ts";
import { isNotStated } from "../supply/stated.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { daysPerWeek, monthsPerYear, workingDaysPerWeek } from "../units.ts";
import type { FlagContext } from "./measurement.ts";

/** Hours a week above which a contract alone would be told. */
const longestUntoldWeek = 45;

/** Groups in which anybody works, or has worked, more than an ordinary contract week. */
export const groupsWithLongWeeks = ({ evaluation }: FlagContext): readonly GroupSupply[] =>
  evaluation.supplies.filter(
    ({ group, net, overtime, contracts, movedHours }) =>
      overtime.length > 0 ||
      contracts.longerWeeks.length > 0 ||
      movedHours.length > 0 ||
      group.priorOvertimeHours.some(({ value }) => value !== 0) ||
      !(valueAt(net.weeklyHours, 0) <= longestUntoldWeek),
  );

/** Holiday of one full-time post in weeks; a month before the start has that of the same month a year later. */
const holidayWeeks = ({ net }: GroupSupply, month: number): number =>
  valueAt(net.holiday, month < 0 ? month + monthsPerYear : month) / valueAt(net.weeklyHours, 0);

const calendarWeeksIn = ({ calendarWeeks }: FlagContext, frame: TimeFrame, month: number): number =>
  calendarWeeks[month] ?? calendarDaysInMonth(monthAt(frame, month)) / daysPerWeek;

/** Calendar weeks of the month without holiday; public holidays stay in (model-definitions 2.14). */
export const weeksWithoutHoliday = (context: FlagContext, supply: GroupSupply, month: number): number =>
  calendarWeeksIn(context, context.evaluation.frame, month) - holidayWeeks(supply, month);

/**
 * Weeks in which a participant is on duty, W/5 − F/N. Sickness stays out: it is neutral in the average, so a
 * participant is taken to be well, and planned hours are not made fewer by it.
 */
export const weeksOnDuty = (supply: GroupSupply, month: number): number =>
  valueAt(supply.net.workingDays, month) / workingDaysPerWeek - holidayWeeks(supply, month);

/**
 * People in the group: those stated at the start, or one for each filled post, and one for each post gained since. Posts
 * lost are left out, which errs to fewer people who must take part in two plans.
 */
export const headsOf = ({ group, posts }: GroupSupply, month: number): number => {
  const opening = group.filledPosts.value ?? Number.NaN;
  const gained = Math.max(0, valueAt(posts.filled, month) - opening);
  const heads = isNotStated(group.heads) ? opening : (group.heads.value ?? Number.NaN);
  return heads + gained;
};
