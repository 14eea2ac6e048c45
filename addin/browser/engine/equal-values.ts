import type { CellScalar } from "../../ooxml/sheets/sheet.ts";

/** Two numbers that differ in the fifteenth digit only are one: what is read from the machine is rounded there. */
const closeness = 1e-14;

const areClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= closeness * Math.max(Math.abs(one), Math.abs(other));

export const isError = (value: CellScalar): value is { readonly error: string } =>
  typeof value === "object" && value !== null;

/** Whether two values are shown and calculated with alike. */
export const areEqualValues = (one: CellScalar, other: CellScalar): boolean => {
  if (typeof one === "number" && typeof other === "number") return areClose(one, other);
  if (isError(one) && isError(other)) return one.error === other.error;
  return one === other;
};
