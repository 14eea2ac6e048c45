import type { OpeningInterval, PhoneDuty } from "../../core/plan/phone-duty.ts";
import { given, unstatedQueue } from "./plan.ts";

/**
 * The queue of model-definitions 2.13: 120 calls in 6 hours a day, 300 seconds each, 80 % in 60 s, and as many people as
 * that takes.
 */
export const phoneQueue = (changes: Partial<PhoneDuty> = {}): PhoneDuty => ({
  name: "Hovednummer",
  homeGroup: "Team",
  permittedGroups: ["Team"],
  openingHoursPerWeek: given(30),
  positions: given(null),
  offPhoneShare: given(0),
  callsPerWeek: given(600),
  handlingSeconds: given(300),
  ...unstatedQueue,
  serviceTarget: given(0.8),
  targetSeconds: given(60),
  at: null,
  ...changes,
});

/** A part of the day, with the calls of such a day. */
export const openInterval = (
  from: number,
  until: number,
  callsPerDay: number,
  daysPerWeek = 5,
): OpeningInterval => ({
  from: given(from),
  until: given(until),
  daysPerWeek: given(daysPerWeek),
  callsPerDay: given(callsPerDay),
  at: null,
});
