import type { FlagContext, Measure, Measurement } from "./measurement.ts";
import { actingOnDuties } from "./phone-duty.ts";

/** Hours that differ by less, relative to the duty's, are the same but for rounding. */
const rounding = 1e-9;

const lostOf = (lost: ArrayLike<number>, arrived: ArrayLike<number>): Float64Array =>
  Float64Array.from(lost, (hours, month) => (hours <= rounding * (arrived[month] ?? 0) ? 0 : hours));

const measurementsOf = (context: FlagContext): readonly Measurement[] => {
  const { evaluation } = context;
  const staffed = new Map(evaluation.demand.phoneDuties.map((duty) => [duty.line.subject, duty] as const));
  return evaluation.outcomes.flatMap(({ served }): readonly Measurement[] => {
    const duty = staffed.get(served.line.subject);
    if (duty === undefined || served.lost.every((hours) => hours === 0)) return [];
    const names = [duty.duty.name, ...(duty.rota === null ? [] : [duty.rota.queue.name])];
    return [
      {
        subject: served.line.subject,
        values: lostOf(served.lost, served.arrived),
        optionsIn: actingOnDuties(context, names),
        behind: [served.line.arrivals, served.line.served],
      },
    ];
  });
};

/**
 * Hours of a phone or counter duty in the month that those who may sit at it do not have (model-definitions 2.8, 2.13): the
 * duty goes ahead of all other work, and what nobody sits is lost. The service that is told of the duty is of all of it.
 */
export const unstaffedDuties: Measure = measurementsOf;
