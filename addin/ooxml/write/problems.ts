/** Why a value cannot be written into a cell of this workbook. */
export type WriteProblemCode =
  | "no-such-sheet"
  /** A cell of a merged range other than its first, whose value no program shows. */
  | "merged-cell"
  /** Part of an array formula or of a what-if table, which hold only as a whole. */
  | "array-formula"
  /** A header cell, whose text the table's own part repeats. */
  | "table-header"
  /** A cell of a table's totals row. */
  | "table-totals";

export interface WriteProblem {
  readonly code: WriteProblemCode;
  readonly sheet: string;
  readonly address: string;
}

/** A cell, merged range or other table that a table would run over as it grows. */
export interface GrowthProblem {
  readonly code: "table-blocked";
  readonly sheet: string;
  readonly address: string;
}

/** Nothing was written, for all these reasons. */
export interface WriteRefusal<Problem extends WriteProblem | GrowthProblem = WriteProblem | GrowthProblem> {
  readonly refused: "write";
  readonly problems: readonly Problem[];
}
