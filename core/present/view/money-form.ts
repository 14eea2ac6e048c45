import type { PlaceView } from "./place-view.ts";
import type { TableView } from "./table-view.ts";

/** The money of a scenario over the whole period, against today (Penge). Kroner are rounded for the eye alone. */
export interface MoneyView {
  readonly title: string;
  /** What the options cost. */
  readonly sentence: string;
  /** Budget, price of a covered hour, hours owed, benefits and grants: each a sentence of its own. */
  readonly notes: readonly string[];
  /** What an investment comes to, and what is known of such; null without one. At which effect it breaks even is asked. */
  readonly investment: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly studies: { readonly title: string; readonly sources: readonly string[] };
  } | null;
  /** The three accounts and all together: total, once, running, and what today costs; null where the workbook states no kroner. */
  readonly accounts: TableView | null;
  /** What each option costs; null where none is on. */
  readonly options: TableView | null;
  /** What an hour of work costs by group and by how it is paid, as against an ordinary hour; null without pay. */
  readonly hourly: TableView | null;
  /** Why overtime with a premium can be cheaper than an ordinary hour. */
  readonly hourlyNote: string;
  /** Null where no month costs more or less than today. */
  readonly months: TableView | null;
  /** Numbers that sums cannot be computed for want of, with the cells to go to; null where none is missing. */
  readonly missing: {
    readonly title: string;
    readonly numbers: readonly { readonly label: string; readonly place: PlaceView | null }[];
  } | null;
}
