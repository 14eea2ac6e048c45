import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startersText as danish } from "../../../addin/pane/text/starters-da.ts";
import { startersText as english } from "../../../addin/pane/text/starters-en.ts";
import { starterWorkbook } from "../../../addin/pane-host/starters.ts";
import { languages } from "../../../core/text/language.ts";
import { exampleWorkbooks } from "../../../examples/workbooks.ts";
import { root } from "../../../scripts/install.mjs";

const texts = { da: danish, en: english } as const;
const starters = Object.keys(danish) as (keyof typeof danish)[];

beforeEach(() => {
  vi.stubGlobal("fetch", async (file: URL) => new Response(readFileSync(fileURLToPath(file))));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("every worked example can be opened from the pane, by the question that it answers", async () => {
  const offered = await Promise.all(
    starters.map(async (starter) => ({ starter, ...(await starterWorkbook(starter, "da")) })),
  );
  const examples = exampleWorkbooks.filter(({ stories }) => stories !== null);
  for (const { name, stories } of examples) {
    const found = offered.find((file) => file.name === `${name}.xlsx`);
    if (stories === null || found === undefined) throw new Error(`${name} is not offered`);
    expect(Buffer.compare(found.bytes, readFileSync(path.join(root, "examples", found.name)))).toBe(0);
    for (const language of languages)
      expect(texts[language][found.starter].hint).toBe(stories[language].question);
  }
  expect(offered).toHaveLength(examples.length + 1);
});

test("the template is in the language of the pane", async () => {
  for (const language of languages) {
    const { bytes } = await starterWorkbook("template", language);
    const file = path.join(root, "examples", `template-${language}.xlsx`);
    expect(existsSync(file) && Buffer.compare(bytes, readFileSync(file))).toBe(0);
  }
});
