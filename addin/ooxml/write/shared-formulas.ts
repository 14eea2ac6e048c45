import { extendArea, formatArea } from "../cells/address.ts";
import type { CellFormula, SheetCell } from "../cells/scan-sheet.ts";
import { shiftFormula } from "../cells/shift-formula.ts";
import { escapeText } from "../xml/escape.ts";
import type { Edit } from "./edits.ts";
import type { SheetIndex } from "./sheet-index.ts";
import { openTag, setAttribute, startTagOf, tagName, tagText } from "./tags.ts";

/** A cell whose formula others share by its index, with those others. */
interface SharedGroup {
  readonly master: SheetCell;
  readonly masterFormula: CellFormula;
  readonly followers: { readonly cell: SheetCell; readonly formula: CellFormula }[];
}

const readGroups = (index: SheetIndex): SharedGroup[] => {
  const groups: SharedGroup[] = [];
  const current = new Map<string, SharedGroup>();
  for (const cell of index.formulas) {
    const { formula } = cell;
    if (formula.attributes.t !== "shared") continue;
    const si = formula.attributes.si ?? "";
    if (formula.attributes.ref === undefined) current.get(si)?.followers.push({ cell, formula });
    else {
      const group = { master: cell, masterFormula: formula, followers: [] };
      current.set(si, group);
      groups.push(group);
    }
  }
  return groups;
};

const firstTag = (xml: string, { at }: CellFormula): string => startTagOf(tagText(xml, at));

/** Makes the first cell that is left the master: its own reading of the formula, for the area that is left. */
const moveMaster = (xml: string, group: SharedGroup, left: SharedGroup["followers"]): Edit[] => {
  const [heir] = left;
  if (heir === undefined) return [];
  const { row, column } = heir.cell;
  const start = { top: row, left: column, bottom: row, right: column };
  const area = left.reduce((whole, { cell }) => extendArea(whole, cell), start);
  const tag = openTag(setAttribute(firstTag(xml, heir.formula), "ref", formatArea(area)));
  const text = shiftFormula(group.masterFormula.text, row - group.master.row, column - group.master.column);
  return [{ at: heir.formula.at, text: `${tag}${escapeText(text)}</${tagName(tag)}>` }];
};

/** Reads the formula of a cell as it stands there, one that it shares written out. */
export const createFormulaReader = (index: SheetIndex): ((cell: SheetCell) => string | null) => {
  let masters: ReadonlyMap<SheetCell, SheetCell> | null = null;
  const masterOf = (cell: SheetCell): SheetCell | undefined => {
    masters ??= new Map(
      readGroups(index).flatMap(({ master, followers }) =>
        followers.map((follower) => [follower.cell, master] as const),
      ),
    );
    return masters.get(cell);
  };
  return (cell) => {
    const { formula } = cell;
    if (formula === null) return null;
    const master = formula.attributes.t === "shared" ? masterOf(cell) : undefined;
    return master?.formula == null
      ? formula.text
      : shiftFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
  };
};

/** Edits that keep shared formulas whole where the cell that holds their text is among the replaced ones. */
export const moveSharedMasters = (index: SheetIndex, replaced: ReadonlySet<SheetCell>): Edit[] => {
  if (![...replaced].some(({ formula }) => formula?.attributes.t === "shared")) return [];
  return readGroups(index)
    .filter(({ master }) => replaced.has(master))
    .flatMap((group) => {
      const left = group.followers.filter(({ cell }) => !replaced.has(cell));
      return moveMaster(index.xml, group, left);
    });
};
