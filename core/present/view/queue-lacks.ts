import type { PhoneDuty } from "../../plan/phone-duty.ts";
import type { QueueFigures } from "../../result/queues.ts";
import { type QueueNeed, queueNeeds } from "../../text/queue-text.ts";
import { queueTextOf, toldNumber } from "../queue-words.ts";
import type { ScenarioContext } from "./view-context.ts";

const isStated: Readonly<Record<QueueNeed, (duty: PhoneDuty) => boolean>> = {
  hours: ({ openingHoursPerWeek, intervals }) =>
    intervals.length === 0
      ? openingHoursPerWeek.value !== null
      : intervals.every(
          ({ from, until, daysPerWeek }) =>
            from.value !== null && until.value !== null && daysPerWeek.value !== null,
        ),
  calls: ({ callsPerWeek, intervals }) =>
    intervals.length === 0
      ? callsPerWeek.value !== null
      : intervals.every(({ callsPerDay }) => callsPerDay.value !== null),
  handling: ({ handlingSeconds }) => handlingSeconds.value !== null,
  staffing: ({ positions, serviceTarget, targetSeconds }) =>
    positions.value !== null || (serviceTarget.value !== null && targetSeconds.value !== null),
};

/**
 * Positions that are no whole number, where the calls fill the whole number below: the queue grows in a part of the time,
 * and nobody can tell how it is on average.
 */
const partOfAPerson = ({ intervals }: QueueFigures): number | null =>
  intervals.flatMap(({ positions, offeredErlangs, stable }) =>
    stable === null && offeredErlangs !== null && positions !== null ? [positions] : [],
  )[0] ?? null;

/**
 * Why the waiting time of a queue is not known: what its duties do not state, or that there are too few people in a
 * part of the time; else it hangs on something that is told among the problems, such as an option that is half filled in.
 */
export const whyUnknown = (queue: QueueFigures, context: ScenarioContext): string => {
  const words = queueTextOf(context);
  const duties = context.plan.phoneDuties.filter(({ name }) => queue.duties.includes(name));
  const lacks = queueNeeds.filter((need) => duties.some((duty) => !isStated[need](duty)));
  const [first] = duties;
  if (lacks.length > 0 && first !== undefined) return words.lacking(lacks, first.at?.sheet ?? null);
  const part = partOfAPerson(queue);
  return part === null ? words.unknown : words.partOfAPerson(toldNumber(part, context), Math.floor(part));
};
