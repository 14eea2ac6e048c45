import { type CellArea, formatArea, placeOfKey } from "../../ooxml/cells/address.ts";
import type { SheetCells } from "../../ooxml/sheets/sheet.ts";
import type { InsertedSheet } from "./insert-sheets.ts";

/** A rectangle of cells that all have formulas. */
interface FormulaBlock {
  area: CellArea;
  readonly formulas: string[][];
}

/** Cells side by side, row by row. */
const runsOf = ({ keys, formulas }: SheetCells): readonly FormulaBlock[] => {
  const runs: FormulaBlock[] = [];
  for (const [index, formula] of [...formulas].sort(([one], [other]) => one - other)) {
    const { row, column } = placeOfKey(keys[index] ?? 0);
    const last = runs.at(-1);
    if (last?.area.bottom === row && last.area.right === column - 1) {
      last.area = { ...last.area, right: column };
      last.formulas[0]?.push(`=${formula}`);
    } else
      runs.push({
        area: { top: row, left: column, bottom: row, right: column },
        formulas: [[`=${formula}`]],
      });
  }
  return runs;
};

/** Runs of the same columns in rows below one another are one block. */
const blocksOf = (cells: SheetCells): readonly FormulaBlock[] => {
  const blocks: FormulaBlock[] = [];
  const latest = new Map<string, FormulaBlock>();
  for (const run of runsOf(cells)) {
    const columns = `${run.area.left}:${run.area.right}`;
    const above = latest.get(columns);
    if (above?.area.bottom === run.area.top - 1) {
      above.area = { ...above.area, bottom: run.area.bottom };
      above.formulas.push(...run.formulas);
      continue;
    }
    blocks.push(run);
    latest.set(columns, run);
  }
  return blocks;
};

/** Characters of formulas in one request, of which Excel on the web takes 5 MB. */
const mostCharacters = 1_000_000;

const charactersIn = ({ formulas }: FormulaBlock): number =>
  formulas.reduce((sum, row) => sum + row.reduce((inRow, formula) => inRow + formula.length, 0), 0);

/** In parts that are small enough by themselves, also where one block is too large. */
const parts = (block: FormulaBlock): readonly FormulaBlock[] => {
  const { area, formulas } = block;
  if (charactersIn(block) <= mostCharacters || formulas.length < 2) return [block];
  const half = Math.ceil(formulas.length / 2);
  return [
    { area: { ...area, bottom: area.top + half - 1 }, formulas: formulas.slice(0, half) },
    { area: { ...area, top: area.top + half }, formulas: formulas.slice(half) },
  ].flatMap(parts);
};

/** Some versions of Excel turn what a formula takes from a table into a link to a file, so formulas are set anew. */
export const setFormulas = async (
  context: Excel.RequestContext,
  sheets: readonly InsertedSheet[],
): Promise<void> => {
  let waiting = 0;
  for (const { id, sheet } of sheets) {
    const target = context.workbook.worksheets.getItem(id);
    for (const block of blocksOf(sheet.cells).flatMap(parts)) {
      const characters = charactersIn(block);
      if (waiting + characters > mostCharacters) {
        await context.sync();
        waiting = 0;
      }
      waiting += characters;
      target.getRange(formatArea(block.area)).formulas = block.formulas;
    }
  }
};
