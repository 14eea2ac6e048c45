import fc from "fast-check";
import { expect, test } from "vitest";
import type { Culture } from "../../addin/browser/notation/culture.ts";
import { editText } from "../../addin/browser/notation/edit-text.ts";
import { formatCell } from "../../addin/browser/notation/format-cell.ts";
import { parseTyped } from "../../addin/browser/notation/parse-typed.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";

const cultures = fc.constantFrom<Culture>("da", "en");

/** What format codes are made of, whole and broken. */
const pieces = fc.constantFrom(
  ...'0 # , . % E+ / ? @ General [Red] [>1] [$kr.-406] [$-F800] [h] yyyy mmm dd h ss AM/PM "x "x" \\ _ * ; - å [ ] b g e'.split(
    " ",
  ),
);
const codes = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((all) => all.join("")),
  fc.string(),
);
const values = fc.oneof<fc.Arbitrary<CellScalar>[]>(
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<CellScalar[]>(null, { error: "#N/A" }, 60, 2_958_466, 1e300),
);

test("no format, however broken, keeps a value from being shown, edited or read", () => {
  fc.assert(
    fc.property(codes, values, cultures, fc.boolean(), (code, value, culture, date1904) => {
      const context = { culture, date1904, currentYear: 2016 };
      expect(typeof formatCell(value, code, culture, date1904).text).toBe("string");
      expect(["value", "formula", "no-formula"]).toContain(
        parseTyped(editText(value, code, context), code, context).kind,
      );
    }),
    { numRuns: 5000 },
  );
});

/** Sixty-fourths are the same number in decimal and binary, so that halves are rounded alike everywhere. */
const sixtyFourths = fc.integer({ min: -1e9, max: 1e9 }).map((count) => count / 64);

test("numbers are shown as the platform's own Danish and English have them", () => {
  fc.assert(
    fc.property(
      sixtyFourths.filter((value) => value >= 0 || value <= -1),
      fc.integer({ min: 0, max: 4 }),
      cultures,
      (value, places, culture) => {
        const code = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
        const expected = new Intl.NumberFormat(culture === "da" ? "da-DK" : "en-GB", {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        }).format(value);
        expect(formatCell(value, code, culture, false).text).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test("days are shown as the platform's own Danish has them", () => {
  const long = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" });
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.boolean(), (day, date1904) => {
      // Day 25569 is 1 January 1970; the other system counts 1462 days less.
      const since1970 = day - 25_569 + (date1904 ? 1462 : 0);
      const expected = long.format(new Date(since1970 * 86_400_000));
      expect(formatCell(day, "d. mmmm yyyy", "da", date1904).text).toBe(expected);
    }),
  );
});
