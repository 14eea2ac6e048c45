import type { InputTable } from "./column.ts";

export const monthIds = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
export type MonthId = (typeof monthIds)[number];

const holidayShare = <Id extends MonthId>(id: Id) => ({ id, type: { kind: "share" }, default: 0 }) as const;
const demandWeight = <Id extends MonthId>(id: Id) =>
  ({ id, type: { kind: "number", unit: "factor", minimum: 0, maximum: 12 }, default: 1 }) as const;

/** How the year's holiday falls on the months: twelve shares that sum to 1. */
export const holidayProfilesTable = {
  id: "holidayProfiles",
  name: "NormeringHolidayProfiles",
  sheet: "assumptions",
  spareRows: 3,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    holidayShare("january"),
    holidayShare("february"),
    holidayShare("march"),
    holidayShare("april"),
    holidayShare("may"),
    holidayShare("june"),
    holidayShare("july"),
    holidayShare("august"),
    holidayShare("september"),
    holidayShare("october"),
    holidayShare("november"),
    holidayShare("december"),
  ],
} as const satisfies InputTable;

/** How a task's work falls on the months: twelve weights with the mean 1. */
export const demandProfilesTable = {
  id: "demandProfiles",
  name: "NormeringDemandProfiles",
  sheet: "assumptions",
  spareRows: 3,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    demandWeight("january"),
    demandWeight("february"),
    demandWeight("march"),
    demandWeight("april"),
    demandWeight("may"),
    demandWeight("june"),
    demandWeight("july"),
    demandWeight("august"),
    demandWeight("september"),
    demandWeight("october"),
    demandWeight("november"),
    demandWeight("december"),
  ],
} as const satisfies InputTable;

/** Days on which the workplace is closed although they are no public holidays. */
export const closingsTable = {
  id: "closings",
  name: "NormeringClosings",
  sheet: "assumptions",
  spareRows: 12,
  optional: true,
  columns: [
    { id: "date", type: { kind: "date" }, required: true },
    { id: "share", type: { kind: "share" }, default: 1 },
    { id: "occasion", type: { kind: "text" } },
  ],
} as const satisfies InputTable;

const adoptionWeight = <Id extends string>(id: Id) =>
  ({ id, type: { kind: "share", minimum: -5, maximum: 5 } }) as const;

/** How fast a change takes hold: shares of the full effect by month; the last one that is stated holds from then on. */
export const adoptionCurvesTable = {
  id: "adoptionCurves",
  name: "NormeringAdoptionCurves",
  sheet: "assumptions",
  spareRows: 4,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    adoptionWeight("month1"),
    adoptionWeight("month2"),
    adoptionWeight("month3"),
    adoptionWeight("month4"),
    adoptionWeight("month5"),
    adoptionWeight("month6"),
    adoptionWeight("month7"),
    adoptionWeight("month8"),
    adoptionWeight("month9"),
    adoptionWeight("month10"),
    adoptionWeight("month11"),
    adoptionWeight("month12"),
  ],
} as const satisfies InputTable;
