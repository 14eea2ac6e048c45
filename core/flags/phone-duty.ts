import type { StaffedDuty } from "../demand/phone-duties.ts";
import { type Step, valueAt } from "../explain/step.ts";
import type { Effect } from "../options/effects.ts";
import { byMonth, type FlagContext, type Measure, type Measurement } from "./measurement.ts";

/** Effects on the opening hours and positions of the duty. */
const effectsOn = ({ evaluation }: FlagContext, { duty }: StaffedDuty): readonly Effect[] =>
  evaluation.options.effects.filter(
    ({ target, subject }) => (target === "opening-hours" || target === "positions") && subject === duty.name,
  );

const measurement = (context: FlagContext, duty: StaffedDuty, offeredLoad: Step): Measurement => {
  const { subject, positions, openingHours } = duty;
  const effects = effectsOn(context, duty);
  return {
    subject,
    values: byMonth(context, (month) => valueAt(offeredLoad, month)),
    limits: byMonth(context, (month) => valueAt(positions, month)),
    counts: (month) => valueAt(offeredLoad, month) !== 0,
    optionsIn: (month) =>
      effects.filter(({ inForce }) => valueAt(inForce, month) !== 0).map(({ amount }) => amount.subject.name),
    behind: [offeredLoad, positions, openingHours],
  };
};

/**
 * Calls under way at a time if nobody had to wait (erlang), beside the positions that the user fixes: with as many or
 * more, the queue grows for as long as the phones are open (model-definitions 2.13, 2.24). Only duties whose calls and
 * handling time are stated are measured.
 */
export const offeredLoadOfDuties: Measure = (context) =>
  context.evaluation.demand.phoneDuties.flatMap((duty) =>
    duty.offeredLoad === null ? [] : [measurement(context, duty, duty.offeredLoad)],
  );
