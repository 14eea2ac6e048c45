import type { Column } from "./contract/column.ts";
import { type ModelTableId, modelTable, modelTableIds } from "./contract/contract.ts";

/**
 * How the fingerprint of a table is formed, alike in the sheet's formula and here. It is made of what every spreadsheet
 * program calculates alike: the numbers of the table by their order, and of each text some letters by their place.
 */

/** By how much a number counts less than the one before it. */
export const rateOfPlaces = 0.001;
/** Places of a text that are looked at, and their weights. */
export const sampledPlaces = [1, 2, 3, 5, 8, 12, 17, 24] as const;
export const placeWeights = [2, 3, 5, 7, 11, 13, 17, 19] as const;
/** Letters that are looked for there, and their weights; that a text goes so far counts `reachWeight`. */
export const sampledLetters = ["e", "r", "n", "a", "s"] as const;
export const letterWeights = [61, 67, 71, 79, 89] as const;
export const reachWeight = 53;
/** What a text may end with, counted by its position in the list, from 1. */
export const lastCharacters = "123456789enrsb".split("");
/** Columns of texts count differently, the first of a table least. */
export const columnWeight = (index: number): number => 2 * index + 3;
/** What a number more counts, so that one is seen that is 0; and beside it what it counts in its column, so that it is seen to stand in another one. */
export const countWeight = 23;
export const numberWeight = (index: number): number => 4 * index + 29;

/** Stands for a table with an error in a cell, of which nothing can be told. */
export const unreadable = -1;

/** Two programs add numbers up in different order: as much apart, relative to their size, they are still the same. */
export const tolerance = 1e-12;
export const areAlike = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * (1 + Math.abs(one));

/** Texts that nothing is calculated from. */
const remarks: ReadonlySet<string> = new Set(["occasion", "description", "consentBy", "source", "note"]);
const textKinds: ReadonlySet<string> = new Set([
  "text",
  "choice",
  "yes-no",
  "reference",
  "references",
  "formula",
]);

const numberKinds: ReadonlySet<string> = new Set(["number", "share", "month", "date", "time"]);

/** Tables that results are calculated from; that of sources holds remarks alone. */
export const fingerprintTableIds: readonly ModelTableId[] = modelTableIds.filter((id) => id !== "sources");

/** The columns of a table whose texts count, by the names of their slots. */
export const textSlots = (id: ModelTableId): readonly string[] => {
  const table = modelTable(id);
  if ("settings" in table) return ["setting:value"];
  const columns: readonly Column[] = table.columns;
  return columns
    .filter(({ id: column, type }) => textKinds.has(type.kind) && !remarks.has(column))
    .map(({ id: column }) => column);
};

/**
 * The columns of a table whose numbers are counted each by themselves, by the names of their slots: two of three, since all
 * numbers together are counted as well. A formula that named every column would be longer than Excel takes.
 */
export const numberSlots = (id: ModelTableId): readonly string[] => {
  const table = modelTable(id);
  if ("settings" in table) return ["setting:value"];
  const columns: readonly Column[] = table.columns;
  return columns
    .filter(({ type }) => numberKinds.has(type.kind))
    .filter((_, index) => index % 3 < 2)
    .map(({ id: column }) => column);
};
