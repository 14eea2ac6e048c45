import { monthIndex } from "../time-frame.ts";
import { amountOf, inForceOf, type StaffingOption, staffGroupsOf } from "./context.ts";
import { type LongerWeek, noEffects } from "./option-effects.ts";

interface Agreement {
  readonly agreement: LongerWeek["agreement"];
  /** What the row's hours a week are: those beyond the group's week, or the whole new week. */
  readonly hoursAre: LongerWeek["hoursAre"];
  /** It is for a time only, also where no last month is stated. */
  readonly alwaysTemporary: boolean;
}

/** People whose contract is for a longer week while the option is in force (model-definitions 2.16, 2.17 a). */
const longerWeek =
  ({ agreement, hoursAre, alwaysTemporary }: Agreement): StaffingOption =>
  (choice, context) => {
    const staffGroups = staffGroupsOf(context, choice);
    const inForce = inForceOf(context, choice);
    const temporary = alwaysTemporary || choice.to !== null;
    return {
      ...noEffects,
      longerWeeks: staffGroups.map((staffGroup) => ({
        name: choice.name,
        staffGroup,
        agreement,
        people: amountOf(context, choice, "people"),
        weeklyHours: amountOf(context, choice, "weekly-hours"),
        hoursAre,
        inForce,
        firstMonth: choice.from ? monthIndex(context.frame, choice.from) : 0,
      })),
      temporary: temporary ? [{ name: choice.name, staffGroups, inForce, extraWork: true }] : [],
    };
  };

/**
 * Plus-time (plustid): those who sign get a whole week of up to 42 hours, paid in proportion. The months are as stated:
 * that nobody starts in the first three months of employment, and that three months' notice runs to the end of a
 * month, is for the user to see to. A week that is shorter than the group's own is no plus-time; it is computed as
 * entered.
 */
export const plusTime = longerWeek({
  agreement: "plus-time",
  hoursAre: "whole-week",
  alwaysTemporary: false,
});

/** Paid extra hours under a temporary local working-time agreement: as plus-time, for a period, with special pay. */
export const paidExtraHours = longerWeek({
  agreement: "paid-extra-hours",
  hoursAre: "beyond-week",
  alwaysTemporary: true,
});
