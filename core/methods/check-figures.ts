import { type PrintedFigure, type Rounding, roundingOf } from "./printed-figure.ts";

/** Whether one printed figure follows from the inputs it stands beside. */
export interface CheckedFigure {
  /** The figure's path in the method's result, as in `serviceLevels.servedWithinTargetOverAll`. */
  readonly figure: string;
  readonly printed: number;
  /** What the inputs give; null where the method gives no number, as for an unstable queue. */
  readonly recomputed: number | null;
  /** The recomputed figure, rounded or cut off to as many digits, is the printed one. */
  readonly follows: boolean;
  /** How it follows; null where it does not. */
  readonly rounding: Rounding | null;
}

export interface CheckFiguresResult {
  readonly allFollow: boolean;
  readonly figures: readonly CheckedFigure[];
}

/** A figure of a published table, by its path in the method's result. */
export interface FigureToCheck {
  readonly figure: string;
  readonly printed: PrintedFigure;
  readonly recomputed: number | null;
}

const checked = ({ figure, printed, recomputed }: FigureToCheck): CheckedFigure => {
  const rounding = recomputed === null ? null : roundingOf(printed, recomputed);
  return { figure, printed: printed.value, recomputed, follows: rounding !== null, rounding };
};

/** Says which printed figures do not follow from their inputs, with the value that does. */
export const checkFigures = (figures: readonly FigureToCheck[]): CheckFiguresResult => {
  const found = figures.map(checked);
  return { allFollow: found.every(({ follows }) => follows), figures: found };
};
