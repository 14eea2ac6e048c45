import { expect, test } from "vitest";
import { findings, usualSeed } from "./fuzz-cases.ts";

test("workbooks 100 to 199 of the seed end in an answer or a sentence", { timeout: 600_000 }, async () => {
  expect(await findings(usualSeed, 100, 100)).toEqual([]);
});
