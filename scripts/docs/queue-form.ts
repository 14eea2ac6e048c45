import type { QueueFigures, QueueInterval } from "../../core/result/queues.ts";
import {
  type Field,
  field,
  figure,
  listOf,
  month,
  orNull,
  type RecordForm,
  record,
  text,
  yesNo,
} from "./form.ts";

const queueInterval: RecordForm<QueueInterval> = {
  from: field(figure, "time of day in hours, 9.5 is half past nine; null when calls come evenly all day"),
  until: field(figure, "time of day at which it ends"),
  daysPerWeek: field(figure, "weekdays a week on which it is open then"),
  callsPerDay: field(figure, "calls on such a day in the interval"),
  offeredErlangs: field(figure, "work that the calls bring in each open hour, in hours"),
  positions: field(figure, "people at the phones; null where no stable number meets the target"),
  stable: field(orNull(yesNo), "false when more calls come than those at the phones can take"),
  serviceLevel: field(figure, "share of the calls answered within the target's seconds"),
  averageWaitSeconds: field(figure, "mean wait of all calls in seconds"),
  occupancy: field(figure, "share of the time at the phones that is spent on calls"),
};

const queueFigures: RecordForm<QueueFigures> = {
  duty: field(text, "the duty, or the rota that duties share"),
  duties: field(listOf(text), "duties that share it"),
  from: field(month, "first month in which it is so"),
  to: field(month, "last month, included"),
  openingHoursPerWeek: field(figure, "hours a week in which it is open"),
  callsPerWeek: field(figure, "calls a week that come in"),
  vanishedCallsPerWeek: field(figure, "calls of closed hours that nobody makes"),
  otherChannelCallsPerWeek: field(figure, "calls of closed hours that come another way"),
  serviceTarget: field(figure, "share of the calls to be answered in time"),
  targetSeconds: field(figure, "seconds within which they are to be answered"),
  serviceLevel: field(figure, "share answered in time, mean weighted by calls"),
  averageWaitSeconds: field(figure, "mean wait in seconds, weighted by calls"),
  staffedHoursPerWeek: field(figure, "hours a week with people at the phones"),
  handlingHoursPerWeek: field(figure, "of these on calls"),
  unstaffedHoursPerWeek: field(
    figure,
    "of those at the phones the hours that nobody has, mean over the months",
  ),
  reusedHoursPerWeek: field(figure, "of these between calls and used for other work"),
  intervals: field(listOf(record("QueueInterval")), "the parts of the day"),
};

/** Phones and counters in the answer of the command line. */
export const queueForm: readonly {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}[] = [
  { name: "QueueFigures", fields: { ...queueFigures } },
  { name: "QueueInterval", fields: { ...queueInterval } },
];
