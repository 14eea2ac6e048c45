import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import { cellsOf, openSound } from "../support/cells-of.ts";
import { kitchenSink, sinkSheet, sinkTable } from "../support/kitchen-sink.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { schemaErrors } from "../support/ooxml-validator.ts";
import { type NamedEdits, save } from "../support/save.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { partText } from "../support/write-values.ts";

const folder = temporaryFolder();

const double = (value: number) => ({ formula: "[@Antal]*2", value, format: 2 });

/** Two rows more in the table, a value, a date, a text and a formula, and the results that follow from them. */
const edits: NamedEdits = {
  cells: {
    B5: 25,
    A6: "Jobparat & <ny>",
    C7: 42736,
    E1: { formula: "IFNA(STDEV.S(B5:B7),0)", value: 5, format: 2 },
    A8: "Ung",
    B8: 40,
    C8: 42767,
    D8: double(80),
    A9: { content: "Integration", format: 4 },
    B9: 5,
    D9: double(10),
    H30: " uden for ",
  },
  fresh: { D5: 50, F5: 250, A21: 50, B10: 120, D10: 240 },
  tables: [[sinkTable, "A4:D8", "A4:D10"]],
};

/** What the cells hold afterwards; in the older date system a serial number is a later day. */
const valuesAfter = {
  A1: "Sager i jobcentret",
  B5: 25,
  D5: 50,
  F5: 250,
  A6: "Jobparat & <ny>",
  B6: 20,
  A8: "Ung",
  B8: 40,
  D8: 80,
  A9: "Integration",
  B9: 5,
  D9: 10,
  A10: "I alt",
  B10: 120,
  D10: 240,
  A20: "Herunder",
  A21: 50,
  A22: 40,
  E1: 5,
  H30: " uden for ",
};

const variants = ["plain", "date1904", "prefixed"] as const;
type Variant = (typeof variants)[number];

const before = Object.fromEntries(variants.map((variant) => [variant, kitchenSink(variant)])) as Record<
  Variant,
  Uint8Array
>;
const after = Object.fromEntries(
  variants.map((variant) => [variant, save(before[variant], { [sinkSheet]: edits }, true)]),
) as Record<Variant, Uint8Array>;

const changedParts = (one: Uint8Array, other: Uint8Array): string[] => {
  const [first, second] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return names.filter((name) => {
    const [was, is] = [first[name], second[name]];
    return was === undefined || is === undefined || strFromU8(was, true) !== strFromU8(is, true);
  });
};

/** The elements of a sheet: what stands around the rows, and each cell by its address. */
const takeApart = (xml: string) => {
  const data = /<(?:x:)?sheetData>.*<\/(?:x:)?sheetData>/s.exec(xml)?.[0] ?? "";
  const cells = data.matchAll(/<(?:x:)?c (?:[^>]*?)r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/(?:x:)?c>)/gs);
  return {
    frame: xml.replace(data, ""),
    cells: new Map([...cells].map(([cell, address = ""]) => [address, cell] as const)),
  };
};

