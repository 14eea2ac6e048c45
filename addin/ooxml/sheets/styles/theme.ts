import { Refused } from "../../refusal.ts";
import { parseXml } from "../../xml/parse.ts";
import { hexColor } from "./color.ts";

/** Names in a theme, in the order of the numbers by which cells use them: text and background change places. */
const order = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of the theme that a workbook without one has. */
const usual = [
  "#FFFFFF",
  "#000000",
  "#EEECE1",
  "#1F497D",
  "#4F81BD",
  "#C0504D",
  "#9BBB59",
  "#8064A2",
  "#4BACC6",
  "#F79646",
  "#0000FF",
  "#800080",
];

const readColors = (xml: string, part: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let inScheme = false;
  let name = "";
  parseXml(xml, part, {
    open: (element, { val, lastClr }) => {
      if (element === "clrScheme") inScheme = true;
      if (!inScheme) return;
      if (order.includes(element)) name = element;
      const color = element === "sysClr" ? hexColor(lastClr) : element === "srgbClr" ? hexColor(val) : null;
      if (color !== null && !found.has(name)) found.set(name, color);
    },
    close: (element) => {
      if (element === "clrScheme") inScheme = false;
    },
  });
  return found;
};

/** The colours of the theme, by their numbers. A theme that is missing or damaged only costs colours. */
export const readThemeColors = (readTheme: () => string | null, part: string): readonly string[] => {
  try {
    const xml = readTheme();
    const colors: ReadonlyMap<string, string> = xml === null ? new Map() : readColors(xml, part);
    return order.map((name, index) => colors.get(name) ?? usual[index] ?? "#000000");
  } catch (error) {
    if (error instanceof Refused) return usual;
    throw error;
  }
};
