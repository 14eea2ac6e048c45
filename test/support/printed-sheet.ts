import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findPdfToPicture } from "../../scripts/libreoffice.mjs";
import { convertWithLibreOffice } from "./libreoffice.ts";

const run = promisify(execFile);

/** A word on paper, in points from the upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** One sheet of a workbook, which alone is to be printed. */
export interface SheetToPrint {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet: string;
}

const workbookPart = "xl/workbook.xml";

/** Most hidden sheets are not printed, which saves the time that they take. */
const withOneSheet = (bytes: Uint8Array, shown: string): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[workbookPart] ?? new Uint8Array());
  const names = [...xml.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  const hidden = xml
    .replace(/<sheet ([^>]*?name="([^"]*)"[^>]*?)\/>/g, (tag, rest: string, name: string) =>
      name === shown ? tag : `<sheet ${rest.replace(/ ?state="[^"]*"/, "")} state="hidden"/>`,
    )
    .replace(/activeTab="\d+"/, "")
    .replace(/<workbookView /, `<workbookView activeTab="${names.indexOf(shown)}" `);
  return zipSync({ ...parts, [workbookPart]: strToU8(hidden) });
};

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replaceAll("&amp;", "&");

const pagesOf = (html: string): readonly PrintedPage[] =>
  [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, words = ""]) => ({
      width: Number(width),
      height: Number(height),
      words: [
        ...words.matchAll(
          /<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, right, bottom, text = ""]) => ({
        text: plain(text),
        left: Number(left),
        right: Number(right),
        bottom: Number(bottom),
      })),
    }),
  );

const headHeight = 50;

/** The head of each page names its sheet. */
const isOf =
  (sheet: string) =>
  ({ words }: PrintedPage): boolean =>
    words.some(({ text, bottom }) => text === sheet && bottom < headHeight);

/** The pages of each sheet as LibreOffice prints them, with the words on them and where they stand. */
export const printedSheets = async (
  sheets: readonly SheetToPrint[],
  folder: string,
): Promise<readonly (readonly PrintedPage[])[]> => {
  const files = sheets.map(({ name, bytes, sheet }) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, withOneSheet(bytes, sheet));
    return file;
  });
  const converted = await convertWithLibreOffice(files, "pdf", path.join(folder, "pdf"));
  // It comes in one package with the program that draws pages.
  const program = path.join(path.dirname(findPdfToPicture() ?? ""), "pdftotext");
  return Promise.all(
    converted.map(async (file, index) =>
      pagesOf((await run(program, ["-bbox", file, "-"], { maxBuffer: 1 << 26 })).stdout).filter(
        isOf(sheets[index]?.sheet ?? ""),
      ),
    ),
  );
};
