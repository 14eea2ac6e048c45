import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../addin/command-line/command.ts";
import { isRefusal, readTables, writeCells } from "../../addin/ooxml/index.ts";
import { resultDocument } from "../../core/present/result-document.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { Language } from "../../core/text/language.ts";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { parseWorkbook } from "../../core/workbook/plan-from-tables.ts";
import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import { unexpectedDifferences } from "../corpus/differences.ts";
import { openSound } from "../support/cells-of.ts";
import { schemaErrors } from "../support/ooxml-validator.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { versionCell } from "../support/version-cell.ts";

const folder = temporaryFolder();
const sources = path.join(import.meta.dirname, "version-1");
const danish = path.join(folder, "kontanthjaelp-2016.xlsx");
const english = path.join(folder, "template-en.xlsx");
const copy = path.join(folder, "kopi.xlsx");

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const tablesOf = (file: string): WorkbookTables => readTables(openSound(bytesOf(file)));

const written = (file: string, writes: readonly CellWrite[]): void => {
  const bytes = writeCells(openSound(bytesOf(file)), writes);
  if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes.problems));
  writeFileSync(file, bytes);
};

/** People on benefits, in the columns that were called something else; AQ8 to AV8 are the table's first row. */
const people: readonly CellWrite[] = Object.entries({
  AQ8: "Jobparate over 30",
  AR8: 2900,
  AS8: 40,
  AT8: 120,
  AU8: 90,
  AV8: 250,
}).map(([address, value]) => ({ sheet: "Sager", address, value }));

const upgrade = (file: string, ...more: readonly string[]) => runCommand([file, "--upgrade", ...more], "da");

const resultOf = (file: string, language: Language) => {
  const answer = workbookResult(tablesOf(file), language);
  if (answer.kind === "no-result") throw new Error("no result");
  const { issues, ...figures } = resultDocument(answer.result, language);
  return { issues, figures };
};

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
  copyFileSync(path.join(sources, "kontanthjaelp-2016.xlsx"), danish);
  copyFileSync(path.join(sources, "template-en.xlsx"), english);
});

