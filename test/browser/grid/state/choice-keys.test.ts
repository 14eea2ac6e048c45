import { expect, test } from "vitest";
import { nextChoice, typedChoice } from "../../../../addin/browser/grid/state/choice-keys.ts";

const choices = ["oplyst", "antaget", "aftalt", "omstridt", "Årlig"];

test.each([
  ["a", 0, "antaget"],
  ["a", 1, "aftalt"],
  ["a", 2, "antaget"],
  ["af", 1, "aftalt"],
  ["om", 0, "omstridt"],
  ["å", 0, "Årlig"],
  ["x", 3, "omstridt"],
  ["aa", 1, "aftalt"],
])("typing %s from option %s leads to %s", (typed, current, choice) => {
  expect(choices[typedChoice(choices, current, typed)]).toBe(choice);
});

test("arrows stop at the ends; other keys do not move", () => {
  expect(nextChoice("ArrowUp", 0, 5)).toBe(0);
  expect(nextChoice("PageDown", 1, 5)).toBe(4);
  expect(nextChoice("End", 1, 5)).toBe(4);
  expect(nextChoice("Home", 3, 5)).toBe(0);
  expect(nextChoice("x", 3, 5)).toBeNull();
});
