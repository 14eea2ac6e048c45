import type { Step } from "../explain/step.ts";
import type { CellReference } from "../origin.ts";
import type { CostAccount, OvertimeCompensation } from "../plan.ts";
import type { ReturnWindow, StatedReturn } from "../time-frame.ts";
import type { Effect } from "./effects.ts";

/** People of a group who work more than their week, as the user planned it. */
export interface OvertimePlan {
  readonly name: string;
  readonly staffGroup: string;
  readonly people: Step;
  readonly weeklyHours: Step;
  /** Hours of overtime in one day or evening; decides the tier (model-definitions 2.15). Null: those of the first tier. */
  readonly hoursPerOccasion: Step | null;
  readonly inForce: Step;
  readonly compensation: OvertimeCompensation;
  readonly returnWindow: StatedReturn;
  readonly at: CellReference | null;
}

/** People whose contract is for more hours a week: plus-time, or a local agreement on paid extra hours (2.16, 2.17). */
export interface LongerWeek {
  readonly name: string;
  readonly staffGroup: string;
  readonly agreement: "plus-time" | "paid-extra-hours";
  readonly people: Step;
  /** Hours a week beyond the group's own week (2.17), or the whole new week (2.16), by `hoursAre`. */
  readonly weeklyHours: Step;
  readonly hoursAre: "beyond-week" | "whole-week";
  readonly inForce: Step;
  /** Position of its first month in the plan; negative where it began before. */
  readonly firstMonth: number;
}

/** Hours moved from one time to another within a stretched norm period (2.17). */
export interface MovedHours {
  readonly name: string;
  readonly staffGroup: string;
  readonly people: Step;
  /** Hours a week of one person in the high months, those in which it is in force. */
  readonly weeklyHours: Step;
  readonly inForce: Step;
  /** Hours by month that are worked more, and those taken off; each sums to the same over the norm period. */
  readonly movedIn: Step;
  readonly movedOut: Step;
  /** Hours that were worked more less those taken off in each month before the plan, the last of them first. */
  readonly before: readonly Step[];
}

/** Work of a task that waits while the task is shut down, and the months in which it comes back. */
export interface Shutdown {
  readonly name: string;
  readonly task: string;
  /** Share of the task that is shut in each month. */
  readonly share: Step;
  readonly returnWindow: ReturnWindow;
}

/** A share of a task's pieces that somebody else does (anden aktør). */
export interface Handover {
  readonly name: string;
  readonly task: string;
  /** Share that is handed over in each month. */
  readonly share: Step;
  /** Minutes that each of them still takes here: referral, follow-up and decisions stay. */
  readonly minutes: Step;
}

/** Work that an option brings with it: a line of demand of its own. */
export interface AddedWork {
  readonly name: string;
  readonly staffGroup: string;
  /** 0: planned, ahead of all else; 1 where it belongs to statutory work; 2, 3 … the user's order. */
  readonly priority: number | Step;
  readonly basis: AddedWorkBasis;
}

export type AddedWorkBasis =
  /** Hours by month. */
  | { readonly kind: "hours"; readonly hours: Step }
  /**
   * Minutes for a share of the pieces that all options leave of the task, as far as the task holds the minutes that are
   * handed over.
   */
  | { readonly kind: "task-pieces"; readonly task: string; readonly share: Step; readonly minutes: Step }
  /** Minutes for a share of the cases that close. */
  | {
      readonly kind: "closed-cases";
      readonly caseGroup: string;
      readonly share: Step;
      readonly minutes: Step;
    };

/** A lower caseload that shortens the cases of a group (2.20): D_m = D0·(1 − e·clip((K0 − K_(m−1))/(K0 − K1), 0, 1)). */
export interface Investment {
  readonly name: string;
  readonly caseGroup: string;
  /** e, the share by which the duration falls when the caseload is down at K1. */
  readonly effect: Step;
  /** K0 and K1, cases per case-carrying post. */
  readonly caseloadBefore: Step;
  readonly caseloadAfter: Step;
  readonly inForce: Step;
}

/** A measure that is meant to end, with the months and the staff groups that it touches. */
export interface TemporaryMeasure {
  readonly name: string;
  readonly staffGroups: readonly string[];
  readonly inForce: Step;
  /** The measure makes the staff work more than their week. */
  readonly extraWork: boolean;
}

/** Kroner that an option costs, on one account. What needs a group's pay is priced where the pay is known. */
export interface OptionCost {
  readonly name: string;
  readonly account: CostAccount;
  readonly timing: "once" | "running";
  readonly basis: OptionCostBasis;
}

export type OptionCostBasis =
  /** Kroner by month. */
  | { readonly kind: "kroner"; readonly kroner: Step }
  /** Posts that the option adds or ends, at the group's pay with pension: holiday and absence are paid too. */
  | { readonly kind: "hired-posts"; readonly staffGroup: string; readonly changes: readonly Effect[] }
  /** Posts that start by month, at the group's cost of recruitment, unless kroner of the option's own cover it. */
  | {
      readonly kind: "recruitment";
      readonly staffGroup: string;
      readonly posts: readonly Step[];
      readonly isCovered: boolean;
    }
  /** Posts of people whose contract week is longer, at the group's pay with pension. */
  | { readonly kind: "longer-week"; readonly longerWeek: LongerWeek }
  /** Extra hours of such people, at kroner an hour beside the pay. */
  | { readonly kind: "longer-week-hours"; readonly longerWeek: LongerWeek; readonly kronerPerHour: Step }
  /** Overtime, at the pay with its premium, or at what is paid out of time off that was not taken. */
  | { readonly kind: "overtime"; readonly overtime: OvertimePlan }
  /**
   * Kroner for each of those talks with an interpreter that are more than today's, of the pieces that all options leave
   * of a task (`pieces.kept` of its line).
   */
  | {
      readonly kind: "interpreted-talks";
      readonly task: string;
      /** Share of the talks with an interpreter while the option is in force. */
      readonly share: Step;
      readonly inForce: Step;
      readonly kronerEach: Step;
    }
  /** Kroner for each piece that the option hands over (`pieces.handedOver` of the task's line). */
  | { readonly kind: "handed-over-pieces"; readonly handover: Handover; readonly kronerEach: Step };

/** What one chosen option, or all of a scenario, do to the plan. */
export interface OptionEffects {
  readonly effects: readonly Effect[];
  readonly overtime: readonly OvertimePlan[];
  readonly longerWeeks: readonly LongerWeek[];
  readonly movedHours: readonly MovedHours[];
  readonly shutdowns: readonly Shutdown[];
  readonly handovers: readonly Handover[];
  readonly addedWork: readonly AddedWork[];
  readonly investments: readonly Investment[];
  readonly temporary: readonly TemporaryMeasure[];
  readonly costs: readonly OptionCost[];
}

export const noEffects: OptionEffects = {
  effects: [],
  overtime: [],
  longerWeeks: [],
  movedHours: [],
  shutdowns: [],
  handovers: [],
  addedWork: [],
  investments: [],
  temporary: [],
  costs: [],
};
