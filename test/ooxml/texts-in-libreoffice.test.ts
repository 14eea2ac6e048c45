import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import {
  isRefusal,
  openPackage,
  type Package,
  readWorkbookModel,
  savePackage,
  writeCells,
} from "../../addin/ooxml/index.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { buildWorkbook } from "../support/workbook-package.ts";

const texts = [
  "=1+1",
  "=SUM(A1:A9)",
  "=cmd|'/C calc'!A0",
  "+1",
  "+A1",
  "-1",
  "-A1",
  "@SUM(A1)",
  "'=1",
  " =1",
  "#N/A",
  "1/2",
  "marts 2016",
  "12 %",
  "SAND",
  "1E5",
];

const sheets = ["Svar", "Indtastet"];
const folder = temporaryFolder();

const openedOf = (bytes: Uint8Array): Package => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(opened.refused);
  return opened;
};

const savedOf = <Bytes extends Uint8Array>(bytes: Bytes | { readonly refused: string }): Bytes => {
  if (isRefusal(bytes)) throw new Error("the workbook takes no values");
  return bytes;
};

/** The texts on one sheet as results are written, on the other as the browser edition saves them. */
const written = (): Uint8Array => {
  const workbook = buildWorkbook({ sheets: sheets.map((name) => ({ name })) });
  const writes = texts.map((value, row) => ({ sheet: "Svar", address: `A${row + 1}`, value }));
  const cells = texts.map((value, row) => ({
    row: row + 1,
    column: 1,
    content: { kind: "value", value } as const,
    format: null,
  }));
  const edits = [{ part: "xl/worksheets/sheet2.xml", cells, freshValues: [], tables: [] }];
  const withResults = openedOf(savedOf(writeCells(openedOf(workbook), writes)));
  return savedOf(savePackage(withResults, { sheets: edits, forceCalculation: true }));
};

test("LibreOffice reads every text that is written as a text, whatever it begins with", async () => {
  const file = path.join(folder, "tekster.xlsx");
  await writeFile(file, written());
  const [converted = ""] = await convertWithLibreOffice([file], "xlsx", path.join(folder, "ud"));
  const model = readWorkbookModel(openedOf(await readFile(converted)));
  expect(model.sheets.map(({ cells }) => [cells.values, cells.formulas.size])).toEqual(
    sheets.map(() => [texts, 0]),
  );
});
