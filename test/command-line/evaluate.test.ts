import { copyFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, expect, test, vi } from "vitest";
import { openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { EvaluationResult } from "../../core/result.ts";
import { resultTableIds, resultTables } from "../../core/workbook/contract/contract.ts";
import type { CellValue, WorkbookTables } from "../../core/workbook/tables.ts";
import { root } from "../../scripts/install.mjs";
import { evaluateCommand } from "../support/command.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { schemaErrors } from "../support/ooxml-validator.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { unwritten } from "../support/unwritten.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();

/** A copy that nobody has calculated yet. */
const example = (name: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, unwritten(readFileSync(path.join(root, "examples", name))));
  return file;
};
const plainTeam = example("et-team.xlsx");
const firstExample = example("kontanthjaelp-2016.xlsx");

const tablesOf = (file: string): WorkbookTables => {
  const opened = openPackage(new Uint8Array(readFileSync(file)));
  if ("refused" in opened) throw new Error(opened.refused);
  return readTables(opened);
};

const partsOf = (file: string) => unzipSync(new Uint8Array(readFileSync(file)));

const copy = path.join(folder, "kopi.xlsx");
let result: EvaluationResult;

// One run serves most tests: starting the command takes longest.
beforeAll(async () => {
  const { exitCode, output, errors } = await evaluateCommand([firstExample, "--json", "--write", copy]);
  expect(exitCode).toBe(0);
  expect(errors).toContain("Resultaterne er skrevet i kopien");
  result = JSON.parse(output) as EvaluationResult;
});

test("the table answers in the language that is asked for", async () => {
  const [da, en] = await Promise.all([
    evaluateCommand([plainTeam]),
    evaluateCommand([plainTeam, "--lang", "en"]),
  ]);
  expect(da).toMatchObject({ exitCode: 0, errors: "" });
  expect(da.output).toMatch(/^ {2}I (?:mangler|har) .*årsværk/m);
  expect(da.output).toContain("Efter DS' vejledende sagstal");
  expect(en.output).toMatch(/^ {2}You (?:lack|have) .*full-time posts \(årsværk\)/m);
  expect(da.output.split("\n").filter((line) => Array.from(line).length > 100)).toEqual([]);
});

test("the document is JSON and nothing else, and says what the table says", () => {
  expect(result).toMatchObject({ schemaVersion: 1, product: "normering", start: "2016-04" });
  expect(result.scenarios.length).toBeGreaterThanOrEqual(4);
  expect(result.scenarios[0]).toMatchObject({ id: "today", name: "I dag" });
  for (const { months } of result.scenarios) expect(months).toHaveLength(result.horizonMonths);
});

test("months of every scenario on demand", async () => {
  const all = await evaluateCommand([firstExample, "--months"]);
  expect(all.output.match(/^Måned for måned, årsværk: /gm)).toHaveLength(result.scenarios.length);
});

test("--write changes the cells of the result tables and nothing else", () => {
  const before = partsOf(firstExample);
  const after = partsOf(copy);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter(
    (part) => Buffer.compare(Buffer.from(before[part] ?? []), Buffer.from(after[part] ?? [])) !== 0,
  );
  expect(changed.filter((part) => !/^xl\/(?:worksheets\/sheet\d+|workbook)\.xml$/.test(part))).toEqual([]);
  const sheets = new Set(resultTableIds.map((id) => resultTables[id].sheet));
  expect(changed.filter((part) => part.includes("worksheets"))).toHaveLength(sheets.size);

  const names: readonly string[] = resultTableIds.map((id) => resultTables[id].name);
  const inputs = ({ tables }: WorkbookTables) => tables.filter(({ name }) => !names.includes(name));
  expect(inputs(tablesOf(copy))).toEqual(inputs(tablesOf(firstExample)));
});

const cell = (tables: WorkbookTables, table: string, row: number, header: string): CellValue => {
  const found = tables.tables.find(({ name }) => name === table);
  const column = found?.headers.findIndex(({ value }) => value === header) ?? -1;
  return found?.rows[row]?.[column]?.value ?? null;
};

test("what is written is the result at full precision, and LibreOffice reads the same", async () => {
  const { scenarios } = result;
  const [converted = ""] = await convertWithLibreOffice([copy], "xlsx", path.join(folder, "converted"));
  for (const file of [copy, converted]) {
    const tables = tablesOf(file);
    for (const [row, { name, period }] of scenarios.entries()) {
      expect(cell(tables, "NormeringResultScenarios", row, "Scenarie")).toBe(name);
      const written = cell(tables, "NormeringResultScenarios", row, "Forskel (årsværk)");
      expect(Number(written)).toBeCloseTo(period.gapFteTasks ?? Number.NaN, 10);
    }
    expect(cell(tables, "NormeringResultScenarios", scenarios.length, "Scenarie")).toBeNull();
    expect(cell(tables, "NormeringResultMonths", 0, "Måned")).toEqual({
      date: { year: 2016, month: 4, day: 1 },
    });
    const flags = scenarios.reduce((sum, each) => sum + each.flags.length, 0);
    expect(cell(tables, "NormeringResultFlags", flags - 1, "Hvad og hvorfor")).toMatch(/\.$/);
    expect(cell(tables, "NormeringResultFlags", flags, "Hvad og hvorfor")).toBeNull();
  }
});

test("the schema validator finds nothing in the copy", async () => {
  expect(await schemaErrors(copy)).toEqual([]);
});

test("the copy gives the same answer, and written again the same bytes", async () => {
  const again = path.join(folder, "igen.xlsx");
  copyFileSync(plainTeam, again);
  const { exitCode, output } = await evaluateCommand([copy, "--json", "--write", again, "--overwrite"]);
  expect(exitCode).toBe(0);
  expect(readFileSync(again).equals(readFileSync(copy))).toBe(true);
  expect(JSON.parse(output)).toEqual(result);
});

test("the workbook itself is left alone", async () => {
  const own = path.join(folder, "eget.xlsx");
  copyFileSync(plainTeam, own);
  const before = statSync(own).mtimeMs;
  await evaluateCommand([own, "--write", path.join(folder, "ud.xlsx")]);
  expect(statSync(own).mtimeMs).toBe(before);
  expect(readFileSync(own).equals(readFileSync(plainTeam))).toBe(true);
});

test("a template that nobody has filled in gives no result but tells what is missing", async () => {
  const { exitCode, output, errors } = await evaluateCommand([example("template-da.xlsx")]);
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
  expect(errors).toContain("Der kan ikke regnes, før I har skrevet den måned, perioden begynder.");
  expect(errors).toContain("Medarbejdere");
});

test("a file that is there is replaced only when that is asked for", async () => {
  const precious = path.join(folder, "andres-regneark.xlsx");
  copyFileSync(firstExample, precious);
  const before = readFileSync(precious);
  const refused = await evaluateCommand([plainTeam, "--write", precious]);
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toBe("");
  expect(refused.errors).toContain("findes allerede");
  expect(readFileSync(precious).equals(before)).toBe(true);
  const replaced = await evaluateCommand([plainTeam, "--write", precious, "--overwrite"]);
  expect(replaced.exitCode).toBe(0);
  expect(readFileSync(precious).equals(before)).toBe(false);
});
