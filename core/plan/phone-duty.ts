import type { CellReference, Input } from "../origin.ts";

/**
 * A part of the day in which a duty is open (model-definitions 2.13): the same on as many days of the week as stated.
 * Intervals of one duty that are at the same time of day stand on different days.
 */
export interface OpeningInterval {
  /** Time of day in hours: 9.5 is half past nine. `until` is later than `from`. */
  readonly from: Input;
  readonly until: Input;
  /** Weekdays a week on which it is open then; 5 is every weekday. */
  readonly daysPerWeek: Input;
  /** Calls on such a day in the interval. */
  readonly callsPerDay: Input;
  readonly at: CellReference | null;
}

/** Of the calls of hours that are closed by an option: the shares that do not come back as calls, and those that do twice. */
export interface CallersBehaviour {
  /** Share of the calls that are not made at all (v). */
  readonly vanishingShare: Input;
  /** Share that comes another way, such as by mail (u), and the minutes that each then takes. */
  readonly otherChannelShare: Input;
  readonly otherChannelMinutes: Input;
  /** Calls that are made again for each that moves into the open hours (ρ). */
  readonly repeatShare: Input;
}

/** The time between calls, as far as it is used for other work: once, and for the tasks named. */
export interface ReusedTime {
  readonly share: Input;
  /** Names of tasks. */
  readonly tasks: readonly string[];
}

/** What calls cost those who are not on duty: in supply, and nowhere else. */
export interface Interruptions {
  /** Interruptions a week of one person of the home group who is not on duty. */
  readonly perPersonAWeek: Input;
  /** Minutes lost by each; 0 until somebody states it, since no published constant exists. */
  readonly minutes: Input;
}

/** A phone or counter duty (telefonvagt, reception) that is staffed while it is open. */
export interface PhoneDuty {
  readonly name: string;
  readonly homeGroup: string;
  readonly permittedGroups: readonly string[];
  /** Not stated where the intervals tell it. */
  readonly openingHoursPerWeek: Input;
  /** People who sit at it at the same time; not stated: in each interval the fewest that meet the target. */
  readonly positions: Input;
  /** Share of a shift away from the phone that no allowance holds (model-definitions 2.13, κ). */
  readonly offPhoneShare: Input;
  /** Calls a week and seconds of handling a call; not stated: unknown, and only the hours count. */
  readonly callsPerWeek: Input;
  readonly handlingSeconds: Input;
  /** Share of the calls to be answered within so many seconds. */
  readonly serviceTarget: Input;
  readonly targetSeconds: Input;
  /** The arrival profile; empty: the calls come evenly over the opening hours. */
  readonly intervals: readonly OpeningInterval[];
  readonly behaviour: CallersBehaviour;
  readonly reuse: ReusedTime;
  readonly interruptions: Interruptions;
  /** Name of the shared rota (fælles vagt) that the duty can be taken into by an option; null: none. */
  readonly rota: string | null;
  readonly at: CellReference | null;
}
