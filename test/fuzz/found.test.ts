import { expect, test } from "vitest";
import { openDocument } from "../../addin/browser/document/open-document.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { isRefusal, openPackage, readTables, savePackage } from "../../addin/ooxml/index.ts";
import {
  cachedValue,
  computed,
  loadEngine,
  modelOf,
  typed,
  type WrittenCell,
  writtenBytes,
} from "../browser-engine/formula-workbook.ts";
import { buildWorkbook, workbookParts, zipParts } from "../support/workbook-package.ts";
import { effortOf } from "./effort.ts";

/** What the fuzz found, each as the smallest file that shows it. */

const refusalOf = (bytes: Uint8Array): string => {
  const opened = openPackage(bytes);
  return isRefusal(opened) ? `${opened.refused} ${opened.part ?? ""}`.trim() : "opened";
};

const table = (name: string, ref: string) => ({ name, ref, columns: ["a", "b"] });
const sheetName = "xl/worksheets/sheet1.xml";

test("a sheet without a place for rows is damaged, and not found so only when it is saved", () => {
  const parts = workbookParts({ sheets: [{ name: "Ark1" }] });
  const sheet = String(parts[sheetName]);
  const [without, twice] = ["", "<sheetData/><sheetData/>"].map((data) =>
    zipParts({ ...parts, [sheetName]: sheet.replace("<sheetData></sheetData>", data) }),
  );
  expect(refusalOf(without ?? new Uint8Array())).toBe(`damaged ${sheetName}`);
  expect(refusalOf(twice ?? new Uint8Array())).toBe(`damaged ${sheetName}`);
});

test("two tabs of one name, by which cells are found, are damaged", () => {
  expect(refusalOf(buildWorkbook({ sheets: [{ name: "Sager" }, { name: "SAGER" }] }))).toBe("damaged SAGER");
  expect(refusalOf(buildWorkbook({ sheets: [{ name: "Sager" }, { name: "Sager 2" }] }))).toBe("opened");
});

test("tables that share cells are damaged, since one value would be written for both", () => {
  const sheetOf = (second: string) =>
    buildWorkbook({ sheets: [{ name: "Ark1", tables: [table("T1", "A1:B3"), table("T2", second)] }] });
  expect(refusalOf(sheetOf("B3:C5"))).toBe("damaged xl/tables/table2.xml");
  expect(refusalOf(sheetOf("C3:D5"))).toBe("opened");
  expect(refusalOf(sheetOf("A4:B6"))).toBe("opened");
});

test("a table that two sheets claim is damaged", () => {
  const source = {
    sheets: [
      { name: "Ark1", tables: [table("T1", "A1:B3")] },
      { name: "Ark2", tables: [table("T2", "A1:B3")] },
    ],
  };
  const parts = workbookParts(source);
  const related = "xl/worksheets/_rels/sheet2.xml.rels";
  const claimed = String(parts[related]).replace("table2.xml", "TABLE1.xml");
  expect(refusalOf(zipParts({ ...parts, [related]: claimed }))).toBe("damaged xl/tables/TABLE1.xml");
});

/** Each name stands for the one before it twenty times. */
const swelling = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const sum = Array.from({ length: 20 }, () => (at === 0 ? "1" : `Latter${at - 1}`)).join("+");
    return `<definedName name="Latter${at}">${sum}</definedName>`;
  }).join("");

test("names that written out are longer than any memory are left to the file", async () => {
  const model = modelOf(
    writtenBytes({
      sheets: [
        {
          name: "Ark1",
          cells: {
            A1: { formula: "Latter11", value: 5 },
            A2: { formula: "Latter1", value: 400 },
            A3: 2,
            A4: { formula: "A3+A1", value: 7 },
          },
        },
      ],
      names: swelling(12),
    }),
  );
  const engine = await loadEngine(model);
  expect(engine.change({ cells: [typed(0, "A3", 3)], tables: [] })).toEqual([
    { sheet: 0, row: 4, column: 1, value: 8 },
  ]);
  expect(cachedValue(model, 0, "A2")).toBe(400);
});

test("an array formula that claims a whole sheet makes old what reads it, without a look at each of its cells", async () => {
  const model = modelOf(
    writtenBytes({
      sheets: [
        {
          name: "Ark1",
          cells: {
            A1: { formula: "Ark2!A1:A2*2", array: "A1:XFD1048576" },
            C3: { formula: "Ark2!B1+1", value: 3 },
          },
        },
        {
          name: "Ark2",
          cells: { A1: 1, B1: 2, C1: { formula: "Ark1!K99+1", value: 5 }, C2: { formula: "B1+1", value: 3 } },
        },
      ],
    }),
  );
  const engine = await loadEngine(model);
  engine.change({ cells: [typed(1, "A1", 7)], tables: [] });
  const old = engine.uncalculated.map(({ sheet, row, column }) => [sheet, row, column]);
  expect(old).toContainEqual([0, 1, 1]);
  expect(old).toContainEqual([1, 1, 3]);
  expect(old).not.toContainEqual([1, 2, 3]);
});

