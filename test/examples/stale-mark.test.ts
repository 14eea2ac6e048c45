import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import { dateToSerial } from "../../addin/ooxml/cells/serial-date.ts";
import { openPackage, readTables, writeCells } from "../../addin/ooxml/index.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import type { CellScalar, WorkbookModel } from "../../addin/ooxml/sheets/sheet.ts";
import { resultWrites } from "../../core/present/result-writes.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { ContractText } from "../../core/text/contract-text.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { type Language, languages } from "../../core/text/language.ts";
import { resultInputsTable } from "../../core/workbook/contract/results.ts";
import { fingerprintOf } from "../../core/workbook/fingerprint.ts";
import { areAlike, fingerprintTableIds, unreadable } from "../../core/workbook/fingerprint-form.ts";
import { findTables } from "../../core/workbook/read/find-tables.ts";
import type { CellValue, CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import { guideTexts } from "../../examples/generate/guide-text.ts";
import { sheetLanguage } from "../../examples/generate/sheet-language.ts";
import { fingerprintFormula } from "../../examples/generate/stale-mark.ts";
import { root } from "../../scripts/install.mjs";
import { cachedValue, loadEngine, modelOf, typed } from "../browser-engine/formula-workbook.ts";
import { type HeadlineEdit, headlineEdits } from "../support/headline-edits.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const opened = (bytes: Uint8Array) => {
  const found = openPackage(bytes);
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
};

const withWrites = (bytes: Uint8Array, writes: readonly CellWrite[]): Uint8Array => {
  const written = writeCells(opened(bytes), writes);
  if (isRefusal(written)) throw new Error("not written");
  return written;
};

/** An example with its results written by the product. */
const calculated = (name: string, language: Language): Uint8Array => {
  const bytes = new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`)));
  const tables = readTables(opened(bytes));
  const answer = workbookResult(tables, language);
  if (answer.kind === "no-result") throw new Error("no result");
  return withWrites(bytes, resultWrites(answer, tables, language).writes);
};

/** What the sheet says of each table, by its title: whether it has changed, and its fingerprint now. */
const comparison = ({ tables }: WorkbookTables): ReadonlyMap<CellValue, readonly [CellValue, CellValue]> => {
  const table = tables.find(({ name }) => name === resultInputsTable.name);
  return new Map(
    table?.rows.map((cells) => [
      cells[0]?.value ?? null,
      [cells[1]?.value ?? null, cells[2]?.value ?? null] as const,
    ]),
  );
};

const staleCell = "B4";

/** The same on each sheet of results. */
const everywhere = (sentence: string): readonly string[] => [sentence, sentence, sentence, sentence];

const resultSheets = ({ sheets }: WorkbookModel, language: Language): readonly number[] => {
  const { result, flags, control, report } = contractTexts[language].sheets;
  return [result.name, flags.name, control.name, report.name].map((name) =>
    sheets.findIndex((sheet) => sheet.name === name),
  );
};

/** What the sheets of results say above their tables. */
const sentences = (bytes: Uint8Array, language: Language): readonly CellScalar[] => {
  const model = modelOf(bytes);
  return resultSheets(model, language).map((sheet) => cachedValue(model, sheet, staleCell));
};

const fingerprints = (workbook: WorkbookTables, language: Language): ReadonlyMap<string, number | null> => {
  const text = contractTexts[language];
  return new Map(
    findTables(workbook)
      .filter(({ id }) => fingerprintTableIds.includes(id))
      .flatMap(({ id, index }) => {
        const table = workbook.tables[index];
        const title =
          id in text.settingsTables
            ? text.settingsTables[id as "settings"].title
            : text.inputTables[id as keyof typeof text.inputTables].title;
        return table === undefined ? [] : [[title, fingerprintOf(id, table)] as const];
      }),
  );
};

const folder = temporaryFolder();

/** The workbooks after LibreOffice has calculated them anew. */
const inLibreOffice = async (workbooks: readonly Uint8Array[], name: string): Promise<Uint8Array[]> => {
  const files = workbooks.map((bytes, index) => {
    const file = path.join(folder, `${name}-${index}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const converted = await convertWithLibreOffice(files, "xlsx", path.join(folder, name));
  return converted.map((file) => new Uint8Array(readFileSync(file)));
};

const changedTitles = (tables: WorkbookTables, { yes }: ContractText): ReadonlySet<unknown> =>
  new Set([...comparison(tables)].flatMap(([title, [changed]]) => (changed === yes ? [title] : [])));

const { stale } = guideTexts.da;

