import { type CellReference, type Estimate, type InputStatus, inputStatuses } from "../../origin.ts";
import { type CellType, type Column, estimateColumns } from "../contract/column.ts";
import { type InputTableId, inputTables, type ModelTableId } from "../contract/contract.ts";
import type { IssueCollector } from "../issue.ts";
import type { TableCell, WorkbookTable } from "../tables.ts";
import { isBlank, readCell } from "./cell.ts";
import { type ColumnPositions, matchColumns } from "./columns.ts";
import { headerText } from "./find-tables.ts";
import { cleanText, keyOf } from "./normalise.ts";
import { ReadingMemory } from "./reading-memory.ts";
import { missingCell, type Provenance, type ReadCell, type TableRow } from "./row.ts";

/** A table of the workbook with the positions of its columns. */
export interface TableInHand {
  readonly id: ModelTableId;
  readonly table: WorkbookTable;
  readonly positions: ColumnPositions;
  readonly issues: IssueCollector;
}

export const referenceTo = (
  { table }: TableInHand,
  row: number,
  position: number,
  cell: TableCell,
): CellReference => ({
  sheet: table.sheet,
  table: table.name,
  row: row + 1,
  column: headerText(table.headers[position]),
  cell: cell.address,
});

export const cellIn = (
  hand: TableInHand,
  row: number,
  slot: string,
): { at: CellReference; cell: TableCell } | null => {
  const position = hand.positions.get(slot);
  const cell = position === undefined ? undefined : hand.table.rows[row]?.[position];
  return position === undefined || cell === undefined
    ? null
    : { cell, at: referenceTo(hand, row, position, cell) };
};

/** Reads the cell of one slot; `column` is the contract's column that it is reported under. */
export const readSlot = (
  hand: TableInHand,
  row: number,
  slot: string,
  column: string,
  type: CellType,
  label?: string,
): ReadCell => {
  const found = cellIn(hand, row, slot);
  if (found === null) return missingCell;
  const at = label === undefined ? found.at : { ...found.at, column: label };
  const reading = readCell(found.cell.value, {
    table: hand.id,
    column,
    type,
    report: (code, data) => hand.issues.add(code, at, data),
  });
  return {
    at,
    state: reading.state,
    value: reading.state === "value" ? reading.value : null,
    estimate: null,
    ...(type.kind === "choice" &&
      reading.state === "value" &&
      typeof found.cell.value === "string" && { words: cleanText(found.cell.value) }),
    ...(reading.state === "value" && reading.day !== undefined && { day: reading.day }),
  };
};

const rising = (values: readonly (number | null)[]): boolean => {
  const given = values.filter((value) => value !== null);
  return given.every((value, index) => index === 0 || value >= (given[index - 1] ?? value));
};

/** The three-point estimate and the other side's value beside a cell; null where none of them is given. */
export const readEstimate = (
  hand: TableInHand,
  row: number,
  slotOf: (estimate: (typeof estimateColumns)[number]) => string,
  column: Column,
): Estimate | null => {
  const read = (estimate: (typeof estimateColumns)[number]): ReadCell =>
    readSlot(hand, row, slotOf(estimate), column.id, column.type);
  const [low, likely, high, otherSide] = estimateColumns.map(read);
  const number = (cell: ReadCell | undefined): number | null =>
    typeof cell?.value === "number" ? cell.value : null;
  const estimate = {
    low: number(low),
    likely: number(likely),
    high: number(high),
    otherSide: number(otherSide),
  };
  if (Object.values(estimate).every((value) => value === null)) return null;
  if (rising([estimate.low, estimate.likely, estimate.high])) return estimate;
  const at = low?.at ?? likely?.at ?? high?.at ?? null;
  if (at !== null)
    hand.issues.add("estimate-order", at, {
      low: estimate.low,
      likely: estimate.likely,
      high: estimate.high,
    });
  return { low: null, likely: null, high: null, otherSide: estimate.otherSide };
};

const statusType: CellType = { kind: "choice", choices: inputStatuses };

