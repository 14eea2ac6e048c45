type Height = number | null;

const rounded = (pixels: number): string => pixels.toFixed(1);

/** Path of a line that holds its height over each month; it breaks where a figure is missing. */
export const stepLine = (heights: readonly Height[], left: number, width: number): string =>
  heights
    .flatMap((height, index) => {
      if (height === null) return [];
      const start = rounded(left + index * width);
      const begin = (heights[index - 1] ?? null) === null ? `M${start} ` : "V";
      return [`${begin}${rounded(height)}H${rounded(left + (index + 1) * width)}`];
    })
    .join("");

/** Path of the area between two heights a month; months without both are left out. */
export const stepArea = (
  highs: readonly Height[],
  lows: readonly Height[],
  left: number,
  width: number,
): string =>
  highs
    .flatMap((high, index) => {
      const low = lows[index] ?? null;
      if (high === null || low === null) return [];
      const start = rounded(left + index * width);
      return [`M${start} ${rounded(high)}H${rounded(left + (index + 1) * width)}V${rounded(low)}H${start}Z`];
    })
    .join("");
