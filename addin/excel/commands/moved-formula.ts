import { type CellPlace, contains, formatAddress, parseAddress } from "../../ooxml/cells/address.ts";
import type { SheetModel, SheetTable } from "../../ooxml/sheets/sheet.ts";

/** Where a table of the template is to be found in a workbook, by the first cell of its header row. */
export interface TableCorner extends CellPlace {
  readonly sheet: string;
}

const reference = /\$([A-Z]{1,3})\$(\d+)/g;
/** The list of a column counts from the row above its first. */
const countedFrom = /(ROW\([^)]*\)-)(\d+)/g;

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const placesIn = (formula: string): readonly CellPlace[] =>
  [...formula.matchAll(reference)].flatMap(([address]) => parseAddress(address) ?? []);

/** The table of a sheet that a formula is about. */
export const tableOfFormula = ({ tables }: SheetModel, formula: string): SheetTable | null => {
  const [first] = placesIn(formula);
  return first === undefined ? null : (tables.find(({ area }) => contains(area, first)) ?? null);
};

/** The column that a formula begins with; 1 where it names no cell. */
export const columnOfFormula = (formula: string): number => placesIn(formula)[0]?.column ?? 1;

/** A formula of the template about one sheet, for a workbook where that stands elsewhere. */
export const movedFormula = (formula: string, from: TableCorner, to: TableCorner): string => {
  const down = to.row - from.row;
  const right = to.column - from.column;
  const moved = (address: string): string => {
    const place = parseAddress(address);
    if (place === null) return address;
    const { row, column } = place;
    return formatAddress({ row: row + down, column: column + right }).replace(/[A-Z]+|\d+/g, "$$$&");
  };
  return formula
    .replaceAll(quoted(from.sheet), quoted(to.sheet))
    .replace(reference, moved)
    .replace(countedFrom, (_, start: string, row: string) => `${start}${Number(row) + down}`);
};
