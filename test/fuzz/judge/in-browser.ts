import { type OpenDocument, openDocument } from "../../../addin/browser/document/open-document.ts";
import type { LoadEngine } from "../../../addin/browser/engine/engine.ts";
import { createWorkbookWorker } from "../../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import { isRefusal, type Package, readTables, savePackage } from "../../../addin/ooxml/index.ts";
import type { WorkbookModel } from "../../../addin/ooxml/sheets/sheet.ts";
import type { CellWrite } from "../../../core/workbook/tables.ts";
import { loadEngine } from "../../browser-engine/formula-workbook.ts";
import { problemComplaints, saysMistake } from "./sentences.ts";
import { writtenComplaints } from "./written-file.ts";

/**
 * In the product the engine has a thread of its own, which is ended where it takes too long. Here it has the thread of the
 * tests, so that of a workbook with many formulas it breaks down at once; all else has to work then too.
 */
const mostFormulas = 1000;

const hasTooMany = ({ sheets }: WorkbookModel): boolean =>
  sheets.reduce((sum, { cells }) => sum + cells.formulas.size, 0) > mostFormulas;

const loadPatiently: LoadEngine = async (workbook) => {
  if (hasTooMany(workbook)) throw new Error("too many formulas for a test");
  return await loadEngine(workbook);
};

/** So many cells of a sheet are looked at as the grid does. */
const looked = 60;

/** What the grid asks of cells. */
const look = (document: OpenDocument, model: WorkbookModel): readonly string[] =>
  model.sheets.flatMap(({ cells, validations }, sheet) => {
    const held = [...cells.keys.subarray(0, looked), ...cells.keys.subarray(-looked)].map(placeOfKey);
    const ruled = validations
      .slice(0, looked)
      .flatMap(({ areas }) => areas.slice(0, 1).map(({ top, left }) => ({ row: top, column: left })));
    return [...held, ...ruled].flatMap((place) => {
      document.editable(sheet, place);
      document.validation(sheet, place);
      const { value } = document.cell(sheet, place);
      const shown = document.shown(sheet, place);
      // What a cell says itself is no mistake.
      return typeof value === "number" && saysMistake(shown) ? [`a cell shows ${shown}`] : [];
    });
  });

const firstCell = (document: OpenDocument): CellWrite | null => {
  const table = document.tables().tables.find(({ rows }) => rows.length > 0);
  const cell = table?.rows[0]?.[0];
  return table === undefined || cell === undefined
    ? null
    : { sheet: table.sheet, address: cell.address, value: "=1+1" };
};

const saveComplaints = async (document: OpenDocument, opened: Package): Promise<readonly string[]> => {
  const saved = await document.save();
  if (isRefusal(saved))
    return problemComplaints(
      saved.problems.flatMap(({ code, ...place }) => (code === "table-blocked" ? [] : [{ code, ...place }])),
    );
  return writtenComplaints(opened, document.tables(), [], saved).map((complaint) => `browser: ${complaint}`);
};

/** What is wrong when the browser edition opens the file, shows it, calculates, writes into a cell and saves. */
export const browserComplaints = async (bytes: Uint8Array, opened: Package): Promise<readonly string[]> => {
  const worker = createWorkbookWorker({ loadEngine: loadPatiently, savePackage });
  const model = await worker.open(bytes);
  if (isRefusal(model)) return ["browser: another answer to opening the same file"];
  const document = openDocument({ name: "fil.xlsx", model, worker, culture: "da", currentYear: 2016 });
  const asRead = JSON.stringify(readTables(opened));
  const isSame = JSON.stringify(document.tables()) === asRead;
  const seen = look(document, model);
  await document.settled();
  const write = firstCell(document);
  if (write !== null) document.writeCells([write], "edit");
  await document.settled();
  const complaints = await saveComplaints(document, opened);
  const { engine } = await worker.calculationState();
  const broken = engine === "failed" && !hasTooMany(model) ? ["browser: the engine has broken down"] : [];
  document.close();
  return [
    ...broken,
    ...(isSame ? [] : ["browser: other tables than the reader's"]),
    ...seen.slice(0, 3),
    ...complaints,
  ];
};
