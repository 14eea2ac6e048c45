import { readFileSync } from "node:fs";
import path from "node:path";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import type { ExcelPort } from "../../../addin/excel/excel-port.ts";
import { createLiveLoop, type LiveLoop } from "../../../addin/live/live-loop.ts";
import { dateToSerial } from "../../../addin/ooxml/cells/serial-date.ts";
import { readTables } from "../../../addin/ooxml/index.ts";
import { resultWrites } from "../../../core/present/result-writes.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { caseGroupsTable } from "../../../core/workbook/contract/cases.ts";
import { resultTables } from "../../../core/workbook/contract/contract.ts";
import type { CellWrite, WorkbookTables } from "../../../core/workbook/tables.ts";
import { root } from "../../../scripts/install.mjs";
import { openSound } from "../../support/cells-of.ts";
import { type ManualTimer, manualTimer } from "../../support/manual-timer.ts";
import { written } from "../../support/written-tables.ts";
import type { ExcelHost } from "../host/excel-host.ts";
import { type HostOptions, openPort } from "./open-host.ts";

/** A workbook in Excel with the add-in beside it: the real port, the real loop, the real core. */
export interface ThreadStage {
  readonly host: ExcelHost;
  readonly port: ExcelPort;
  readonly loop: LiveLoop;
  readonly clock: ManualTimer;
  /** The tables as the file has them. */
  readonly tables: WorkbookTables;
}

const exampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", name)));

/** Lets time pass until the loop has nothing to do. */
export const calm = async ({ host, loop, clock }: ThreadStage): Promise<void> => {
  do {
    await host.settle();
    clock.pass(200);
    await host.settle();
  } while (loop.state().isCalculating);
  host.checkGaps();
};

export const openThread = async (name: string, options: HostOptions = {}): Promise<ThreadStage> => {
  const bytes = exampleBytes(name);
  const { host, port } = openPort(bytes, options);
  const clock = manualTimer();
  const calculation = createCalculation();
  const loop = createLiveLoop({ port, calculation, language: "da", timer: clock.timer });
  const stage = { host, port, loop, clock, tables: readTables(openSound(bytes)) };
  loop.start();
  await calm(stage);
  return stage;
};

/** The cell of the first group's open cases. */
export const openCasesCell = ({ tables }: WorkbookTables): Omit<CellWrite, "value"> => {
  const table = tables.find(({ name }) => name === caseGroupsTable.name);
  const column = table?.headers.findIndex(({ value }) => value === "Åbne sager") ?? -1;
  return { sheet: table?.sheet ?? "", address: table?.rows[0]?.[column]?.address ?? "" };
};

/** The user types a count of cases, and everything happens that follows. */
export const typeCases = async (stage: ThreadStage, count: number): Promise<void> => {
  const { sheet, address } = openCasesCell(stage.tables);
  stage.host.edit(sheet, address, count);
  await calm(stage);
};

/** Spreadsheets keep 15 digits; what differs in the last of them is not written anew. */
const comparable = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

const inSheet = (value: CellWrite["value"]): unknown => {
  if (typeof value === "object") return dateToSerial(value.date, false);
  return value === "" ? null : comparable(value);
};

/**
 * What the result cells should hold after a count of cases was typed, by the core alone, from the file's tables. Without
 * the table that compares fingerprints: its formulas answer an edit at once, and the host calculates none.
 */
export const expectedResults = ({ tables }: ThreadStage, count: number): Map<string, unknown> => {
  const typed = written(tables, [{ ...openCasesCell(tables), value: count }]);
  const marks = resultTables.resultInputs.name;
  const changed = { ...typed, tables: typed.tables.filter(({ name }) => name !== marks) };
  const answer = workbookResult(changed, "da");
  if (answer.kind === "no-result") throw new Error("no result");
  const { writes } = resultWrites(answer, changed, "da");
  return new Map(writes.map(({ sheet, address, value }) => [`${sheet}!${address}`, inSheet(value)]));
};

/** What the same cells hold in the sheet. */
export const heldResults = ({ host }: ThreadStage, cells: Iterable<string>): Map<string, unknown> =>
  new Map(
    [...cells].map((cell) => {
      const [sheet = "", address = ""] = cell.split("!");
      return [cell, comparable(host.valueAt(sheet, address))];
    }),
  );
