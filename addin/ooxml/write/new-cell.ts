import { type CellPlace, formatAddress } from "../cells/address.ts";
import type { SheetRow } from "../cells/scan-sheet.ts";
import { isOn } from "../xml/parse.ts";
import type { CellChange } from "./cell-change.ts";
import { cellXml } from "./cell-xml.ts";
import type { SheetIndex } from "./sheet-index.ts";

const columnStyle = ({ columns }: SheetIndex, column: number): string | undefined =>
  columns.find(({ min, max }) => column >= Number(min) && column <= Number(max))?.style;

/** A cell that the file does not hold looks as its row says, else as its column says. */
const styleOf = (
  index: SheetIndex,
  row: Pick<SheetRow, "attributes"> | undefined,
  column: number,
): string | undefined =>
  row !== undefined && isOn(row.attributes.customFormat) ? row.attributes.s : columnStyle(index, column);

/** Index of the format of a place without a cell. */
export const defaultFormat = (
  index: SheetIndex,
  row: Pick<SheetRow, "attributes"> | undefined,
  { column }: CellPlace,
): number => Number(styleOf(index, row, column) ?? 0);

/** A cell where there was none. */
export const newCellXml = (
  index: SheetIndex,
  row: Pick<SheetRow, "attributes"> | undefined,
  change: CellChange,
): string => {
  const style = change.format === null ? styleOf(index, row, change.column) : String(change.format);
  const address = { r: formatAddress(change) };
  return cellXml(style === undefined ? address : { ...address, s: style }, change.content, index.prefix);
};
