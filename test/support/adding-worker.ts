import type { ComputedCell, WorkbookChanges } from "../../addin/browser/engine/engine.ts";
import type { CalculatingWorker } from "../../addin/browser/workbook-worker/workbook-worker.ts";
import { parseAddress, placeKey } from "../../addin/ooxml/cells/address.ts";
import type { CellScalar, WorkbookModel } from "../../addin/ooxml/sheets/sheet.ts";
import type { PackageEdits } from "../../addin/ooxml/write/package-edits.ts";

interface Held {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: CellScalar;
}

/** A worker whose engine can only add cells of the same sheet and numbers: "B2+C2+1". */
export interface AddingWorker extends CalculatingWorker {
  readonly changes: readonly WorkbookChanges[];
  readonly saved: readonly PackageEdits[];
  /** Calls wait until released, if asked to. */
  hold(): void;
  release(): void;
  /** Every later call fails. */
  fail(): void;
}

const name = (sheet: number, key: number): string => `${sheet}:${key}`;

export const addingWorker = (model: WorkbookModel): AddingWorker => {
  const cells = new Map<string, Held>();
  const changes: WorkbookChanges[] = [];
  const saved: PackageEdits[] = [];
  let gate = Promise.resolve();
  let open = () => {};
  let isBroken = false;

  for (const [sheet, { cells: source }] of model.sheets.entries())
    for (const [index, key] of source.keys.entries())
      cells.set(name(sheet, key), {
        sheet,
        row: Math.floor(key / 16_385),
        column: key % 16_385,
        formula: source.formulas.get(index) ?? null,
        value: source.values[index] ?? null,
      });

  const term = (sheet: number, text: string): number => {
    const place = parseAddress(text);
    if (place === null) return Number(text);
    const value = cells.get(name(sheet, placeKey(place)))?.value ?? 0;
    return typeof value === "number" ? value : 0;
  };
  const recalculate = (): ComputedCell[] => {
    const found = new Map<string, ComputedCell>();
    // A formula may hang on others; so few rounds are enough for the sheets of these tests.
    for (let round = 0; round < 8; round += 1)
      for (const [key, cell] of cells) {
        if (cell.formula === null) continue;
        const value = cell.formula.split("+").reduce((sum, text) => sum + term(cell.sheet, text), 0);
        if (value === cell.value) continue;
        cells.set(key, { ...cell, value });
        found.set(key, { sheet: cell.sheet, row: cell.row, column: cell.column, value });
      }
    return [...found.values()];
  };
  const answer = async <Answer>(give: () => Answer): Promise<Answer> => {
    await gate;
    if (isBroken) throw new Error("The engine is broken.");
    return give();
  };

  return {
    changes,
    saved,
    calculate: () => answer(recalculate),
    calculateSheet: () => answer(recalculate),
    calculateAll: () => answer(recalculate),
    change: (change) =>
      answer(() => {
        changes.push(change);
        for (const { sheet, row, column, input } of change.cells) {
          const key = name(sheet, placeKey({ row, column }));
          const value = input.kind === "value" ? input.value : (cells.get(key)?.value ?? null);
          const formula = input.kind === "formula" ? input.formula : null;
          cells.set(key, { sheet, row, column, formula, value });
        }
        return recalculate();
      }),
    save: async (edits) => {
      saved.push(edits);
      return new Uint8Array();
    },
    keep: async (edits) => {
      saved.push(edits);
      return new Uint8Array();
    },
    hold: () => {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
    fail: () => {
      isBroken = true;
    },
  };
};
