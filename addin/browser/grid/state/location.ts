import { type CellArea, contains, parseArea } from "../../../ooxml/cells/address.ts";
import type { GridSheet, SheetDocument } from "../../document/sheet-document.ts";
import { leaveEntry } from "./edit.ts";
import { type GridContext, shownSheet } from "./grid-context.ts";
import { showArea } from "./navigate.ts";
import { selectionOf } from "./view-state.ts";

export interface Location {
  readonly sheet: number;
  readonly area: CellArea;
}

/** Reads "C7", "b2:d9", "Sager!C7", "'Mine tal'!A1" or the name of a table; null for anything else. */
export const readLocation = (document: SheetDocument, present: GridSheet, text: string): Location | null => {
  const { sheetName, rest } = splitLocation(text.trim());
  const sheet =
    sheetName === null ? present : document.sheets.find(({ name }) => isSameName(name, sheetName));
  if (sheet === undefined) return null;
  const area = parseArea(rest);
  if (area !== null) return { sheet: sheet.index, area };
  return sheetName === null ? tableNamed(document, rest) : null;
};

const splitLocation = (text: string): { readonly sheetName: string | null; readonly rest: string } => {
  const mark = text.lastIndexOf("!");
  if (mark === -1) return { sheetName: null, rest: text.replace(/^#/, "") };
  const name = text.slice(0, mark).replace(/^#/, "");
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return {
    sheetName: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: text.slice(mark + 1),
  };
};

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The data rows of the table. */
const tableNamed = (document: SheetDocument, name: string): Location | null => {
  for (const sheet of document.sheets) {
    const table = sheet.tables.find((each) => isSameName(each.name, name));
    if (table === undefined) continue;
    const { area, headerRows, totalsRows } = table;
    return {
      sheet: sheet.index,
      area: { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows },
    };
  }
  return null;
};

/** Goes to what the text names; false where it names nothing in the workbook. */
export const goTo = (context: GridContext, text: string): boolean => {
  const location = readLocation(context.document, shownSheet(context), text);
  if (location === null) {
    context.store.set({ notice: { kind: "unknown-place" } });
    return false;
  }
  if (leaveEntry(context)) showArea(context, location.sheet, location.area);
  return true;
};

/** Follows the link of the active cell to a place in the workbook; false where it has none. */
export const followLink = (context: GridContext): boolean => {
  const { active } = selectionOf(context.store.get());
  const link = shownSheet(context).hyperlinks.find(({ area }) => contains(area, active));
  return link?.location == null ? false : goTo(context, link.location);
};
