import { calendarDaysInMonth } from "../calendar/day-number.ts";
import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { monthAt } from "../time-frame.ts";
import { daysPerWeek } from "../units.ts";
import { amountOf, inForceOf, type OptionContext, optionSubject } from "./context.ts";
import type { CostUnit } from "./kinds/needs.ts";
import type { OptionCostBasis, OptionEffects } from "./option-effects.ts";
import { kronerOf } from "./stated-kroner.ts";

const krForUnits = formula("option-cost", ["kroner", "units"], "kroner * units");
const hiredHours = formula(
  "paid-hours",
  ["people", "weeklyHours", "workingDays", "inForce"],
  "people * weeklyHours * workingDays / 5 * inForce",
);
const weeksInForce = formula("calendar-weeks", ["weeks", "inForce"], "weeks * inForce");

/** What an option pays for by the unit, at the kroner of its row for each. */
type UnitPrice = (
  context: OptionContext,
  choice: OptionChoice,
  done: OptionEffects,
) => readonly OptionCostBasis[];

const paidFor = (context: OptionContext, choice: OptionChoice, units: Step): OptionCostBasis => ({
  kind: "kroner",
  kroner: context.ledger.apply(krForUnits, optionSubject(choice), {
    kroner: kronerOf(context, choice, "kroner-per-unit", units),
    units,
  }),
});

/** Hours that are paid whether those who are hired are at work or sick: only public holidays are left out. */
const hoursOfHired: UnitPrice = (context, choice) => {
  const hours = context.ledger.apply(hiredHours, optionSubject(choice), {
    people: amountOf(context, choice, "people"),
    weeklyHours: amountOf(context, choice, "weekly-hours"),
    workingDays: context.workingDays,
    inForce: inForceOf(context, choice),
  });
  return [paidFor(context, choice, hours)];
};

/** Calendar weeks, the days of the month / 7. */
const weeks: UnitPrice = (context, choice) => {
  const { ledger, frame } = context;
  const subject = optionSubject(choice);
  const ofMonth = (_: unknown, month: number) => calendarDaysInMonth(monthAt(frame, month)) / daysPerWeek;
  const weeksOfMonth = ledger.series(
    "calendar-weeks",
    subject,
    Float64Array.from({ length: frame.span }, ofMonth),
    { kind: "calendar" },
  );
  const inForce = inForceOf(context, choice);
  return [paidFor(context, choice, ledger.apply(weeksInForce, subject, { weeks: weeksOfMonth, inForce }))];
};

const extraHours: UnitPrice = (context, choice, { longerWeeks }) =>
  longerWeeks.map((longerWeek) => ({
    kind: "longer-week-hours",
    longerWeek,
    kronerPerHour: kronerOf(context, choice, "kroner-per-unit", longerWeek.inForce),
  }));

/** Each hour is paid for once, in the month that it is moved to. */
const hoursMoved: UnitPrice = (context, choice, { movedHours }) =>
  movedHours.map(({ movedIn }) => paidFor(context, choice, movedIn));

/** Pieces that are handed over, or talks that are held with an interpreter. */
const pieces: UnitPrice = (context, choice, { handovers }) => {
  const kronerEach = (paidIn: Step) => kronerOf(context, choice, "kroner-per-unit", paidIn);
  if (handovers.length > 0)
    return handovers.map((handover) => ({
      kind: "handed-over-pieces",
      handover,
      kronerEach: kronerEach(handover.share),
    }));
  const { target } = choice;
  if (target === null) return [];
  const share = amountOf(context, choice, "share");
  const inForce = inForceOf(context, choice);
  return [{ kind: "interpreted-talks", task: target, share, inForce, kronerEach: kronerEach(inForce) }];
};

export const unitPrices: Readonly<Record<CostUnit, UnitPrice>> = {
  "hired-hour": hoursOfHired,
  "extra-hour": extraHours,
  "moved-hour": hoursMoved,
  piece: pieces,
  week: weeks,
};
