import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { resultTexts } from "../../core/text/result-texts.ts";
import { sheetChartNames } from "../../core/workbook/contract/charts.ts";
import {
  inputTableIds,
  inputTables,
  settingsTableIds,
  settingsTables,
} from "../../core/workbook/contract/contract.ts";
import { sheetIds } from "../../core/workbook/contract/sheets.ts";
import { columnWidthFor } from "../../examples/generate/measure.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { root } from "../../scripts/install.mjs";
import { type SeenSheet, seenSheets } from "../support/looked-at.ts";

const inputNames = new Set<string>([
  ...inputTableIds.map((id) => inputTables[id].name),
  ...settingsTableIds.map((id) => settingsTables[id].name),
]);

const partsOf = (name: string): ReadonlyMap<string, string> => {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`))));
  return new Map(Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]));
};

const holdsInputs = ({ model }: SeenSheet): boolean =>
  model.tables.some((table) => inputNames.has(table.name));
const namesOf = (sheets: readonly SeenSheet[]): readonly string[] => sheets.map(({ model }) => model.name);

/** Width of A4 lying down without its margins, in points. */
const pageWidth = ((297 - 14) / 25.4) * 72;
/** Points of a character that columns are counted in, as programs print them. */
const pointsPerCharacter = (7 * 72) / 96;
/** Letters of 11 points come out at seven: below it they are too small to be read. */
const leastScale = 0.64;
/** Part of a page that nobody wants a sheet of paper for. */
const widestStrip = 0.15;

const numberIn = (xml: string, attribute: string): number | null => {
  const [, found] = new RegExp(`<pageSetup[^>]*\\b${attribute}="(\\d+)"`).exec(xml) ?? [];
  return found === undefined ? null : Number(found);
};

/** The last columns of the pages beside one another, where the sheet is not fitted to a number of pages. */
const breaksIn = (xml: string): readonly number[] => {
  const [, breaks = ""] = /<colBreaks[^>]*>(.*?)<\/colBreaks>/s.exec(xml) ?? [];
  return [...breaks.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
};

const widthBetween = ({ widthOf }: SeenSheet, from: number, to: number): number => {
  let width = 0;
  for (let column = from; column <= to; column += 1) width += widthOf(column);
  return width * pointsPerCharacter;
};

const lastColumn = ({ cells }: SeenSheet): number =>
  Math.max(...cells.filter(({ value }) => value !== null).map(({ column }) => column));

describe.each(exampleWorkbooks.map((example) => [example.name, example] as const))(
  "%s",
  (name, { language, plain }) => {
    const sheets = seenSheets(name);
    const parts = partsOf(name);
    const text = contractTexts[language];
    const xmlOf = ({ model }: SeenSheet): string => parts.get(model.part) ?? "";

    test("its sheets tell the story in their order, and it opens on the first", () => {
      const told = sheetIds.filter((id) => id !== "charts" || plain !== true);
      expect(namesOf(sheets)).toEqual(told.map((id) => text.sheets[id].name));
      expect(parts.get("xl/workbook.xml")).not.toMatch(/activeTab="[1-9]/);
    });

    test("the first sheet says in ten lines what to do, each of them one line long", () => {
      const [start] = sheets;
      if (start === undefined) throw new Error("no sheet");
      const steps = start.cells.filter(({ column, value }) => column === 2 && typeof value === "number");
      expect(steps.slice(-10).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      const lines = steps
        .slice(-10)
        .map(({ row }) => start.cells.find((cell) => cell.row === row && cell.column === 4));
      for (const line of lines) {
        const what = line?.value;
        if (typeof what !== "string") throw new Error("a step without words");
        expect(columnWidthFor(what, { size: 11, bold: false })).toBeLessThanOrEqual(start.widthOf(4));
      }
    });

    test("what stands above a table stays in view", () => {
      const loose = sheets.filter(({ model }) => model.tables.length > 0 && model.frozenRows === 0);
      expect(namesOf(loose)).toEqual([]);
    });

    test("sheets that nobody writes are locked without a password, all others are open", () => {
      const locked = sheets.filter(({ model }) => model.isProtected);
      const readOnly = (["start", "charts", "optionKinds"] as const).map((id) => text.sheets[id].name);
      expect(namesOf(locked)).toEqual(plain === true ? [] : readOnly);
      expect(locked.filter(holdsInputs)).toEqual([]);
      for (const sheet of locked)
        expect(xmlOf(sheet)).not.toMatch(/<sheetProtection[^>]*(?:password|hashValue)=/);
    });

    test("native charts and notes stand in it, and neither where Excel is to insert its sheets", () => {
      const charts = [...parts.keys()].filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
      const drawings = [...parts].filter(([part]) => /^xl\/drawings\/drawing\d+\.xml$/.test(part));
      const named = drawings.flatMap(([, xml]) => [
        ...xml.matchAll(/<xdr:cNvPr id="\d+" name="([^"]*)" descr="([^"]+)"/g),
      ]);
      expect(charts).toHaveLength(plain === true ? 0 : sheetChartNames.length);
      expect(named.map(([, chart]) => chart)).toEqual(plain === true ? [] : sheetChartNames);
      const comments = [...parts.keys()].filter((part) => part.startsWith("xl/comments"));
      expect(comments.length > 0).toBe(plain !== true);
    });

    test("every sheet fills its pages of A4: none is a strip that did not fit, and all can be read", () => {
      // What these hold to the right or below what is read is for the sheet's own use.
      const hasMore = [text.sheets.charts.name, text.sheets.control.name];
      const badly = sheets.flatMap((sheet) => {
        const xml = xmlOf(sheet);
        const { name: own } = sheet.model;
        expect([own, numberIn(xml, "paperSize")]).toEqual([own, 9]);
        if (/<pageSetUpPr[^>]*fitToPage="1"/.test(xml)) {
          const pages = numberIn(xml, "fitToWidth") ?? 1;
          const scale = (pages * pageWidth) / widthBetween(sheet, 1, lastColumn(sheet));
          return hasMore.includes(own) || scale > leastScale ? [] : [`${own}: ${scale}`];
        }
        const scale = (numberIn(xml, "scale") ?? 100) / 100;
        const edges = [0, ...breaksIn(xml), lastColumn(sheet)];
        return edges.slice(1).flatMap((edge, index) => {
          const pages = (widthBetween(sheet, (edges[index] ?? 0) + 1, edge) * scale) / pageWidth;
          const isStrip = pages > 1 && pages % 1 < widestStrip;
          return isStrip || scale < leastScale ? [`${own} to column ${edge}: ${pages.toFixed(2)}`] : [];
        });
      });
      expect(badly).toEqual([]);
    });

    test("a colour that comes and goes says nothing that a word, a pattern or a frame does not say", () => {
      const styles = parts.get("xl/styles.xml") ?? "";
      const looks = [
        ...(/<dxfs[^>]*>(.*?)<\/dxfs>/s.exec(styles)?.[1] ?? "").matchAll(/<dxf>(.*?)<\/dxf>/gs),
      ];
      const words = Object.values(resultTexts[language].levels);
      const coloured = sheets.flatMap((sheet) =>
        [...xmlOf(sheet).matchAll(/<cfRule type="(\w+)"[^>]*dxfId="(\d+)"[^>]*>(.*?)<\/cfRule>/gs)].flatMap(
          ([, type = "", look = "", rule = ""]) => {
            const solid = /<fill><patternFill(?: patternType="solid")?>/.test(looks[Number(look)]?.[1] ?? "");
            return solid ? [{ type, rule, sheet: sheet.model.name }] : [];
          },
        ),
      );
      expect(coloured.length).toBeGreaterThanOrEqual(words.length);
      const flags = coloured.filter(({ sheet }) => sheet === text.sheets.flags.name);
      expect(flags).toHaveLength(words.length);
      for (const word of words)
        expect(flags.filter(({ rule }) => rule.includes(`&quot;${word}&quot;`))).toHaveLength(1);
      expect(
        sheets.flatMap((sheet) => [...xmlOf(sheet).matchAll(/<(?:colorScale|dataBar|iconSet)\b/g)]),
      ).toEqual([]);
    });
  },
);
