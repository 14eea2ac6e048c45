import { type CellArea, parseArea } from "../cells/address.ts";
import { Refused } from "../refusal.ts";
import { type Attributes, parseXml } from "../xml/parse.ts";
import { decodeXstring } from "../xml/xstring.ts";

/** A table as its own part declares it. */
export interface TablePart {
  readonly name: string;
  /** The whole table, header and totals rows included. */
  readonly area: CellArea;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

const readCount = (value: string | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number(value);

const isSound = ({ area, headerRows, totalsRows, columns }: TablePart): boolean => {
  const rows = area.bottom - area.top + 1;
  const counts = [headerRows, totalsRows].every((count) => Number.isInteger(count) && count >= 0);
  return counts && headerRows + totalsRows <= rows && columns.length === area.right - area.left + 1;
};

const buildTable = (table: Attributes, columns: readonly string[]): TablePart | null => {
  const area = parseArea(table.ref ?? "");
  const name = table.displayName ?? table.name;
  if (area === null || name === undefined) return null;
  const headerRows = readCount(table.headerRowCount, 1);
  const totalsRows = readCount(table.totalsRowCount, 0);
  return { name: decodeXstring(name), area, headerRows, totalsRows, columns };
};

/** Reads a table part; throws `Refused` when its columns or rows do not fit the cells that it claims. */
export const readTablePart = (xml: string, part: string): TablePart => {
  let root: Attributes = {};
  const columns: string[] = [];
  parseXml(xml, part, {
    open: (name, attributes, _tag, depth) => {
      if (name === "table" && depth === 1) root = attributes;
      if (name === "tableColumn" && depth === 3) columns.push(decodeXstring(attributes.name ?? ""));
    },
  });
  const table = buildTable(root, columns);
  if (table === null || !isSound(table)) throw new Refused("damaged", part);
  return table;
};
