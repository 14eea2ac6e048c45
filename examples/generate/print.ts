import type { Worksheet } from "@cj-tech-master/excelts";
import type { SheetCell } from "./content.ts";
import { columnLetters } from "./lists.ts";
import type { PlacedBlock, PlacedSheet, PlacedTable } from "./place.ts";
import type { SheetLanguage } from "./sheet-language.ts";

const a4 = 9;
const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000;

const margins = {
  left: inches(7),
  right: inches(7),
  top: inches(18),
  bottom: inches(15),
  header: inches(8),
  footer: inches(8),
};

/** Part of a page that columns may fill; the rest is for how programs round. */
const pageReserve = 0.93;
/** Width of an A4 page lying down, less the margins and the reserve, in the characters that columns are counted in. */
const pageCharacters = ((297 - 14) / 25.4) * (96 / 7) * pageReserve;
/** A block up to this much wider than the first one still takes one page. */
const widerThanMain = 1.3;
/** A page may be this much wider than its share, since columns are not cut. */
const unevenness = 1.12;
/** Letters of 11 points come out at seven and a half, about those of a newspaper: the smallest to be read at a table. */
const readableScale = 0.68;
const smallestScale = 68;
/** And so small where a page would else hold a column or two. */
const smallestWithoutStrips = 64;
/** Part of a page that nobody wants a sheet of paper for. */
const widestStrip = 0.35;
/** Columns are not cut, so that a page is seldom full to the edge. */
const fullPage = 0.95;
const largestScale = 76;
/** Letters may be so much smaller where that saves a page. */
const slightlySmaller = 0.88;

/** Rows left free below what an example holds. */
const rowsToSpare = 2;

const isFilled = (row: readonly SheetCell[]): boolean =>
  row.some(({ spec, value }) => spec.role === "input" && value !== null);

/** The last row of a table that holds something; null where none does. */
const lastFilledRow = ({ rows, firstRow, lastRow }: PlacedTable): number | null => {
  const filled = rows.findLastIndex(isFilled);
  return filled < 0 ? null : Math.min(lastRow, firstRow + filled + rowsToSpare);
};

/** Of an example that is read: the tables that it fills, and the first one always. */
const setUpFilled = (sheet: Worksheet, { blocks }: PlacedSheet): void => {
  const areas = blocks.flatMap((block, index) => {
    const last = Math.max(0, ...block.tables.map((table) => lastFilledRow(table) ?? 0));
    const [first] = block.tables;
    if (first === undefined || (last === 0 && index > 0)) return [];
    const from = index === 0 ? "A1" : `${columnLetters(block.left)}${first.titleRow}`;
    return [`${from}:${columnLetters(block.right)}${last === 0 ? first.lastRow : last}`];
  });
  sheet.pageSetup.printArea = areas.join("&&");
};

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

/** Columns of names that an option is known by, its kind and what it is called. */
const optionNames = { from: 1, to: 2 } as const;

/** Width of a page of a block: of all of it, or of its part of the pages that it takes to be read. */
const widthOfPage = (width: number): number =>
  width / Math.max(1, Math.ceil((width * readableScale) / pageCharacters));

/** Widths of what stands on pages of its own, of one block or of several beside one another. */
const widthsAt = (blocks: readonly PlacedBlock[], scale: number): readonly number[] => {
  const ends = lastOnPages(blocks, (pageCharacters * 100) / scale);
  const widths: number[] = [];
  let used = 0;
  for (const block of blocks) {
    used += shownWidth(block);
    if (!ends.includes(block) && block !== blocks.at(-1)) continue;
    widths.push(used);
    used = 0;
  }
  return widths;
};

const stripsAt = (blocks: readonly PlacedBlock[], scale: number): number =>
  widthsAt(blocks, scale).filter((width) => {
    const pages = (width * scale) / 100 / pageCharacters;
    return pages > 1 && (pages % 1 < widestStrip || pages % 1 > fullPage);
  }).length;

/** The largest scale up to the wished one at which the fewest tables go over to one more page with a column or two. */
const withFewestStrips = (blocks: readonly PlacedBlock[], wished: number): number => {
  let [best, fewest] = [wished, stripsAt(blocks, wished)];
  for (let scale = wished - 1; scale >= smallestWithoutStrips && fewest > 0; scale -= 1) {
    const strips = stripsAt(blocks, scale);
    if (strips < fewest) [best, fewest] = [scale, strips];
  }
  return best;
};

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
  const shown = withFewestStrips(blocks, pagesAt(smaller).length < pagesAt(full).length ? smaller : full);
  sheet.pageSetup.scale = shown;
  for (const block of pagesAt(shown)) sheet.getColumn(block.right + 1).addPageBreak();
};

/** Pages beside one another that a table takes, when its names stand on each. */
const pagesFor = (width: number, names: number): number => {
  const room = pageCharacters / readableScale;
  return width <= room ? 1 : Math.ceil((width - names) / (room - names));
};

/** A table too wide to be read on one page takes more, with the row's name on each. */
const setUpOneBlock = (sheet: Worksheet, block: PlacedBlock): void => {
  const { from, to } = block.tables.some(({ id }) => id === "options") ? optionNames : { from: 0, to: 0 };
  const names = block.columns.slice(from, to + 1).reduce((sum, { width }) => sum + width, 0);
  const pages = pagesFor(shownWidth(block), names);
  Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: pages, fitToHeight: 0 });
  if (pages > 1)
    sheet.pageSetup.printTitlesColumn = `${columnLetters(block.left + from)}:${columnLetters(block.left + to)}`;
};

/** Tables beside one another have their headers in one row; those below one another cannot share one. */
const repeatHeader = (sheet: Worksheet, { blocks }: PlacedSheet): void => {
  const [first] = blocks.flatMap(({ tables }) => tables);
  if (first === undefined || blocks.some(({ tables }) => tables.length > 1)) return;
  sheet.pageSetup.printTitlesRow = `${first.headerRow}:${first.headerRow}`;
};

export const setUpPage = (sheet: Worksheet, { guide }: SheetLanguage): void => {
  Object.assign(sheet.pageSetup, { paperSize: a4, orientation: "landscape", margins });
  Object.assign(sheet.headerFooter, {
    oddHeader: "&L&F&R&A",
    oddFooter: `&R${guide.page} &P ${guide.of} &N`,
  });
};

export const setUpPrint = (
  sheet: Worksheet,
  language: SheetLanguage,
  placed: PlacedSheet,
  isExample: boolean,
): void => {
  setUpPage(sheet, language);
  const [only, ...more] = placed.blocks;
  if (only !== undefined && more.length === 0) setUpOneBlock(sheet, only);
  else setUpBlocks(sheet, placed);
  repeatHeader(sheet, placed);
  const hasInputs = placed.blocks.some(({ tables }) => tables.some(({ kind }) => kind !== "result"));
  if (isExample && hasInputs) setUpFilled(sheet, placed);
  // A report names cells of the inputs; among the results, rows go on over several pages.
  if (hasInputs || placed.id === "result") sheet.pageSetup.showRowColHeaders = true;
};
