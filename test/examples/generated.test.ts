import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import {
  modelTable,
  modelTableIds,
  resultTableIds,
  resultTables,
} from "../../core/workbook/contract/contract.ts";
import { tableContent } from "../../examples/generate/content.ts";
import { sheetBlocks } from "../../examples/generate/sheet-blocks.ts";
import { sheetLanguage } from "../../examples/generate/sheet-language.ts";
import { buildFile } from "../../examples/generate/with-results.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { root } from "../../scripts/install.mjs";
import { schemaErrors } from "../support/ooxml-validator.ts";

const fileOf = (name: string): string => path.join(root, "examples", `${name}.xlsx`);

describe.each(exampleWorkbooks.map(({ name }) => name))("%s", (name) => {
  const file = fileOf(name);

  test("is what the schema of the format asks for", async () => {
    expect(await schemaErrors(file)).toEqual([]);
  });

  test("has every table of the contract, its header cells named as its columns", () => {
    const opened = openPackage(new Uint8Array(readFileSync(file)));
    if (isRefusal(opened)) throw new Error(opened.refused);
    const { tables } = readTables(opened);
    const expected = [
      ...modelTableIds.map((id) => modelTable(id).name),
      ...resultTableIds.map((id) => resultTables[id].name),
    ];
    expect(tables.map((table) => table.name).sort()).toEqual(expected.sort());
    const named = columnNamesByTable(file);
    expect(
      Object.fromEntries(tables.map((table) => [table.name, table.headers.map(({ value }) => value)])),
    ).toEqual(named);
  });
});

/**
 * One with every kind of cell that holds time: a plan with dates, months and hours of the day. That every file is as it
 * is generated in the zone of the machine is looked at by `npm run check`.
 */
test.each(["Pacific/Auckland", "America/New_York"])(
  "a file is the same to the byte in the zone %s",
  async (zone) => {
    vi.stubEnv("TZ", zone);
    const example = exampleWorkbooks.find(({ name }) => name === "telefon-og-reception");
    const bytes = example === undefined ? new Uint8Array() : await buildFile(example);
    vi.unstubAllEnvs();
    expect(Buffer.compare(readFileSync(fileOf("telefon-og-reception")), bytes)).toBe(0);
  },
);

test.each(exampleWorkbooks.map(({ name }) => name))("%s states the width of every column", (name) => {
  const unstated = sheetsOf(fileOf(name)).flatMap((xml) => {
    const stated = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width=/g)].flatMap(([, min, max]) =>
      Array.from({ length: Number(max) - Number(min) + 1 }, (_, index) => Number(min) + index),
    );
    const last = Math.max(...stated);
    return Array.from({ length: last }, (_, index) => index + 1).filter((column) => !stated.includes(column));
  });
  expect(unstated).toEqual([]);
});

test("every table stands on one sheet, and tables below one another hide the same columns", () => {
  const blocks = Object.values(sheetBlocks).flat();
  expect(blocks.flat().sort()).toEqual([...modelTableIds, ...resultTableIds].sort());
  const language = sheetLanguage("da");
  const hiddenFrom = blocks.map((ids) =>
    ids.flatMap((id) => {
      const { columns } = tableContent(language, id, {});
      const first = columns.findIndex(({ hidden }) => hidden);
      return first === -1 ? [] : [first];
    }),
  );
  expect(hiddenFrom.filter((starts) => new Set(starts).size > 1)).toEqual([]);
});

function sheetsOf(file: string): string[] {
  const parts = unzipSync(readFileSync(file), {
    filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  });
  return Object.values(parts).map((bytes) => strFromU8(bytes));
}

/** Names of columns as the parts of the tables have them, by the name of the table. */
function columnNamesByTable(file: string): Record<string, string[]> {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => name.startsWith("xl/tables/") });
  return Object.fromEntries(
    Object.values(parts).map((bytes) => {
      const xml = strFromU8(bytes);
      const table = /<table\b[^>]*\bname="([^"]*)"/.exec(xml)?.[1] ?? "";
      const names = [...xml.matchAll(/<tableColumn\b[^>]*\bname="([^"]*)"/g)].map(([, name = ""]) =>
        unescaped(name),
      );
      return [table, names];
    }),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
