import fc from "fast-check";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { palettePng } from "./palette-png.ts";

const width = 23;
const height = 17;

const pictureOf = (colours: readonly (readonly [number, number, number])[]) => ({
  width,
  height,
  data: Uint8Array.from(
    Array.from({ length: width * height }, (_, pixel) => [
      ...(colours[pixel % colours.length] ?? [0, 0, 0]),
      255,
    ]).flat(),
  ),
});

const part = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(part, part, part);

test("a picture of no more colours than a palette has comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(colour, { minLength: 1, maxLength: 200 }), (colours) => {
      const picture = pictureOf(colours);
      const read = PNG.sync.read(palettePng(picture));
      expect([read.width, read.height]).toEqual([width, height]);
      expect([...read.data]).toEqual([...picture.data]);
    }),
    { numRuns: 50 },
  );
});

test("of more colours those that are near to others become the nearest that there is", () => {
  const shades = Array.from({ length: 300 }, (_, shade) => [shade % 256, shade > 255 ? 1 : 0, 0] as const);
  const read = PNG.sync.read(palettePng(pictureOf(shades)));
  const off = read.data.map((value, at) => Math.abs(value - (pictureOf(shades).data[at] ?? 0)));
  expect(Math.max(...off)).toBeLessThanOrEqual(1);
});
