import type { ColourScheme } from "../appearance/brand.ts";

const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Whether a colour such as "#262626" is nearer to black than to white, as the eye weighs its parts. */
const isDark = (colour: string): boolean | null => {
  const match = channels.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};

/** What Office is drawn in; undefined where it does not say, as on the web. */
export const officeScheme = (): ColourScheme | undefined => {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const dark = theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor ?? "");
  if (dark === null) return undefined;
  return dark ? "dark" : "light";
};