test("many small array formulas take as many looks as they have cells, and not one at each formula", async () => {
  const rows = Array.from({ length: 1500 }, (_, index) => index + 1);
  const cells = Object.fromEntries<WrittenCell>(
    rows.flatMap((row): [string, WrittenCell][] => [
      [`A${row}`, { formula: "$Z$1*2", array: `A${row}:B${row}`, value: 1 }],
      ...["D", "E", "F", "G"].map((column): [string, WrittenCell] => [
        `${column}${row}`,
        { formula: `B${row}+1`, value: 2 },
      ]),
    ]),
  );
  const engine = await loadEngine(modelOf(writtenBytes({ sheets: [{ name: "Ark1", cells }] })));
  const { effort } = await effortOf(async () => engine.change({ cells: [typed(0, "Z1", 3)], tables: [] }));
  expect(engine.uncalculated).toHaveLength(7500);
  expect(effort).toBeLessThan(2000);
});

test("a formula that gives more text than a cell holds gives an error, and the workbook can be saved", async () => {
  const bytes = writtenBytes({
    sheets: [
      { name: "Ark1", cells: { A1: 20_000, B1: { formula: 'REPT("ab",A1)' }, B2: { formula: "LEN(B1)" } } },
    ],
  });
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  await worker.open(bytes);
  expect(computed(await worker.calculate())["0!B1"]).toEqual({ error: "#VALUE!" });
  const saved = await worker.save({ sheets: [], forceCalculation: false });
  expect(isRefusal(saved) ? saved : cachedValue(modelOf(saved), 0, "B1")).toEqual({ error: "#VALUE!" });
  expect(computed(await worker.change({ cells: [typed(0, "A1", 2)], tables: [] }))["0!B1"]).toBe("abab");
});

test("what is no format among formats has no number, so that a day is a day for the sheet and for the answer", async () => {
  const source = {
    sheets: [
      {
        name: "Ark1",
        rows: '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2" s="1"><v>42644</v></c><c r="B2"><v>1</v></c></row>',
        tables: [table("T1", "A1:B2")],
      },
    ],
    formats: [14, 3],
  };
  const parts = workbookParts(source);
  const styles = "xl/styles.xml";
  const other = String(parts[styles]).replace(/<xf numFmtId="14"/, '<other numFmtId="14"');
  expect(other).not.toBe(parts[styles]);
  const bytes = zipParts({ ...parts, [styles]: other });
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(opened.refused);
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const model = await worker.open(bytes);
  if (isRefusal(model)) throw new Error(model.refused);
  const document = openDocument({ name: "fil.xlsx", model, worker, culture: "da" });
  expect(document.tables()).toEqual(readTables(opened));
});

test.each([
  ["signs in a row", `A1${"+A1".repeat(2600)}`],
  ["functions inside one another", `${"IF(A1,".repeat(300)}1${")".repeat(300)}`],
  ["parentheses", `${"(".repeat(1000)}A1${")".repeat(1000)}`],
])("a formula too deep for the engine takes no other with it: %s", async (_, formula) => {
  const model = modelOf(
    writtenBytes({
      sheets: [
        { name: "Ark1", cells: { A1: 1, B1: { formula, value: 7 }, B2: { formula: "A1*2", value: 2 } } },
      ],
    }),
  );
  const engine = await loadEngine(model);
  expect(computed(engine.change({ cells: [typed(0, "A1", 5)], tables: [] }))).toEqual({ "0!B2": 10 });
  expect(engine.uncalculated).toEqual([{ sheet: 0, row: 1, column: 2 }]);
});

test("a formula as long as real ones get is calculated", async () => {
  const formula = `IF(A1>0,${Array.from({ length: 40 }, () => `SUM(${"A1+A1*2-".repeat(25)}A1)`).join("+")},0)`;
  const engine = await loadEngine(
    modelOf(writtenBytes({ sheets: [{ name: "Ark1", cells: { A1: 1, B1: { formula } } }] })),
  );
  expect(engine.uncalculated).toEqual([]);
});

test("a rule with a formula longer than any takes no more work than others, and lets everything in", async () => {
  const formula = `OFFSET(A1,${" ".repeat(100_000)}x`;
  const rule = `<dataValidation type="list" sqref="B1"><formula1>${formula}</formula1></dataValidation>`;
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const after = `<dataValidations count="1">${rule}</dataValidations>`;
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const model = await worker.open(buildWorkbook({ sheets: [{ name: "Ark1", rows, after }] }));
  if (isRefusal(model)) throw new Error(model.refused);
  const document = openDocument({ name: "fil.xlsx", model, worker, culture: "da" });
  const { result, effort } = await effortOf(async () => document.validation(0, { row: 1, column: 2 }));
  expect(result?.choices).toBeNull();
  expect(effort).toBeLessThan(2000);
});
