import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openPackage, readTables } from "../../addin/ooxml/index.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { reportTexts } from "../../core/text/report-texts.ts";
import { reportTable } from "../../core/workbook/contract/report.ts";
import type { ExampleWorkbook } from "../../examples/data/example.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { root } from "../../scripts/install.mjs";
import { type PrintedPage, printedSheets } from "../support/printed-sheet.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

/** The plain templates have the same sheet. */
const exampleFiles = exampleWorkbooks.filter(({ plain }) => plain !== true);

/** Side margins of the page in points, 7 mm, with a hair for rounding. */
const margin = 7 / 0.352_777_8 - 0.5;
const mostPages = 2;

interface Printed {
  readonly example: ExampleWorkbook;
  /** What the product has written, line by line. */
  readonly lines: readonly (readonly string[])[];
  readonly pages: readonly PrintedPage[];
}

const writtenLines = (bytes: Uint8Array): Printed["lines"] => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(opened.refused);
  const table = readTables(opened).tables.find(({ name }) => name === reportTable.name);
  const texts = (table?.rows ?? []).map((cells) =>
    cells.slice(0, -1).flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
  return texts.filter((cells) => cells.length > 0);
};

/** Letters alone: paper has its own spaces. */
const letters = (text: string): string => text.replace(/\s/g, "");

let printed: readonly Printed[] = [];

beforeAll(async () => {
  const files = exampleFiles.map(
    ({ name }) => new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`))),
  );
  const pages = await printedSheets(
    exampleFiles.map(({ name, language }, index) => ({
      name,
      sheet: contractTexts[language].sheets.report.name,
      bytes: files[index] ?? new Uint8Array(),
    })),
    folder,
  );
  printed = exampleFiles.map((example, index) => ({
    example,
    lines: writtenLines(files[index] ?? new Uint8Array()),
    pages: pages[index] ?? [],
  }));
}, 300_000);

const each = exampleFiles.map(({ name }, index) => [name, index] as const);
const at = (index: number): Printed => {
  const found = printed[index];
  if (found === undefined) throw new Error("not printed");
  return found;
};

describe("the report on paper", () => {
  test.each(each)("takes one page or two of A4, none of them blank (%s)", (_, index) => {
    const { example, pages } = at(index);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(example.stories === null ? 1 : mostPages);
    for (const { width, height, words } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      // Beside what stands at the top and the foot of every page.
      expect(words.length).toBeGreaterThan(8);
    }
  });

  test.each(each)("has all that is written, and nothing of it beyond the margins (%s)", (_, index) => {
    const { lines, pages } = at(index);
    const paper = letters(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(""));
    // Words of one line stand by their columns on paper, so that each is looked for by itself.
    const written = lines.flat().flatMap((cell) => cell.split(" "));
    const missing = written.filter((word) => !paper.includes(letters(word)));
    expect(missing).toEqual([]);
    for (const { width, words } of pages) {
      expect(words.filter(({ left, right }) => left < margin || right > width - margin)).toEqual([]);
    }
  });

  test.each(each.filter((_, index) => exampleFiles[index]?.stories !== null))(
    "of an example answers, warns, names its sources and ends with the signatures (%s)",
    (_, index) => {
      const { example, lines } = at(index);
      const words = reportTexts[example.language];
      expect(lines[0]?.[0]).toContain(example.tables.settings?.workplace ?? "");
      for (const heading of [
        words.question.heading,
        words.answer.heading,
        words.scenarios.heading,
        words.flags.heading,
        words.assumptions.heading,
        words.disputed.heading,
        words.basis.heading,
      ])
        expect(lines).toContainEqual([heading]);
      expect(lines.at(-1)).toEqual(words.signatures);
    },
  );

  test("of a template is blank", () => {
    const templates = printed.filter(({ example }) => example.stories === null);
    expect(templates.length).toBeGreaterThan(0);
    for (const { lines } of templates) expect(lines).toEqual([]);
  });
});
