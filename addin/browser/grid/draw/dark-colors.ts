/** A colour as lightness, and the two axes of its hue (OKLab); lightness from 0 to 1. */
interface PerceivedColor {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** What a white fill becomes: a little lighter than a dark sheet's paper, so that it is seen as a fill. */
const lightestFill = 0.315;
const darkestFill = 0.86;
/** The same colour seems stronger in the dark. */
const fillStrength = 0.75;
/** Contrast that small text needs (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/** A fill of a light sheet as it is on a dark one: the lightest become the darkest, the hue stays. */
export const darkFill = (color: string): string => {
  const { lightness, a, b } = perceived(color);
  return cssColor({
    lightness: lightestFill + (1 - lightness) * (darkestFill - lightestFill),
    a: a * fillStrength,
    b: b * fillStrength,
  });
};

/** A line of a light sheet as it is on a dark one. */
export const darkLine = (color: string): string => {
  const { lightness, a, b } = perceived(color);
  return cssColor({ lightness: 0.42 + (1 - lightness) * 0.4, a, b });
};

/** A text colour as it is on a dark sheet, moved away from its background until it can be read there. */
export const darkText = (color: string, background: string): string => {
  const { lightness, a, b } = perceived(color);
  const isBackgroundDark = luminance(background) < 0.18;
  const start = isBackgroundDark ? 0.95 - lightness * 0.3 : 0.35 - lightness * 0.15;
  const step = isBackgroundDark ? 0.02 : -0.02;
  for (let moved = start; moved > 0 && moved < 1; moved += step) {
    const text = cssColor({ lightness: moved, a, b });
    if (contrast(text, background) >= leastContrast) return text;
  }
  return isBackgroundDark ? "#ffffff" : "#000000";
};

/** Contrast of two colours, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((low, high) => low - high);
  return (lighter + 0.05) / (darker + 0.05);
};

const luminance = (color: string): number => {
  const [red, green, blue] = linearChannels(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const linearChannels = (color: string): readonly [number, number, number] => {
  const channel = (at: number) => toLinear(Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
};

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const perceived = (color: string): PerceivedColor => {
  const [red, green, blue] = linearChannels(color);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  };
};

const cssColor = ({ lightness, a, b }: PerceivedColor): string => {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
    .map((channel) => Math.round(Math.min(1, Math.max(0, fromLinear(channel))) * 255))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
};
