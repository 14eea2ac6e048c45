import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openDocument } from "../../addin/browser/document/open-document.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { runCommand } from "../../addin/command-line/command.ts";
import { isRefusal, readTables, savePackage } from "../../addin/ooxml/index.ts";
import { hasFreshResults } from "../../core/present/fresh-results.ts";
import { resultDocument } from "../../core/present/result-document.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import { type Language, languages } from "../../core/text/language.ts";
import { resultTables } from "../../core/workbook/contract/contract.ts";
import { parseWorkbook } from "../../core/workbook/plan-from-tables.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { openSound } from "../support/cells-of.ts";
import { everyTable } from "../support/every-table.ts";
import { htmlTree } from "../support/html-tree.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type PlainWorkbook, workbookTables } from "../support/workbook-tables.ts";
import { filledTemplate, fillingWrites, template } from "./fill-template.ts";

const folder = temporaryFolder();

/** Options that have names of their own; without, they are called by their kind in the workbook's language. */
const workplace: PlainWorkbook = {
  ...everyTable,
  options: (everyTable.options ?? []).map((option, index) => ({ ...option, name: `Forslag ${index + 1}` })),
};

const fileOf = (name: string): string => path.join(folder, `${name}.xlsx`);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(fileOf(name)));
const tablesOf = (bytes: Uint8Array): WorkbookTables => readTables(openSound(bytes));

/** All figures and flags of a workbook, whatever its language; texts in English. */
const figures = (tables: WorkbookTables) => {
  const answer = workbookResult(tables, "en");
  if (answer.kind === "no-result") throw new Error("no result");
  const { issues, ...document } = resultDocument(answer.result, "en");
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return document;
};

const planOf = (name: string) => parseWorkbook(tablesOf(bytesOf(name))).plan;

const written = async (from: string, to: string): Promise<void> => {
  const { exitCode, remark } = await runCommand([fileOf(from), "--write", fileOf(to), "--overwrite"], "en");
  expect({ exitCode, remark }).toMatchObject({ exitCode: 0 });
};

/** What nobody put through a file: the plan as tables made by the contract. */
const byHand = figures(workbookTables(workplace));

beforeAll(async () => {
  for (const language of languages) {
    writeFileSync(fileOf(`filled-${language}`), filledTemplate(workplace, language));
    await written(`filled-${language}`, `written-${language}`);
  }
});

describe.each(languages)(
  "the empty workbook (%s), filled in by a script, evaluated and written",
  (language) => {
    test("gives the result of the plan that was put in", () => {
      expect(figures(tablesOf(bytesOf(`filled-${language}`)))).toEqual(byHand);
    });

    test("holds the same plan, cell by cell, and gives the same result afterwards", () => {
      expect(planOf(`written-${language}`)).toEqual(planOf(`filled-${language}`));
      expect(figures(tablesOf(bytesOf(`written-${language}`)))).toEqual(byHand);
    });

    test("holds results that are the core's to the last digit, and belong to its inputs", () => {
      const tables = tablesOf(bytesOf(`written-${language}`));
      const rows = tables.tables.find(({ name }) => name === resultTables.resultScenarios.name)?.rows ?? [];
      const at = resultTables.resultScenarios.columns.findIndex(({ id }) => id === "gapFteTasks");
      const gaps = byHand.scenarios.map(({ period }) => period.gapFteTasks);
      expect(gaps.every((gap) => typeof gap === "number" && gap !== 0)).toBe(true);
      expect(rows.slice(0, gaps.length).map((row) => row[at]?.value)).toEqual(gaps);
      expect(hasFreshResults(tables)).toBe(true);
      expect(hasFreshResults(tablesOf(bytesOf(`filled-${language}`)))).toBe(false);
    });

    test("is the same to the byte when it is written once more", async () => {
      await written(`written-${language}`, `again-${language}`);
      expect(Buffer.compare(bytesOf(`again-${language}`), bytesOf(`written-${language}`))).toBe(0);
    });

    test("is written in its own language, whoever writes", () => {
      const { tables } = tablesOf(bytesOf(`written-${language}`));
      const first = tables.find(({ name }) => name === resultTables.resultScenarios.name)?.rows[0]?.[0]
        ?.value;
      expect(first).toBe({ da: "I dag", en: "Today" }[language]);
    });
  },
);

/** The workbook as somebody saves it who filled it in in the browser edition. */
const inBrowser = async (language: Language): Promise<Uint8Array> => {
  // The formulas of the sheets play no part in what is read.
  const loadEngine = () => Promise.reject(new Error("no engine"));
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const model = await worker.open(template(language));
  if (isRefusal(model)) throw new Error(model.refused);
  const source = {
    name: "ny.xlsx",
    model,
    worker,
    culture: language,
    currentYear: 2026,
    parseHtml: htmlTree,
  };
  const document = openDocument({ ...source, patience: 60_000 });
  expect(document.writeCells(fillingWrites(workplace, language), "edit")).toEqual({ kind: "done" });
  const saved = await document.save();
  if (isRefusal(saved)) throw new Error(JSON.stringify(saved.problems));
  return saved;
};

test("filled in in the browser edition it holds the same plan and gives the same result", async () => {
  const tables = tablesOf(await inBrowser("da"));
  expect(parseWorkbook(tables).plan).toEqual(planOf("filled-da"));
  expect(figures(tables)).toEqual(byHand);
});

test("saved by LibreOffice it holds the same plan and result, and its results still belong to its inputs", async () => {
  const names = languages.map((language) => `written-${language}`);
  const saved = await convertWithLibreOffice(names.map(fileOf), "xlsx", path.join(folder, "saved"));
  for (const [index, name] of names.entries()) {
    const tables = tablesOf(new Uint8Array(readFileSync(saved[index] ?? "")));
    expect(parseWorkbook(tables).plan).toEqual(planOf(name));
    expect(figures(tables)).toEqual(byHand);
    expect(hasFreshResults(tables)).toBe(true);
  }
});
