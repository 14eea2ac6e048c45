import { type CellArea, contains, placeOfKey } from "../../ooxml/cells/address.ts";
import type { SheetModel, WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type { CellChange, WorkbookChanges } from "../engine/engine.ts";
import { SheetLinks } from "../engine/formula/sheet-links.ts";
import { type FormulaGroup, frontGroup, rearGroups } from "./formula-groups.ts";

const hasFormulaInTable = ({ cells, tables }: SheetModel): boolean =>
  tables.length > 0 &&
  [...cells.formulas.keys()].some((index) => {
    const place = placeOfKey(cells.keys[index] ?? 0);
    return tables.some(({ area }) => contains(area, place));
  });

const sheetsWhere = (
  { sheets }: WorkbookModel,
  isWanted: (sheet: SheetModel) => boolean,
): ReadonlySet<number> =>
  new Set([...sheets.keys()].filter((index) => sheets.slice(index, index + 1).some(isWanted)));

/** Which formulas of a workbook are calculated always and which when somebody looks, as it is opened and edited. */
export class FormulaDivision {
  readonly #links: SheetLinks;
  /** Formulas of each sheet, those that were typed too; none is taken away. */
  readonly #formulas: number[];
  readonly #inTables: Set<number>;
  /** The areas of the tables of each sheet, by their parts. */
  readonly #areas: readonly Map<string, CellArea>[];

  constructor(workbook: WorkbookModel) {
    this.#links = new SheetLinks(workbook);
    // A what-if table has no formula and is calculated all the same.
    this.#formulas = workbook.sheets.map(({ cells, arrays }) => cells.formulas.size + arrays.length);
    this.#inTables = new Set(sheetsWhere(workbook, hasFormulaInTable));
    this.#areas = workbook.sheets.map(({ tables }) => new Map(tables.map(({ part, area }) => [part, area])));
  }

  get front(): FormulaGroup {
    return frontGroup(this.#divided);
  }

  rear(front: FormulaGroup): readonly FormulaGroup[] {
    return rearGroups(this.#divided, front);
  }

  get #divided() {
    return { links: this.#links, formulas: this.#formulas, inTables: this.#inTables };
  }

  /** The sheet, where it has formulas, and those that the rules for what may be typed into it read. */
  shownWith(sheet: number): readonly number[] {
    return [sheet, ...this.#links.ofRules(sheet)].filter((one) => (this.#formulas[one] ?? 0) > 0);
  }

  /** Whether the sheets are divided otherwise by the changes. */
  note({ cells, tables }: WorkbookChanges): boolean {
    const covered = tables.filter(({ sheet, part, area }) => {
      this.#areas[sheet]?.set(part, area);
      return (this.#formulas[sheet] ?? 0) > 0 && this.#addToTables(sheet);
    });
    const divided = cells.filter((change) => this.#noteCell(change));
    return covered.length + divided.length > 0;
  }

  #addToTables(sheet: number): boolean {
    if (this.#inTables.has(sheet)) return false;
    this.#inTables.add(sheet);
    return true;
  }

  #noteCell({ sheet, input, ...place }: CellChange): boolean {
    if (input.kind === "value") return false;
    const before = this.#formulas[sheet] ?? 0;
    this.#formulas[sheet] = before + 1;
    const isInTable = [...(this.#areas[sheet]?.values() ?? [])].some((area) => contains(area, place));
    const readsMore = this.#links.add(sheet, input.formula);
    return (isInTable && this.#addToTables(sheet)) || readsMore || before === 0;
  }
}
