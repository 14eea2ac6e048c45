import { isOn } from "../../xml/parse.ts";
import { decodeXstring } from "../../xml/xstring.ts";
import type { CellFormat } from "../sheet.ts";
import { builtInFormat } from "./built-in-formats.ts";
import { hexColor, type Palette, readColor } from "./color.ts";
import { type FillColor, readFill } from "./fill.ts";
import { childOf, readStyleLists, type StyleElement, type StyleLists } from "./style-elements.ts";

const defaultFontSize = 11;

type Font = Pick<CellFormat, "color" | "bold" | "italic" | "underline" | "fontSize">;
type Alignment = Pick<CellFormat, "horizontal" | "vertical" | "wrap" | "indent">;
type Borders = CellFormat["borders"];

/** An element that stands there says yes, unless it says no. */
const isSet = (font: StyleElement | undefined, name: string): boolean => {
  const element = childOf(font, name);
  return element !== undefined && (element.attributes.val === undefined || isOn(element.attributes.val));
};

/** The theme's text colour is what text has without any. */
const isTextColor = ({ attributes: { theme, tint } }: StyleElement): boolean =>
  theme === "1" && Number(tint ?? 0) === 0;

const readFontColor = (font: StyleElement | undefined, palette: Palette): string | null => {
  const color = childOf(font, "color");
  return color === undefined || isTextColor(color) ? null : readColor(color.attributes, palette);
};

const readFont = (font: StyleElement | undefined, palette: Palette): Font => {
  const underline = childOf(font, "u");
  return {
    color: readFontColor(font, palette),
    bold: isSet(font, "b"),
    italic: isSet(font, "i"),
    underline: underline !== undefined && underline.attributes.val !== "none",
    fontSize: Number(childOf(font, "sz")?.attributes.val) || defaultFontSize,
  };
};

const readEdge = (edge: StyleElement | undefined, palette: Palette): string | null => {
  const style = edge?.attributes.style ?? "none";
  if (edge === undefined || style === "none") return null;
  return readColor(childOf(edge, "color")?.attributes ?? {}, palette) ?? "#000000";
};

/** Left and right are called start and end in strict files. */
const readBorders = (border: StyleElement | undefined, palette: Palette): Borders => ({
  top: readEdge(childOf(border, "top"), palette),
  right: readEdge(childOf(border, "right") ?? childOf(border, "end"), palette),
  bottom: readEdge(childOf(border, "bottom"), palette),
  left: readEdge(childOf(border, "left") ?? childOf(border, "start"), palette),
});

const horizontals: ReadonlyMap<string, CellFormat["horizontal"]> = new Map([
  ["left", "left"],
  ["fill", "left"],
  ["justify", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["distributed", "center"],
  ["right", "right"],
]);

const verticals: ReadonlyMap<string, CellFormat["vertical"]> = new Map([
  ["top", "top"],
  ["justify", "top"],
  ["center", "center"],
  ["distributed", "center"],
]);

const readAlignment = (format: StyleElement): Alignment => {
  const { horizontal = "", vertical = "", wrapText, indent } = childOf(format, "alignment")?.attributes ?? {};
  return {
    horizontal: horizontals.get(horizontal) ?? null,
    vertical: verticals.get(vertical) ?? "bottom",
    wrap: isOn(wrapText),
    indent: Number(indent ?? 0) || 0,
  };
};

const isLocked = (format: StyleElement): boolean => {
  const locked = childOf(format, "protection")?.attributes.locked;
  return locked === undefined || isOn(locked);
};

const readCodes = (numFmts: readonly StyleElement[]): ReadonlyMap<number, string> =>
  new Map(
    numFmts.map(({ attributes: { numFmtId, formatCode = "" } }) => [
      Number(numFmtId),
      decodeXstring(formatCode),
    ]),
  );

interface Resources {
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly Font[];
  readonly fills: readonly FillColor[];
  readonly borders: readonly Borders[];
  readonly defaults: { readonly font: Font; readonly borders: Borders };
}

const readResources = ({ numFmts, fonts, fills, borders }: StyleLists, palette: Palette): Resources => ({
  codes: readCodes(numFmts),
  fonts: fonts.map((font) => readFont(font, palette)),
  fills: fills.map((fill) => readFill(fill, palette)),
  borders: borders.map((border) => readBorders(border, palette)),
  defaults: { font: readFont(undefined, palette), borders: readBorders(undefined, palette) },
});

const readFormat = (
  format: StyleElement,
  { codes, fonts, fills, borders, defaults }: Resources,
): CellFormat => {
  const { numFmtId, fontId, fillId, borderId } = format.attributes;
  const id = Number(numFmtId ?? 0);
  return {
    numberFormat: (codes.get(id) ?? builtInFormat(id)) || "General",
    fill: fills[Number(fillId ?? 0)] ?? null,
    ...(fonts[Number(fontId ?? 0)] ?? defaults.font),
    ...readAlignment(format),
    borders: borders[Number(borderId ?? 0)] ?? defaults.borders,
    isLocked: isLocked(format),
  };
};

const plainFormat: StyleElement = { name: "xf", attributes: {}, children: [] };

/**
 * The formats of cells by the numbers that cells use, at least one; colours of the theme and of the older palette are
 * resolved. Throws `Refused` for a part that is no XML.
 */
export const readCellFormats = (
  xml: string | null,
  part: string,
  theme: readonly string[],
): readonly CellFormat[] => {
  const lists = readStyleLists(xml, part);
  const indexed = lists.indexedColors.map(({ attributes }) => hexColor(attributes.rgb) ?? "#000000");
  const resources = readResources(lists, { theme, indexed });
  const formats = lists.cellXfs.length > 0 ? lists.cellXfs : [plainFormat];
  return formats.map((format) => readFormat(format, resources));
};
