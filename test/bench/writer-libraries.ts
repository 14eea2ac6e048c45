import { Workbook } from "@cj-tech-master/excelts";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { parseAddress } from "../../addin/ooxml/cells/address.ts";
import { dateToSerial } from "../../addin/ooxml/cells/serial-date.ts";
import { isRefusal, openPackage, type Package, readTables, writeCells } from "../../addin/ooxml/index.ts";
import type { CellWrite } from "../../core/workbook/tables.ts";

/** A way to put values into a workbook: opening it, and writing them and saving it, apart. */
export interface Writer {
  readonly name: string;
  readonly open: (bytes: Uint8Array) => Promise<OpenedWorkbook>;
}

export interface OpenedWorkbook {
  /** The bytes of the workbook with the values in it. */
  readonly save: (writes: readonly CellWrite[]) => Promise<Uint8Array>;
}

const plain = (value: CellWrite["value"]): number | string | boolean | null => {
  if (value === "") return null;
  return typeof value === "object" ? dateToSerial(value.date, false) : value;
};

const packageOf = (bytes: Uint8Array): Package => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error("a workbook of the benchmark cannot be opened");
  return opened;
};

/** The product's own way, its tables read as well. */
const patcher: Writer = {
  name: "normering",
  open: async (bytes) => {
    const opened = packageOf(bytes);
    readTables(opened);
    return {
      save: async (writes) => {
        const saved = writeCells(opened, writes);
        if (isRefusal(saved)) throw new Error("a workbook of the benchmark takes no results");
        return saved;
      },
    };
  },
};

const excelts: Writer = {
  name: "excelts",
  open: async (bytes) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    return {
      save: async (writes) => {
        for (const { sheet, address, value } of writes) {
          const cell = workbook.getWorksheet(sheet)?.getCell(address);
          if (cell === undefined) throw new Error(`excelts has no sheet ${sheet}`);
          cell.value = plain(value);
        }
        return new Uint8Array(await workbook.xlsx.writeBuffer());
      },
    };
  },
};

const hucre: Writer = {
  name: "hucre",
  open: async (bytes) => {
    const workbook = await openXlsx(bytes);
    return {
      save: async (writes) => {
        const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
        for (const { sheet, address, value } of writes) {
          const rows = sheets.get(sheet);
          const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
          if (rows === undefined) throw new Error(`hucre has no sheet ${sheet}`);
          const cells = rows[row - 1] ?? [];
          cells[column - 1] = plain(value);
          rows[row - 1] = cells;
        }
        return saveXlsx(workbook);
      },
    };
  },
};

/** The product, and libraries that read a workbook as a whole and write it anew. */
export const writers: readonly Writer[] = [patcher, excelts, hucre];
