import type { CellWrite } from "../../../core/workbook/tables.ts";
import { findEntry } from "../archive/archive.ts";
import { inflateEntry } from "../archive/inflate.ts";
import { type PartChanges, replaceParts } from "../archive/replace-parts.ts";
import type { Package, Worksheet } from "../package.ts";
import { encodeText } from "../xml/text.ts";
import { type PlacedWrite, placeWrites } from "./check-writes.ts";
import { dropCalculationChain, type TextChanges } from "./drop-calculation-chain.ts";
import { forceCalculation } from "./force-calculation.ts";
import type { WriteProblem, WriteRefusal } from "./problems.ts";
import { indexSheet } from "./sheet-index.ts";
import { type SplicedSheet, spliceSheet } from "./splice-sheet.ts";

const textOf = ({ readText }: Package, part: string): string => {
  const text = readText(part);
  if (text === null) throw new Error(`The part ${part} was there when the package was opened.`);
  return text;
};

const missingSheet = (writes: readonly PlacedWrite[]): SplicedSheet => ({
  problems: writes.map(
    ({ write }): WriteProblem => ({ code: "no-such-sheet", sheet: write.sheet, address: write.address }),
  ),
  xml: null,
  formulasRemoved: false,
});

const spliceWorksheet = (opened: Package, sheet: Worksheet, writes: readonly PlacedWrite[]): SplicedSheet =>
  spliceSheet(indexSheet(textOf(opened, sheet.part), sheet.part), sheet.tables, writes, opened.cellContext);

const encodeChanges = ({ archive }: Package, changes: TextChanges): PartChanges => {
  const encoded = new Map<string, Uint8Array | null>();
  for (const [part, text] of changes) {
    const entry = findEntry(archive, part);
    if (entry === undefined) continue;
    encoded.set(entry.name, text === null ? null : encodeText(text, inflateEntry(archive.bytes, entry)));
  }
  return encoded;
};

/** What changes besides the sheets. */
const workbookChanges = (opened: Package, formulasRemoved: boolean): TextChanges => {
  const { workbookPart, readText } = opened;
  const xml = textOf(opened, workbookPart);
  const forced = forceCalculation(xml, workbookPart);
  const chain: TextChanges = formulasRemoved ? dropCalculationChain(readText, workbookPart) : new Map();
  return forced === xml ? chain : new Map([...chain, [workbookPart, forced]]);
};

/**
 * The bytes of the workbook with values written into cells. Only the cells are replaced in the text of their sheets: each
 * keeps its format, loses a formula that it held, and texts go into the cell itself. A day is written as the workbook
 * counts its days; it shows as a date only where the cell has such a format. An empty text makes the cell blank.
 * All other parts keep their very bytes, but for the order in the workbook part to calculate on opening, and the
 * calculation chain, which goes when a formula goes. Where no value differs from its cell, the bytes are those that were opened.
 *
 * A workbook that cannot take a value (sheet gone, cells merged, array formula, header or totals row) gives a refusal that
 * lists every such cell, and nothing is written. Throws `RangeError` for a write that no workbook could take: no
 * address, no finite number, no day of the calendar, a text over 32,767 characters, one cell twice.
 */
export const writeCells = (opened: Package, writes: readonly CellWrite[]): Uint8Array | WriteRefusal => {
  const bySheet = placeWrites(writes, opened.cellContext.date1904);
  const changes = new Map<string, string | null>();
  const problems: WriteProblem[] = [];
  let formulasRemoved = false;
  for (const [name, placed] of bySheet) {
    const sheet = opened.worksheets.find((worksheet) => worksheet.name === name);
    const spliced = sheet === undefined ? missingSheet(placed) : spliceWorksheet(opened, sheet, placed);
    problems.push(...spliced.problems);
    formulasRemoved ||= spliced.formulasRemoved;
    if (sheet !== undefined && spliced.xml !== null) changes.set(sheet.part, spliced.xml);
  }
  if (problems.length > 0) return { refused: "write", problems };
  if (changes.size === 0) return opened.archive.bytes.slice();
  const all = new Map([...changes, ...workbookChanges(opened, formulasRemoved)]);
  return replaceParts(opened.archive, encodeChanges(opened, all));
};
