import type { Calculation } from "../../addin/calculation/calculation.ts";
import { dateToSerial } from "../../addin/ooxml/cells/serial-date.ts";
import { resultTableIds, resultTables } from "../../core/workbook/contract/contract.ts";
import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import type { ExcelHost } from "../office-host/host/excel-host.ts";

const resultNames = new Set<string>(resultTableIds.map((id) => resultTables[id].name));

const entered = (value: CellWrite["value"]): number | string | boolean =>
  typeof value === "object" ? (dateToSerial(value.date, false) ?? "") : value;

/** What a naive add-in computes with, and what it has done. */
export interface NaiveAddIn {
  readonly runs: () => number;
  /** Resolves when no handler runs any more. */
  readonly rest: () => Promise<void>;
}

/**
 * An add-in as the examples of the documentation are put together: a handler for each table, which reads table by table,
 * computes, and sets cell by cell, with a sync after each. It computes with the same core.
 * @param tables what the workbook holds, read beside it at no cost
 */
export const naiveAddIn = async (
  { client }: ExcelHost,
  calculation: Calculation,
  tables: () => Promise<WorkbookTables>,
): Promise<NaiveAddIn> => {
  let runs = 0;
  let running: Promise<void>[] = [];
  const recalculate = () =>
    client.excel.run(async (context) => {
      runs += 1;
      const all = context.workbook.tables;
      all.load("items/name");
      await context.sync();
      for (const table of all.items) {
        const range = table.getRange();
        range.load("values");
        await context.sync();
      }
      const { writes } = await calculation.evaluate(await tables(), "da");
      for (const { sheet, address, value } of writes) {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[entered(value)]];
        await context.sync();
      }
    });
  await client.excel.run(async (context) => {
    const all = context.workbook.tables;
    all.load("items/name,items/id");
    await context.sync();
    for (const table of all.items.filter(({ name }) => !resultNames.has(name))) {
      table.onChanged.add(async () => {
        running = [...running, recalculate()];
      });
      await context.sync();
    }
  });
  return {
    runs: () => runs,
    rest: async () => {
      while (running.length > 0) {
        const now = running;
        running = [];
        await Promise.all(now);
      }
    },
  };
};
