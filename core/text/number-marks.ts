/**
 * The marks in numbers. They follow the culture of the user's spreadsheet, so that a figure is read as the cells beside it
 * are, whatever language the words are in.
 */
export interface NumberMarks {
  readonly decimal: "," | ".";
  /** Between groups of three digits, such as a point or a space. */
  readonly thousands: string;
}

/** Spaces among digits must not end a line. */
const unbrokenSpace = "\u00a0";
const groupingMarks: Readonly<Record<string, string>> = {
  ".": ".",
  ",": ",",
  "'": "’",
  "’": "’",
  " ": unbrokenSpace,
  "\u00a0": unbrokenSpace,
  "\u202f": unbrokenSpace,
};

/** The marks that a host tells of. Null for a decimal mark that nobody could type into the pane. */
export const numberMarks = (decimal: string, thousands: string): NumberMarks | null => {
  if (decimal !== "," && decimal !== ".") return null;
  const grouping = groupingMarks[thousands];
  const other = decimal === "," ? "." : ",";
  return { decimal, thousands: grouping === undefined || grouping === decimal ? other : grouping };
};
