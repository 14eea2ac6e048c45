import { dayNumber } from "../calendar/day-number.ts";
import type { ModelTableId } from "./contract/contract.ts";
import {
  columnWeight,
  countWeight,
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
  unreadable,
} from "./fingerprint-form.ts";
import { headerText, slotName, slotOfHeader } from "./read/find-tables.ts";
import type { CellValue, WorkbookTable } from "./tables.ts";

/** Day 0 of the 1900 date system, for days after February 1900. */
const dayZero = dayNumber({ year: 1899, month: 12, day: 30 });

/** Digits that a spreadsheet shows of a number as text. */
const shownDigits = 15;

const isErrorValue = (value: CellValue): boolean =>
  typeof value === "object" && value !== null && "error" in value;

/** A day counts as the number that its cell holds; true and false are no numbers. */
const numberIn = (value: CellValue): number | null => {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null && "date" in value
    ? dayNumber(value.date) - dayZero
    : null;
};

const textIn = (value: CellValue): string => {
  const number = numberIn(value);
  if (number !== null) return String(Number(number.toPrecision(shownDigits)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value.toLowerCase() : "";
};

/** The numbers of a table, row by row, each a little lighter than the one before it. */
const ofNumbers = (values: readonly CellValue[]): number => {
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    const number = numberIn(value);
    if (number === null) continue;
    weight /= 1 + rateOfPlaces;
    sum += number * weight;
  }
  return sum;
};

const ofText = (text: string): number => {
  const sampled = sampledPlaces.map((place, index) => {
    const letter = text.charAt(place - 1);
    const found = (sampledLetters as readonly string[]).indexOf(letter);
    const reached = letter === "" ? 0 : reachWeight;
    return (placeWeights[index] ?? 0) * (reached + (letterWeights[found] ?? 0));
  });
  return sampled.reduce((sum, part) => sum + part, lastCharacters.indexOf(text.slice(-1)) + 1);
};

const columnAt = (id: ModelTableId, slot: string, { headers }: WorkbookTable): number =>
  headers.findIndex((header) => {
    const match = slotOfHeader(id, headerText(header));
    return match !== undefined && slotName(match.slot) === slot;
  });

const countOf = (values: readonly CellValue[]): number =>
  values.filter((value) => numberIn(value) !== null).length;

/** How many numbers there are in some of the columns, each by its own weight; 0 where one of them is missing. */
const ofColumns = (id: ModelTableId, table: WorkbookTable): number => {
  const columns = numberSlots(id).map((slot) => columnAt(id, slot, table));
  if (columns.includes(-1)) return 0;
  const counts = columns.map((column) => countOf(table.rows.map((row) => row[column]?.value ?? null)));
  return counts.reduce((sum, count, index) => sum + numberWeight(index) * count, 0);
};

const computedOf = (id: ModelTableId, table: WorkbookTable): number | null => {
  const columns = textSlots(id).map((slot) => columnAt(id, slot, table));
  if (columns.includes(-1)) return null;
  const values = table.rows.flatMap((row) => row.map(({ value }) => value));
  const hasNumber = values.some((value) => numberIn(value) !== null);
  const counted = columns.map((column) => table.rows.map((row) => row[column]?.value ?? null));
  if ((hasNumber && values.some(isErrorValue)) || counted.flat().some(isErrorValue)) return unreadable;
  return counted.reduce(
    (sum, texts, index) =>
      sum + columnWeight(index) * texts.reduce((part: number, value) => part + ofText(textIn(value)), 0),
    ofNumbers(values) + countWeight * countOf(values) + ofColumns(id, table),
  );
};

/** Tables that did not change are mostly the same objects as before. */
const known = new WeakMap<WorkbookTable, Map<ModelTableId, number | null>>();

/**
 * A number that is another one as soon as a number of the table changes, or a text in one of the places that are looked at.
 * The sheet's own formula gives the same. Null where a column cannot be found by its header.
 */
export const fingerprintOf = (id: ModelTableId, table: WorkbookTable): number | null => {
  const ofTable = known.get(table) ?? new Map<ModelTableId, number | null>();
  known.set(table, ofTable);
  const fingerprint = ofTable.get(id);
  if (fingerprint !== undefined) return fingerprint;
  const computed = computedOf(id, table);
  ofTable.set(id, computed);
  return computed;
};
