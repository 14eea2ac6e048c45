import type { Settings } from "../plan.ts";
import { longestPlusTimeWeek, longWeekHours, mostAverageHours } from "../rules/working-time.ts";
import type { SourceId } from "../sources.ts";
import type { Unit } from "../units.ts";
import { breathingSpaceLeft, breathingSpaceTaken } from "./breathing-space.ts";
import { highNeedPerPost, lowNeedPerPost } from "./caseload.ts";
import {
  above,
  aboveItsLimit,
  always,
  atLeast,
  atLeastItsLimit,
  below,
  type Condition,
} from "./condition.ts";
import { unagreedOptionsRunning } from "./consent.ts";
import { extraWorkAgainstDailyRest, extraWorkAgainstDayOff, whenAnswered } from "./extra-work.ts";
import type { FlagBasis, FlagCode, FlagLevel } from "./flag.ts";
import { freedBeyondHoursAtWork } from "./freed-hours.ts";
import { longestWeek, longestWeekPastLimit } from "./long-weeks.ts";
import type { Measure } from "./measurement.ts";
import { decidedBeforeMed, startedBeforeMed } from "./med-date.ts";
import { costOverPeriod } from "./over-budget.ts";
import { peopleBeyondHeads } from "./people-beyond-heads.ts";
import { offeredLoadOfDuties } from "./phone-duty.ts";
import { plusTimeWeek } from "./plus-time-week.ts";
import { newStaffInSanctionTalks, safetyIsMissing, safetyIsUnanswered } from "./sanction-talks.ts";
import { lessOfStatutoryTasks } from "./statutory-floor.ts";
import { measuresAtOnce, weeksOfExtraWork } from "./temporary-measures.ts";
import { timeOffDue, timeOffPaidOut } from "./time-off.ts";
import { unstaffedDuties } from "./unstaffed-duty.ts";
import { backlogForever, overdueStatutoryWork, overdueWork } from "./waiting-work.ts";
import { possibleAverage, unavoidableAverage } from "./working-time.ts";

/** A level of a flag: what is measured, when the level holds, and what that rests on. */
export interface FlagRule {
  readonly level: FlagLevel;
  readonly of: Measure;
  readonly when: Condition;
  readonly basis: FlagBasis;
  /** The source, unless the measurement names its own. */
  readonly source: SourceId;
  /** The rule stands only under these settings. */
  readonly under: (settings: Settings) => boolean;
}

/** A flag with its rules, of which the first that holds speaks: the severest level stands first. */
export interface Flag {
  readonly unit: Unit;
  readonly rules: readonly FlagRule[];
}

type Row = (
  of: Measure,
  when: Condition,
  basis: FlagBasis,
  source: SourceId,
  under?: FlagRule["under"],
) => FlagRule;

const row =
  (level: FlagLevel): Row =>
  (of, when, basis, source, under = () => true) => ({ level, of, when, basis, source, under });

const red = row("red");
const amber = row("amber");
const note = row("note");

const noWeeksLimit = ({ temporaryWeeksLimit }: Settings): boolean => temporaryWeeksLimit.value === null;

