import { type Step, valueAt } from "../explain/step.ts";
import type { MovedHours, OvertimePlan } from "../options/option-effects.ts";
import type { WorkedLongerWeek } from "../supply/longer-weeks.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { workingDaysPerWeek } from "../units.ts";
import type { FlagContext } from "./measurement.ts";
import { weeksOnDuty, weeksWithoutHoliday } from "./participants.ts";

/**
 * What one measure puts on top of the group's own week for each who takes part: overtime, a longer contract week, hours
 * of a stretched norm period. All draw on the same person's week (model-definitions 2.14).
 */
export interface BeyondWeek {
  readonly name: string;
  readonly people: Step;
  /** Hours of one participant that count in the average of the month; months before the start are below 0. */
  readonly hoursIn: (month: number) => number;
  /** Hours of the week as entered; below 0 in the low months of a norm period. */
  readonly weekIn: (month: number) => number;
  /** The steps that the hours are computed from. */
  readonly behind: readonly Step[];
}

export const beyondWeekOf = (context: FlagContext, supply: GroupSupply): readonly BeyondWeek[] => [
  ...supply.overtime.map(({ plan, hours }) => overtime(supply, plan, hours)),
  ...supply.contracts.longerWeeks.map((worked) => longerWeek(context, supply, worked)),
  ...supply.movedHours.map((moved) => movedHours(supply, moved)),
];

/** Overtime is worked in the weeks on duty; before the start it stands in the hours that the workplace states. */
const overtime = (supply: GroupSupply, plan: OvertimePlan, hours: Step): BeyondWeek => {
  const { name, people, inForce, weeklyHours } = plan;
  const weekIn = (month: number): number =>
    month < 0 || valueAt(inForce, month) === 0 ? 0 : valueAt(weeklyHours, month);
  return {
    name,
    people,
    weekIn,
    hoursIn: (month) => (weekIn(month) === 0 ? 0 : weekIn(month) * weeksOnDuty(supply, month)),
    behind: [weeklyHours, hours],
  };
};

/** A contract week counts in full in every week but those of holiday, like the group's own. */
const longerWeek = (
  context: FlagContext,
  supply: GroupSupply,
  { longerWeek: { name, people, inForce, firstMonth }, extraHours, hours }: WorkedLongerWeek,
): BeyondWeek => {
  const isInForce = (month: number): boolean =>
    month < 0 ? month >= firstMonth && valueAt(inForce, 0) !== 0 : valueAt(inForce, month) !== 0;
  const weekIn = (month: number): number => (isInForce(month) ? valueAt(extraHours, 0) : 0);
  return {
    name,
    people,
    weekIn,
    hoursIn: (month) =>
      weekIn(month) === 0 ? 0 : weekIn(month) * weeksWithoutHoliday(context, supply, month),
    behind: [extraHours, hours],
  };
};

/** Moved hours count where they are worked, and are missing where they are taken off, also before the start. */
const movedHours = (supply: GroupSupply, moved: MovedHours): BeyondWeek => {
  const { name, people, weeklyHours, inForce, movedIn, movedOut, before } = moved;
  const ofOne = (hours: number, month: number): number => (hours === 0 ? 0 : hours / valueAt(people, month));
  const hoursIn = (month: number): number => {
    if (month >= 0) return valueAt(movedIn, month) - valueAt(movedOut, month);
    const earlier = before[-1 - month];
    return earlier === undefined ? 0 : valueAt(earlier, 0);
  };
  const workingWeeks = (month: number): number => valueAt(supply.net.workingDays, month) / workingDaysPerWeek;
  const offIn = (month: number): number => ofOne(valueAt(movedOut, month), month);
  const weekOff = (month: number): number => (offIn(month) === 0 ? 0 : offIn(month) / workingWeeks(month));
  return {
    name,
    people,
    weekIn: (month) => (valueAt(inForce, month) === 0 ? 0 : valueAt(weeklyHours, month)) - weekOff(month),
    hoursIn: (month) => ofOne(hoursIn(month), Math.max(0, month)),
    behind: [weeklyHours, movedIn, movedOut, ...before],
  };
};
