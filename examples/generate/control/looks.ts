import type { Style } from "@cj-tech-master/excelts";
import { dateFormat, monthFormat } from "../number-formats.ts";
import { colours, font, styles } from "../styles.ts";
import type { CellLook } from "./cell.ts";

type PartialStyle = Partial<Style>;

const toTheRight: PartialStyle["alignment"] = { horizontal: "right", vertical: "middle", shrinkToFit: true };
const number = (numFmt: string, more: PartialStyle = {}): PartialStyle => ({
  font: font(11),
  alignment: toTheRight,
  numFmt,
  ...more,
});
const quiet = font(11, { color: colours.quiet });
const text: PartialStyle = {
  font: font(11),
  alignment: { vertical: "middle", horizontal: "left", shrinkToFit: true },
};
const head: PartialStyle = {
  font: font(11, { bold: true, color: colours.accent }),
  alignment: { vertical: "bottom", wrapText: true, horizontal: "right" },
  border: { bottom: { style: "medium", color: colours.accent } },
};

/** Of two ways to one figure: what rounding leaves is shown as none. */
export const differenceFormat = "[>=0.0000005]0.000000;[<=-0.0000005]-0.000000;0";

/** How the cells of the sheet Kontrol look: Normering's own values are quiet, the figures of the formulas are bold. */
export const looks: Readonly<Record<CellLook, PartialStyle>> = {
  heading: { font: font(13, { bold: true, color: colours.accent }), alignment: { vertical: "middle" } },
  sentence: { font: font(11, { color: colours.quiet }), alignment: { vertical: "top" } },
  head,
  headLeft: { ...head, alignment: { vertical: "bottom", wrapText: true, horizontal: "left" } },
  monthHead: { ...head, numFmt: "mmm yyyy" },
  label: { font: font(11), alignment: { vertical: "middle", shrinkToFit: true } },
  name: {
    font: font(11, { bold: true }),
    alignment: { vertical: "middle", shrinkToFit: true },
  },
  unit: { ...text, font: quiet },
  text,
  hours: number("#,##0.0"),
  posts: number("#,##0.0"),
  precise: number("#,##0.00"),
  count: number("0"),
  share: number("0.0 %"),
  month: number(monthFormat),
  date: number(dateFormat),
  core: number("#,##0.00", { font: font(11, { italic: true, color: colours.quiet }) }),
  difference: number(differenceFormat, {
    font: font(11, { italic: true, color: colours.quiet }),
  }),
  result: number("#,##0.00", { font: font(11, { bold: true }) }),
  input: styles.input,
  status: { font: font(12, { bold: true, color: colours.accent }), alignment: { vertical: "middle" } },
};
