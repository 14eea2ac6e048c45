import type { InputTable } from "./column.ts";

/**
 * Phone and counter duties (telefonvagt, reception): staffed while they are open, calls or no calls. How many people
 * that takes is stated, or follows from the target.
 */
export const phoneDutiesTable = {
  id: "phoneDuties",
  name: "NormeringPhoneDuties",
  sheet: "phone",
  spareRows: 6,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    {
      id: "openingHoursPerWeek",
      type: { kind: "number", unit: "hours-per-week", minimum: 0, maximum: 168 },
      estimable: true,
    },
    {
      id: "positions",
      type: { kind: "number", unit: "heads", minimum: 0, maximum: 1000 },
      estimable: true,
    },
    { id: "homeGroup", type: { kind: "reference", table: "staffGroups" } },
    { id: "alsoPermitted", type: { kind: "references", table: "staffGroups" } },
    { id: "offPhoneShare", type: { kind: "share", maximum: 0.9 }, default: 0, estimable: true },
    {
      id: "callsPerWeek",
      type: { kind: "number", unit: "pieces", minimum: 0, maximum: 1_000_000 },
      estimable: true,
    },
    {
      id: "handlingSeconds",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 14_400 },
      estimable: true,
    },
    { id: "serviceTarget", type: { kind: "share", maximum: 0.999 }, estimable: true, later: true },
    {
      id: "targetSeconds",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 14_400 },
      estimable: true,
      later: true,
    },
    { id: "rota", type: { kind: "text" }, later: true },
    { id: "vanishingShare", type: { kind: "share" }, default: 0, estimable: true, later: true },
    { id: "otherChannelShare", type: { kind: "share" }, default: 0, estimable: true, later: true },
    {
      id: "otherChannelMinutes",
      type: { kind: "number", unit: "minutes", minimum: 0, maximum: 480 },
      estimable: true,
      later: true,
    },
    { id: "repeatShare", type: { kind: "share" }, default: 0, estimable: true, later: true },
    { id: "reuseShare", type: { kind: "share" }, default: 0, estimable: true, later: true },
    { id: "reusedFor", type: { kind: "references", table: "tasks" }, later: true },
    {
      id: "interruptionsPerWeek",
      type: { kind: "number", unit: "pieces", minimum: 0, maximum: 1000 },
      default: 0,
      estimable: true,
      later: true,
    },
    {
      id: "interruptionMinutes",
      type: { kind: "number", unit: "minutes", minimum: 0, maximum: 480 },
      estimable: true,
      later: true,
    },
  ],
} as const satisfies InputTable;

/** Parts of the day in which a duty is open, and the calls of each: days that differ have rows of their own. */
export const phoneIntervalsTable = {
  id: "phoneIntervals",
  name: "NormeringPhoneIntervals",
  sheet: "phone",
  spareRows: 20,
  optional: true,
  columns: [
    { id: "duty", type: { kind: "reference", table: "phoneDuties" } },
    { id: "from", type: { kind: "time" }, required: true },
    { id: "until", type: { kind: "time" }, required: true },
    {
      id: "daysPerWeek",
      type: { kind: "number", unit: "days", minimum: 0, maximum: 5 },
      default: 5,
    },
    {
      id: "callsPerDay",
      type: { kind: "number", unit: "pieces", minimum: 0, maximum: 100_000 },
      required: true,
      estimable: true,
    },
  ],
} as const satisfies InputTable;
