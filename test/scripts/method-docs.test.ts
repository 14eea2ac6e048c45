import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { methodNames } from "../../core/methods/methods.ts";
import { root } from "../../scripts/install.mjs";
import { methodCommand } from "../support/command.ts";

vi.setConfig({ testTimeout: 60_000 });

const page = readFileSync(path.join(root, "docs", "methods.md"), "utf8");

/** The example under a method's heading: what is sent, and what it answers. */
const exampleOf = (name: string): readonly [string, string] => {
  const part = page.slice(page.indexOf(`\n## ${name}\n`)).split("\n## ")[1] ?? "";
  const [input = "", answer = ""] = [...part.matchAll(/```json\n(.*?)\n```/gs)].map(([, json = ""]) => json);
  return [input, answer];
};

describe("the examples of docs/methods.md", () => {
  test.each(methodNames)("%s answers what stands there", async (name) => {
    const [input, answer] = exampleOf(name);
    const { exitCode, output, errors } = await methodCommand([name], input);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toBe(`${answer}\n`);
  });

  test("every method has a heading and is listed", () => {
    for (const name of methodNames) expect(page).toContain(`- [${name}](#${name}): `);
  });
});
