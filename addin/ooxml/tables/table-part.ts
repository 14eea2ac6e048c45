import { type CellArea, parseArea } from "../cells/address.ts";
import { Refused } from "../refusal.ts";
import { type Attributes, parseXml } from "../xml/parse.ts";
import { decodeXstring } from "../xml/xstring.ts";

/** A table as its own part declares it. */
export interface TablePart {
  readonly name: string;
  /** The part that declares it. */
  readonly part: string;
  /** The whole table, header and totals rows included. */
  readonly area: CellArea;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Formula of each calculated column without "=", null for the other columns; as many as columns. */
  readonly columnFormulas: readonly (string | null)[];
  readonly hasFilter: boolean;
}

const readCount = (value: string | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number(value);

const isSound = ({ area, headerRows, totalsRows, columns }: TablePart): boolean => {
  const rows = area.bottom - area.top + 1;
  const counts = [headerRows, totalsRows].every((count) => Number.isInteger(count) && count >= 0);
  return counts && headerRows + totalsRows <= rows && columns.length === area.right - area.left + 1;
};

type Body = Pick<TablePart, "part" | "columns" | "columnFormulas" | "hasFilter">;

const buildTable = (table: Attributes, body: Body): TablePart | null => {
  const area = parseArea(table.ref ?? "");
  const name = table.displayName ?? table.name;
  if (area === null || name === undefined) return null;
  const headerRows = readCount(table.headerRowCount, 1);
  const totalsRows = readCount(table.totalsRowCount, 0);
  return { name: decodeXstring(name), area, headerRows, totalsRows, ...body };
};

/** Reads a table part; throws `Refused` when its columns or rows do not fit the cells that it claims. */
export const readTablePart = (xml: string, part: string): TablePart => {
  let root: Attributes = {};
  const columns: string[] = [];
  const columnFormulas: (string | null)[] = [];
  let hasFilter = false;
  let formula: string | null = null;
  parseXml(xml, part, {
    open: (name, attributes, _tag, depth) => {
      if (name === "table" && depth === 1) root = attributes;
      if (name === "autoFilter" && depth === 2) hasFilter = true;
      if (name === "tableColumn" && depth === 3) {
        columns.push(decodeXstring(attributes.name ?? ""));
        columnFormulas.push(null);
      }
      if (name === "calculatedColumnFormula" && depth === 4) formula = "";
    },
    text: (text) => {
      if (formula !== null) formula += text;
    },
    close: (name) => {
      if (name !== "calculatedColumnFormula" || formula === null) return;
      columnFormulas[columns.length - 1] = formula === "" ? null : formula;
      formula = null;
    },
  });
  const table = buildTable(root, { part, columns, columnFormulas, hasFilter });
  if (table === null || !isSound(table)) throw new Refused("damaged", part);
  return table;
};
