import { expect, test } from "vitest";
import { browserCulture } from "../../addin/browser/edition/browser-culture.ts";
import { localeMarks } from "../../addin/pane-host/locale-marks.ts";

test.each<[readonly string[], string]>([
  [["da-DK", "da", "en"], "da"],
  // A browser in English at a Danish workplace: its user reads and types numbers as all others there.
  [["en-US", "en", "da"], "da"],
  [["en-GB", "en"], "en"],
  [["en-US"], "en"],
  [["de-DE", "en"], "da"],
  [["dav"], "en"],
  [[], "da"],
  [["no such tag"], "da"],
])("a browser that asks for %j has the numbers of %s", (languages, culture) => {
  expect(browserCulture(languages)).toBe(culture);
});

test.each([
  ["da-DK", ",", "."],
  ["en-US", ".", ","],
  ["de-CH", ".", "’"],
  ["fr-FR", ",", "\u00a0"],
  // Spaniards mark no thousands below ten thousand.
  ["es-ES", ",", "."],
])("numbers of %s have %j and %j", (locale, decimal, thousands) => {
  expect(localeMarks(locale)).toEqual({ decimal, thousands });
});
