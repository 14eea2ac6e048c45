import type { DatedFigure, RuleTable } from "./dated-figure.ts";

/** What a new workbook's overtime is settled by, until the workplace writes what its agreement says. */
export const overtimeByAgreement = {
  premium: 0.5,
  premiumAbove: 1,
  timeOffFactor: 1.5,
  timeOffFactorAbove: 2,
  hoursAtFirstFactor: 3,
  timeOffDeadlineMonths: 3,
} as const;

type Tier = "premium" | "timeOffFactor" | "hours";

const lookUp = "Ældre side; slå den gældende aftale op. Gælder kun op til et vist løntrin.";

const tier = (of: string, values: DatedFigure<Tier>["values"], section: string): DatedFigure<Tier> => ({
  id: `overtime-${of.replaceAll(" ", "-")}`,
  of,
  from: null,
  values,
  source: "ds-working-time",
  section,
  note: lookUp,
});

const { premium, premiumAbove, timeOffFactor, timeOffFactorAbove, hoursAtFirstFactor } = overtimeByAgreement;

export const overtimeTable: RuleTable<Tier> = {
  id: "overtime",
  title: "Overarbejde",
  of: "Timer på en dag",
  columns: {
    premium: { header: "Tillæg", unit: "share", blank: "" },
    timeOffFactor: { header: "Afspadsering pr. time", unit: "hours", blank: "" },
    hours: { header: "Timer i trinnet", unit: "hours", blank: "resten" },
  },
  rows: [
    tier("de første", { premium, timeOffFactor, hours: hoursAtFirstFactor }, "+50 % de første tre timer"),
    tier(
      "dem derefter",
      { premium: premiumAbove, timeOffFactor: timeOffFactorAbove, hours: null },
      "derefter +100 %",
    ),
  ],
};

export const timeOffDeadlineTable: RuleTable<"months"> = {
  id: "time-off-deadline",
  title: "Frist for afspadsering",
  of: null,
  columns: { months: { header: "Senest efter", unit: "months", blank: "" } },
  rows: [
    {
      id: "time-off-deadline",
      of: "",
      from: null,
      values: { months: overtimeByAgreement.timeOffDeadlineMonths },
      source: "ds-time-off",
      section: "inden tre måneder, ellers udbetaling",
      note: lookUp,
    },
  ],
};
