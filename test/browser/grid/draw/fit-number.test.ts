import { expect, test } from "vitest";
import { fitNumber } from "../../../../addin/browser/grid/draw/fit-number.ts";

/** Room for so many characters. */
const room = (characters: number) => (text: string) => text.length <= characters;

test.each([
  ["1234,5", 1234.5, true, 6, "1234,5"],
  ["0,333333333", 1 / 3, true, 6, "0,3333"],
  ["2,666666667", 8 / 3, true, 1, "3"],
  ["1234567", 1_234_567, true, 5, "#####"],
  ["1.234,50", 1234.5, false, 6, "######"],
  ["40 %", 0.4, false, 0, "#"],
])("%s (%s, general: %s) in %s characters is %s", (shown, value, isGeneral, characters, text) => {
  expect(fitNumber(shown, value, isGeneral, room(characters))).toBe(text);
});
