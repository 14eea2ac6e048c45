import type { Worksheet } from "@cj-tech-master/excelts";
import type { PlacedSheet } from "./place.ts";
import type { SheetLanguage } from "./sheet-language.ts";

const a4 = 9;
const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000;

const margins = {
  left: inches(12),
  right: inches(12),
  top: inches(18),
  bottom: inches(15),
  header: inches(8),
  footer: inches(8),
};

/** Width of an A4 page lying down, less the margins, in the characters that columns are counted in. */
const pageCharacters = ((297 - 24) / 25.4) * (96 / 7);
const smallestScale = 45;
const largestScale = 85;

/** The scale at which the first block fills a page; each further block begins on a page of its own. */
const setUpBlocks = (sheet: Worksheet, { blocks }: PlacedSheet): void => {
  const columns = blocks[0]?.columns ?? [];
  const width = columns.filter(({ hidden }) => !hidden).reduce((sum, column) => sum + column.width, 4);
  const scale = Math.floor((pageCharacters / width) * 100);
  sheet.pageSetup.scale = Math.max(smallestScale, Math.min(largestScale, scale));
  for (const block of blocks.slice(0, -1)) sheet.getColumn(block.right + 1).addPageBreak();
};

const setUpOneBlock = (sheet: Worksheet): void => {
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.fitToHeight = 0;
};

const repeatHeader = (sheet: Worksheet, { blocks }: PlacedSheet): void => {
  const stacked = blocks.some(({ tables }) => tables.length > 1);
  const tables = blocks.flatMap(({ tables: own }) => own);
  const longest = tables.find(({ kind }) => kind === "result" && stacked)
    ? tables[tables.length - 1]
    : tables[0];
  if (longest === undefined || (stacked && longest.kind !== "result")) return;
  sheet.pageSetup.printTitlesRow = `${longest.headerRow}:${longest.headerRow}`;
};

export const setUpPage = (sheet: Worksheet, { guide }: SheetLanguage): void => {
  Object.assign(sheet.pageSetup, { paperSize: a4, orientation: "landscape", margins });
  Object.assign(sheet.headerFooter, {
    oddHeader: "&L&F&R&A",
    oddFooter: `&R${guide.page} &P ${guide.of} &N`,
  });
};

export const setUpPrint = (sheet: Worksheet, language: SheetLanguage, placed: PlacedSheet): void => {
  setUpPage(sheet, language);
  if (placed.blocks.length === 1) setUpOneBlock(sheet);
  else setUpBlocks(sheet, placed);
  repeatHeader(sheet, placed);
};
