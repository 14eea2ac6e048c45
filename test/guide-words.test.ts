import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/install.mjs";

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** Files of the product's words in one language: text/da.ts, text/trouble-da.ts, text/da/flags.ts. */
const textFiles = (language: "da" | "en"): readonly string[] =>
  ["addin", "core"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
      .filter((name) => new RegExp(`/text/(${language}/.*|([^/]*-)?${language})\\.ts$`).test(name)),
  );

/** All words that the program can show, those of the ribbon among them. */
const productWords = (language: "da" | "en"): string =>
  [...textFiles(language), "manifest.xml"].map(read).join("\n").toLowerCase();

const boldWords = (text: string, mark: RegExp): readonly string[] =>
  [...text.matchAll(mark)].map(([, word = ""]) => word.replace(/\s+/g, " ").toLowerCase());

/** The sheets of the examples are Danish: their words stay so in the English guide. */
const ofSheets = ["oplyst af", "status", "rapport", "kontrol"];

const helpIn = (language: "da" | "en"): string => {
  const [, part = ""] =
    new RegExp(`<main id="${language}"([\\s\\S]*?)</main>`).exec(read("addin/help.html")) ?? [];
  return part;
};

test.each([
  ["the user guide", "da", boldWords(read("docs/da/brugervejledning.md"), /\*\*([^*]+)\*\*/g), 12],
  ["the user guide", "en", boldWords(read("docs/en/user-guide.md"), /\*\*([^*]+)\*\*/g), 12],
  ["the help", "da", boldWords(helpIn("da"), /<strong>([^<]+)<\/strong>/g), 4],
  ["the help", "en", boldWords(helpIn("en"), /<strong>([^<]+)<\/strong>/g), 4],
] as const)("%s (%s) names buttons and headings by the words that they have", (_, language, named, least) => {
  const words = productWords(language);
  expect(named.length).toBeGreaterThanOrEqual(least);
  expect(named.filter((word) => !ofSheets.includes(word) && !words.includes(word))).toEqual([]);
});
