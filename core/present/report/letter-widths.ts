/** Letters by their width in thousandths of the font's size, as Calibri and fonts of the same measures have them. */
const classes: readonly (readonly [number, string])[] = [
  [235, " ilj'\u00a0"],
  [255, ".,:;I·"],
  [310, "()[]f-J‐{}"],
  [350, "rt!"],
  [405, 'sz"`/'],
  [465, "ckvxyLFagSY?|"],
  [515, "0123456789−+×=<>$PZKXETe§é–_*#^~≥≤"],
  [530, "bdhnopquøåCáóöü"],
  [575, "RVB"],
  [600, "ADÅÄ"],
  [645, "UGN"],
  [670, "HOQØÖ&…"],
  [720, "%"],
  [780, "wæÆ"],
  [810, "m"],
  [900, "MW—@½←→"],
];

const widths: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width] as const)),
);

/** Letters that are not in the list are taken for wide ones. */
const unknownWidth = 700;
/** Bold letters are a little wider, and programs place letters on whole pixels. */
const reserve = 1.03;

const fontPoints = 11;
const pixelsPerPoint = 96 / 72;
/** Width of a digit of the standard font in pixels, which columns are counted in. */
const digitPixels = 7;
/** A cell's inner margins and its indent. */
const marginPixels = 14;

/** Width of a text in pixels, a little more than any program draws it. */
export const textPixels = (text: string): number => {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? unknownWidth;
  return (sum / 1000) * fontPoints * pixelsPerPoint * reserve;
};

/** Room for text in columns of this width together. */
export const roomIn = (columnWidth: number): number => columnWidth * digitPixels - marginPixels;
