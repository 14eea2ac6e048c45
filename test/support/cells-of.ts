import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import { readCellValue } from "../../addin/ooxml/cells/cell-value.ts";
import { scanSheet } from "../../addin/ooxml/cells/scan-sheet.ts";
import { isRefusal, openPackage, type Package } from "../../addin/ooxml/index.ts";
import type { CellValue } from "../../core/workbook/tables.ts";

/** Opens a workbook that is known to be one. */
export const openSound = (bytes: Uint8Array): Package => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(`refused: ${JSON.stringify(opened)}`);
  return opened;
};

/** The values of all cells of a sheet by address, whether or not they lie in tables; blank ones are left out. */
export const cellsOf = (bytes: Uint8Array, sheet: string): Record<string, CellValue> => {
  const { worksheets, readText, cellContext } = openSound(bytes);
  const part = worksheets.find(({ name }) => name === sheet)?.part ?? "";
  const cells: Record<string, CellValue> = {};
  scanSheet(readText(part) ?? "", part, {
    cell: (cell) => {
      const value = readCellValue(cell, cellContext);
      if (value !== null) cells[formatAddress(cell)] = value;
    },
  });
  return cells;
};
