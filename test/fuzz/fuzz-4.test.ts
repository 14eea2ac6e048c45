import { expect, test } from "vitest";
import { findings, usualSeed } from "./fuzz-cases.ts";

test("workbooks 300 to 399 of the seed end in an answer or a sentence", { timeout: 600_000 }, async () => {
  expect(await findings(usualSeed, 300, 100)).toEqual([]);
});
