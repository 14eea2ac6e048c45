import { readFileSync } from "node:fs";
import path from "node:path";
import { type OpenDocument, openDocument } from "../../../addin/browser/document/open-document.ts";
import { createWorkbookWorker } from "../../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { type CellPlace, parseAddress } from "../../../addin/ooxml/cells/address.ts";
import { isRefusal } from "../../../addin/ooxml/refusal.ts";
import { savePackage } from "../../../addin/ooxml/write/save-package.ts";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import { inputTableIds, inputTables } from "../../../core/workbook/contract/contract.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { root } from "../../../scripts/install.mjs";
import { loadEngine } from "../../browser-engine/formula-workbook.ts";
import { htmlTree } from "../../support/html-tree.ts";
import { type Chance, chanceOf } from "../chance.ts";
import { untoldDifferences } from "./told-differences.ts";

/** What somebody types or pastes into a cell of the inputs, most of it by mistake. */
const oddEntries: readonly string[] = [
  "1E+308",
  "-1E+308",
  "1E+15",
  "5E-324",
  "-1",
  "0",
  "0,0000001",
  "37,5",
  "-5",
  "60",
  "2958466",
  "2016-13",
  "30-02-2016",
  "01-01-1899",
  "tekst",
  "ca. 400",
  "'=1+1",
  " ",
  "",
  "SAND",
  "=1/0",
  "=NA()",
  '=""',
  "=RAND()*0+3",
  "a".repeat(5000),
];

const inputNames: ReadonlySet<string> = new Set([
  ...inputTableIds.map((id) => inputTables[id].name),
  "NormeringSettings",
]);

interface Entry {
  readonly sheet: number;
  readonly place: CellPlace;
  readonly text: string;
  readonly where: string;
}

/** Rows of a table that cells are drawn from. */
const rowsDrawn = 6;

/** Tables that the formulas of the check read, from which most entries are drawn. */
const readByFormulas = new Set(
  (["staffGroups", "allowances", "caseGroups", "tasks", "batches", "closings", "scenarios"] as const).map(
    (id) => inputTables[id].name as string,
  ),
).add("NormeringSettings");

const drawEntry = (document: OpenDocument, { tables }: WorkbookTables, chance: Chance): Entry => {
  const names = chance.happens(0.7) ? readByFormulas : inputNames;
  const table = chance.pick(tables.filter(({ name, rows }) => names.has(name) && rows.length > 0));
  const row = chance.pick(table.name === "NormeringSettings" ? table.rows : table.rows.slice(0, rowsDrawn));
  const { address } = chance.pick(table.name === "NormeringSettings" ? row.slice(1, 2) : row);
  const text = chance.pick(oddEntries);
  return {
    sheet: document.sheets.findIndex(({ name }) => name === table.sheet),
    place: parseAddress(address) ?? { row: 1, column: 1 },
    text,
    where: `${table.name} ${address}: ${text.slice(0, 20)}`,
  };
};

const enter = (document: OpenDocument, { sheet, place, text }: Entry): void => {
  const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
  if (text === "") document.clear(sheet, area);
  else document.paste(sheet, area, { text, html: "" });
};

/** The plainest of the examples, whose sheets are as large as those of the others. */
export const oneTeam = (): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", "et-team.xlsx")));

const open = async (bytes: Uint8Array) => {
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const model = await worker.open(bytes);
  if (isRefusal(model)) throw new Error(model.refused);
  const document = openDocument({ name: "et-team.xlsx", model, worker, culture: "da", parseHtml: htmlTree });
  const sheet = document.sheets.findIndex(({ name }) => name === contractTexts.da.sheets.control.name);
  document.look(sheet);
  await document.settled();
  return { document, sheet, worker };
};

const engineComplaints = async ({ worker }: Awaited<ReturnType<typeof open>>): Promise<readonly string[]> =>
  (await worker.calculationState()).engine === "failed" ? ["the engine has broken down"] : [];

/**
 * Odd entries, one after the other, in the inputs of one open workbook whose check is looked at: each is calculated by the sheet's
 * formulas and by the product, whose results are written, and then taken back. Gives what is wrong, a line each.
 */
export const oddInputFindings = async (
  bytes: Uint8Array,
  seed: number,
  first: number,
  count: number,
): Promise<readonly string[]> => {
  const opened = await open(bytes);
  const { document, sheet } = opened;
  const calculation = createCalculation();
  const lines: string[] = [];
  for (let index = first; index < first + count; index++) {
    const entry = drawEntry(document, document.tables(), chanceOf(seed, index));
    const before = document.version;
    enter(document, entry);
    if (document.version === before) continue;
    const { writes } = await calculation.evaluate(document.tables(), "da");
    document.writeCells(writes, "results");
    await document.settled();
    const complaints = [...untoldDifferences(document, sheet), ...(await engineComplaints(opened))];
    if (complaints.length > 0) lines.push(`${index} ${entry.where}: ${complaints.slice(0, 2).join("; ")}`);
    document.undo();
  }
  await document.settled();
  const after = untoldDifferences(document, sheet);
  document.close();
  return after.length === 0 ? lines : [...lines, `after all was taken back: ${after[0]}`];
};
