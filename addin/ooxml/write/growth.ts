import type { CellArea } from "../cells/address.ts";
import type { TablePart } from "../tables/table-part.ts";

/** A table that gets more rows, with the rows that matter in it. */
export interface Growth {
  readonly table: TablePart;
  readonly to: CellArea;
  /** Rows that come to it. */
  readonly added: number;
  /** Last row of the body, before and after. */
  readonly lastBody: number;
  readonly newLastBody: number;
  /** Whether there is a row to take looks and rules from. */
  readonly hasBody: boolean;
  /** Whether validations and conditional formats of the last row hold in the new ones. */
  readonly takesRules: boolean;
}

export const growthOf = (table: TablePart, to: CellArea, takesRules: boolean): Growth => {
  const { area, headerRows, totalsRows } = table;
  const lastBody = area.bottom - totalsRows;
  return {
    table,
    to,
    added: to.bottom - area.bottom,
    lastBody,
    newLastBody: to.bottom - totalsRows,
    hasBody: lastBody >= area.top + headerRows,
    takesRules,
  };
};

/** The cells that the table covers beyond what it did. */
export const takenArea = ({ table, to }: Growth): CellArea => ({ ...to, top: table.area.bottom + 1 });

export const overlaps = (one: CellArea, other: CellArea): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
