import type { InputTable } from "./column.ts";

/** Phone and counter duties (telefonvagt, reception): staffed while they are open, calls or no calls. */
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
      required: true,
      estimable: true,
    },
    {
      id: "positions",
      type: { kind: "number", unit: "heads", minimum: 0, maximum: 1000 },
      required: true,
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
  ],
} as const satisfies InputTable;
