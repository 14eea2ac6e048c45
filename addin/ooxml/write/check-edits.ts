import { type CellPlace, formatAddress, lastColumn, lastRow, placeKey } from "../cells/address.ts";
import type { CellScalar } from "../sheets/sheet.ts";

/** The longest text that Excel keeps in a cell. */
const longestText = 32_767;

/** The longest formula that a cell takes. */
const longestFormula = 8192;

/** Throws `RangeError`, which names the place, for a value that no cell could hold. */
export const checkValue = (value: CellScalar, where: string): void => {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`The value for ${where} is no finite number.`);
  if (typeof value === "string" && value.length > longestText)
    throw new RangeError(`The value for ${where} is longer than a cell can be.`);
};

/** Throws `RangeError` for a formula that no cell could hold. */
export const checkFormula = (formula: string, where: string): void => {
  if (formula === "") throw new RangeError(`The formula for ${where} is empty.`);
  if (formula.length > longestFormula)
    throw new RangeError(`The formula for ${where} is longer than a cell can hold.`);
};

const isInside = (number: number, last: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= last;

/** Throws `RangeError` for a place outside the sheet, and for one that comes twice. */
export const checkPlaces = (places: readonly CellPlace[], sheet: string): void => {
  const seen = new Set<number>();
  for (const place of places) {
    const where = `row ${place.row}, column ${place.column} on sheet "${sheet}"`;
    if (!isInside(place.row, lastRow) || !isInside(place.column, lastColumn))
      throw new RangeError(`There is no cell in ${where}.`);
    const key = placeKey(place);
    if (seen.has(key)) throw new RangeError(`${formatAddress(place)} on sheet "${sheet}" is written twice.`);
    seen.add(key);
  }
};
