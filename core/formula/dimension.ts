/** How often cases, pieces and hours are in a value as factors; a plain number has none of them. */
export interface Dimension {
  readonly cases: number;
  readonly pieces: number;
  readonly hours: number;
}

export const plain: Dimension = { cases: 0, pieces: 0, hours: 0 };

export const productOf = (left: Dimension, right: Dimension): Dimension => ({
  cases: left.cases + right.cases,
  pieces: left.pieces + right.pieces,
  hours: left.hours + right.hours,
});

export const quotientOf = (left: Dimension, right: Dimension): Dimension => ({
  cases: left.cases - right.cases,
  pieces: left.pieces - right.pieces,
  hours: left.hours - right.hours,
});

const upToOnce = (exponent: number): boolean => exponent === 0 || exponent === 1;
const isCount = ({ cases, pieces }: Dimension): boolean => upToOnce(cases) && upToOnce(pieces);

const same = (left: Dimension, right: Dimension): boolean =>
  left.cases === right.cases && left.pieces === right.pieces && left.hours === right.hours;

/**
 * The dimension of a sum, or null when the terms do not fit. Counts fit each other, because rates are written
 * without their units: in "sager * 0,3 + 5" the 0,3 is pieces per case and the 5 is pieces; in
 * "sager * 25 minutter + 2 timer" the minutes are per case. A time fits no number without time.
 */
export const sumOf = (left: Dimension, right: Dimension): Dimension | null => {
  if (same(left, right)) return left;
  if (left.hours !== right.hours || !isCount(left) || !isCount(right)) return null;
  return {
    cases: Math.max(left.cases, right.cases),
    pieces: Math.max(left.pieces, right.pieces),
    hours: left.hours,
  };
};

/** What a formula of this dimension states for a month; null when it is neither a number of pieces nor a time. */
export const resultOf = (dimension: Dimension): "pieces" | "hours" | null => {
  if (!isCount(dimension) || !upToOnce(dimension.hours)) return null;
  return dimension.hours === 1 ? "hours" : "pieces";
};
