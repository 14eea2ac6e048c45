import type { CellWrite } from "../../../core/workbook/tables.ts";
import { type CellPlace, parseAddress } from "../cells/address.ts";
import { dateToSerial } from "../cells/serial-date.ts";
import { checkPlaces, checkValue } from "./check-edits.ts";

/** A write whose address and value have been read: a date is its serial number by now, an empty text a blank cell. */
export interface PlacedWrite extends CellPlace {
  readonly write: CellWrite;
  readonly raw: number | string | boolean;
}

const placeOf = ({ sheet, address }: CellWrite): CellPlace => {
  const place = parseAddress(address);
  if (place === null) throw new RangeError(`"${address}" on sheet "${sheet}" is no address of a cell.`);
  return place;
};

const rawValue = ({ sheet, address, value }: CellWrite, date1904: boolean): PlacedWrite["raw"] => {
  const where = `${address} on sheet "${sheet}"`;
  if (typeof value !== "object") {
    checkValue(value, where);
    return value;
  }
  const serial = dateToSerial(value.date, date1904);
  if (serial === null) throw new RangeError(`The value for ${where} is no day of the workbook's calendar.`);
  return serial;
};

/** The writes by sheet. Throws `RangeError` for one that no workbook could take. */
export const placeWrites = (
  writes: readonly CellWrite[],
  date1904: boolean,
): ReadonlyMap<string, PlacedWrite[]> => {
  const bySheet = new Map<string, PlacedWrite[]>();
  for (const write of writes) {
    const placed = { ...placeOf(write), write, raw: rawValue(write, date1904) };
    const ofSheet = bySheet.get(write.sheet) ?? [];
    ofSheet.push(placed);
    bySheet.set(write.sheet, ofSheet);
  }
  for (const [sheet, placed] of bySheet) checkPlaces(placed, sheet);
  return bySheet;
};
