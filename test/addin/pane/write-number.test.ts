import { expect, test } from "vitest";
import { numberWriter } from "../../../addin/pane/text/write-number.ts";

const danish = numberWriter({ decimal: ",", thousands: "." });

test.each([
  [1560, 0, "1.560"],
  [1234567.25, 1, "1.234.567,3"],
  [-1.65, 1, "−1,7"],
  [1.005, 2, "1,01"],
  [-0.04, 1, "0,0"],
  [999.96, 1, "1.000,0"],
  [0, 1, "0,0"],
])("%d at %d decimals is %s", (value, decimals, written) => {
  expect(danish(value, decimals)).toBe(written);
});
