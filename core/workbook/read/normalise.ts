const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const spaces = /[\s\u00a0\u2007\u202f]+/g;

/** Text without invisible characters and outer spaces; inner runs of any kind of space become one space. */
export const cleanText = (text: string): string =>
  text.normalize("NFC").replace(invisible, "").replace(spaces, " ").trim();

/** The form in which names are compared. */
export const keyOf = (text: string): string => cleanText(text).toLowerCase();

/** The form in which headers are compared: dashes alike, the unit in brackets and an accent (én) left out. */
export const headerKey = (text: string): string =>
  keyOf(text)
    .replaceAll("é", "e")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s*[([][^()[\]]*[)\]]$/, "")
    .trim();

/** The parts of a cell that names several rows. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[;\n\r]+/)
    .map(cleanText)
    .filter((name) => name !== "");
