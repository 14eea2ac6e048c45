import type { Package, Worksheet } from "../package.ts";
import type { TablePart } from "../tables/table-part.ts";
import { growSheet, readGrowths } from "./grow-sheet.ts";
import type { Growth } from "./growth.ts";
import { mergeEdits } from "./merge-edits.ts";
import type { PackageEdits, SheetEdits } from "./package-edits.ts";
import { patchPackage, textOf } from "./patch-package.ts";
import { patchSheet } from "./patch-sheet.ts";
import type { GrowthProblem, WriteProblem, WriteRefusal } from "./problems.ts";
import { indexSheet } from "./sheet-index.ts";
import { tablePartTexts } from "./table-parts.ts";

interface SavedSheet {
  readonly problems: readonly (WriteProblem | GrowthProblem)[];
  /** New texts of the sheet's part and of its tables. */
  readonly texts: ReadonlyMap<string, string>;
  readonly formulasChanged: boolean;
}

const tablesAfter = ({ tables }: Worksheet, growths: readonly Growth[]): TablePart[] =>
  tables.map((table) => {
    const growth = growths.find((candidate) => candidate.table === table);
    return growth === undefined ? table : { ...table, area: growth.to };
  });

/** The rows in which cells change, and from the last rows of growing tables down to their new ends. */
const rowsOf = (
  { cells, freshValues }: SheetEdits,
  growths: readonly Growth[],
): ((row: number) => boolean) => {
  const rows = new Set([...cells, ...freshValues].map(({ row }) => row));
  return (row) => rows.has(row) || growths.some(({ lastBody, to }) => row >= lastBody && row <= to.bottom);
};

const saveSheet = (opened: Package, sheet: Worksheet, edits: SheetEdits): SavedSheet => {
  const { cellContext: context } = opened;
  const growths = readGrowths(sheet, edits.tables);
  const index = indexSheet(textOf(opened, sheet.part), sheet.part, rowsOf(edits, growths));
  const grown = growSheet(index, sheet, growths, edits.cells, context);
  if (grown.problems.length > 0)
    return { problems: grown.problems, texts: new Map(), formulasChanged: false };
  const tables = tablesAfter(sheet, growths);
  const changes = mergeEdits({ index, sheet: sheet.name, tables, grown: grown.changes }, edits);
  const { newRows, rules: others } = grown;
  const patch = { index, sheet: sheet.name, tables, changes, newRows, others, guardsTotals: false };
  const { problems, xml, made, formulasChanged } = patchSheet(patch, context);
  const texts = new Map(tablePartTexts(opened, tables, growths, made));
  if (xml !== null) texts.set(sheet.part, xml);
  return { problems, texts, formulasChanged };
};

const findSheet = ({ worksheets }: Package, part: string): Worksheet => {
  const sheet = worksheets.find((candidate) => candidate.part === part);
  if (sheet === undefined) throw new RangeError(`The workbook has no sheet in the part ${part}.`);
  return sheet;
};

/**
 * The bytes of the workbook with all edits in it. In the text of an edited sheet only the cells are replaced that hold something
 * else, with the rows that they need; parts that no edit touches keep their very bytes. Where nothing differs, the bytes are
 * those that were opened.
 *
 * A table that grows takes along its filter, its totals row with all that its cells hold, and the validations and conditional formats of
 * its last row; new cells look like those above them. References to its cells by address (in names, charts, formulas and lists)
 * stay as they are, as do notes and links on the totals row.
 *
 * What the workbook cannot take (part of merged cells or of an array, a header of a table, a table that would run over something) gives
 * a refusal that lists it all, and nothing is saved. Throws `RangeError` for edits that fit no workbook or not this one.
 */
export const savePackage = (opened: Package, edits: PackageEdits): Uint8Array | WriteRefusal => {
  const saved = edits.sheets.map((sheet) => saveSheet(opened, findSheet(opened, sheet.part), sheet));
  const problems = saved.flatMap((sheet) => sheet.problems);
  if (problems.length > 0) return { refused: "write", problems };
  const texts = new Map(saved.flatMap((sheet) => [...sheet.texts]));
  const formulasChanged = saved.some((sheet) => sheet.formulasChanged);
  return patchPackage(opened, texts, { formulasChanged, forceCalculation: edits.forceCalculation });
};