export const readProvenance = (hand: TableInHand, row: number): Provenance => {
  const suppliedBy = readSlot(hand, row, "suppliedBy", "suppliedBy", { kind: "text" }).value;
  const status = readSlot(hand, row, "status", "status", statusType).value;
  return {
    suppliedBy: typeof suppliedBy === "string" ? suppliedBy : null,
    status: inputStatuses.find((candidate): candidate is InputStatus => candidate === status) ?? null,
  };
};

const filledColumns = (hand: TableInHand, row: number, columns: readonly Column[]): string[] =>
  columns
    .map(({ id }) => id)
    .filter((id) => {
      const found = cellIn(hand, row, id);
      return found !== null && !isBlank(found.cell.value);
    });

const totalsWords = new Set(["i alt", "ialt", "total", "totalt", "sum", "samlet", "in all", "grand total"]);
const tablesWithTotals: ReadonlySet<InputTableId> = new Set([
  "staffGroups",
  "allowances",
  "caseGroups",
  "tasks",
  "batches",
  "openingBacklogs",
] as const);

/** A row that the user has written below the others to sum them up. */
const isTotalsRow = (
  hand: TableInHand,
  id: InputTableId,
  row: number,
  columns: readonly Column[],
): boolean => {
  const first = columns[0];
  const name = first === undefined ? null : cellIn(hand, row, first.id);
  const text = name?.cell.value;
  if (name === null || typeof text !== "string" || !tablesWithTotals.has(id)) return false;
  if (!totalsWords.has(keyOf(text).replace(/:$/, ""))) return false;
  hand.issues.add("totals-row-ignored", name.at, { found: keyOf(text) });
  return true;
};

const reportMissing = (
  hand: TableInHand,
  row: TableRow,
  columns: readonly Column[],
  filled: readonly string[],
): void => {
  const first = columns[0] === undefined ? undefined : row.cells.get(columns[0].id);
  const name = typeof first?.value === "string" ? first.value : null;
  for (const { id, required } of columns) {
    const cell = row.cells.get(id);
    if (required !== true || cell?.state !== "blank" || cell.at === null) continue;
    hand.issues.add("missing-value", cell.at, { table: row.table, column: id, name, filled });
  }
};

const readRow = <Id extends InputTableId>(hand: TableInHand, id: Id, row: number): TableRow<Id> | null => {
  const columns: readonly Column[] = inputTables[id].columns;
  const filled = filledColumns(hand, row, columns);
  const anchor = columns.map((column) => cellIn(hand, row, column.id)).find((found) => found !== null);
  if (filled.length === 0 || anchor === undefined || anchor === null) return null;
  if (isTotalsRow(hand, id, row, columns)) return null;
  const cells = new Map(
    columns.map((column) => {
      const cell = readSlot(hand, row, column.id, column.id, column.type);
      const estimate =
        column.estimable === true ? readEstimate(hand, row, (part) => `${column.id}.${part}`, column) : null;
      return [column.id, { ...cell, estimate }];
    }),
  );
  const read = { table: id, at: anchor.at, provenance: readProvenance(hand, row), cells };
  reportMissing(hand, read, columns, filled);
  return read;
};

/** All of a table that its rows are read by. */
export const headersOf = ({ sheet, name, headers }: WorkbookTable): readonly unknown[] => [
  sheet,
  name,
  ...headers.flatMap(({ address, value }) => [address, value]),
];

/** Reads the rows of an input table that have anything in them. */
export const readRows = <Id extends InputTableId>(
  id: Id,
  table: WorkbookTable,
  issues: IssueCollector,
  memory = new ReadingMemory(),
): readonly TableRow<Id>[] => {
  const hand = { id, table, positions: matchColumns(id, table, issues) };
  const under = memory.sameList(`headers of ${id}`, headersOf(table));
  const rows = table.rows.flatMap(
    (cells, row) =>
      memory.remember(cells, id, [under, row], issues, (own) => readRow({ ...hand, issues: own }, id, row)) ??
      [],
  );
  return memory.sameList(`rows of ${id}`, rows);
};
