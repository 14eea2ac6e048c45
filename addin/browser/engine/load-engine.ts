import { type CellArea, type CellPlace, contains, placeOfKey } from "../../ooxml/cells/address.ts";
import type { CellScalar, SheetModel, WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import { type Calculator, createCalculator, type EngineSource } from "./calculator.ts";
import type { LoadEngine } from "./engine.ts";
import { createScope, type FormulaScope } from "./formula/scope.ts";
import { translateFormula } from "./formula/translate-formula.ts";
import type { FormulaCell } from "./formula-cell.ts";
import { FormulaTable } from "./formula-table.ts";
import { KeptWay } from "./kept-way.ts";
import { WorkbookEngine } from "./workbook-engine.ts";

/** Functions whose numbers are days, which the machine counts from 1900 only. */
const dayFunction =
  /(?:^|[^\p{L}\p{N}_.])(?:DATE|DATEVALUE|DATEDIF|TODAY|NOW|YEAR|MONTH|DAY|EDATE|EOMONTH|WEEKDAY|WEEKNUM|ISOWEEKNUM|NETWORKDAYS(?:\.INTL)?|WORKDAY(?:\.INTL)?|YEARFRAC|DAYS|DAYS360|TEXT)\(/iu;

interface Loading {
  readonly workbook: WorkbookModel;
  readonly scope: FormulaScope;
  readonly calculator: Calculator;
  readonly formulas: FormulaTable;
}

const formulaCell = (
  { workbook, scope }: Loading,
  sheet: number,
  place: CellPlace,
  formula: string,
  value: CellScalar,
): FormulaCell => {
  const at = { sheet, ...place };
  const translated = translateFormula(formula, at, scope);
  const isInArray = workbook.sheets[sheet]?.arrays.some((array) => contains(array, place)) === true;
  const isHopeless = isInArray || translated.isForeign || (workbook.date1904 && dayFunction.test(formula));
  return {
    place: at,
    formula,
    translated,
    value,
    isUnknown: value === null,
    isHeld: isHopeless,
    isStale: isHopeless && value === null,
    isHopeless,
    isGone: false,
  };
};

/** So many formulas are loaded at a time: some hundredths of a second. */
const formulasOfPiece = 150;

const loadSheet = async (
  loading: Loading,
  sheet: number,
  { cells, arrays }: SheetModel,
  pause: () => Promise<void>,
): Promise<void> => {
  const { calculator, formulas } = loading;
  let loaded = 0;
  for (const [index, key] of cells.keys.entries()) {
    const place = placeOfKey(key);
    const value = cells.values[index] ?? null;
    const formula = cells.formulas.get(index);
    if (formula === undefined) {
      if (value !== null) calculator.setValue({ sheet, ...place }, value);
      continue;
    }
    const cell = formulaCell(loading, sheet, place, formula, value);
    formulas.put(cell);
    if (cell.isHeld || !calculator.setFormula(cell.place, cell.translated.text)) {
      calculator.setValue(cell.place, value);
    }
    loaded += 1;
    if (loaded % formulasOfPiece === 0) await pause();
  }
  for (const array of arrays) loadArray(loading, sheet, array);
};

/** A what-if table has no formula that could be followed: any change may change it. */
const loadArray = ({ formulas }: Loading, sheet: number, { top, left }: CellArea): void => {
  const place = { sheet, row: top, column: left };
  if (formulas.at(place) !== undefined) return;
  formulas.put({
    place,
    formula: "",
    translated: { text: "", areas: [], depth: 0, tables: new Set(), isVolatile: true, isForeign: false },
    value: null,
    isUnknown: false,
    isHeld: true,
    isStale: false,
    isHopeless: true,
    isGone: false,
  });
};

const engineOf = async (loading: Loading, pause: () => Promise<void>): Promise<WorkbookEngine> => {
  const { workbook } = loading;
  for (const [index, sheet] of workbook.sheets.entries()) await loadSheet(loading, index, sheet, pause);
  const way = new KeptWay(loading.calculator, loading.formulas);
  way.find();
  const arrays = workbook.sheets.map((sheet) => sheet.arrays);
  return new WorkbookEngine({ ...loading, way, arrays, mustCalculate: workbook.mustCalculate });
};

/** The engine with its wasm from `source`, which is fetched when a workbook is first loaded. */
export const createLoadEngine =
  (source: EngineSource): LoadEngine =>
  async (workbook, pause = async () => {}) => {
    const scope = createScope(workbook);
    const calculator = await createCalculator(source, scope.sheets);
    const formulas = new FormulaTable(workbook.sheets.length);
    try {
      return await engineOf({ workbook, scope, calculator, formulas }, pause);
    } catch (error) {
      calculator.close();
      throw error;
    }
  };
