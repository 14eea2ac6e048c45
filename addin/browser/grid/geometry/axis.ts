/** A stretch of rows or columns of one size in px; 0 where they are hidden. */
export interface AxisStretch {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** Where rows or columns lie along their direction, in px from the start of the first; they count from 1. */
export interface Axis {
  readonly count: number;
  /** Start of the row or column; of the one after the last, the end of all. */
  readonly offsetOf: (index: number) => number;
  /** 0 where it is hidden. */
  readonly sizeOf: (index: number) => number;
  /** The row or column that holds the point; the nearest one for a point outside. */
  readonly indexAt: (offset: number) => number;
}

interface PlacedStretch extends AxisStretch {
  readonly start: number;
}

/** An axis of `count` rows or columns. The stretches may lack some, which have the default size. */
export const createAxis = (stretches: readonly AxisStretch[], defaultSize: number, count: number): Axis => {
  const placed = place(fillGaps(stretches, defaultSize, count));
  const stretchOf = (index: number) => placed[lastBefore(placed, index, (stretch) => stretch.first)];
  return {
    count,
    offsetOf: (index) => {
      const stretch = stretchOf(Math.max(1, index));
      return stretch === undefined ? 0 : stretch.start + (Math.max(1, index) - stretch.first) * stretch.size;
    },
    sizeOf: (index) => stretchOf(index)?.size ?? 0,
    indexAt: (offset) => {
      const last = lastBefore(placed, Math.max(0, offset), (stretch) => stretch.start);
      const stretch = placed[lastSized(placed, last)];
      if (stretch === undefined || stretch.size === 0) return 1;
      const inside = Math.floor((Math.max(0, offset) - stretch.start) / stretch.size);
      return Math.min(stretch.first + inside, stretch.last);
    },
  };
};

/** The nearest row or column from `index` on in the direction that is not hidden; null where there is none. */
export const nextShown = (axis: Axis, index: number, direction: 1 | -1): number | null => {
  let candidate = index;
  while (candidate >= 1 && candidate <= axis.count && axis.sizeOf(candidate) === 0) candidate += direction;
  return candidate >= 1 && candidate <= axis.count ? candidate : null;
};

/** Index of the last stretch that begins at or before the point. Of several that begin there, the last one has a size. */
const lastBefore = (
  placed: readonly PlacedStretch[],
  point: number,
  startOf: (stretch: PlacedStretch) => number,
): number => {
  let low = 0;
  let high = placed.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const stretch = placed[middle];
    if (stretch !== undefined && startOf(stretch) <= point) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Index of the stretch itself or the nearest one before it that is not hidden. */
const lastSized = (placed: readonly PlacedStretch[], index: number): number => {
  let candidate = index;
  while (candidate > 0 && placed[candidate]?.size === 0) candidate -= 1;
  return candidate;
};

const place = (stretches: readonly AxisStretch[]): readonly PlacedStretch[] => {
  let start = 0;
  return stretches.map((stretch) => {
    const placed = { ...stretch, start };
    start += (stretch.last - stretch.first + 1) * stretch.size;
    return placed;
  });
};

/** The stretches in order, cut where a later one begins, with the default size between them. */
const fillGaps = (
  stretches: readonly AxisStretch[],
  defaultSize: number,
  count: number,
): readonly AxisStretch[] => {
  const filled: AxisStretch[] = [];
  let next = 1;
  for (const { first, last, size } of [...stretches].sort((one, other) => one.first - other.first)) {
    const from = Math.max(first, next);
    const to = Math.min(last, count);
    if (from > to) continue;
    if (from > next) filled.push({ first: next, last: from - 1, size: defaultSize });
    filled.push({ first: from, last: to, size });
    next = to + 1;
  }
  if (next <= count) filled.push({ first: next, last: count, size: defaultSize });
  return filled;
};
