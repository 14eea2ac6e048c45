import {
  type PublicHolidayId,
  publicHolidayIds,
  withoutStoreBededagFrom,
} from "../calendar/public-holidays.ts";
import type { DatedFigure, RuleTable } from "./dated-figure.ts";

const holidayDays: Readonly<Record<PublicHolidayId, readonly [name: string, day: string]>> = {
  "new-year": ["Nytårsdag", "1. januar"],
  "maundy-thursday": ["Skærtorsdag", "torsdag før påske"],
  "good-friday": ["Langfredag", "fredag før påske"],
  "easter-monday": ["2. påskedag", "mandag efter påske"],
  "store-bededag": ["Store bededag", "fjerde fredag efter påske"],
  ascension: ["Kristi himmelfartsdag", "39 dage efter påske"],
  "whit-monday": ["2. pinsedag", "50 dage efter påske"],
  christmas: ["Juledag", "25. december"],
  "boxing-day": ["2. juledag", "26. december"],
};

const holiday = (id: PublicHolidayId): DatedFigure<"day"> => {
  const [of, day] = holidayDays[id];
  return {
    id: `holiday-${id}`,
    of,
    from: null,
    values: { day },
    source: "public-holidays",
    section: "de helligdage, der kan falde på en hverdag",
  };
};

/** Public holidays on weekdays: no hours are scheduled on them (`core/calendar`). */
export const publicHolidayTable: RuleTable<"day"> = {
  id: "public-holidays",
  title: "Helligdage på hverdage",
  of: "Helligdag",
  columns: { day: { header: "Dag", unit: "choice", blank: "" } },
  rows: [
    ...publicHolidayIds.map(holiday),
    {
      id: "holiday-store-bededag-abolished",
      of: "Store bededag",
      from: withoutStoreBededagFrom,
      values: { day: "ikke længere helligdag" },
      source: "store-bededag-act",
      section: "fra 1. januar 2024; sidste gang den 5. maj 2023",
    },
  ],
};

const closing = (id: string, of: string, share: number): DatedFigure<"share"> => ({
  id: `closing-${id}`,
  of,
  from: null,
  values: { share },
  source: "local-closings",
  section: "særlige fridage i kommunerne",
  note: "Lokalt: gælder kun hos jer, når dagen står på arket Forudsætninger.",
});

/** Days that agreements or custom close in part or in whole; a workbook states its own. */
export const closingDayTable: RuleTable<"share"> = {
  id: "closing-days",
  title: "Lokale lukkedage",
  of: "Dag",
  columns: { share: { header: "Del af dagen", unit: "share", blank: "" } },
  rows: [
    closing("may-day", "1. maj", 0.5),
    closing("constitution-day", "Grundlovsdag, 5. juni", 0.5),
    closing("christmas-eve", "Juleaftensdag, 24. december", 1),
  ],
};