describe("a workbook of version 1", () => {
  test("is read with all that it holds, also under names that columns no longer have", () => {
    written(danish, people);
    const { plan, issues } = parseWorkbook(tablesOf(danish));
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(plan?.benefits[0]?.openingPeople).toMatchObject({
      weeks1to4: { value: 40 },
      weeks5to26: { value: 120 },
      weeks27to52: { value: 90 },
      weeksFrom53: { value: 250 },
    });
  });

  test("is told all that would change, table by table, before anything is written", async () => {
    const before = bytesOf(danish);
    const { exitCode, output, remark } = await upgrade(danish);
    expect({ exitCode, remark }).toEqual({
      exitCode: 0,
      remark: expect.stringContaining("ikke ændret noget") as string,
    });
    expect(output.split("\n").filter((line) => line.startsWith("  - "))).toEqual([
      '  - På arket Sager, i tabellen "Ydelser", kommer kolonnen "Borgere i uge 1-4" til at hedde "Borgere i uge 1 til 4".',
      '  - På arket Sager, i tabellen "Ydelser", kommer kolonnen "Borgere i uge 5-26" til at hedde "Borgere i uge 5 til 26".',
      '  - På arket Sager, i tabellen "Ydelser", kommer kolonnen "Borgere i uge 27-52" til at hedde "Borgere i uge 27 til 52".',
      '  - I tabellen "Ydelser" følger 12 skjulte kolonner med skøn med.',
      '  - På arket Forudsætninger, i tabellen "Refusion", kommer kolonnen "Uge 1-4 (%)" til at hedde "Uge 1 til 4 (%)".',
      '  - På arket Forudsætninger, i tabellen "Refusion", kommer kolonnen "Uge 5-26 (%)" til at hedde "Uge 5 til 26 (%)".',
      '  - På arket Forudsætninger, i tabellen "Refusion", kommer kolonnen "Uge 27-52 (%)" til at hedde "Uge 27 til 52 (%)".',
      `  - På arket Forudsætninger står der "Modellens nummer": ${modelVersion}.`,
    ]);
    expect(bytesOf(danish)).toEqual(before);
  });

  test("gets just that in its copy, and is as it was itself", async () => {
    written(danish, people);
    const before = bytesOf(danish);
    expect(await upgrade(danish, "--write", copy)).toMatchObject({ exitCode: 0 });
    expect(bytesOf(danish)).toEqual(before);
    const after = bytesOf(copy);
    const header = (left: number, right: number) => ({ top: 7, left, bottom: 7, right });
    const differences = unexpectedDifferences(before, after, {
      areas: new Map([
        ["xl/worksheets/sheet2.xml", [header(40, 42), { top: 32, left: 2, bottom: 32, right: 10 }]],
        ["xl/worksheets/sheet4.xml", [header(45, 47), header(57, 68)]],
      ]),
      tables: new Map([["xl/tables/table1.xml", "xl/worksheets/sheet2.xml"]]),
    });
    // The tables' own parts with the names of their columns; no other part and no other cell.
    expect(differences).toEqual(["xl/tables/table8.xml", "xl/tables/table15.xml"]);
    const settings = tablesOf(copy).tables.find(({ name }) => name === "NormeringSettings");
    expect(
      settings?.rows
        .at(-1)
        ?.map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(["Modellens nummer", modelVersion]);
  });

  test("gives the same figures as before, and tells of no problem more", async () => {
    written(danish, people);
    await upgrade(danish, "--write", copy);
    const [before, after] = [resultOf(danish, "da"), resultOf(copy, "da")];
    expect(after.figures).toEqual(before.figures);
    expect(after.issues).toEqual(before.issues);
  });

  test("stays a workbook that other programs take, its headers as its tables say", async () => {
    await upgrade(danish, "--write", copy);
    expect(await schemaErrors(copy)).toEqual(await schemaErrors(danish));
    const { worksheets } = openSound(bytesOf(copy));
    const declared = worksheets.flatMap(({ tables }) => tables.map(({ name, columns }) => [name, columns]));
    const shown = tablesOf(copy).tables.map(({ name, headers }) => [name, headers.map(({ value }) => value)]);
    expect(shown).toEqual(declared);
  });

  test("is of this version then: there is nothing more to change", async () => {
    await upgrade(danish, "--write", copy);
    const { output, remark } = await upgrade(copy);
    expect(output).toContain("ikke noget at ændre");
    expect(remark).toBeNull();
  });

  test("of this version is not copied, and that is said", async () => {
    await upgrade(danish, "--write", copy);
    const another = path.join(folder, "en-til.xlsx");
    expect(await upgrade(copy, "--write", another)).toMatchObject({
      exitCode: 0,
      remark: `Derfor er der ingen kopi i ${another}.`,
    });
    expect(existsSync(another)).toBe(false);
  });

  test("in English is told in either language, and has its results under their new name", async () => {
    const { output } = await upgrade(english, "--write", copy, "--lang", "en");
    expect(output).toContain(
      'On the sheet Result, in the table "Whole period", the column "Spare time (full-time posts)" will be called "Left over (full-time posts)".',
    );
    expect((await upgrade(english)).output).toContain("På arket Result");
    const [scenarios] = tablesOf(copy).tables.filter(({ name }) => name === "NormeringResultScenarios");
    expect(scenarios?.headers.map(({ value }) => value)).toContain("Left over (full-time posts)");
    expect(parseWorkbook(tablesOf(copy)).issues).toEqual(parseWorkbook(tablesOf(english)).issues);
  });
});

describe("no copy is made", () => {
  test("where something stands in the way of the new row, which is named", async () => {
    written(danish, [{ sheet: "Forudsætninger", address: "C32", value: "vores egen note" }]);
    const { exitCode, remark } = await upgrade(danish, "--write", path.join(folder, "nej.xlsx"));
    expect({ exitCode, remark }).toEqual({
      exitCode: 1,
      remark: expect.stringContaining("celle C32 på arket Forudsætninger") as string,
    });
    expect(existsSync(path.join(folder, "nej.xlsx"))).toBe(false);
  });

  test("of a workbook of a later edition", async () => {
    await upgrade(danish, "--write", copy);
    written(copy, [{ ...versionCell(tablesOf(copy)), value: modelVersion + 1 }]);
    const { exitCode, remark } = await upgrade(copy, "--write", path.join(folder, "nej.xlsx"));
    expect({ exitCode, remark }).toEqual({
      exitCode: 1,
      remark: expect.stringContaining("nyere Normering") as string,
    });
  });

  test("together with what asks for figures", async () => {
    const { exitCode, remark } = await upgrade(danish, "--json");
    expect({ exitCode, remark }).toEqual({
      exitCode: 1,
      remark: expect.stringContaining("--json kan ikke") as string,
    });
  });
});
