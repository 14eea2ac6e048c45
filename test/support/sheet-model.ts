import type { CellArea, CellPlace } from "../../addin/ooxml/cells/address.ts";
import { formatAddress, parseAddress, parseArea, placeKey } from "../../addin/ooxml/cells/address.ts";
import type {
  CellFormat,
  CellScalar,
  DefinedName,
  SheetModel,
  SheetTable,
  Validation,
  WorkbookModel,
} from "../../addin/ooxml/sheets/sheet.ts";

/** A cell of a sheet written by hand: a value, or what is given of it. */
export type CellSource =
  | number
  | string
  | boolean
  | {
      readonly value?: CellScalar;
      readonly formula?: string;
      readonly format?: number;
    };

export interface TableModelSource {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly (string | { readonly name: string; readonly formula: string })[];
  readonly totalsRows?: number;
  readonly headerRows?: number;
}

export interface SheetModelSource {
  readonly name: string;
  readonly cells?: Readonly<Record<string, CellSource>>;
  readonly tables?: readonly TableModelSource[];
  readonly validations?: readonly (Partial<Validation> & { readonly ref: string })[];
  readonly merged?: readonly string[];
  readonly arrays?: readonly string[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
}

export interface WorkbookModelSource {
  readonly sheets: readonly SheetModelSource[];
  /** Formats 1, 2 and so on; format 0 is the plain one. */
  readonly formats?: readonly Partial<CellFormat>[];
  readonly names?: readonly DefinedName[];
  readonly date1904?: boolean;
}

export const plainFormat: CellFormat = {
  numberFormat: "General",
  fill: null,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: { top: null, right: null, bottom: null, left: null },
  isLocked: true,
};

/** The place of an address such as "C7". */
export const at = (address: string): CellPlace => {
  const place = parseAddress(address);
  if (place === null) throw new Error(`"${address}" is no address.`);
  return place;
};

/** The area of an address such as "B2:D9". */
export const area = (address: string): CellArea => {
  const found = parseArea(address);
  if (found === null) throw new Error(`"${address}" is no area.`);
  return found;
};

const plainRule: Validation = {
  areas: [],
  type: "none",
  operator: "between",
  formula1: "",
  formula2: "",
  allowsBlank: true,
  showsDropDown: true,
  errorStyle: "stop",
  showsError: true,
  errorTitle: "",
  error: "",
  showsPrompt: false,
  promptTitle: "",
  prompt: "",
};

const tableOf = (source: TableModelSource, sheet: string): SheetTable => ({
  name: source.name,
  part: `xl/tables/${sheet}-${source.name}.xml`,
  area: area(source.ref),
  headerRows: source.headerRows ?? 1,
  totalsRows: source.totalsRows ?? 0,
  columns: source.columns.map((column) =>
    typeof column === "string" ? { name: column, formula: null } : column,
  ),
  hasFilter: false,
});

const headerCells = ({ tables = [] }: SheetModelSource): [string, CellSource][] =>
  tables.flatMap(({ ref, columns, headerRows = 1 }) => {
    const { top, left } = area(ref);
    return headerRows === 0
      ? []
      : columns.map((column, index): [string, CellSource] => [
          formatAddress({ row: top, column: left + index }),
          typeof column === "string" ? column : column.name,
        ]);
  });

const sheetOf = (source: SheetModelSource): SheetModel => {
  const cells = [...headerCells(source), ...Object.entries(source.cells ?? {})]
    .map(([address, cell]) => ({
      key: placeKey(at(address)),
      cell: typeof cell === "object" ? cell : { value: cell },
    }))
    .sort((one, other) => one.key - other.key);
  return {
    name: source.name,
    part: `xl/worksheets/${source.name}.xml`,
    visibility: source.isHidden === true ? "hidden" : "visible",
    cells: {
      keys: Float64Array.from(cells.map(({ key }) => key)),
      values: cells.map(({ cell }) => cell.value ?? null),
      formulas: new Map(
        cells.flatMap(({ cell }, index): [number, string][] =>
          cell.formula === undefined ? [] : [[index, cell.formula]],
        ),
      ),
      formats: Uint32Array.from(cells.map(({ cell }) => cell.format ?? 0)),
    },
    columns: [],
    rows: [],
    defaultColumnWidth: 9,
    defaultRowHeight: 15,
    merged: (source.merged ?? []).map(area),
    frozenRows: 0,
    frozenColumns: 0,
    showsGridLines: true,
    isProtected: source.isProtected ?? false,
    arrays: (source.arrays ?? []).map(area),
    validations: (source.validations ?? []).map(({ ref, ...rule }) => ({
      ...plainRule,
      ...rule,
      areas: ref.split(" ").map(area),
    })),
    tables: (source.tables ?? []).map((table) => tableOf(table, source.name)),
    hyperlinks: [],
  };
};

/** A workbook as the worker gives it, written by hand. Header cells of tables hold the names of their columns. */
export const workbookModel = ({
  sheets,
  formats = [],
  names = [],
  date1904 = false,
}: WorkbookModelSource): WorkbookModel => ({
  sheets: sheets.map(sheetOf),
  formats: [plainFormat, ...formats.map((format) => ({ ...plainFormat, ...format }))],
  names,
  date1904,
  mustCalculate: false,
  activeSheet: 0,
});
