import { expect, test } from "vitest";
import { usualSeed } from "../fuzz-cases.ts";
import { oddInputFindings, oneTeam } from "./odd-inputs.ts";

test("odd entries in the inputs neither break the sheet of the check nor make it call figures alike that are not", {
  timeout: 600_000,
}, async () => {
  expect(await oddInputFindings(oneTeam(), usualSeed, 0, 36)).toEqual([]);
});
