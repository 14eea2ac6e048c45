import { type CellArea, placeOfKey } from "../../ooxml/cells/address.ts";
import type {
  CellContent,
  CellEdit,
  FreshValue,
  PackageEdits,
  SheetEdits,
  TableGrowth,
} from "../../ooxml/write/package-edits.ts";
import type { SheetState } from "./sheet-state.ts";
import { type StoredCell, sameValue } from "./stored-cell.ts";

/** What differed from the file at one moment. Cells are never changed in place, so that it holds. */
export interface Snapshot {
  readonly cells: ReadonlyMap<number, StoredCell>;
  readonly areas: ReadonlyMap<string, CellArea>;
}

export const takeSnapshot = ({ contents, tables }: SheetState): Snapshot => ({
  cells: new Map(contents.edited),
  areas: new Map(tables.map(({ part, area }) => [part, area])),
});

const contentOf = ({ contents }: SheetState, key: number, { value, formula }: StoredCell): CellContent =>
  formula === null ? { kind: "value", value } : { kind: "formula", formula, value: contents.calculated(key) };

const cellEdits = (sheet: SheetState, { cells }: Snapshot): CellEdit[] =>
  [...cells]
    .sort(([one], [other]) => one - other)
    .map(([key, cell]) => ({
      ...placeOfKey(key),
      content: contentOf(sheet, key, cell),
      format: cell.format === sheet.contents.opened(key).format ? null : cell.format,
    }));

/** Formulas of the file whose value is another one by now. */
const freshValues = ({ contents }: SheetState, { cells }: Snapshot): FreshValue[] =>
  [...contents.allCalculated]
    .filter(([key, value]) => {
      const isOther = !cells.has(key) && contents.opened(key).formula !== null;
      return isOther && !sameValue(value, contents.cachedValue(key));
    })
    .sort(([one], [other]) => one - other)
    .map(([key, value]) => ({ ...placeOfKey(key), value }));

const growths = ({ model }: SheetState, { areas }: Snapshot): TableGrowth[] =>
  model.tables.flatMap(({ part, area: from }) => {
    const to = areas.get(part) ?? from;
    return to.bottom === from.bottom ? [] : [{ part, from, to }];
  });

const sheetEdits = (sheet: SheetState, snapshot: Snapshot): SheetEdits => ({
  part: sheet.model.part,
  cells: cellEdits(sheet, snapshot),
  freshValues: freshValues(sheet, snapshot),
  tables: growths(sheet, snapshot),
});

const saysSomething = ({ cells, freshValues: values, tables }: SheetEdits): boolean =>
  cells.length + values.length + tables.length > 0;

/** The snapshots of all sheets as edits of the package, formulas with the values that they have by now. */
export const collectEdits = (
  sheets: readonly SheetState[],
  snapshots: readonly Snapshot[],
  forceCalculation: boolean,
): PackageEdits => ({
  sheets: sheets
    .map((sheet, index) => sheetEdits(sheet, snapshots[index] ?? { cells: new Map(), areas: new Map() }))
    .filter(saysSomething),
  forceCalculation,
});
