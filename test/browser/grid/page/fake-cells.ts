import type { CellArea, CellPlace } from "../../../../addin/ooxml/cells/address.ts";
import type { CellScalar } from "../../../../addin/ooxml/sheets/sheet.ts";

export interface Held {
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly format: number;
}

export const nothing: Held = { value: null, formula: null, format: 0 };

export const cellOf = ({ row, column }: CellPlace): CellArea => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

export const plainText = (value: CellScalar): string =>
  value !== null && typeof value === "object" ? value.error : String(value ?? "");

export const parse = (text: string): Pick<Held, "value" | "formula"> => {
  if (text === "") return { value: null, formula: null };
  if (text.startsWith("=")) return { value: 0, formula: text.slice(1) };
  const number = Number(text.replace(",", "."));
  return { value: Number.isNaN(number) ? text : number, formula: null };
};

export const usedOf = (keys: Float64Array): CellPlace => {
  let row = 1;
  let column = 1;
  for (const key of keys) {
    row = Math.max(row, Math.floor(key / 16_385));
    column = Math.max(column, key % 16_385);
  }
  return { row, column };
};

export const rowsOf = ({ top, left, bottom, right }: CellArea): readonly (readonly CellPlace[])[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })),
  );

export const placesOf = (area: CellArea): readonly CellPlace[] => rowsOf(area).flat();