describe.each(variants)("saving leaves alone in a workbook of everything (%s)", (variant) => {
  test("all parts but the sheet, its table, the workbook and the chain of calculation", () => {
    expect(changedParts(before[variant], after[variant])).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      sinkSheet,
      "xl/calcChain.xml",
      sinkTable,
    ]);
  });

  test("everything around the rows but the ranges that the table takes along", () => {
    const was = takeApart(partText(before[variant], sinkSheet)).frame;
    const grown = was
      .replace('ref="A1:G22"', 'ref="A1:H30"')
      .replace('sqref="B5:B7"><', 'sqref="B5:B9"><')
      .replace('sqref="B5:B7"', 'sqref="B5:B9"')
      .replace('sqref="D5:D7"', 'sqref="D5:D9"')
      .replace("<xm:sqref>D5:D7<", "<xm:sqref>D5:D9<")
      .replace("<xm:sqref>A5:A7<", "<xm:sqref>A5:A9<");
    expect(takeApart(partText(after[variant], sinkSheet)).frame).toBe(grown);
  });

  test("every cell that is not edited", () => {
    const was = takeApart(partText(before[variant], sinkSheet)).cells;
    const is = takeApart(partText(after[variant], sinkSheet)).cells;
    const touched = [...was]
      .filter(([address, cell]) => is.get(address) !== cell)
      .map(([address]) => address);
    expect(touched).toEqual(["E1", "B5", "D5", "F5", "A6", "C7", "A8", "B8", "C8", "D8", "A21"]);
  });

  test("the table's part but its area and that of its filter", () => {
    expect(partText(after[variant], sinkTable)).toBe(
      partText(before[variant], sinkTable).replace("A4:D8", "A4:D10").replace("A4:D7", "A4:D9"),
    );
  });

  test("the agreement of the table's headers with its cells", () => {
    const part = partText(after[variant], sinkTable);
    const declared = [...part.matchAll(/<(?:x:)?tableColumn [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
    const [table] = readTables(openSound(after[variant])).tables;
    expect(table?.headers.map(({ value }) => value)).toEqual(declared);
  });

  test("what it reads: the edits, and the values as they were", () => {
    expect(cellsOf(after[variant], "Sager")).toMatchObject(valuesAfter);
    for (const sheet of ["Lister", "Laast", "Pivot"])
      expect(cellsOf(after[variant], sheet)).toEqual(cellsOf(before[variant], sheet));
  });
});

describe("other programs find everything in a saved workbook", () => {
  const files: Record<string, string> = {};
  const open: Record<string, string> = {};

  const put = (name: string, bytes: Uint8Array): string => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    files[name] = file;
    return file;
  };

  beforeAll(async () => {
    const names = variants.flatMap((variant) => [`${variant}-before`, `${variant}-after`]);
    const sources = variants.flatMap((variant) => [
      put(`${variant}-before`, before[variant]),
      put(`${variant}-after`, after[variant]),
    ]);
    const documents = await convertWithLibreOffice(sources, "ods", path.join(folder, "ods"));
    for (const [index, name] of names.entries())
      open[name] = partText(readFileSync(documents[index] ?? ""), "content.xml");
    // Without fresh values, so that what is found there has been calculated.
    const stale = variants.map((variant) =>
      put(variant, save(before[variant], { [sinkSheet]: { ...edits, fresh: {} } }, true)),
    );
    const workbooks = await convertWithLibreOffice(stale, "xlsx", path.join(folder, "xlsx"));
    for (const [index, variant] of variants.entries()) files[`${variant}-saved`] = workbooks[index] ?? "";
  });

  test.each(variants)("the schema finds no new fault (%s)", async (variant) => {
    const was = await schemaErrors(files[`${variant}-before`] ?? "");
    expect(was).toEqual([]);
    expect(await schemaErrors(files[`${variant}-after`] ?? "")).toEqual(was);
  });

  test.each(variants)("LibreOffice calculates the same values (%s)", (variant) => {
    const saved = readFileSync(files[`${variant}-saved`] ?? "");
    expect(cellsOf(saved, "Sager")).toMatchObject(valuesAfter);
    expect(cellsOf(saved, "Laast")).toMatchObject({ A1: 3, B1: 45 });
    const day = variant === "date1904" ? { year: 2021, month: 1, day: 2 } : { year: 2017, month: 1, day: 1 };
    expect(cellsOf(saved, "Sager").C7).toEqual({ date: day });
  });

  test.each(variants)("LibreOffice finds the validations over the new rows (%s)", (variant) => {
    const xml = partText(readFileSync(files[`${variant}-saved`] ?? ""), sinkSheet);
    const sqrefs = [
      ...[...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map(([, sqref]) => sqref),
      ...[...xml.matchAll(/<x14:dataValidation [\s\S]*?<xm:sqref>(.*?)</g)].map(([, sqref]) => sqref),
    ];
    expect(new Set(sqrefs)).toEqual(new Set(["A5:A9", "B5:B9", "E1"]));
  });

  const count = (xml: string | undefined, pattern: RegExp): number =>
    [...(xml ?? "").matchAll(pattern)].length;

  test.each<[string, RegExp, number]>([
    ["charts", /<draw:object [^>]*Object/g, 1],
    ["pictures", /<draw:image [^>]*Pictures/g, 1],
    ["notes", /<office:annotation /g, 2],
    ["links", /<text:a /g, 1],
    ["merged cells", /table:number-columns-spanned="3"/g, 1],
    ["colour scales", /<calcext:color-scale>/g, 1],
    ["bars", /<calcext:data-bar /g, 1],
    ["sparklines", /<calcext:sparkline /g, 1],
    ["protected sheets", /table:protected="true"/g, 1],
    ["arrays", /table:number-matrix-rows-spanned="2"/g, 1],
  ])("LibreOffice finds the %s", (_, pattern, expected) => {
    for (const variant of variants) {
      expect(count(open[`${variant}-before`], pattern)).toBe(expected);
      expect(count(open[`${variant}-after`], pattern)).toBe(expected);
    }
  });

  test.each(variants)("LibreOffice finds formats, rules and the table over the new rows (%s)", (variant) => {
    const ranges = (xml = "") => [
      ...[...xml.matchAll(/calcext:target-range-address="([^"]*)"/g)].map(([, range]) => range),
      ...[
        ...xml.matchAll(/<table:database-range [^>]*name="Sagstabel"[^>]*target-range-address="([^"]*)"/g),
      ].map(([, range]) => range),
    ];
    expect(ranges(open[`${variant}-after`])).toEqual(
      ranges(open[`${variant}-before`]).map((range) =>
        range?.replace(/\d+$/, (row) => String(Number(row) + 2)),
      ),
    );
    expect(ranges(open[`${variant}-after`]).length).toBeGreaterThan(2);
  });
});
