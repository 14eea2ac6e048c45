import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { type ModelTableId, modelTable, resultTables } from "../../core/workbook/contract/contract.ts";
import {
  columnWeight,
  countWeight,
  fingerprintTableIds,
  lastCharacters,
  letterWeights,
  numberSlots,
  numberWeight,
  placeWeights,
  rateOfPlaces,
  reachWeight,
  sampledLetters,
  sampledPlaces,
  textSlots,
  tolerance,
  unreadable,
} from "../../core/workbook/fingerprint-form.ts";
import { tableLayout } from "../../core/workbook/layout.ts";
import { slotName } from "../../core/workbook/read/find-tables.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprints.ts";
import { type PlacedSheet, type PlacedTable, staleRow } from "./place.ts";
import type { SheetLanguage } from "./sheet-language.ts";
import { styles } from "./styles.ts";
import { columnReference } from "./table-reference.ts";

/** A list of constants side by side. */
const constants = (values: readonly (number | string)[]): string =>
  `{${values.map((value) => (typeof value === "number" ? String(value) : `"${value}"`)).join(",")}}`;

/** What the letters of a column's texts come to (core/workbook/fingerprint-form.ts). */
const ofTexts = (cells: string, index: number): string => {
  const places = constants(sampledPlaces);
  const found = sampledLetters.map(
    (letter, position) => `(MID(${cells},${places},1)="${letter}")*${letterWeights[position]}`,
  );
  const reached = `(MID(${cells},${places},1)<>"")*${reachWeight}`;
  const ends = constants(lastCharacters.map((_, position) => position + 1));
  const sampled = `SUMPRODUCT((${[reached, ...found].join("+")})*${constants(placeWeights)})`;
  const last = `SUMPRODUCT((RIGHT(${cells},1)=${constants(lastCharacters)})*${ends})`;
  return `${columnWeight(index)}*(${sampled}+${last})`;
};

const headersOf = (language: SheetLanguage, id: ModelTableId, slots: readonly string[]): readonly string[] =>
  slots.map((slot) => {
    const column = tableLayout(id, language.text).find((candidate) => slotName(candidate.slot) === slot);
    if (column === undefined) throw new Error(`${id} has no column ${slot}`);
    return column.header;
  });

/** The fingerprint of a table as it is now; in functions that Excel 2016, LibreOffice and the browser edition's engine know. */
export const fingerprintFormula = (language: SheetLanguage, id: ModelTableId): string => {
  const { name } = modelTable(id);
  const numbers = `IF(COUNT(${name}[])=0,0,NPV(${rateOfPlaces},${name}[])+${countWeight}*COUNT(${name}[]))`;
  const counts = headersOf(language, id, numberSlots(id)).map(
    (header, index) => `${numberWeight(index)}*COUNT(${columnReference(name, header)})`,
  );
  // Whoever has no use for a column may take it out.
  const counted = counts.length === 0 ? [] : [`IFERROR(${counts.join("+")},0)`];
  const texts = headersOf(language, id, textSlots(id)).map((header, index) =>
    ofTexts(columnReference(name, header), index),
  );
  return `IFERROR(${[numbers, ...counted, ...texts].join("+")},${unreadable})`;
};

const inThisRow = ({ text }: SheetLanguage, column: "now" | "written" | "seen"): string => {
  const { header } = text.resultTables.resultInputs.columns[column];
  return `${resultTables.resultInputs.name}[[#This Row],[${header}]]`;
};

const isLike = (now: string, other: string): string =>
  `IF(ISNUMBER(${other}),ABS(${now}-${other})<=${tolerance.toFixed(12)}*(1+ABS(${now})),FALSE)`;

/** Whether the table of a row has changed; nothing where no results were written yet. */
const changedFormula = (language: SheetLanguage): string => {
  const { guide, text } = language;
  const [now, written, seen] = [
    inThisRow(language, "now"),
    inThisRow(language, "written"),
    inThisRow(language, "seen"),
  ];
  const isFresh = `OR(${isLike(now, written)},${isLike(now, seen)})`;
  const notSeen = `IF(${now}=${unreadable},"${guide.changeNotSeen}","")`;
  return `IF(AND(NOT(ISNUMBER(${written})),NOT(ISNUMBER(${seen}))),"",IF(${isFresh},${notSeen},"${text.yes}"))`;
};

/** A sentence where the results are older than the inputs, or nobody can tell; nothing otherwise. */
const staleFormula = ({ guide, text }: SheetLanguage): string => {
  const { name } = resultTables.resultInputs;
  const { header } = text.resultTables.resultInputs.columns.changed;
  const cells = columnReference(name, header);
  const notSeen = `IF(COUNTIF(${cells},"${guide.changeNotSeen}")>0,"${guide.maybeStale}","")`;
  return `IF(COUNTIF(${cells},"${text.yes}")>0,"${guide.stale}",${notSeen})`;
};

const writeComparison = (
  sheet: Worksheet,
  language: SheetLanguage,
  { firstRow, left }: PlacedTable,
  fingerprints: Fingerprints,
): void => {
  const at = (column: string): number =>
    left + resultTables.resultInputs.columns.findIndex(({ id }) => id === column);
  for (const [index, id] of fingerprintTableIds.entries()) {
    const row = firstRow + index;
    sheet.getCell(row, at("changed")).value = { formula: changedFormula(language), result: "" };
    sheet.getCell(row, at("now")).value = {
      formula: fingerprintFormula(language, id),
      result: fingerprints.get(id) ?? 0,
    };
  }
};

/** The sentence at the place that it has on every sheet that shows results. */
export const writeStaleSentence = (sheet: Worksheet, language: SheetLanguage): void => {
  const cell = sheet.getCell(staleRow, 2);
  cell.value = { formula: staleFormula(language), result: "" };
  cell.style = { ...styles.stale };
};

/** The formulas by which a workbook sees for itself that its results are old. */
export const writeStaleMarks = (
  workbook: Workbook,
  language: SheetLanguage,
  sheets: readonly PlacedSheet[],
): void => {
  const fingerprints = fingerprintsOf(sheets);
  for (const { name, blocks } of sheets) {
    const tables = blocks.flatMap((block) => block.tables);
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined || !tables.some(({ kind }) => kind === "result")) continue;
    writeStaleSentence(sheet, language);
    const comparison = tables.find(({ id }) => id === "resultInputs");
    if (comparison !== undefined) writeComparison(sheet, language, comparison, fingerprints);
  }
};
