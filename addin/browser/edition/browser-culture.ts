import { localeMarks } from "../../pane-host/locale-marks.ts";
import type { Culture } from "../notation/culture.ts";

/**
 * How the sheet and the pane write numbers: as in Denmark, also where a browser in English lists Danish further down. Only a
 * browser that knows no Danish and whose first language has a decimal point gets English numbers.
 */
export const browserCulture = (languages: readonly string[]): Culture => {
  if (languages.some((language) => /^da\b/i.test(language))) return "da";
  return localeMarks(languages[0] ?? "")?.decimal === "." ? "en" : "da";
};
