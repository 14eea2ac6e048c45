import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { largeWorkbook } from "../support/large-workbook.ts";

const times = 50;
/** From a bundle the working folder is the repository. */
const largeFile = path.join(".cache", "bench", `kontanthjaelp-2016-${times}.xlsx`);

const tablesOf = (bytes: Uint8Array): WorkbookTables => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error("a workbook of the benchmark cannot be opened");
  return readTables(opened);
};

/** The example of 2016, as the repository holds it. */
export const exampleTables = (): WorkbookTables =>
  tablesOf(readFileSync(path.join("examples", "kontanthjaelp-2016.xlsx")));

/** The workbook takes a minute to write, and is the same every time. */
const largeBytes = async (): Promise<Uint8Array> => {
  try {
    return readFileSync(largeFile);
  } catch {
    const bytes = await largeWorkbook(times);
    await mkdir(path.dirname(largeFile), { recursive: true });
    await writeFile(largeFile, bytes);
    return bytes;
  }
};

/** The same with fifty times its rows. */
export const largeTables = async (): Promise<WorkbookTables> => tablesOf(await largeBytes());
