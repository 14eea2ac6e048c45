import type { Borders, Fill, Font, Style } from "@cj-tech-master/excelts";

const argb = (rgb: string) => ({ argb: `FF${rgb}` });

export const colours = {
  accent: argb("1B5E73"),
  accentLight: argb("9DBFCB"),
  text: argb("262626"),
  quiet: argb("595959"),
  input: argb("FFF8E1"),
  inputLine: argb("E6DBB9"),
  line: argb("D9D9D9"),
  unused: argb("C4C4C4"),
  unusedGround: argb("F2F2F2"),
  white: argb("FFFFFF"),
} as const;

const standard = { name: "Calibri", family: 2, scheme: "minor" } as const;
export const font = (size: number, more: Partial<Font> = {}): Partial<Font> => ({
  ...standard,
  size,
  color: colours.text,
  ...more,
});

export const solid = (color: { readonly argb: string }): Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: color,
});

const frame = (color: { readonly argb: string }, style: "thin" | "dashed" = "thin"): Partial<Borders> => ({
  top: { style, color },
  left: { style, color },
  bottom: { style, color },
  right: { style, color },
});

type PartialStyle = Partial<Style>;

export const styles = {
  sheetTitle: { font: font(18, { bold: true, color: colours.accent }), alignment: { vertical: "middle" } },
  sheetPurpose: { font: font(11, { color: colours.quiet }), alignment: { vertical: "middle" } },
  link: { font: font(11, { color: colours.accent, underline: true }), alignment: { vertical: "middle" } },
  tableTitle: { font: font(14, { bold: true }), alignment: { vertical: "bottom" } },
  tablePurpose: { font: font(11, { color: colours.quiet }), alignment: { vertical: "top", wrapText: true } },
  header: {
    font: font(11, { bold: true, color: colours.accent }),
    alignment: { vertical: "bottom", wrapText: true, horizontal: "left", indent: 1 },
    border: { bottom: { style: "medium", color: colours.accent } },
  },
  input: {
    font: font(11),
    fill: solid(colours.input),
    border: frame(colours.inputLine),
    alignment: { vertical: "middle", wrapText: true, horizontal: "left", indent: 1 },
  },
  label: {
    font: font(11),
    border: { bottom: { style: "thin", color: colours.line } },
    alignment: { vertical: "middle", wrapText: true, horizontal: "left", indent: 1 },
  },
  result: {
    font: font(11),
    alignment: { vertical: "middle", wrapText: true, horizontal: "left", indent: 1 },
  },
  statement: {
    font: font(11),
    alignment: { vertical: "middle", wrapText: true, horizontal: "left", indent: 1 },
  },
  stale: { font: font(11, { bold: true, color: colours.accent }), alignment: { vertical: "middle" } },
  section: { font: font(13, { bold: true }), alignment: { vertical: "bottom" } },
  plain: { font: font(11), alignment: { vertical: "middle", wrapText: true } },
  plainLine: { font: font(11), alignment: { vertical: "middle" } },
  step: {
    font: font(11, { bold: true, color: colours.accent }),
    alignment: { vertical: "middle", horizontal: "center" },
  },
} as const satisfies Record<string, PartialStyle>;

/** Formats that come and go with what the cells hold. */
export const conditionalStyles = {
  missing: { border: frame(colours.accent, "dashed") },
  unused: {
    fill: { type: "pattern", pattern: "lightUp", fgColor: colours.unused, bgColor: colours.unusedGround },
  },
  disputed: { font: { color: colours.accent, bold: true } },
  resultLine: { border: { bottom: { style: "thin", color: colours.line } } },
  red: {
    font: { color: argb("8A1C12"), bold: true },
    fill: { type: "pattern", pattern: "solid", bgColor: argb("F9DEDA") },
  },
  amber: {
    font: { color: argb("6B4A00"), bold: true },
    fill: { type: "pattern", pattern: "solid", bgColor: argb("FCEBC5") },
  },
  note: {
    font: { color: argb("2F4B5A"), bold: true },
    fill: { type: "pattern", pattern: "solid", bgColor: argb("E4EDF1") },
  },
} as const satisfies Record<string, PartialStyle>;
