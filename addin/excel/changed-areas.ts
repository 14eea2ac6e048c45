import { parseArea } from "../ooxml/cells/address.ts";
import type { ChangedArea, WorkbookChange } from "../workbook-port.ts";
import type { SheetBook } from "./sheet-book.ts";

/** Whole rows and columns ("5:7") count as any cell of the sheet. */
const areasIn = (sheet: string, address: string): readonly ChangedArea[] =>
  address
    .split(",")
    .map((part) => part.trim().replaceAll("$", ""))
    .map((part) => ({ sheet, address: parseArea(part) === null ? null : part }));

const authorOf = ({ source }: { readonly source: string }): WorkbookChange["by"] =>
  source === "Remote" ? "other-person" : "user";

/** What an event tells; null for what this add-in wrote itself. */
export const changeOf = (event: Excel.WorksheetChangedEventArgs, book: SheetBook): WorkbookChange | null => {
  if (event.triggerSource === "ThisLocalAddin") return null;
  const sheet = book.withId(event.worksheetId)?.name ?? "";
  return { by: authorOf(event), areas: areasIn(sheet, event.address) };
};

/** Any cell of a sheet with sorted rows may hold something else. */
export const changeOfSheet = (event: Excel.WorksheetRowSortedEventArgs, book: SheetBook): WorkbookChange => ({
  by: authorOf(event),
  areas: [{ sheet: book.withId(event.worksheetId)?.name ?? "", address: null }],
});
