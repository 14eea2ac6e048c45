import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import type { ScopedTable } from "./scope.ts";

type Rows = "all" | "headers" | "data" | "totals" | "this row";

interface StructuredReference {
  /** Parts of the table from top to bottom that are meant together. */
  readonly rows: readonly Rows[];
  /** First and last column; null for all. */
  readonly columns: readonly [string, string] | null;
}

const rowWords = new Map<string, Rows>([
  ["#all", "all"],
  ["#headers", "headers"],
  ["#data", "data"],
  ["#totals", "totals"],
  ["#this row", "this row"],
]);

const unescaped = (text: string): string => text.replace(/'(.)/gsu, "$1");

const item = String.raw`\[((?:[^\[\]']|'[^])*)\]`;
const itemSign = new RegExp(String.raw`\s*(?:${item}|([,:]))\s*`, "uy");

/** "[#Headers],[a]:[b]" as its items and the signs between them; null for anything else. */
const readItems = (text: string): readonly string[] | null => {
  const items: string[] = [];
  itemSign.lastIndex = 0;
  while (itemSign.lastIndex < text.length) {
    const match = itemSign.exec(text);
    if (match === null) return null;
    if (match[1] !== undefined) items.push(match[1]);
  }
  return items;
};

const fromItems = (items: readonly string[], isThisRow: boolean): StructuredReference | null => {
  const isRows = (text: string): boolean => text.startsWith("#");
  const rows = items.filter(isRows).map((text) => rowWords.get(text.toLowerCase()));
  const columns = items.filter((text) => !isRows(text)).map(unescaped);
  const [first, last = first] = columns;
  if (rows.includes(undefined) || columns.length > 2) return null;
  return {
    rows: isThisRow ? ["this row"] : rows.filter((row) => row !== undefined),
    columns: first === undefined || last === undefined ? null : [first, last],
  };
};

const read = new Map<string, StructuredReference | null>();
const mostRead = 10_000;

/** Reads what stands in the brackets after a table's name, once where many formulas have the same. */
const parseBrackets = (brackets: string): StructuredReference | null => {
  const known = read.get(brackets);
  if (known !== undefined) return known;
  if (read.size >= mostRead) read.clear();
  const reference = readBrackets(brackets);
  read.set(brackets, reference);
  return reference;
};

const readBrackets = (brackets: string): StructuredReference | null => {
  const inside = brackets.slice(1, -1).trim();
  const isThisRow = inside.startsWith("@");
  const rest = isThisRow ? inside.slice(1).trim() : inside;
  if (rest === "") return fromItems([], isThisRow);
  if (!rest.startsWith("[")) return fromItems([rest], isThisRow);
  const items = readItems(rest);
  return items === null ? null : fromItems(items, isThisRow);
};

/** First and last row; "value" where the cell stands beside the rows, null where the table has none of that kind. */
const rowSpan = (
  table: ScopedTable,
  rows: Rows,
  place: CellPlace,
): readonly [number, number] | "value" | null => {
  const { top, bottom } = table.area;
  const [first, last] = [top + table.headerRows, bottom - table.totalsRows];
  if (rows === "all") return [top, bottom];
  if (rows === "headers") return table.headerRows > 0 ? [top, first - 1] : null;
  if (rows === "totals") return table.totalsRows > 0 ? [last + 1, bottom] : null;
  if (rows === "data") return [first, last];
  return place.row >= first && place.row <= last ? [place.row, place.row] : "value";
};

const columnIndexes = new WeakMap<ScopedTable["columns"], ReadonlyMap<string, number>>();

/** Columns by their names, the same in any case; kept as long as the table has these columns. */
const columnsByName = (columns: ScopedTable["columns"]): ReadonlyMap<string, number> => {
  const known = columnIndexes.get(columns);
  if (known !== undefined) return known;
  const indexes = new Map(columns.map(({ name }, index) => [name.toLowerCase(), index] as const).reverse());
  columnIndexes.set(columns, indexes);
  return indexes;
};

const columnSpan = (
  table: ScopedTable,
  columns: readonly [string, string] | null,
): readonly [number, number] | null => {
  if (columns === null) return [table.area.left, table.area.right];
  const known = columnsByName(table.columns);
  const indexes = columns.map((name) => known.get(name.toLowerCase()) ?? -1);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  return first === -1 ? null : [table.area.left + first, table.area.left + last];
};

/** The cells that "[…]" after a table's name means in a formula that stands at `place`, or the error that it gives. */
export const resolveBrackets = (
  table: ScopedTable,
  brackets: string,
  place: CellPlace,
): CellArea | { readonly error: "#REF!" | "#VALUE!" } => {
  const reference = parseBrackets(brackets);
  if (reference === null) return { error: "#REF!" };
  const wanted: readonly Rows[] = reference.rows.length === 0 ? ["data"] : reference.rows;
  const spans = wanted.map((rows) => rowSpan(table, rows, place));
  const columns = columnSpan(table, reference.columns);
  if (spans.includes("value")) return { error: "#VALUE!" };
  const found = spans.filter((span) => span !== null && span !== "value");
  if (columns === null || found.length < spans.length) return { error: "#REF!" };
  return {
    top: Math.min(...found.map(([first]) => first)),
    left: columns[0],
    bottom: Math.max(...found.map(([, last]) => last)),
    right: columns[1],
  };
};
