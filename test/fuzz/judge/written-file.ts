import { readPart } from "../../../addin/ooxml/archive/archive.ts";
import { dateToSerial } from "../../../addin/ooxml/cells/serial-date.ts";
import { isRefusal, openPackage, type Package, readTables } from "../../../addin/ooxml/index.ts";
import type { CellValue, CellWrite, WorkbookTables } from "../../../core/workbook/tables.ts";
import { written } from "../../support/written-tables.ts";

const plain = (value: CellValue, date1904: boolean): string =>
  typeof value === "object" && value !== null && "date" in value
    ? String(dateToSerial(value.date, date1904))
    : JSON.stringify(value);

/** Every cell of every table in a line; a day as its number, which is how it shows where its cell has no format for days. */
const lines = ({ tables }: WorkbookTables, date1904: boolean): readonly string[] =>
  tables.flatMap(({ name, sheet, headers, rows }) =>
    [headers, ...rows].flatMap((row) =>
      row.map(({ address, value }) => `${sheet} ${name} ${address}: ${plain(value, date1904)}`),
    ),
  );

const firstDifference = (expected: readonly string[], found: readonly string[]): string | null => {
  const index = expected.findIndex((line, at) => line !== found[at]);
  if (index === -1) return expected.length === found.length ? null : "as many cells";
  return `${expected[index]?.slice(0, 200)} and not ${found[index]?.slice(0, 200)}`;
};

const sameBytes = (one: Uint8Array | null, other: Uint8Array | null): boolean =>
  one !== null && other !== null && Buffer.compare(one, other) === 0;

/** Parts that a write to cells may change. */
const mayChange = (opened: Package): ReadonlySet<string> =>
  new Set([
    ...opened.worksheets.flatMap(({ part, tables }) => [part, ...tables.map((table) => table.part)]),
    opened.workbookPart,
  ]);

const isOfTheChain = (name: string): boolean => /calcChain[.]xml$|[.]rels$|^\[Content_Types\]/i.test(name);

const lostParts = (opened: Package, saved: Package): readonly string[] => {
  const changing = mayChange(opened);
  return opened.archive.entries
    .filter(({ name }) => !changing.has(name) && !isOfTheChain(name))
    .filter(({ name }) => !sameBytes(partOf(opened, name), partOf(saved, name)))
    .map(({ name }) => `the part ${name} is not as it was`);
};

/** A part that is damaged is carried along as it is, and cannot be unpacked before or after. */
const partOf = ({ archive }: Package, name: string): Uint8Array | null => {
  try {
    return readPart(archive, name);
  } catch {
    return new Uint8Array();
  }
};

/** What is wrong with a file into which values were written: it must hold those and all else that was there. */
export const writtenComplaints = (
  opened: Package,
  before: WorkbookTables,
  writes: readonly CellWrite[],
  bytes: Uint8Array,
): readonly string[] => {
  const saved = openPackage(bytes);
  if (isRefusal(saved)) return [`what was written is refused: ${saved.refused} ${saved.part ?? ""}`];
  const { date1904 } = opened.cellContext;
  const difference = firstDifference(
    lines(written(before, writes), date1904),
    lines(readTables(saved), date1904),
  );
  return [
    ...(difference === null ? [] : [`what was written should be ${difference}`]),
    ...lostParts(opened, saved),
  ];
};
