import { characterWidths, unitsPerEm, widestCharacter } from "./character-widths.ts";

export interface TextFont {
  readonly size: number;
  readonly bold: boolean;
}

export const bodyFont: TextFont = { size: 11, bold: false };
export const headerFont: TextFont = { size: 11, bold: true };

const pixelsPerPoint = 96 / 72;
/** Width of a digit of the standard font in pixels, which columns are counted in. */
const digitPixels = 7;
/** A cell's inner margins, with the indent that keeps a number and the text beside it apart. */
const marginPixels = 11 + 9;
/** Programs place letters on whole pixels, so that a text comes out a little wider than its font says. */
const roundingReserve = 1.04;
/** Height of a line of text as part of its font size, as Calibri has it. */
const lineHeight = 15 / 11;

const textPixels = (text: string, { size, bold }: TextFont): number => {
  const widths = characterWidths[bold ? "bold" : "regular"];
  const units = Array.from(text).reduce(
    (sum, character) => sum + (widths.get(character) ?? widestCharacter),
    0,
  );
  return (units / unitsPerEm) * size * pixelsPerPoint * roundingReserve;
};

/** Width of a column, in characters as sheets count them, in which the text stands on one line. */
export const columnWidthFor = (text: string, font: TextFont): number =>
  Math.ceil(((textPixels(text, font) + marginPixels) / digitPixels) * 4) / 4;

const widthToPixels = (columnWidth: number): number => columnWidth * digitPixels;

/** Text breaks at spaces, and after a hyphen or slash inside a word. */
const pieces = (text: string): readonly string[] => text.split(/(?<=[\s/-])/);

const linesOfParagraph = (text: string, room: number, font: TextFont): number => {
  const { lines } = pieces(text).reduce(
    ({ lines: done, line }, piece) => {
      const longer = line + piece;
      return line === "" || textPixels(longer.trimEnd(), font) <= room
        ? { lines: done, line: longer }
        : { lines: done + 1, line: piece };
    },
    { lines: 1, line: "" },
  );
  return lines;
};

/** Lines that a wrapped text takes in a column, or in merged columns of that width together. */
export const linesIn = (text: string, columnWidth: number, font: TextFont): number => {
  const room = widthToPixels(columnWidth) - marginPixels;
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room, font), 0);
};

/** The widest piece of a text that cannot be broken, as a column width. */
export const widestWord = (text: string, font: TextFont): number =>
  Math.max(0, ...pieces(text).map((piece) => columnWidthFor(piece.trimEnd(), font)));

/** Height in points of a row that shows so many lines. */
export const heightOf = (lines: number, { size }: TextFont): number =>
  Math.ceil(lines * size * lineHeight + 3);
