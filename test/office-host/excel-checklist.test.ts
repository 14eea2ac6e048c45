import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkIds, numberOf } from "../../addin/excel/self-test/check.ts";
import { selfTestTexts } from "../../addin/excel/self-test/text/self-test-texts.ts";
import { root } from "../../scripts/install.mjs";

const checklists = [
  ["da", "docs/da/tjekliste-excel.md", /(?:^| )[Rr]ækker?/],
  ["en", "docs/en/excel-checklist.md", /(?:^| )[Rr]ows?/],
] as const;

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

const headings = (text: string): readonly string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title ?? "");

describe.each(checklists)("the checklist for a real Excel (%s)", (language, file, rowWord) => {
  const text = read(file);

  test("has every row of the self-test under its number and its name, and no other", () => {
    const rows = [...text.matchAll(/^\| (\d+) \| ([^|]+) \|/gm)].map(([, number, name]) => [
      Number(number),
      name?.trim(),
    ]);
    const { checks } = selfTestTexts[language];
    expect(rows).toEqual(checkIds.map((id) => [numberOf(id), checks[id].name]));
  });

  test("says at each item what to do, what to expect and what to write down", () => {
    const items = text.split(/^## /m).filter((part) => /^\d+\. /.test(part));
    expect(items).toHaveLength(12);
    for (const item of items)
      expect(item.match(/^\*\*[^*]+\.\*\* /gm)?.map((label) => label.trim())).toEqual(
        language === "da"
          ? ["**Gør.**", "**Vent.**", "**Skriv ned.**"]
          : ["**Do.**", "**Expect.**", "**Write down.**"],
      );
  });

  test("names in its items only rows that there are", () => {
    const items = text.split(/^## 1\. /m)[1] ?? "";
    const sentences = items.replaceAll("\n", " ").split(/(?<=\.) /);
    const named = sentences
      .filter((sentence) => rowWord.test(sentence))
      .flatMap((sentence) => [...sentence.matchAll(/\b\d{1,2}\b/g)].map(([number]) => Number(number)));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((number) => number < 1 || number > checkIds.length)).toEqual([]);
  });

  test("has a line in its form for each item", () => {
    for (const title of headings(text).filter((each) => /^\d+\. /.test(each)))
      expect(text).toContain(`| ${title} | | | | |`);
  });

  test("names the words that stand on the ribbon, as the manifest has them", () => {
    const manifest = read("manifest.xml");
    const buttons = {
      da: ["Vis normering", "Selvtest", "Hjælp"],
      en: ["Show staffing", "Self-test", "Help"],
    };
    for (const words of buttons[language]) {
      expect(text.replaceAll("\n", " ")).toContain(`**${words}**`);
      expect(manifest).toContain(`"${words}"`);
    }
  });
});
