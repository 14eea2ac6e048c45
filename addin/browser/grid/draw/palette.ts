import { darkFill, darkLine, darkText } from "./dark-colors.ts";

/** The colours of a sheet's own formats as they are drawn. */
export interface Palette {
  fill(color: string): string;
  line(color: string): string;
  /** `fill` is the cell's own, as the file has it; null where it shows the paper. */
  text(color: string | null, fill: string | null): string | null;
}

/** On white paper the sheet is as its author made it. */
export const lightPalette: Palette = {
  fill: (color) => color,
  line: (color) => color,
  text: (color, fill) => color ?? (fill === null ? null : "#000000"),
};

/** The paper of the dark theme (its colorNeutralBackground1). */
const darkPaper = "#292929";

export const createDarkPalette = (): Palette => {
  const kept = new Map<string, string>();
  const keep = (key: string, make: () => string): string => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
  const fill = (color: string) => keep(`fill ${color}`, () => darkFill(color));
  return {
    fill,
    line: (color) => keep(`line ${color}`, () => darkLine(color)),
    text: (color, own) => {
      if (color === null && own === null) return null;
      return keep(`text ${color} ${own}`, () =>
        darkText(color ?? "#000000", own === null ? darkPaper : fill(own)),
      );
    },
  };
};
