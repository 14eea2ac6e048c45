import { expect, test } from "vitest";
import { findings, usualSeed } from "./fuzz-cases.ts";

test("workbooks 200 to 299 of the seed end in an answer or a sentence", { timeout: 600_000 }, async () => {
  expect(await findings(usualSeed, 200, 100)).toEqual([]);
});
