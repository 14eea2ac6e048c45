import {
  type CellArea,
  contains,
  extendArea,
  formatArea,
  lastColumn,
  lastRow,
  parseArea,
  placeOfKey,
} from "../../../../addin/ooxml/cells/address.ts";
import { HostGap, type HostObject, nothing } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import { type HostValue, typedValue } from "../typed-value.ts";
import type { CellChange, HostSheet } from "../workbook-parts.ts";
import type { HostContext } from "./context.ts";

const rowsOf = ({ top, bottom }: CellArea) => bottom - top + 1;
const columnsOf = ({ left, right }: CellArea) => right - left + 1;

const grid = <Value>(area: CellArea, at: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_, column) => at(area.top + row, area.left + column)),
  );

const shownValue = (value: HostValue): number | string | boolean => {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
};

const typeOf = (value: HostValue): string => {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number"];
};

const quotedName = (name: string): string => (/^\w+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`);

const addressIn = ({ name }: HostSheet, area: CellArea) => `${quotedName(name)}!${formatArea(area)}`;

const checkedSize = (entered: unknown, area: CellArea): readonly (readonly unknown[])[] => {
  const isRow = (row: unknown) => Array.isArray(row) && row.length === columnsOf(area);
  if (!Array.isArray(entered) || entered.length !== rowsOf(area) || !entered.every(isRow))
    throw apiErrors.wrongSize();
  return entered as readonly (readonly unknown[])[];
};

/** What a value that is set makes of a cell; null leaves the cell alone. */
const changeOf = (entered: unknown, row: number, column: number): readonly CellChange[] => {
  if (entered === null) return [];
  if (typeof entered === "string" && entered.startsWith("="))
    throw new HostGap("formulas that are written as values");
  if (typeof entered !== "string" && typeof entered !== "number" && typeof entered !== "boolean")
    throw apiErrors.invalidArgument();
  return [{ row, column, cell: { ...typedValue(entered), formula: null } }];
};

const setValues = ({ state, change }: HostContext, sheet: HostSheet, area: CellArea, entered: unknown) => {
  const changes = checkedSize(entered, area).flatMap((row, y) =>
    row.flatMap((value, x) => changeOf(value, area.top + y, area.left + x)),
  );
  state.refuseIfLocked(sheet, changes);
  change(sheet, area, changes);
};

/** The host calculates nothing: what a formula is to give, a test says by `calculates`. */
const formulaChange = ({ state }: HostContext, entered: unknown, row: number, column: number) => {
  if (typeof entered !== "string" || !entered.startsWith("=")) return changeOf(entered, row, column);
  return [{ row, column, cell: { formula: entered, value: state.calculates(entered) } }];
};

const setFormulas = (host: HostContext, sheet: HostSheet, area: CellArea, entered: unknown) => {
  const changes = checkedSize(entered, area).flatMap((row, y) =>
    row.flatMap((each, x) => formulaChange(host, each, area.top + y, area.left + x)),
  );
  host.state.refuseIfLocked(sheet, changes);
  host.change(sheet, area, changes);
};

/** One format for all, or one for each cell. No event tells of it that the add-in could mistake for an edit. */
const setFormats = ({ state }: HostContext, sheet: HostSheet, area: CellArea, entered: unknown) => {
  const rows = Array.isArray(entered) ? checkedSize(entered, area) : null;
  const of = (y: number, x: number) => (rows === null ? entered : rows[y]?.[x]);
  const changes = grid(area, (row, column) => ({
    row,
    column,
    cell: { numberFormat: String(of(row - area.top, column - area.left)) },
  })).flat();
  state.refuseIfLocked(sheet, changes);
  state.put(sheet, area, changes);
};

/** Empties cells; their formats only where that is asked for. */
const clear = ({ state, change }: HostContext, sheet: HostSheet, area: CellArea, applyTo: unknown) => {
  if (applyTo !== "Contents" && applyTo !== "All") throw new HostGap(`clearing ${String(applyTo)}`);
  const format = applyTo === "All" ? { numberFormat: "General", isLocked: true } : {};
  const cell = { value: null, formula: null, ...format };
  const changes = grid(area, (row, column) => ({ row, column, cell })).flat();
  state.refuseIfLocked(sheet, changes);
  change(sheet, area, changes);
};

/** All alike, or null where they differ. */
const common = <Value>(values: readonly Value[]): Value | null => {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
};

interface Place {
  readonly sheet: HostSheet;
  readonly area: CellArea;
}

const places = new WeakMap<object, Place>();

/** Where a range is that came as an argument. */
export const placeOf = (range: unknown): Place => {
  const place = typeof range === "object" && range !== null ? places.get(range) : undefined;
  if (place === undefined) throw new HostGap("a range by another name");
  return place;
};

/** With its sheet, and "$" before every part. */
export const addressOf = (range: unknown): string => {
  const { sheet, area } = placeOf(range);
  return `${quotedName(sheet.name)}!${formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
};

const rowOf = ({ top, left, right }: CellArea, index: number): CellArea => ({
  top: top + index,
  bottom: top + index,
  left,
  right,
});

const joined = (one: CellArea, { top, left, bottom, right }: CellArea): CellArea =>
  extendArea(extendArea(one, { row: top, column: left }), { row: bottom, column: right });

/** Refuses an area that is none, or lies beyond the sheet. */
const onSheet = (area: CellArea): CellArea => {
  const { top, left, bottom, right } = area;
  const isArea = top >= 1 && left >= 1 && bottom >= top && right >= left;
  if (!isArea || bottom > lastRow || right > lastColumn) throw apiErrors.invalidArgument();
  return area;
};

/** Its lower right corner is moved. */
const resized = ({ top, left, bottom, right }: CellArea, rows: number, columns: number): CellArea =>
  onSheet({ top, left, bottom: bottom + rows, right: right + columns });

const shifted = ({ top, left, bottom, right }: CellArea, rows: number, columns: number): CellArea =>
  onSheet({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });

/** The smallest area that holds all that stands in an area. */
const usedArea = ({ cells }: HostSheet, area: CellArea): CellArea | null => {
  const places = [...cells]
    .filter(([, { value }]) => value !== null)
    .map(([key]) => placeOfKey(key))
    .filter((place) => contains(area, place));
  const [first, ...rest] = places.map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  }));
  return first === undefined ? null : rest.reduce(joined, first);
};

