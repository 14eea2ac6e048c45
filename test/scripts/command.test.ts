import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { commandArguments } from "../../scripts/command.mjs";

const [file = "", ...rest] = commandArguments(["--help"]);

test("the command stands in one folder for one state of the sources", () => {
  expect(rest).toEqual(["--help"]);
  expect(existsSync(file)).toBe(true);
  expect(commandArguments([])).toEqual([file]);
});

test("the model is loaded apart from the start, so that a file that is refused does not wait for it", () => {
  const parts = readdirSync(path.dirname(file));
  const holding = (text: string) =>
    parts.filter((part) => readFileSync(path.join(path.dirname(file), part), "utf8").includes(text));
  expect(holding("evaluateScenario")).toHaveLength(1);
  expect(holding("evaluateScenario")).not.toContain("evaluate.mjs");
});
