import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { largeWorkbook } from "../support/large-workbook.ts";

const times = 50;

/** The example of one team. */
export const smallBytes = (): Uint8Array => readFileSync(path.join("examples", "et-team.xlsx"));

export const exampleBytes = (): Uint8Array => readFileSync(path.join("examples", "kontanthjaelp-2016.xlsx"));

/** Made anew when the example is another one. From a bundle the working folder is the repository. */
const largeFile = (): string => {
  const edition = createHash("sha256").update(exampleBytes()).digest("hex").slice(0, 8);
  return path.join(".cache", "bench", `kontanthjaelp-2016-${times}-${edition}.xlsx`);
};

const tablesOf = (bytes: Uint8Array): WorkbookTables => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error("a workbook of the benchmark cannot be opened");
  return readTables(opened);
};

/** The example of 2016, as the repository holds it. */
export const exampleTables = (): WorkbookTables => tablesOf(exampleBytes());

/** The workbook takes a minute to write, and is the same every time. */
export const largeBytes = async (): Promise<Uint8Array> => {
  const file = largeFile();
  try {
    return readFileSync(file);
  } catch {
    const bytes = await largeWorkbook(times);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return bytes;
  }
};

/** The same with fifty times its rows. */
export const largeTables = async (): Promise<WorkbookTables> => tablesOf(await largeBytes());
