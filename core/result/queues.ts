import type { IsoMonth } from "../year-month.ts";
import type { Figure } from "./figure.ts";

/** A part of the day of a duty, as the calls find it (model-definitions 2.13). */
export interface QueueInterval {
  /** Time of day in hours: 9.5 is half past nine. Null of a duty whose calls come evenly over the opening hours. */
  readonly from: Figure;
  readonly until: Figure;
  readonly daysPerWeek: Figure;
  readonly callsPerDay: Figure;
  readonly offeredErlangs: Figure;
  /** People at the phones; null where no stable number meets the target. */
  readonly positions: Figure;
  /** More calls come than those at the phones can take: none of the three below has a number. Null: not known. */
  readonly stable: boolean | null;
  /** Share of the calls answered within the target's seconds. */
  readonly serviceLevel: Figure;
  readonly averageWaitSeconds: Figure;
  /** Share of the time at the phones that is spent on calls. */
  readonly occupancy: Figure;
}

/** A duty, or a rota that duties share, over months in which nothing about it changes but the number of working days. */
export interface QueueFigures {
  readonly duty: string;
  /** Duties that share it; the one itself where none does. */
  readonly duties: readonly string[];
  readonly from: IsoMonth;
  readonly to: IsoMonth;
  readonly openingHoursPerWeek: Figure;
  readonly callsPerWeek: Figure;
  /** Calls of closed hours that are not made, and that come another way. */
  readonly vanishedCallsPerWeek: Figure;
  readonly otherChannelCallsPerWeek: Figure;
  readonly serviceTarget: Figure;
  readonly targetSeconds: Figure;
  /** Mean over the intervals weighted by calls; null where one of them is unstable or not known. */
  readonly serviceLevel: Figure;
  readonly averageWaitSeconds: Figure;
  /** Hours a week with people at the phones, of these on calls, and between calls used for other work. */
  readonly staffedHoursPerWeek: Figure;
  readonly handlingHoursPerWeek: Figure;
  /** Of the hours at the phones those that nobody who may sit there has, on average over the months. */
  readonly unstaffedHoursPerWeek: Figure;
  readonly reusedHoursPerWeek: Figure;
  readonly intervals: readonly QueueInterval[];
}
