import { strFromU8, unzipSync } from "fflate";
import { type CellArea, contains, parseAddress } from "../../addin/ooxml/cells/address.ts";
import { formulaOf, sheetPieces } from "./sheet-pieces.ts";

/** What a saved workbook may differ in from the one that was opened. */
export interface ExpectedChanges {
  /** Cells that were edited, by the part of their sheet. */
  readonly areas: ReadonlyMap<string, readonly CellArea[]>;
  /** Parts of tables that have more rows or another totals row, with the sheet's part. */
  readonly tables: ReadonlyMap<string, string>;
}

type Parts = Readonly<Record<string, Uint8Array>>;

const textOf = (parts: Parts, part: string): string => strFromU8(parts[part] ?? new Uint8Array());

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

/** Ranges that a table takes along when it grows, which then may differ in their numbers alone. */
const withoutRanges = (xml: string): string =>
  xml.replace(/\b(ref|sqref)="[^"]*"/g, '$1=""').replace(/<((?:\w+:)?sqref)>[^<]*<\/\1>/g, "<$1></$1>");

/** A table's part without where it reaches and what its totals row says. */
const withoutTotals = (xml: string): string =>
  withoutRanges(xml)
    .replace(/\stotalsRow(?:Function|Label)="[^"]*"/g, "")
    .replace(/<((?:\w+:)?totalsRowFormula)>.*?<\/\1>/gs, "")
    .replace(/<((?:\w+:)?tableColumn)(\s[^>]*[^/])><\/\1>/g, "<$1$2/>");

const withoutDimension = (frame: string): string =>
  frame.replace(/(<(?:\w+:)?dimension\s[^>]*?ref=)"[^"]*"/, '$1""');

const frameDifference = (before: string, after: string, hasGrown: boolean): string[] => {
  const kept = (frame: string): string => {
    const bare = withoutDimension(frame);
    return hasGrown ? withoutRanges(bare) : bare;
  };
  return kept(before) === kept(after) ? [] : ["what stands around the rows"];
};

const isAmong = (areas: readonly CellArea[], address: string): boolean => {
  const place = parseAddress(address);
  return place !== null && areas.some((area) => contains(area, place));
};

const cellDifferences = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  areas: readonly CellArea[],
): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((address) => {
    const [was, is] = [before.get(address), after.get(address)];
    if (was === is || isAmong(areas, address)) return false;
    const [formula, formulaNow] = [formulaOf(was ?? ""), formulaOf(is ?? "")];
    return formula === null || formulaNow === null || formula !== formulaNow;
  });

const rowDifferences = (
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
  areas: readonly CellArea[],
): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((row) => {
      const isEdited = areas.some(({ top, bottom }) => row >= top && row <= bottom);
      return before.get(row) !== after.get(row) && !(isEdited && before.get(row) === undefined);
    })
    .map((row) => `row ${row}`);

const sheetDifferences = (
  before: string,
  after: string,
  areas: readonly CellArea[],
  hasGrown: boolean,
): string[] => {
  const [was, is] = [sheetPieces(before), sheetPieces(after)];
  return [
    ...frameDifference(was.frame, is.frame, hasGrown),
    ...rowDifferences(was.rows, is.rows, areas),
    ...cellDifferences(was.cells, is.cells, areas),
  ];
};

const calcChain = "xl/calcChain.xml";

/** The workbook part without the order to calculate everything on opening. */
const withoutCalculation = (xml: string): string =>
  xml.replace(/\sfullCalcOnLoad="[^"]*"/, "").replace(/<(?:\w+:)?calcPr\s*\/>/, "");

/** The part without its mention of the chain of calculation. */
const withoutChain = (xml: string): string =>
  xml.replace(/<(?:\w+:)?(?:Override|Relationship)\s[^>]*calcChain[^>]*\/>/, "");

const partDifferences = (before: Parts, after: Parts, part: string, expected: ExpectedChanges): string[] => {
  const [was, is] = [textOf(before, part), textOf(after, part)];
  if (part === "xl/workbook.xml") return withoutCalculation(was) === withoutCalculation(is) ? [] : [part];
  if (part === "[Content_Types].xml" || part === "xl/_rels/workbook.xml.rels")
    return after[calcChain] === undefined && withoutChain(was) === is ? [] : [part];
  if (expected.tables.has(part)) return withoutTotals(was) === withoutTotals(is) ? [] : [part];
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) return [part];
  const hasGrown = [...expected.tables.values()].includes(part);
  return sheetDifferences(was, is, expected.areas.get(part) ?? [], hasGrown).map(
    (what) => `${part}: ${what}`,
  );
};

/**
 * Where a saved workbook differs from the opened one beyond the edits and what follows from them: values of formulas, the chain
 * and order of calculation, and the ranges that grow with a table. Empty where nothing was lost.
 */
export const unexpectedDifferences = (
  before: Uint8Array,
  after: Uint8Array,
  expected: ExpectedChanges,
): string[] => {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const names = Object.keys(was).filter((name) => name !== calcChain || is[calcChain] !== undefined);
  if (JSON.stringify(names) !== JSON.stringify(Object.keys(is))) return ["parts are gone, new or elsewhere"];
  return names
    .filter((part) => !isSame(was[part], is[part]))
    .flatMap((part) => partDifferences(was, is, part, expected));
};
