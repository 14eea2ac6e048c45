import { crc32, deflateSync } from "node:zlib";

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel; how much shows through is left out. */
  readonly data: Uint8Array;
}

const mostColours = 256;
/** Farther than any two colours are from each other. */
const farthest = 4 * 255 ** 2;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const colourAt = (data: Uint8Array, at: number): number =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

const countsOf = ({ data }: Pixels): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
};

const distance = (one: number, other: number): number => {
  const part = (shift: number) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
};

/** A colour of the picture, how often it is there, and which colour of the palette is nearest to it so far. */
interface Kept {
  readonly colour: number;
  readonly count: number;
  index: number;
  off: number;
}

/** Each time the colour whose pixels are farthest, all together, from what there is: a rare one that stands out is kept too. */
const chosenFrom = (colours: readonly Kept[]): readonly number[] => {
  const palette: number[] = [];
  while (palette.length < Math.min(mostColours, colours.length)) {
    let [next] = colours;
    for (const each of colours)
      if (next === undefined || each.off * each.count > next.off * next.count) next = each;
    if (next === undefined) break;
    const { colour } = next;
    for (const each of colours) {
      const off = distance(each.colour, colour);
      if (off < each.off) [each.off, each.index] = [off, palette.length];
    }
    palette.push(colour);
  }
  return palette;
};

const chunk = (type: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/**
 * A picture of few colours, such as of a page with text, as a PNG with a palette: 256 of its colours, any other as the
 * nearest of them. A third of what a PNG with a colour for every pixel takes.
 */
export const palettePng = (picture: Pixels): Buffer => {
  const { width, height, data } = picture;
  const colours = [...countsOf(picture)].map(
    ([colour, count]): Kept => ({ colour, count, index: 0, off: farthest }),
  );
  const palette = chosenFrom(colours);
  const indexOf = new Map(colours.map(({ colour, index }) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let pixel = 0; pixel < width * height; pixel += 1)
    rows[pixel + Math.floor(pixel / width) + 1] = indexOf.get(colourAt(data, 4 * pixel)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff])),
    ),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