/** All flags (model-definitions 2.24). No level falls when its quantity gets worse. */
export const flags: Readonly<Record<FlagCode, Flag>> = {
  // Average over four months. That 45 hours are told is our own choice, not the law's, and basis and source say so.
  "working-time-48h": {
    unit: "hours-per-week",
    rules: [
      red(unavoidableAverage, above(mostAverageHours), "law", "working-time-act"),
      amber(possibleAverage, above(mostAverageHours), "law", "working-time-act"),
      amber(possibleAverage, above(45), "user-limit", "own-choice"),
    ],
  },
  // The agreement lets plus-time go so far and no further.
  "plus-time-42h": {
    unit: "hours-per-week",
    rules: [red(plusTimeWeek, above(longestPlusTimeWeek), "agreement", "plus-time-agreement")],
  },
  // Evidence about long exposure, so red only after the user's number of weeks.
  "week-55h": {
    unit: "hours-per-week",
    rules: [
      red(longestWeekPastLimit, atLeast(longWeekHours), "health-evidence", "who-ilo-long-hours"),
      amber(longestWeek, atLeast(longWeekHours), "health-evidence", "who-ilo-long-hours"),
    ],
  },
  // Posts by the union's guideline to each post that carries cases. An edition that is known has a source of its own.
  "caseload-guideline": {
    unit: "factor",
    rules: [
      red(lowNeedPerPost, above(1), "union-guideline", "local-guideline"),
      amber(highNeedPerPost, above(1), "union-guideline", "local-guideline"),
    ],
  },
  // A deadline is the workplace's own, but behind that of a statutory task stands a law.
  "late-work": {
    unit: "hours",
    rules: [
      red(overdueStatutoryWork, above(0), "law", "task-deadline"),
      red(overdueWork, above("overdueHoursLimit"), "user-limit", "user-limit"),
      amber(overdueWork, above(0), "user-limit", "task-deadline"),
    ],
  },
  // Nobody sets a limit here: that the wait has no end is what the arithmetic of queues says of in- and outflow.
  "backlog-never": {
    unit: "hours",
    rules: [red(backlogForever, always(null), "queueing", "queue-stability")],
  },
  // With as many calls under way as there are people for, the queue of an open phone grows without end.
  "unstable-queue": {
    unit: "factor",
    rules: [red(offeredLoadOfDuties, atLeastItsLimit, "queueing", "erlang-stability")],
  },
  // The hours at the phones are the user's own plan, stated or by a target; that nobody has them is arithmetic.
  "unstaffed-duty": {
    unit: "hours",
    rules: [red(unstaffedDuties, above(0), "queueing", "own-choice")],
  },
  // That time off is given in time is the agreement's matter; how much a month can give is the user's own number.
  "time-off-owed": {
    unit: "hours",
    rules: [
      red(timeOffPaidOut, above(0), "agreement", "ds-time-off"),
      amber(timeOffDue, aboveItsLimit, "user-limit", "user-limit"),
    ],
  },
  // Time without tasks between demanding talks.
  "breathing-space": {
    unit: "hours-per-week",
    rules: [
      red(breathingSpaceLeft, below("breathingSpaceMinimum"), "user-limit", "user-limit"),
      amber(breathingSpaceTaken, always("breathingSpaceMinimum", "lower"), "source-document", "ds-2016-note"),
    ],
  },
  // For a short time only, says the note; it gives no number of weeks, so without one of the user's it always shows.
  "temporary-extra-work": {
    unit: "weeks",
    rules: [
      amber(weeksOfExtraWork, above("temporaryWeeksLimit"), "source-document", "ds-2016-note"),
      amber(weeksOfExtraWork, always(null), "source-document", "ds-2016-note", noWeeksLimit),
      note(weeksOfExtraWork, always("temporaryWeeksLimit"), "source-document", "ds-2016-note"),
    ],
  },
  // The note lets measures be combined; that two at once are told is our own choice.
  "two-temporary-measures": {
    unit: "pieces",
    rules: [amber(measuresAtOnce, atLeast(2), "source-document", "own-choice")],
  },
  // New staff and temps are vulnerable to threats, says the note. What nobody has answered is worse than a no.
  "new-staff-sanction-talks": {
    unit: "hours",
    rules: [
      red(newStaffInSanctionTalks, above(0), "source-document", "ds-2016-note", safetyIsUnanswered),
      amber(newStaffInSanctionTalks, above(0), "source-document", "ds-2016-note", safetyIsMissing),
    ],
  },
  // Rest within the day and the weekly day off are answered for on the checklist, since months cannot show them.
  "daily-rest-11h": {
    unit: "pieces",
    rules: [
      red(extraWorkAgainstDailyRest, above(0), "law", "rest-periods", whenAnswered("daily-rest", "no")),
      amber(extraWorkAgainstDailyRest, above(0), "law", "rest-periods", whenAnswered("daily-rest", null)),
    ],
  },
  "weekly-day-off": {
    unit: "pieces",
    rules: [
      red(extraWorkAgainstDayOff, above(0), "law", "rest-periods", whenAnswered("weekly-day-off", "no")),
      amber(extraWorkAgainstDayOff, above(0), "law", "rest-periods", whenAnswered("weekly-day-off", null)),
    ],
  },
  // The consequences come before MED ahead of the decision, and no option starts before that.
  "med-date": {
    unit: "days",
    rules: [
      red(startedBeforeMed, above(0), "agreement", "med-agreement"),
      amber(decidedBeforeMed, above(0), "agreement", "med-agreement"),
    ],
  },
  // Plus-time and changes of the local working-time agreement are agreements: without a yes, and who gave it when, they are only reckoned.
  "consent-missing": {
    unit: "pieces",
    rules: [amber(unagreedOptionsRunning, above(0), "agreement", "ds-2016-note")],
  },
  // Of a task that is stated as statutory all is required, so that less of it is below what the law asks for.
  "statutory-floor": {
    unit: "share",
    rules: [red(lessOfStatutoryTasks, above(0), "law", "statutory-task")],
  },
  // An hour is freed once (model-definitions 2.21). That it is told is our own choice.
  "freed-hours": {
    unit: "hours",
    rules: [amber(freedBeyondHoursAtWork, above(0), "user-limit", "own-choice")],
  },
  // Nobody works more because a row says so: a group has no more people than it has. That it is told is our own choice.
  "people-beyond-heads": {
    unit: "heads",
    rules: [amber(peopleBeyondHeads, aboveItsLimit, "user-limit", "own-choice")],
  },
  // What the options of a scenario may cost is the user's own number.
  "over-budget": {
    unit: "kroner",
    rules: [amber(costOverPeriod, aboveItsLimit, "user-limit", "user-limit")],
  },
};
