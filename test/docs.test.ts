import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/install.mjs";

const markdown = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return markdown(file);
    return entry.name.endsWith(".md") ? [file] : [];
  });

const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");
const pages = ["README.md", ...markdown("docs")];

/** Text in fences is no text of the page's own. */
const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");

const headings = (text: string): readonly string[] =>
  [...withoutFences(text).matchAll(/^(#+) +(.+)$/gm)].map(
    ([, level = "", title = ""]) => `${level} ${title}`,
  );

/** The anchor that a heading has where Markdown is shown as a page. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

const linksOf = (text: string): readonly string[] =>
  [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target.replace(/\s+/g, ""));

const isLocal = (target: string): boolean => !/^[a-z]+:/.test(target);

/** What is wrong with a link of a page; null: it leads somewhere. */
const fault = (page: string, target: string): string | null => {
  const [file = "", anchor] = target.split("#");
  const found = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(root, found))) return `${page}: ${target} is not there`;
  if (anchor === undefined || !found.endsWith(".md")) return null;
  return headings(textOf(found)).some((heading) => anchorOf(heading) === anchor)
    ? null
    : `${page}: ${target} has no such heading`;
};

test("every link of README and the documents leads to a file or a heading that is there", () => {
  const links = pages.flatMap((page) =>
    linksOf(textOf(page))
      .filter(isLocal)
      .map((target) => [page, target] as const),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.flatMap(([page, target]) => fault(page, target) ?? [])).toEqual([]);
});

/** Danish pages name their English twin, and the other way round. */
const twins = markdown("docs/da").map((danish) => {
  const [english] = linksOf(textOf(danish)).filter((target) => target.startsWith("../en/"));
  return [danish, english === undefined ? "" : path.posix.join("docs/da", english)] as const;
});

describe("what is written for users", () => {
  test("is there in Danish and in English, each page for each", () => {
    expect(twins.map(([, english]) => english).sort()).toEqual([...markdown("docs/en")].sort());
  });

  test.each(twins)("%s and its twin tell the same under the same headings", (danish, english) => {
    const shape = (file: string) => headings(textOf(file)).map((heading) => heading.replace(/ .*/, ""));
    expect(shape(english)).toEqual(shape(danish));
    expect(linksOf(textOf(english))).toContain(path.posix.relative("docs/en", danish));
    const rows = (file: string) => textOf(file).match(/^\|/gm)?.length ?? 0;
    expect(rows(english)).toBe(rows(danish));
  });
});