export const rangeObject = (host: HostContext, sheet: HostSheet, area: CellArea): HostObject => {
  const { state } = host;
  const cells = () => grid(area, (row, column) => state.cell(sheet, row, column));
  const range: HostObject = {
    kind: "Range",
    values: {
      Address: () => addressIn(sheet, area),
      RowIndex: () => area.top - 1,
      ColumnIndex: () => area.left - 1,
      RowCount: () => rowsOf(area),
      ColumnCount: () => columnsOf(area),
      Values: () => cells().map((row) => row.map(({ value }) => shownValue(value))),
      Formulas: () => cells().map((row) => row.map(({ value, formula }) => formula ?? shownValue(value))),
      ValueTypes: () => cells().map((row) => row.map(({ value }) => typeOf(value))),
      NumberFormat: () => cells().map((row) => row.map(({ numberFormat }) => numberFormat)),
    },
    setters: {
      Values: (entered) => setValues(host, sheet, area, entered),
      Formulas: (entered) => setFormulas(host, sheet, area, entered),
      NumberFormat: (entered) => setFormats(host, sheet, area, entered),
    },
    objects: {
      Format: () => ({
        kind: "RangeFormat",
        objects: {
          Protection: () => ({
            kind: "FormatProtection",
            values: { Locked: () => common(cells().flatMap((row) => row.map(({ isLocked }) => isLocked))) },
          }),
        },
      }),
    },
    finders: {
      // Of these the client makes parts of a large array.
      GetRow: (index) => rangeObject(host, sheet, rowOf(area, Number(index))),
      GetResizedRange: (rows, columns) =>
        rangeObject(host, sheet, resized(area, Number(rows), Number(columns))),
      GetOffsetRange: (rows, columns) =>
        rangeObject(host, sheet, shifted(area, Number(rows), Number(columns))),
      GetRowsBelow: (count) =>
        rangeObject(host, sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + Number(count) }),
      GetEntireColumn: () => rangeObject(host, sheet, { ...area, top: 1, bottom: lastRow }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        if (valuesOnly !== true) throw new HostGap("a used range that counts formats");
        const used = usedArea(sheet, area);
        return used === null ? nothing : rangeObject(host, sheet, used);
      },
      GetBoundingRect: (other) => rangeObject(host, sheet, joined(area, placeOf(other).area)),
    },
    methods: {
      _ValidateArraySize: (rows, columns) => {
        if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw apiErrors.wrongSize();
      },
      Clear: (applyTo) => clear(host, sheet, area, applyTo),
      Select: () => {
        if (sheet.visibility !== "Visible") throw apiErrors.invalidArgument();
        state.activeSheet = state.sheets.indexOf(sheet);
        state.selection = { sheet, area };
      },
    },
  };
  places.set(range, { sheet, area });
  return range;
};

const wholeSheet: CellArea = { top: 1, left: 1, bottom: lastRow, right: lastColumn };

/** The range of an address on a sheet; without one the whole sheet. */
export const rangeAt = (host: HostContext, sheet: HostSheet, address: unknown): HostObject => {
  const area = typeof address === "string" ? parseArea(address) : wholeSheet;
  if (area === null) throw apiErrors.invalidArgument();
  return rangeObject(host, sheet, area);
};
