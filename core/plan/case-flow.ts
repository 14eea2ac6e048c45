import type { CellReference, Input } from "../origin.ts";

/** Open cases at the start by age: those from `fromMonths` up to, not including, `toMonths` old. */
export interface CaseAgeBand {
  readonly fromMonths: Input;
  /** Null: without end. */
  readonly toMonths: Input | null;
  readonly cases: Input;
  readonly at: CellReference | null;
}

/** Cases that go from one target group to another, such as to another unit, when they close in the first. */
export interface CaseMove {
  readonly from: string;
  readonly to: string;
  /** Share of the cases that close in `from`. */
  readonly share: Input;
  readonly at: CellReference | null;
}

/** How the cases of a staff group lie on its people: so many of them have between `fewest` and `most` cases. */
export interface CaseloadBand {
  readonly staffGroup: string;
  readonly fewest: Input;
  readonly most: Input;
  readonly workers: Input;
  readonly at: CellReference | null;
}
