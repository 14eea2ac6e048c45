import { contains, parseArea } from "../../ooxml/cells/address.ts";
import type { Connection } from "../connection.ts";

/** A sheet that the self-test has added. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
}

/** What stands on it for whoever sees it. */
export interface SheetWords {
  readonly name: string;
  readonly note: string;
}

/** In the first cell, in any language: by this the sheet is known again at the next visit, whatever it is called then. */
const marker = "Normering: selvtest / self-test";
/** Whoever undoes more than was asked for takes the marker back: then the sheet is empty, and known by its name. */
const usualName = /^Normering (?:selvtest|self-test)(?: \d+)?$/;
/** All cells that the self-test uses; with something in another the sheet is the user's. */
const usedArea = "A1:D12";

/** Where on the sheet. */
export const testCells = {
  /** What the user types. */
  typed: "A4",
  /** What is written after it, and by itself. */
  written: "A6",
  /** One value of each kind. */
  values: "A8:D8",
  /** Depends on the cell that is written. */
  formula: "A10",
} as const;

const markerCell = "A1";
const noteCell = "A2";

const freeName = (wanted: string, taken: readonly string[]): string => {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string) => !names.has(name.toLowerCase());
  const numbered = taken.map((_, index) => `${wanted} ${index + 2}`);
  return [wanted, ...numbered].find(isFree) ?? wanted;
};

/** The sheets that an earlier visit has left. */
export const findOwnSheets = ({ run }: Connection): Promise<readonly OwnSheet[]> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      const first = sheet.getRange(markerCell);
      first.load("values");
      const used = usualName.test(sheet.name) ? sheet.getUsedRangeOrNullObject(true) : null;
      used?.load("address");
      return { sheet, first, used };
    });
    await context.sync();
    return asked
      .filter(({ first, used }) => first.values[0]?.[0] === marker || used?.isNullObject === true)
      .map(({ sheet: { id, name } }) => ({ id, name }));
  });

/** Adds a sheet behind the others. The user's undo ends there. */
export const addOwnSheet = ({ run }: Connection, { name, note }: SheetWords): Promise<OwnSheet> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheet = worksheets.add(
      freeName(
        name,
        worksheets.items.map((each) => each.name),
      ),
    );
    sheet.getRange(markerCell).values = [[marker]];
    sheet.getRange(noteCell).values = [[note]];
    sheet.load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });

/** The address that Excel gives, without the name of its sheet. */
const isOwn = (address: string): boolean => {
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""));
  const own = parseArea(usedArea);
  if (area === null || own === null) return false;
  return contains(own, { row: area.bottom, column: area.right });
};

/** Removes the sheet, unless something stands on it that the self-test has not put there. */
export const removeOwnSheet = (
  { run }: Connection,
  { id }: OwnSheet,
): Promise<"removed" | "gone" | "in-use"> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const first = sheet.getRange(markerCell);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    first.load("values");
    used.load("address");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    const title: unknown = first.values[0]?.[0];
    const isTitleOwn = title === marker || title === "";
    if (!isTitleOwn || !(used.isNullObject || isOwn(used.address))) return "in-use";
    sheet.delete();
    await context.sync();
    return "removed";
  });
