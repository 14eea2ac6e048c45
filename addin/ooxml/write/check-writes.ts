import type { CellWrite } from "../../../core/workbook/tables.ts";
import { type CellPlace, parseAddress, placeKey } from "../cells/address.ts";
import { dateToSerial } from "../cells/serial-date.ts";
import type { RawValue } from "./cell-xml.ts";

/** A write whose address and value have been read. */
export interface PlacedWrite extends CellPlace {
  readonly write: CellWrite;
  readonly raw: RawValue;
}

/** The longest text that Excel keeps in a cell. */
const longestText = 32_767;

const placeOf = ({ sheet, address }: CellWrite): CellPlace => {
  const place = parseAddress(address);
  if (place === null) throw new RangeError(`"${address}" on sheet "${sheet}" is no address of a cell.`);
  return place;
};

const rawValue = ({ sheet, address, value }: CellWrite, date1904: boolean): RawValue => {
  const refuse = (reason: string): never => {
    throw new RangeError(`The value for ${address} on sheet "${sheet}" ${reason}.`);
  };
  if (typeof value === "object")
    return dateToSerial(value.date, date1904) ?? refuse("is no day of the workbook's calendar");
  if (typeof value === "number" && !Number.isFinite(value)) return refuse("is no finite number");
  if (typeof value === "string" && value.length > longestText) return refuse("is longer than a cell can be");
  return value;
};

const checkTwice = (writes: readonly PlacedWrite[]): void => {
  const seen = new Set<number>();
  for (const placed of writes) {
    const key = placeKey(placed);
    if (seen.has(key))
      throw new RangeError(`${placed.write.address} on sheet "${placed.write.sheet}" is written twice.`);
    seen.add(key);
  }
};

/** The writes by sheet, in reading order. Throws `RangeError` for one that no workbook could take. */
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
  for (const placed of bySheet.values()) {
    placed.sort((one, other) => placeKey(one) - placeKey(other));
    checkTwice(placed);
  }
  return bySheet;
};
