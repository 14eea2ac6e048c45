import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCommand } from "../../addin/command-line/command.ts";
import type { CellArea } from "../../addin/ooxml/cells/address.ts";
import { resultTables } from "../../core/workbook/contract/contract.ts";
import { openSound } from "../support/cells-of.ts";
import type { ExpectedChanges } from "./differences.ts";

const resultNames: ReadonlySet<string> = new Set(Object.values(resultTables).map(({ name }) => name));

/** The rows of the result tables, which are all that the command line writes to. */
const resultAreas = (bytes: Uint8Array): ExpectedChanges => {
  const areas = openSound(bytes).worksheets.map(({ part, tables }): [string, CellArea[]] => [
    part,
    tables
      .filter(({ name }) => resultNames.has(name))
      .map(({ area, headerRows }) => ({ ...area, top: area.top + headerRows })),
  ]);
  return { areas: new Map(areas), tables: new Map() };
};

/** A copy with the results, as the command line makes it, and what that may differ in; null where it made none and said why. */
export const withResults = async (
  name: string,
  bytes: Uint8Array,
  folder: string,
): Promise<{ readonly bytes: Uint8Array; readonly expected: ExpectedChanges } | null> => {
  const [file, copy] = [path.join(folder, `in-${name}`), path.join(folder, `out-${name}`)];
  writeFileSync(file, bytes);
  rmSync(copy, { force: true });
  const { exitCode, remark } = await runCommand([file, "--write", copy], "da");
  if (Buffer.compare(readFileSync(file), bytes) !== 0) throw new Error(`${file} was written to`);
  if (exitCode === 0) return { bytes: new Uint8Array(readFileSync(copy)), expected: resultAreas(bytes) };
  if (remark === null || remark === "" || existsSync(copy)) throw new Error(`${name}: ended without a word`);
  return null;
};
