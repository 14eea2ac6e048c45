import type { CellReference } from "../origin.ts";
import type { CalendarDate } from "../year-month.ts";
import type { ColumnPlace } from "./column-place.ts";
import type { CellValue } from "./tables.ts";

/** What a message about times of day, and about phone duties and their opening hours, needs to know. */
export interface PhoneIssueData {
  readonly "not-a-time": { readonly found: CellValue };
  /** A day is what Danish Excel makes of "9.30". */
  readonly "date-for-time": { readonly date: CalendarDate };
  /** Times are hours of the day. */
  readonly "hours-for-time": { readonly found: number; readonly time: number };
  readonly "time-as-text": { readonly found: string; readonly time: number };
  readonly "duty-without-staffing": { readonly name: string };
  readonly "duty-without-hours": { readonly name: string };
  readonly "time-order": { readonly from: number; readonly until: number };
  readonly "interval-overlap": { readonly duty: string; readonly first: CellReference };
  readonly "interval-too-short": {
    readonly duty: string;
    readonly minutes: number;
    readonly handlingMinutes: number;
  };
  /** What the profile comes to in a week beside what the duty states. */
  readonly "profile-differs": ColumnPlace & {
    readonly duty: string;
    readonly stated: number;
    readonly profile: number;
  };
  readonly "too-few-positions": {
    readonly duty: string;
    readonly positions: number;
    readonly load: number;
    /** The busiest part of the day; null where the calls come evenly. */
    readonly time: { readonly from: number; readonly until: number } | null;
  };
  readonly "opening-in-two-ways": { readonly columns: readonly string[] };
  /** A time of day at which the duty, as it is today, is shut before or after; times are hours of the day. */
  readonly "opening-unchanged": {
    readonly duty: string;
    readonly column: "opensAt" | "closesAt";
    readonly found: number;
    readonly today: number;
  };
  readonly "opening-without-profile": { readonly duty: string };
  readonly "never-open": { readonly duty: string };
  /** Hours a week, and those of the parts of the day that are told. */
  readonly "opening-beyond-profile": {
    readonly duty: string;
    readonly found: number;
    readonly open: number;
  };
  readonly "shortened-too-far": {
    readonly duty: string;
    readonly minutes: number;
    readonly handlingMinutes: number;
  };
  /** A shared rota is called as a duty is: an option that names it would mean either. */
  readonly "rota-named-as-duty": { readonly rota: string };
}

export const phoneSeverities = {
  "not-a-time": "error",
  "date-for-time": "error",
  "hours-for-time": "note",
  "time-as-text": "note",
  "duty-without-staffing": "error",
  "duty-without-hours": "error",
  "time-order": "error",
  "interval-overlap": "error",
  "interval-too-short": "note",
  "profile-differs": "warning",
  "too-few-positions": "warning",
  "opening-in-two-ways": "error",
  "opening-unchanged": "note",
  "opening-without-profile": "error",
  "never-open": "error",
  "opening-beyond-profile": "error",
  "shortened-too-far": "note",
  "rota-named-as-duty": "warning",
} as const satisfies Readonly<Record<keyof PhoneIssueData, string>>;
