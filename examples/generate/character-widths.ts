/**
 * Advance widths of Carlito, which has the metrics of Calibri, in 1/2048 of the font size: each line is a width and
 * the characters that have it. Read from the font's own table; anything else counts as a wide letter.
 */
type Widths = readonly (readonly [number, string])[];

const regular: Widths = [
  [452, "'"],
  [463, " "],
  [470, "il"],
  [490, "j"],
  [511, ","],
  [517, "I.·"],
  [548, ":;"],
  [621, "`()"],
  [628, "f-[]"],
  [650, "{}J"],
  [686, "!t"],
  [714, "r"],
  [801, "/\\s"],
  [821, 'z"'],
  [866, "Lc"],
  [887, "x"],
  [931, "kvy"],
  [949, "FS|?"],
  [964, "gZ"],
  [981, "aå"],
  [1000, "TYE"],
  [1020, "eé#*+−×<=>^_~§–≥"],
  [1038, "$0123456789"],
  [1064, "PXK"],
  [1084, "bdhnpquüoø"],
  [1114, "CRB"],
  [1185, "VAÅ"],
  [1276, "DH"],
  [1322, "GUN"],
  [1378, "OØQ½"],
  [1464, "&%w"],
  [1583, "Ææ"],
  [1636, "m"],
  [1854, "MW@—←→"],
];

const bold: Widths = [
  [463, " "],
  [503, "'il"],
  [528, "j,"],
  [548, "I.·"],
  [565, ":;"],
  [648, "`()-f"],
  [678, "[]!J"],
  [728, "{}tr"],
  [817, "zs"],
  [866, "cL"],
  [898, '/\\"'],
  [949, "Fx?"],
  [973, "Svyg|"],
  [999, "ZkE"],
  [1020, "aåT#*+−×<=>^_~§–≥"],
  [1038, "eé$0123456789"],
  [1064, "Y"],
  [1114, "CPbdhnpquüoø"],
  [1153, "KXBR"],
  [1241, "VAÅ"],
  [1305, "DHG"],
  [1349, "UN"],
  [1415, "OØQ½"],
  [1526, "&%w"],
  [1588, "Ææ"],
  [1666, "m"],
  [1856, "MW@—←→"],
];

const byCharacter = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(
    widths.flatMap(([width, characters]) => Array.from(characters).map((character) => [character, width])),
  );

export const unitsPerEm = 2048;
export const widestCharacter = 1856;
export const characterWidths = { regular: byCharacter(regular), bold: byCharacter(bold) } as const;
