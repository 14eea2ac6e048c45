import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, darkFill, darkText } from "../../../../addin/browser/grid/draw/dark-colors.ts";

const color = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("contrast is that of the accessibility guidelines", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  // Grey 767676 on white is the guidelines' own example of 4.54.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("any text can be read on any fill, and on the dark paper", () => {
  fc.assert(
    fc.property(color, color, (text, fill) => {
      for (const background of [darkFill(fill), "#292929"])
        expect(contrast(darkText(text, background), background)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("a light fill is dark, a dark fill is light, and white differs from the paper", () => {
  expect(contrast(darkFill("#fff8e1"), "#000000")).toBeLessThan(2.2);
  expect(contrast(darkFill("#1b2a33"), "#000000")).toBeGreaterThan(7);
  expect(darkFill("#ffffff")).not.toBe("#292929");
});
