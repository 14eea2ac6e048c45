import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";
import { seenSheets } from "../support/looked-at.ts";
import { palettePng } from "../support/palette-png.ts";
import { differences } from "../support/pictures/compare.ts";
import { type DrawnPage, dotsPerInch, drawSheets, printed } from "../support/pictures/draw-sheets.ts";
import { type Picture, readPng } from "../support/pictures/png.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/**
 * Every sheet as it is printed, beside the picture of it that was last looked at and found good. To take them anew, and to
 * look at what changed: RETAKE_PICTURES=1 npx vitest run test/examples/pictures.test.ts
 */
const retakes = process.env.RETAKE_PICTURES === "1";
const workbooks = ["template-da", "med-budget"] as const;
const pictures = path.join(root, "test/examples/pictures");
const patience = 900_000;

const exampleFile = (name: string): string => path.join(root, "examples", `${name}.xlsx`);
const sheetsOf = (name: string): readonly string[] => seenSheets(name).map(({ model }) => model.name);

/** How much finer the first page is drawn once more, to be brought to its size in another way. */
const finer = 4;

const drawn = new Map<string, readonly DrawnPage[]>();
let fine: Picture | undefined;
const folder = temporaryFolder();

beforeAll(async () => {
  const pdfs = await printed(workbooks.map(exampleFile), folder);
  for (const [index, name] of workbooks.entries())
    drawn.set(name, await drawSheets(pdfs[index] ?? "", sheetsOf(name)));
  const first = sheetsOf(workbooks[0]).slice(0, 1);
  const [page] = await drawSheets(pdfs[0] ?? "", first, ["-r", String(finer * dotsPerInch)]);
  fine = page?.picture;
}, patience);

const keptIn = (name: string): string => path.join(pictures, name);

const retake = (name: string, pages: readonly DrawnPage[]): void => {
  rmSync(keptIn(name), { recursive: true, force: true });
  mkdirSync(keptIn(name), { recursive: true });
  for (const page of pages)
    writeFileSync(path.join(keptIn(name), `${page.name}.png`), palettePng(page.picture));
};

describe.each(workbooks)("%s", (name) => {
  test("has a picture of every sheet that somebody has looked at", () => {
    const pages = drawn.get(name) ?? [];
    if (retakes) retake(name, pages);
    const kept = existsSync(keptIn(name)) ? readdirSync(keptIn(name)).sort() : [];
    expect(pages.map((page) => `${page.name}.png`).sort()).toEqual(kept);
    const sheets = new Set(pages.map((page) => page.name.slice(0, 2)));
    expect(sheets.size).toBe(sheetsOf(name).length);
  });

  test("looks as it did then: no text cut, no table moved", () => {
    const changed = (drawn.get(name) ?? []).flatMap(({ name: page, picture }) => {
      const file = path.join(keptIn(name), `${page}.png`);
      if (!existsSync(file)) return [];
      const found = differences(readPng(readFileSync(file)), picture);
      if (found === null) return [`${page}: another size`];
      const [first] = found;
      return first === undefined ? [] : [`${page}: from x ${first.x}, y ${first.y}`];
    });
    expect(changed).toEqual([]);
  });
});

describe("the comparison", () => {
  const start = (): Picture => {
    const [page] = drawn.get("template-da") ?? [];
    if (page === undefined) throw new Error("nothing drawn");
    return page.picture;
  };
  test.each([0, 1])(
    "takes letters that are drawn finer and %i of four points aside for the same",
    (aside) => {
      if (fine === undefined) throw new Error("nothing drawn");
      expect(differences(start(), coarser(fine, start(), aside))).toEqual([]);
    },
  );

  test("sees that the lower half of a line of text is cut, and only there", () => {
    const { line, picture } = firstLine(start());
    const middle = Math.floor((line.top + line.bottom) / 2);
    const found = differences(picture, whitened(picture, middle, line.bottom)) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ y }) => y < line.top - 8 || y > line.bottom)).toEqual([]);
  });

  test("sees that all below a line stands a few points lower", () => {
    const { line, picture } = firstLine(start());
    expect(differences(picture, lowered(picture, line.bottom, 5))?.length).toBeGreaterThan(20);
  });

  test("reads back what it keeps", () => {
    const picture = start();
    expect(differences(readPng(palettePng(picture)), picture)).toEqual([]);
  });
});

const isInk = ({ width, data }: Picture, x: number, y: number): boolean =>
  (data[(y * width + x) * 4] ?? 255) < 160;

/** The first line of text below the header of the page. */
const firstLine = (picture: Picture) => {
  const { width, height } = picture;
  const inked = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => x).some((x) => isInk(picture, x, y)),
  );
  const header = inked.indexOf(true);
  const afterHeader = inked.indexOf(false, header);
  const top = inked.indexOf(true, afterHeader);
  return { picture, line: { top, bottom: inked.indexOf(false, top) } };
};

const rowsOf = ({ width, data }: Picture, from: number, to: number): Uint8Array =>
  data.subarray(from * width * 4, to * width * 4);

const whitened = (picture: Picture, from: number, to: number): Picture => {
  const data = Uint8Array.from(picture.data);
  data.fill(255, from * picture.width * 4, to * picture.width * 4);
  return { ...picture, data };
};

const lowered = (picture: Picture, from: number, by: number): Picture => {
  const data = new Uint8Array(picture.data.length).fill(255);
  data.set(rowsOf(picture, 0, from), 0);
  data.set(rowsOf(picture, from, picture.height - by), (from + by) * picture.width * 4);
  return { ...picture, data };
};

/** The finer picture in the size of the other one, each point the mean of those that it covers. */
const coarser = (from: Picture, { width, height }: Picture, aside: number): Picture => {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < data.length; at += 1) {
    const [point, colour] = [Math.floor(at / 4), at % 4];
    const [left, top] = [(point % width) * finer + aside, Math.floor(point / width) * finer];
    let sum = 0;
    for (let y = 0; y < finer; y += 1)
      for (let x = 0; x < finer; x += 1)
        sum += from.data[((top + y) * from.width + left + x) * 4 + colour] ?? 255;
    data[at] = Math.round(sum / finer ** 2);
  }
  return { width, height, data };
};
