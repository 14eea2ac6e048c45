import type { CellScalar } from "../../ooxml/sheets/sheet.ts";

/** What a cell holds of itself. What a formula gives is no part of it. */
export interface StoredCell {
  /** Null beside a formula. */
  readonly value: CellScalar;
  /** Without "=", as en-US has it; null for a value. */
  readonly formula: string | null;
  /** Index of the format; null where the cell has none of its own and that of its row or column shows. */
  readonly format: number | null;
}

export const blankCell: StoredCell = { value: null, formula: null, format: null };

export const isBlank = ({ value, formula }: StoredCell): boolean => formula === null && value === null;

export const sameValue = (one: CellScalar, other: CellScalar): boolean => {
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object")
    return Object.is(one, other) || (one === 0 && other === 0);
  return one.error === other.error;
};

/** Whether both hold the same value or formula, whatever their formats. */
export const sameContent = (one: StoredCell, other: StoredCell): boolean =>
  one.formula === other.formula && sameValue(one.value, other.value);

export const sameCell = (one: StoredCell, other: StoredCell): boolean =>
  one.format === other.format && sameContent(one, other);
