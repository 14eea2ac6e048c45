import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "./lists.ts";
import type { PlacedBlock, PlacedSheet } from "./place.ts";
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

/** Width of an A4 page lying down, less the margins and a reserve, in the characters that columns are counted in. */
const pageCharacters = ((297 - 24) / 25.4) * (96 / 7) * 0.93;
/** A block up to this much wider than the first one still takes one page. */
const widerThanMain = 1.3;
/** A page may be this much wider than its share, since columns are not cut. */
const unevenness = 1.12;
const smallestScale = 45;
/** Below this scale the letters of a page are too small to be read. */
const readableScale = 0.46;
const largestScale = 85;
/** Letters may be so much smaller where that saves a page. */
const slightlySmaller = 0.88;

const shownWidth = ({ columns }: PlacedBlock): number =>
  columns.filter(({ hidden }) => !hidden).reduce((sum, { width }) => sum + width, 4);

/** The blocks that a page ends after: those that stand beside one another share it as far as there is room. */
const lastOnPages = (blocks: readonly PlacedBlock[], room: number): readonly PlacedBlock[] => {
  let used = 0;
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    used += shownWidth(block);
    const ends = next !== undefined && used + shownWidth(next) > room;
    if (ends) used = 0;
    return ends;
  });
};

/** Width of a page of a block: of all of it, or of its part of the pages that it takes to be read. */
const widthOfPage = (width: number): number =>
  width / Math.max(1, Math.ceil((width * readableScale) / pageCharacters));

/**
 * The first block fills its page, or its pages where it is too wide for one; a much wider one is spread over as many pages
 * as it needs at that scale, and small ones share a page.
 */
const setUpBlocks = (sheet: Worksheet, { blocks }: PlacedSheet): void => {
  const widths = blocks.map(shownWidth);
  const [main = 0] = widths.map(widthOfPage);
  const pageWidths = widths.map((width) => {
    const pages = Math.ceil(width / (main * widerThanMain));
    return pages === 1 ? width : (width / pages) * unevenness;
  });
  const scale = Math.floor((pageCharacters / Math.max(...pageWidths)) * 100);
  const full = Math.max(smallestScale, Math.min(largestScale, scale));
  const pagesAt = (shown: number) => lastOnPages(blocks, (pageCharacters * 100) / shown);
  const smaller = Math.max(smallestScale, Math.floor(full * slightlySmaller));
  const shown = pagesAt(smaller).length < pagesAt(full).length ? smaller : full;
  sheet.pageSetup.scale = shown;
  for (const block of pagesAt(shown)) sheet.getColumn(block.right + 1).addPageBreak();
};

/** A table too wide to be read on one page takes more, with the row's name on each. */
const setUpOneBlock = (sheet: Worksheet, block: PlacedBlock): void => {
  const pages = Math.max(1, Math.ceil((shownWidth(block) * readableScale) / pageCharacters));
  Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: pages, fitToHeight: 0 });
  if (pages > 1) {
    const names = block.tables.some(({ id }) => id === "options") ? 2 : 1;
    sheet.pageSetup.printTitlesColumn = `${columnLetters(block.left)}:${columnLetters(block.left + names - 1)}`;
  }
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
  const [only, ...more] = placed.blocks;
  if (only !== undefined && more.length === 0) setUpOneBlock(sheet, only);
  else setUpBlocks(sheet, placed);
  repeatHeader(sheet, placed);
};
