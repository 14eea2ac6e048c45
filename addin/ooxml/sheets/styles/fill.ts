import { mixed, type Palette, readColor } from "./color.ts";
import { childOf, type StyleElement } from "./style-elements.ts";

/** "#RRGGBB"; null for none. */
export type FillColor = string | null;

/** How much of a patterned cell has the colour of the pattern. */
const shares: ReadonlyMap<string, number> = new Map([
  // Without a colour of its own it shows nothing.
  ["solid", 1],
  ["darkGray", 0.75],
  ["mediumGray", 0.5],
  ["lightGray", 0.25],
  ["gray125", 0.125],
  ["gray0625", 0.0625],
  ["darkHorizontal", 0.5],
  ["darkVertical", 0.5],
  ["darkDown", 0.5],
  ["darkUp", 0.5],
  ["darkGrid", 0.5],
  ["darkTrellis", 0.75],
  ["lightHorizontal", 0.25],
  ["lightVertical", 0.25],
  ["lightDown", 0.25],
  ["lightUp", 0.25],
  ["lightGrid", 0.4],
  ["lightTrellis", 0.4],
]);

const readPattern = (pattern: StyleElement, palette: Palette): FillColor => {
  const share = shares.get(pattern.attributes.patternType ?? "none");
  if (share === undefined) return null;
  const color = (name: string): string | null => readColor(childOf(pattern, name)?.attributes ?? {}, palette);
  if (share === 1) return color("fgColor");
  const ground = color("bgColor") ?? "#FFFFFF";
  return mixed(color("fgColor") ?? "#000000", ground, share);
};

/** One colour for a cell's fill: of a pattern what it looks like from afar, of a gradient its first colour. */
export const readFill = (fill: StyleElement, palette: Palette): FillColor => {
  const pattern = childOf(fill, "patternFill");
  if (pattern !== undefined) return readPattern(pattern, palette);
  const stop = childOf(childOf(fill, "gradientFill"), "stop");
  return readColor(childOf(stop, "color")?.attributes ?? {}, palette);
};
