import type { SourceId } from "./sources.ts";
import type { YearMonth } from "./year-month.ts";

/** Standing of an input between the parties: oplyst, antaget, aftalt, omstridt. */
export const inputStatuses = ["given", "assumed", "agreed", "disputed"] as const;
export type InputStatus = (typeof inputStatuses)[number];

/** Where a cell stands in the workbook, and the table row and column that it holds. */
export interface CellReference {
  readonly sheet: string;
  readonly table: string;
  /** Row of the table's body, 1 is the first row under the header. */
  readonly row: number;
  /** Header text of the column as it stands in the workbook. */
  readonly column: string;
  /** A1 address without sheet, such as "C7". */
  readonly cell: string;
}

/** Where a value comes from: a cell that somebody filled in, a dated figure with its source, or a stated default. */
export type Origin =
  | {
      readonly kind: "cell";
      readonly at: CellReference;
      readonly suppliedBy: string | null;
      readonly status: InputStatus | null;
      /** Publication, law or agreement that the row names, where it has a column for it. */
      readonly source?: string;
      /** Option that holds a rule of this cell on in months that have another. */
      readonly heldBy?: string;
    }
  | { readonly kind: "default"; readonly at: CellReference | null }
  | {
      readonly kind: "figure";
      readonly source: SourceId;
      /** From when a rule holds that others have come before or will come after. */
      readonly from?: YearMonth;
      /** Option that holds the rule on in months that have another. */
      readonly heldBy?: string;
    }
  | { readonly kind: "calendar" };

/** The thinkable lowest, likeliest and highest value of an input, and the value that the other side holds. */
export interface Estimate {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
  readonly otherSide: number | null;
}

/**
 * A number that the plan rests on, with its origin. `null` means that it is missing or was refused: every result
 * that needs it is not computable, and no other.
 */
export interface Input {
  readonly value: number | null;
  readonly origin: Origin;
  readonly estimate?: Estimate;
}

/** An input that nobody typed: the default that the model states. */
export const defaultInput = (value: number | null, at: CellReference | null = null): Input => ({
  value,
  origin: { kind: "default", at },
});
