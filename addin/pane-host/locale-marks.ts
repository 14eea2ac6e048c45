import { type NumberMarks, numberMarks } from "../../core/text/number-marks.ts";

/** Five digits: some languages mark no thousands below ten thousand. */
const sample = 12_345.6;

/** How numbers are written where a tag such as "da-DK" is at home; null for one that the browser does not know. */
export const localeMarks = (locale: string): NumberMarks | null => {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(sample);
    const mark = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
    return numberMarks(mark("decimal"), mark("group"));
  } catch {
    return null;
  }
};
