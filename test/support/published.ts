import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { callMethod } from "../../core/methods/methods.ts";
import { root } from "../../scripts/install.mjs";

/** A file of published cases, as it stands in test/golden/published. */
export const publishedCases = <Cases>(name: string): Cases =>
  JSON.parse(readFileSync(path.join(root, "test", "golden", "published", `${name}.json`), "utf8")) as Cases;

/** Figures printed with all the digits of a double carry the last ones as their own program's error. */
const certain = 1e-12;

/**
 * The figure is the published one to the digits that are printed: half a unit of the last, or of the decimals that are
 * stated because a number has lost the noughts at its end.
 */
export const expectPublished = (actual: unknown, printed: number, decimals?: number): void => {
  const [digits = "", power = "0"] = String(printed).split("e");
  const places = decimals ?? (digits.split(".")[1] ?? "").length - Number(power);
  const allowed = Math.max(0.5 * 10 ** -places * (1 + 1e-9), certain * Math.abs(printed));
  const difference = typeof actual === "number" ? Math.abs(actual - printed) : Number.NaN;
  expect(difference <= allowed ? printed : actual).toBe(printed);
};

/** A recomputation at 50 digits, as text or as a fraction. */
export const expectExact = (actual: unknown, reference: string): void => {
  const [numerator = "", denominator = "1"] = reference.split("/");
  const exact = Number(numerator) / Number(denominator);
  const difference = typeof actual === "number" ? Math.abs(actual - exact) : Number.NaN;
  expect(difference <= 1e-12 * Math.abs(exact) ? exact : actual).toBe(exact);
};

/** Calls a method by name, as the command line does; a refusal fails the test with its problems. */
export const resultOf = (name: string, input: object): Readonly<Record<string, unknown>> => {
  const answer = callMethod(name, JSON.parse(JSON.stringify(input)));
  if (answer?.kind === "result") return answer.result;
  throw new Error(`${name}: ${JSON.stringify(answer?.problems ?? "no such method")}`);
};
