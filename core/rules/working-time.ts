import type { RuleTable } from "./dated-figure.ts";

/** Hours a week that nobody may work more than on average (arbejdstidsloven § 4). */
export const mostAverageHours = 48;

/** Months over which the working week is averaged where no agreement says otherwise (arbejdstidsloven § 4). */
export const lawfulAveragingMonths = 4;

/** The longest that a collective agreement may set. */
export const mostAveragingMonths = 12;

/** The longest week of plus-time on average by the agreement, in hours. */
export const longestPlusTimeWeek = 42;

/** Hours a week from which long exposure is linked with illness (WHO and ILO 2021). */
export const longWeekHours = 55;

/** Hours of rest in each day, and of the day off in each week (arbejdsmiljøloven §§ 50 and 51): a checklist line each. */
const dailyRestHours = 11;
const dayOffHours = 24;

export const workingTimeTable: RuleTable<"hours" | "per" | "months"> = {
  id: "working-time-limits",
  title: "Arbejdstid og hvile",
  of: "Grænse",
  columns: {
    hours: { header: "Timer", unit: "hours", blank: "" },
    per: { header: "Pr.", unit: "choice", blank: "" },
    months: { header: "I snit over", unit: "months", blank: "ikke i snit" },
  },
  rows: [
    {
      id: "week-of-48-hours",
      of: "Højeste arbejdsuge",
      from: null,
      values: { hours: mostAverageHours, per: "uge", months: lawfulAveragingMonths },
      source: "working-time-act",
      section: "§ 4",
      note: "Ferie og sygdom holdes ude af snittet.",
    },
    {
      id: "week-of-48-hours-rolling",
      of: "Højeste arbejdsuge",
      from: { year: 2019, month: 4, day: 11 },
      values: { hours: mostAverageHours, per: "uge", months: lawfulAveragingMonths },
      source: "working-time-act",
      section: "EU-Domstolens dom C-254/18: hver periode på fire måneder tæller, ikke kun kalenderens",
      note: `En overenskomst kan sætte et andet antal måneder, højst ${mostAveragingMonths}: skriv en række på arket Regler. Der er regnet med hver periode i alle måneder, også før dommen.`,
    },
    {
      id: "plus-time-week",
      of: "Plustid",
      from: null,
      values: { hours: longestPlusTimeWeek, per: "uge", months: null },
      source: "plus-time-agreement",
      section: "PAV 19.2.4.3: gennemsnitligt højst 42 timer",
      note: "Datoen er ikke læst.",
    },
    {
      id: "long-week",
      of: "Lange uger",
      from: null,
      values: { hours: longWeekHours, per: "uge", months: null },
      source: "who-ilo-long-hours",
      section: "≥ 55 timer om ugen",
      note: "Viden om helbred, ingen regel.",
    },
    {
      id: "daily-rest",
      of: "Hvile",
      from: null,
      values: { hours: dailyRestHours, per: "døgn", months: null },
      source: "rest-periods",
      section: "§ 50",
      note: "Kan ikke ses af måneder: et spørgsmål på tjeklisten.",
    },
    {
      id: "weekly-day-off",
      of: "Fridøgn",
      from: null,
      values: { hours: dayOffHours, per: "uge", months: null },
      source: "rest-periods",
      section: "§ 51: et fridøgn om ugen, i tilknytning til hvilen",
      note: "Kan ikke ses af måneder: et spørgsmål på tjeklisten.",
    },
  ],
};
