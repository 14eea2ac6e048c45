import { formatAddress } from "../cells/address.ts";
import { type Attributes, isOn } from "../xml/parse.ts";
import { cellXml } from "./cell-xml.ts";
import type { PlacedWrite } from "./check-writes.ts";
import type { IndexedRow, SheetIndex } from "./sheet-index.ts";

const columnStyle = ({ columns }: SheetIndex, column: number): string | undefined =>
  columns.find(({ min, max }) => column >= Number(min) && column <= Number(max))?.style;

/** A cell that the file does not hold looks as its row says, else as its column says. */
const styleOf = (index: SheetIndex, row: IndexedRow | undefined, column: number): string | undefined =>
  row !== undefined && isOn(row.attributes.customFormat) ? row.attributes.s : columnStyle(index, column);

/** A cell where there was none. */
export const newCellXml = (index: SheetIndex, row: IndexedRow | undefined, write: PlacedWrite): string => {
  const style = styleOf(index, row, write.column);
  const address = formatAddress(write);
  const attributes: Attributes = style === undefined ? { r: address } : { r: address, s: style };
  return cellXml(attributes, write.raw, index.prefix);
};
