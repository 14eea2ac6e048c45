import type { TableView } from "./table-view.ts";

/** What each option of a scenario contributes, computed when it is asked for (model-definitions 2.22). */
export interface ContributionsView {
  readonly title: string;
  /** Over all sets of options, or over so many random orders. */
  readonly method: string;
  /** What cannot be computed and why; empty where all can. */
  readonly missing: string;
  /** Why the two totals are never mixed. */
  readonly neverMixed: string;
  readonly balance: ContributionTotalView;
  readonly shortage: ContributionTotalView;
}

export interface ContributionTotalView {
  readonly title: string;
  readonly explanation: string;
  /** Said instead of a drawing and a table where there is nothing to share; empty otherwise. */
  readonly nothing: string;
  /** From the plan without the options to that with all of them. */
  readonly bars: readonly ContributionBarView[];
  readonly table: TableView;
}

/** A bar of the drawing in posts: a part begins where the one before it ended. Null: there is nothing to draw. */
export interface ContributionBarView {
  readonly kind: "before" | "part" | "after";
  readonly label: string;
  /** "+0,82", or that it cannot be computed. */
  readonly value: string;
  /** "± 0,01" of a part that is estimated; empty otherwise. */
  readonly error: string;
  readonly span: { readonly from: number; readonly to: number } | null;
  /** All of it in words. */
  readonly told: string;
}
