import type { QueueFigures, QueueInterval } from "../../core/result/queues.ts";

/** An hour with 30 calls of five minutes and four at the phones. */
export const openInterval = (changes: Partial<QueueInterval> = {}): QueueInterval => ({
  from: 9,
  until: 10,
  daysPerWeek: 5,
  callsPerDay: 30,
  offeredErlangs: 2.5,
  positions: 4,
  stable: true,
  serviceLevel: 0.9,
  averageWaitSeconds: 20.4,
  occupancy: 0.625,
  ...changes,
});

/** The same with two at the phones: more calls come than they can take. */
export const growingInterval = (changes: Partial<QueueInterval> = {}): QueueInterval =>
  openInterval({
    positions: 2,
    stable: false,
    serviceLevel: null,
    averageWaitSeconds: null,
    occupancy: null,
    ...changes,
  });

/** A phone that is open for an hour a day and answers nine of ten calls in a minute. */
export const queueFigures = (changes: Partial<QueueFigures> = {}): QueueFigures => ({
  duty: "Telefon",
  duties: ["Telefon"],
  from: "2026-01",
  to: "2026-12",
  openingHoursPerWeek: 5,
  callsPerWeek: 150,
  vanishedCallsPerWeek: 0,
  otherChannelCallsPerWeek: 0,
  serviceTarget: 0.8,
  targetSeconds: 60,
  serviceLevel: 0.9,
  averageWaitSeconds: 20.4,
  staffedHoursPerWeek: 20,
  handlingHoursPerWeek: 12.5,
  unstaffedHoursPerWeek: 0,
  reusedHoursPerWeek: 0,
  intervals: [openInterval()],
  ...changes,
});
