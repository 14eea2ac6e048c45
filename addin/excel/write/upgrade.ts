import type { MigrationWrites } from "../../../core/workbook/migration/migration-writes.ts";
import type { PortOutcome } from "../../workbook-port.ts";
import type { Connection } from "../connection.ts";
import { besideTables, type TableAt } from "../read/known-table.ts";
import type { SheetBook } from "../sheet-book.ts";
import { done, trouble } from "../trouble.ts";
import { writeNewRow } from "./new-row.ts";
import { planWrites, type SheetWrites, type WritePlan } from "./plan-writes.ts";
import { findRefusing, writeBlocks } from "./write-blocks.ts";

/** A migration as it is written in Excel, where a header that is written names its column, and formulas follow. */
interface UpgradePlan {
  readonly kind: "plan";
  readonly writes: MigrationWrites;
  readonly headers: readonly SheetWrites[];
  readonly row: readonly SheetWrites[];
}

/** The sheets that it writes on, by their names. */
export const sheetsOf = ({ cells, newRow }: MigrationWrites): readonly string[] => [
  ...new Set([...cells, ...(newRow === null ? [] : [newRow])].map(({ sheet }) => sheet)),
];

/** Trouble where something is refused before Excel is asked. */
export const planUpgrade = (
  writes: MigrationWrites,
  book: SheetBook,
  { date1904, tableAt }: { readonly date1904: boolean; readonly tableAt: TableAt },
): UpgradePlan | Extract<WritePlan, { readonly kind: "trouble" }> => {
  const headers = planWrites(writes.cells, book, date1904, tableAt);
  if (headers.kind === "trouble") return headers;
  const row = planWrites(writes.newRow?.cells ?? [], book, date1904, besideTables);
  if (row.kind === "trouble") return row;
  return { kind: "plan", writes, headers: headers.sheets, row: row.sheets };
};

/** The version is a whole number, whatever the setting above it is shown as. */
const setLook = async (context: Excel.RequestContext, look: MigrationWrites["look"]): Promise<void> => {
  if (look === null) return;
  const sheet = context.workbook.worksheets.getItem(look.sheet);
  const like = sheet.getRange(look.like);
  like.load("numberFormat");
  await context.sync();
  sheet.getRange(look.cell).numberFormat = like.numberFormat;
};

/** Asks whether each sheet and table takes it, and then writes all of it by one sync. */
export const writeUpgrade = async (
  connection: Connection,
  context: Excel.RequestContext,
  { writes: { newRow, look }, headers, row }: UpgradePlan,
  book: SheetBook,
): Promise<PortOutcome> => {
  const doubtful = headers.filter(({ sheet }) => sheet.isProtected);
  const refusing = doubtful.length > 0 ? await findRefusing(context, doubtful) : null;
  if (refusing !== null) return trouble("sheet-protected", { sheet: refusing.sheet.name });
  const outcome = await (newRow === null
    ? writeBlocks(context, headers, book)
    : writeNewRow(connection, context, newRow, row, book, headers));
  if (outcome.kind === "trouble") return outcome;
  await setLook(context, look);
  await context.sync();
  return done;
};
