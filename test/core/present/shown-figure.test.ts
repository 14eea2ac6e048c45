import { expect, test } from "vitest";
import { shownWait } from "../../../core/present/shown-figure.ts";
import { resultTexts } from "../../../core/text/result-texts.ts";

test.each([
  ["a wait of some months", 1.5, "1,5"],
  ["ten years", 120, "120,0"],
  ["longer than anyone plans for", 287.8, "over 120"],
  ["not computable", null, "kan ikke beregnes"],
])("a wait that is told: %s", (_, months, expected) => {
  expect(shownWait(months, resultTexts.da).replace(/\s/g, " ")).toBe(expected);
});
