import { describe, expect, test } from "vitest";
import { axisAround, placed, tickDecimals } from "../../../addin/pane/months/scale.ts";
import { stepArea, stepLine } from "../../../addin/pane/months/step-path.ts";

describe("an axis", () => {
  test.each([
    ["from zero where the values reach far down", [6.8, 19.1], 4, [0, 5, 10, 15, 20]],
    ["close to the values where they are far from zero", [14.2, 19.1], 4, [14, 16, 18, 20]],
    ["through zero where some are below it", [-6.9, 0.7], 6, [-8, -6, -4, -2, 0, 2]],
    ["with fractions for small values", [0, 0.9], 4, [0, 0.25, 0.5, 0.75, 1]],
    ["in thousands", [0, 9157], 2, [0, 5000, 10000]],
    ["from zero to one for nothing but zero", [0], 2, [0, 0.5, 1]],
  ])("runs %s", (_, values, parts, ticks) => {
    expect(axisAround(values, parts).ticks).toEqual(ticks);
  });

  test("tells its ticks apart", () => {
    expect(tickDecimals(axisAround([0, 20], 4))).toBe(0);
    expect(tickDecimals(axisAround([0, 1], 2))).toBe(1);
    expect(tickDecimals(axisAround([0, 0.9], 4))).toBe(2);
  });

  test("places values between two pixels, upwards too", () => {
    const axis = axisAround([0, 20], 4);
    expect(placed(5, axis, 0, 200)).toBe(50);
    expect(placed(5, axis, 200, 0)).toBe(150);
  });
});

describe("a line of months", () => {
  test("holds its height over each month", () => {
    expect(stepLine([10, 20], 5, 8)).toBe("M5.0 10.0H13.0V20.0H21.0");
  });

  test("breaks where a figure is missing", () => {
    expect(stepLine([10, null, 30], 0, 8)).toBe("M0.0 10.0H8.0M16.0 30.0H24.0");
  });
});

test("an area leaves out the months that lack one of its borders", () => {
  expect(stepArea([10, 10, null], [30, null, 30], 0, 8)).toBe("M0.0 10.0H8.0V30.0H0.0Z");
});
