import { expect, test } from "vitest";
import { errorDetails, withoutFigures } from "../../../addin/calculation/error-details.ts";

const failing = (message: string): Error => new RangeError(message);

test("an error is told by its name and its places in the program, never by its message", () => {
  const details = errorDetails(failing("412 sager hos Nord\n    at 3,4 årsværk"));
  expect(details.split("\n")[0]).toBe("RangeError");
  expect(details).toMatch(/at failing \(.*error-details\.test\.ts:\d+:\d+\)/);
  expect(details).not.toMatch(/412|Nord|årsværk/);
});

test("the stack of another family of browsers is told too", () => {
  const error = failing("412 sager");
  error.stack =
    "plan@https://localhost/calculation.js:12:34\n@https://localhost/calculation.js:1:2\n412 sager\n";
  expect(errorDetails(error)).toBe(
    "RangeError\nplan@https://localhost/calculation.js:12:34\n@https://localhost/calculation.js:1:2",
  );
});

test("what is passed on between threads tells no more", () => {
  const passed = withoutFigures(failing("412 sager"));
  expect(passed.message).toBe("");
  expect(errorDetails(passed)).toBe(passed.stack);
  expect(passed.stack).not.toContain("412");
  expect(errorDetails("412 sager")).toBe("Error");
});
