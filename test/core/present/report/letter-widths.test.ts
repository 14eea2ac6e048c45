import fc from "fast-check";
import { expect, test } from "vitest";
import { textPixels } from "../../../../core/present/report/letter-widths.ts";
import { brokenLines } from "../../../../core/present/report/report-line.ts";
import {
  characterWidths,
  unitsPerEm,
  widestCharacter,
} from "../../../../examples/generate/character-widths.ts";

/** As the font of the examples is measured. */
const measured = (text: string, kind: "regular" | "bold"): number =>
  (Array.from(text).reduce((sum, letter) => sum + (characterWidths[kind].get(letter) ?? widestCharacter), 0) /
    unitsPerEm) *
  11 *
  (96 / 72);

const words = fc.constantFrom(
  "årsværk",
  "Socialrådgivere",
  "1.455.928",
  "opgaverne",
  "kræver",
  "WISN",
  "(2016)",
  "i",
  "og",
  "mellem",
  "Wwww",
  "minimum",
  "illi",
  "§",
  "−6,9",
  "12 × 5.000",
  "Sygedagpengemodtagere",
);
const texts = fc.array(words, { minLength: 3, maxLength: 60 }).map((all) => all.join(" "));

test("a text is taken for as wide as the usual font draws it, or a little wider", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(textPixels(text)).toBeGreaterThanOrEqual(measured(text, "regular") * 0.995);
      expect(textPixels(text)).toBeLessThanOrEqual(measured(text, "regular") * 1.15);
    }),
  );
});

test("lines keep all words in their order, and none is wider than the room", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 80, max: 900 }), (text, room) => {
      const lines = brokenLines(text, room);
      expect(lines.join(" ").replaceAll("- ", "").replaceAll(" ", "")).toBe(
        text.replaceAll("- ", "").replaceAll(" ", ""),
      );
      for (const line of lines) expect(textPixels(line)).toBeLessThanOrEqual(room);
    }),
  );
});

test("breaks of a user's own text are spaces, and a word without end is cut", () => {
  expect(brokenLines("En linje\nog en\ttil", 900)).toEqual(["En linje og en til"]);
  const lines = brokenLines("W".repeat(100), 200);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.join("").replaceAll("-", "")).toBe("W".repeat(100));
});