const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`)));

/** Tables whose formula has another outcome than the product's own reckoning of the same cells. */
const disagreeing = (tables: WorkbookTables, language: Language): readonly string[] => {
  const told = comparison(tables);
  return [...fingerprints(tables, language)].flatMap(([title, own]) => {
    const now = told.get(title)?.[1];
    return typeof now === "number" && own !== null && areAlike(now, own) ? [] : [title];
  });
};

/** Edits put together, so that LibreOffice has fewer workbooks to open. */
const together = (edits: readonly HeadlineEdit[], count: number): readonly HeadlineEdit[] =>
  Array.from({ length: count }, (_, part) => {
    const own = edits.filter((_edit, index) => index % count === part);
    return {
      writes: own.flatMap(({ writes }) => writes),
      titles: new Set(own.flatMap(({ titles }) => [...titles])),
    };
  });

/** The longest formula that Excel takes. */
const longestFormula = 8192;

test.each(languages)("no table's formula is longer than Excel takes (%s)", (language) => {
  const lengths = fingerprintTableIds.map((id) => fingerprintFormula(sheetLanguage(language), id).length);
  expect(Math.max(...lengths)).toBeLessThan(longestFormula);
});

const fresh = calculated("et-team", "da");
const edits = headlineEdits(readTables(opened(fresh)), "da");

test("LibreOffice says nothing while the results are those of the inputs, sees what is edited, and reckons as the product does", async () => {
  const merged = together(edits, 5);
  const workbooks = [fresh, example("template-en"), ...merged.map(({ writes }) => withWrites(fresh, writes))];
  const [same, english, ...others] = await inLibreOffice(workbooks, "edited");
  if (same === undefined || english === undefined) throw new Error("no workbook");
  expect(sentences(same, "da")).toEqual(everywhere(""));
  expect(changedTitles(readTables(opened(same)), contractTexts.da)).toEqual(new Set());
  expect(disagreeing(readTables(opened(english)), "en")).toEqual([]);
  expect(sentences(english, "en")).toEqual(everywhere(""));
  for (const [index, bytes] of others.entries()) {
    const tables = readTables(opened(bytes));
    expect(changedTitles(tables, contractTexts.da)).toEqual(merged[index]?.titles);
    expect(sentences(bytes, "da")).toEqual(everywhere(stale));
    expect(disagreeing(tables, "da")).toEqual([]);
  }
}, 300_000);

const typedValue = (value: CellWrite["value"]): CellScalar =>
  typeof value === "object" ? dateToSerial(value.date, false) : value;

/** The example in the browser edition's engine, with what its mark says after each change. */
const inEngine = async () => {
  const model = modelOf(fresh);
  const engine = await loadEngine(model);
  const sheetOf = (name: string) => model.sheets.findIndex((sheet) => sheet.name === name);
  const marks = readTables(opened(fresh)).tables.find(({ name }) => name === resultInputsTable.name);
  if (marks === undefined) throw new Error("no marks");
  const values = new Map<string, CellScalar>();
  return {
    engine,
    before: ({ sheet, address }: CellWrite): CellScalar => cachedValue(model, sheetOf(sheet), address),
    change: (writes: readonly CellWrite[], content: (write: CellWrite) => CellScalar): void => {
      const cells = writes.map((write) => typed(sheetOf(write.sheet), write.address, content(write)));
      for (const { sheet, value, ...place } of engine.change({ cells, tables: [] }))
        values.set(`${sheet}!${formatAddress(place)}`, value);
    },
    sentences: () =>
      resultSheets(model, "da").map(
        (sheet) => values.get(`${sheet}!${staleCell}`) ?? cachedValue(model, sheet, staleCell),
      ),
    changed: () =>
      new Set(
        marks.rows.flatMap(([title, changed]) =>
          values.get(`${sheetOf(marks.sheet)}!${changed?.address}`) === contractTexts.da.yes
            ? [title?.value]
            : [],
        ),
      ),
  };
};

describe("the browser edition's engine", () => {
  test("sees each input that is edited by itself, and says nothing any more when it is taken back", async () => {
    const { engine, before, change, changed, sentences: told } = await inEngine();
    expect(told()).toEqual(everywhere(""));
    for (const { writes, titles } of edits) {
      change(writes, ({ value }) => typedValue(value));
      expect(changed()).toEqual(titles);
      expect(told()).toEqual(everywhere(stale));
      change(writes, before);
      expect(changed()).toEqual(new Set());
    }
    expect(told()).toEqual(everywhere(""));
    expect(engine.uncalculated).toEqual([]);
  });

  test("says that it cannot see, where a cell shows an error that results were written with, and else that it changed", async () => {
    const { change, sentences: told, changed } = await inEngine();
    const [first] = edits;
    const [write] = first?.writes ?? [];
    if (write === undefined) throw new Error("no edit");
    change([write], () => ({ error: "#N/A" }));
    expect(changed().size).toBe(1);
    expect(told()).toEqual(everywhere(stale));
    const marks = readTables(opened(fresh)).tables.find(({ name }) => name === resultInputsTable.name);
    const written = marks?.rows[0]?.[3]?.address ?? "";
    change([{ sheet: marks?.sheet ?? "", address: written, value: unreadable }], ({ value }) =>
      typedValue(value),
    );
    expect(told()).toEqual(everywhere(guideTexts.da.maybeStale));
  });
});
