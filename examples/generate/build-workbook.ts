import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { resultTableIds, resultTables } from "../../core/workbook/contract/contract.ts";
import { type SheetId, sheetIds } from "../../core/workbook/contract/sheets.ts";
import type { ExampleRow, ExampleTables, ExampleWorkbook } from "../data/example.ts";
import { mostRows } from "./charts/chart-places.ts";
import { chartTitles } from "./charts/chart-text.ts";
import { writeChartsSheet } from "./charts/charts-sheet.ts";
import type { ChartRoom } from "./charts/draw-charts.ts";
import { sizes } from "./control/grid.ts";
import { type ControlRoom, writeControl } from "./control/write-control.ts";
import { tablesOf } from "./example-tables.ts";
import { hasFilter } from "./filters.ts";
import { namedLists } from "./lists.ts";
import { optionKindNames, writeOptionKindsSheet } from "./option-kinds-sheet.ts";
import { repack } from "./package.ts";
import { type PlacedSheet, placeSheet } from "./place.ts";
import { protectSheet } from "./protect.ts";
import { writeReportSheet } from "./report-sheet.ts";
import { type SheetLanguage, sheetLanguage } from "./sheet-language.ts";
import { writeStaleMarks } from "./stale-mark.ts";
import { writeStartSheet } from "./start-sheet.ts";
import { colours } from "./styles.ts";
import { writeSheet } from "./write-sheet.ts";

/** A file says when it was made; ours say the same whenever they are made. */
const dateOfFiles = new Date(Date.UTC(2026, 10, 1));

const inputSheets: ReadonlySet<string> = new Set([
  "assumptions",
  "staff",
  "cases",
  "tasks",
  "phone",
  "options",
  "scenarios",
  "rules",
]);

installChartSupport();

const newWorkbook = (example: ExampleWorkbook): Workbook => {
  const workbook = new Workbook();
  workbook.creator = "Normering";
  workbook.lastModifiedBy = "Normering";
  workbook.title = example.title;
  workbook.created = dateOfFiles;
  workbook.modified = dateOfFiles;
  return workbook;
};

/** The rows without the notes at their cells. */
const withoutNotes = (tables: ExampleTables): ExampleTables =>
  Object.fromEntries(
    Object.entries(tables).map(([id, rows]) => [
      id,
      Array.isArray(rows) ? rows.map((row: ExampleRow) => ({ ...row, notes: undefined })) : rows,
    ]),
  );

const firstSolution = ({ stories, tables: { scenarios = [] } }: ExampleWorkbook): string | null => {
  const name = scenarios[0]?.name;
  return stories === null || typeof name !== "string" ? null : name;
};

/** What an example fills of the check; in a template all that it has room for. */
const controlRoom = ({
  stories,
  tables: { scenarios = [], staffGroups = [] },
}: ExampleWorkbook): ControlRoom =>
  stories === null
    ? { scenarios: sizes.scenarios, groups: sizes.groups }
    : { scenarios: scenarios.length + 1, groups: Math.min(sizes.groups, staffGroups.length) };

const addSheets = (workbook: Workbook, language: SheetLanguage, example: ExampleWorkbook): PlacedSheet[] => {
  const all = tablesOf(example);
  const tables = example.plain === true ? withoutNotes(all) : all;
  return sheetIds.flatMap((id) => {
    if (id === "charts" && example.plain === true) return [];
    const { name } = language.text.sheets[id];
    const sheet = workbook.addWorksheet(name);
    if (inputSheets.has(id)) sheet.properties.tabColor = { ...colours.accent };
    if (id === "start") {
      writeStartSheet(sheet, language, example);
      return [];
    }
    // Drawn when the results that it shows have their place.
    if (id === "charts") return [];
    if (id === "optionKinds") {
      writeOptionKindsSheet(sheet, language);
      return [];
    }
    const placed = placeSheet(id, language, tables);
    if (id === "report") writeReportSheet(sheet, language, placed);
    else writeSheet(sheet, language, placed, example.stories !== null);
    if (id === "control") writeControl(sheet, language, placed, controlRoom(example));
    return [placed];
  });
};

/** Names that stand in one cell. */
const namesIn = (cell: unknown): readonly string[] =>
  typeof cell === "string" ? cell.split(/[;\n]/).map((name) => name.trim()) : [];

/** Room for what an example compares; in a template for all that a workbook can hold. */
const chartRoom = ({ tables: { scenarios = [], options = [] } }: ExampleWorkbook): ChartRoom => {
  const used = scenarios.map(
    ({ name }) =>
      options.filter(({ scenarios: own }) => namesIn(own).includes(typeof name === "string" ? name : ""))
        .length,
  );
  return scenarios.length === 0
    ? { scenarios: mostRows.scenarios, parts: mostRows.parts }
    : { scenarios: scenarios.length + 1, parts: Math.max(1, ...used) };
};

const addCharts = (
  workbook: Workbook,
  language: SheetLanguage,
  example: ExampleWorkbook,
  placed: readonly PlacedSheet[],
): void => {
  const sheet = workbook.getWorksheet(language.text.sheets.charts.name);
  const result = placed.find(({ id }) => id === "result");
  if (sheet !== undefined && result !== undefined)
    writeChartsSheet(sheet, language, result, chartRoom(example), firstSolution(example));
};

/** Sheets that are read and never written. */
const readOnlySheets = ["start", "charts", "optionKinds"] as const satisfies readonly SheetId[];

const protectSheets = async (
  workbook: Workbook,
  { text }: SheetLanguage,
  { plain }: ExampleWorkbook,
): Promise<void> => {
  if (plain === true) return;
  for (const id of readOnlySheets) {
    const sheet = workbook.getWorksheet(text.sheets[id].name);
    if (sheet !== undefined) await protectSheet(sheet);
  }
};

/** The bytes of an .xlsx file with all tables of the contract, the example's rows in them. */
export const buildWorkbook = async (example: ExampleWorkbook): Promise<Uint8Array> => {
  const language = sheetLanguage(example.language);
  const workbook = newWorkbook(example);
  const placed = addSheets(workbook, language, example);
  addCharts(workbook, language, example, placed);
  writeStaleMarks(workbook, language, placed);
  for (const { name, formula } of [...namedLists(placed), ...optionKindNames(language)])
    workbook.definedNames.addFormula(name, formula);
  await protectSheets(workbook, language, example);
  // What the library finds wrong with its own files it only prints; tests hold ours against the schema of the format.
  const written = await workbook.xlsx.writeBuffer({ validate: false });
  const filtered = new Set<string>(resultTableIds.filter(hasFilter).map((id) => resultTables[id].name));
  return repack(new Uint8Array(written), {
    keepsFilter: (table) => filtered.has(table),
    chartTitles: chartTitles(language.id),
  });
};
