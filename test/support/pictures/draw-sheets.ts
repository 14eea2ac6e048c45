import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { findPdfToPicture } from "../../../scripts/libreoffice.mjs";
import { convertWithLibreOffice } from "../libreoffice.ts";
import { type Picture, readPng } from "./png.ts";

const run = promisify(execFile);
export const dotsPerInch = 60;
/** Pages of a sheet that are kept: what comes after them is more of the same rows. */
const mostPages = 2;

/** A page of a sheet as it is printed. */
export interface DrawnPage {
  /** The sheet by its place in the workbook and its name, and which of its pages it is. */
  readonly name: string;
  readonly picture: Picture;
}

const pdfToPicture = (): string => {
  const program = findPdfToPicture();
  if (program === null || program === undefined)
    throw new Error("pdftoppm is not installed. npm test installs it.");
  return program;
};

/** Each page of a PDF tells its sheet in the header, last on its first line. */
const sheetsOfPages = async (pdf: string, sheets: readonly string[]): Promise<readonly string[]> => {
  const program = path.join(path.dirname(pdfToPicture()), "pdftotext");
  const { stdout } = await run(program, ["-layout", pdf, "-"], { maxBuffer: 2 ** 27 });
  return stdout
    .split("\f")
    .slice(0, -1)
    .map((text) => {
      const [first = ""] = text.split("\n").filter((line) => line.trim() !== "");
      return sheets.find((sheet) => first.trim().endsWith(` ${sheet}`)) ?? "";
    });
};

const plainLetters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", " ": "-" };

/** A name that files have on every computer. */
const plainName = (sheet: string): string =>
  sheet.toLowerCase().replace(/[æøå ]/g, (letter) => plainLetters[letter] ?? letter);

const drawPage = async (pdf: string, page: number, ways: readonly string[]): Promise<Picture> => {
  const target = `${pdf}-${page}`;
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  await run(pdfToPicture(), [
    "-png",
    ...(ways.length > 0 ? ways : ["-r", String(dotsPerInch)]),
    ...only,
    pdf,
    target,
  ]);
  return readPng(await readFile(`${target}.png`));
};

/**
 * Draws the first pages of every sheet as LibreOffice prints them.
 * @param ways What the program that draws is told in place of the usual, such as to draw finer.
 */
export const drawSheets = async (
  pdf: string,
  sheets: readonly string[],
  ways: readonly string[] = [],
): Promise<readonly DrawnPage[]> => {
  const pages = (await sheetsOfPages(pdf, sheets)).map((sheet, index) => ({ sheet, page: index + 1 }));
  const drawn: DrawnPage[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const own = pages.filter((page) => page.sheet === sheet).slice(0, mostPages);
    for (const [count, { page }] of own.entries()) {
      const place = String(index + 1).padStart(2, "0");
      const name = `${place}-${plainName(sheet)}-${count + 1}`;
      drawn.push({ name, picture: await drawPage(pdf, page, ways) });
    }
  }
  return drawn;
};

/** Prints files by one start of LibreOffice, in the notation of no country. */
export const printed = async (files: readonly string[], folder: string): Promise<readonly string[]> => {
  const before = process.env.LC_ALL;
  process.env.LC_ALL = "C.UTF-8";
  try {
    return await convertWithLibreOffice(files, "pdf", folder);
  } finally {
    if (before === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = before;
  }
};
