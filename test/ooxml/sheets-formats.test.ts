import { expect, test } from "vitest";
import { readWorkbookModel } from "../../addin/ooxml/index.ts";
import type { CellFormat } from "../../addin/ooxml/sheets/sheet.ts";
import { mixed, tinted } from "../../addin/ooxml/sheets/styles/color.ts";
import { openSound } from "../support/cells-of.ts";
import { relationshipsXml, workbookParts, zipParts } from "../support/workbook-package.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

const themeXml = `<a:theme xmlns:a="${drawing}"><a:themeElements><a:clrScheme name="Egen"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFE"/></a:lt1><a:dk2><a:srgbClr val="202020"/></a:dk2><a:lt2><a:srgbClr val="E0E0E0"/></a:lt2><a:accent1><a:srgbClr val="336699"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

interface Styles {
  readonly numFmts?: string;
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  readonly xfs: string;
  readonly after?: string;
  readonly theme?: string;
}

const formatsOf = ({
  numFmts = "",
  fonts = "",
  fills = "",
  borders = "",
  xfs,
  after = "",
  theme = themeXml,
}: Styles): readonly CellFormat[] => {
  const styles = `<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts><fonts><font><sz val="11"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill>${fills}</fills><borders><border/>${borders}</borders><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs}</cellXfs>${after}</styleSheet>`;
  const related = relationshipsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "theme", "theme/theme1.xml"],
  ]);
  const parts = workbookParts({ sheets: [{ name: "Ark1" }] });
  const changed = {
    ...parts,
    "xl/styles.xml": styles,
    "xl/theme/theme1.xml": theme,
    "xl/_rels/workbook.xml.rels": related,
  };
  return readWorkbookModel(openSound(zipParts(changed))).formats;
};

const plain: CellFormat = {
  numberFormat: "General",
  fill: null,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: { top: null, right: null, bottom: null, left: null },
  isLocked: true,
};

test("a format that says nothing is the plain one", () => {
  expect(formatsOf({ xfs: "<xf/>" })).toEqual([plain]);
  expect(formatsOf({ xfs: "" })).toEqual([plain]);
});

test.each([
  [0, "General"],
  [1, "0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [14, "m/d/yyyy"],
  [17, "mmm-yy"],
  [22, "m/d/yyyy h:mm"],
  [30, "m/d/yyyy"],
  [49, "@"],
  [77, "General"],
  [165, "General"],
])("number format %i is %s", (id, code) => {
  expect(formatsOf({ xfs: `<xf numFmtId="${id}"/>` })[0]?.numberFormat).toBe(code);
});

test("a workbook's own number format counts, also under the number of a built-in one", () => {
  const formats = formatsOf({
    numFmts:
      '<numFmt numFmtId="164" formatCode="0.0&quot; t&quot;"/><numFmt numFmtId="14" formatCode="dd\\-mm\\-yyyy"/>',
    xfs: '<xf numFmtId="164"/><xf numFmtId="14"/>',
  });
  expect(formats.map(({ numberFormat }) => numberFormat)).toEqual(['0.0" t"', "dd\\-mm\\-yyyy"]);
});

test("font, alignment and protection are read, an element without a value being a yes", () => {
  const formats = formatsOf({
    fonts:
      '<font><b/><i val="0"/><u/><sz val="14"/><color rgb="FF3366CC"/></font><font><b val="0"/><i/><u val="none"/></font>',
    xfs: '<xf fontId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf><xf fontId="2"><alignment horizontal="general" vertical="distributed"/></xf>',
  });
  expect(formats).toEqual([
    {
      ...plain,
      bold: true,
      underline: true,
      fontSize: 14,
      color: "#3366CC",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
      isLocked: false,
    },
    { ...plain, italic: true, vertical: "center" },
  ]);
});

test("edges have the colour of their lines, and none where there is no line", () => {
  const [format] = formatsOf({
    borders:
      '<border><left style="thin"><color rgb="FFAA0000"/></left><right style="none"><color rgb="FFAA0000"/></right><top style="hair"><color auto="1"/></top><bottom style="thick"><color theme="4"/></bottom></border>',
    xfs: '<xf borderId="1"/>',
  });
  expect(format?.borders).toEqual({ top: "#000000", right: null, bottom: "#336699", left: "#AA0000" });
});

const fillOf = (fill: string, after = ""): string | null | undefined =>
  formatsOf({ fills: `<fill>${fill}</fill>`, xfs: '<xf fillId="1"/>', after })[0]?.fill;

const solid = (color: string): string => `<patternFill patternType="solid"><fgColor ${color}/></patternFill>`;

test.each([
  ["with transparency, which nothing heeds", solid('rgb="80FFF8E1"'), "#FFF8E1"],
  ["of the theme: text and background change places", solid('theme="0"'), "#FFFFFE"],
  ["of the theme's darker pair", solid('theme="3"'), "#202020"],
  ["that the theme leaves out", solid('theme="5"'), "#C0504D"],
  ["of the older palette", solid('indexed="43"'), "#FFFF99"],
  ["of no palette", solid('indexed="64"'), null],
  ["that is none", '<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>', null],
  // An eighth of black on white: 255 · 7 / 8 = 223.1.
  ["of a light pattern", '<patternFill patternType="gray125"/>', "#DFDFDF"],
  [
    "of a gradient",
    '<gradientFill degree="90"><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
    "#112233",
  ],
])("a fill %s", (_, fill, expected) => {
  expect(fillOf(fill)).toBe(expected);
});

test("a workbook may change the older palette", () => {
  const colors =
    '<colors><indexedColors><rgbColor rgb="00123456"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
  expect(fillOf(solid('indexed="1"'), colors)).toBe("#ABCDEF");
  expect(fillOf(solid('indexed="2"'), colors)).toBe("#FF0000");
});

test("text in the theme's text colour has none of its own, a tinted one has", () => {
  const formats = formatsOf({
    fonts:
      '<font><color theme="1"/></font><font><color theme="1" tint="0.5"/></font><font><color auto="1"/></font>',
    xfs: '<xf fontId="1"/><xf fontId="2"/><xf fontId="3"/>',
  });
  // #101010 has a lightness of 16/255; half the way to 1 is (16 + 255) / 2 = 135.5.
  expect(formats.map(({ color }) => color)).toEqual([null, "#888888", null]);
});

test("a theme that is missing or damaged costs only its colours", () => {
  const xfs = '<xf fillId="1"/>';
  const fills = `<fill>${solid('theme="4"')}</fill>`;
  expect(formatsOf({ fills, xfs, theme: "<a:theme" })[0]?.fill).toBe("#4F81BD");
});

/** What Excel shows in its list of colours for accent 1 of the Office theme, 4472C4. */
test.each([
  ["#4472C4", 0.8, "#DAE3F3"],
  ["#4472C4", 0.4, "#8FAADC"],
  ["#4472C4", -0.25, "#2F5597"],
  ["#4472C4", -0.5, "#203864"],
  ["#FFFFFF", -0.15, "#D9D9D9"],
  ["#000000", 0.35, "#595959"],
])("%s with the tint %f is %s", (color, tint, expected) => {
  const channels = (text: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const given = channels(tinted(color, tint));
  // Programs round hue and lightness on the way, so a step or two of 255 is the same colour.
  for (const [index, part] of channels(expected).entries())
    expect(Math.abs((given[index] ?? -99) - part)).toBeLessThanOrEqual(2);
});

test("two colours mix by their shares", () => {
  expect(mixed("#FF0000", "#0000FF", 0.25)).toBe("#4000BF");
});
