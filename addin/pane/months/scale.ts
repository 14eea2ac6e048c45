/** Values laid out on a drawing: from the lowest to the highest tick, with the ticks between them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** The smallest round step that divides the span into at most `most` parts. */
const stepOf = (span: number, most: number): number => {
  const size = 10 ** Math.floor(Math.log10(span / most));
  return size * (roundSteps.find((step) => span / (step * size) <= most) ?? 10);
};

/**
 * An axis with round ticks around the values. Zero is left out only where all of them are far from it, since what
 * matters then is how they differ.
 */
export const axisAround = (values: readonly number[], parts: number): Axis => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const isFar = least > 0 && most - least < most / 2;
  const from = isFar ? least : Math.min(0, least);
  const to = Math.max(0, most) === from ? from + 1 : Math.max(0, most);
  const step = stepOf(to - from, parts);
  const first = Math.floor(from / step);
  const last = Math.max(Math.ceil(to / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
};

/** Decimals that tell the ticks from one another. */
export const tickDecimals = ({ ticks }: Axis): number =>
  [0, 1, 2].find((decimals) => ticks.every((tick) => Number(tick.toFixed(decimals)) === tick)) ?? 2;

/** Where a value stands between two pixels. */
export const placed = (value: number, { low, high }: Axis, from: number, to: number): number =>
  from + ((value - low) / (high - low)) * (to - from);
