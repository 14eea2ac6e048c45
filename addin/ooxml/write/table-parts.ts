import { contains } from "../cells/address.ts";
import type { Package } from "../package.ts";
import type { TablePart } from "../tables/table-part.ts";
import type { CellChange, NewContent } from "./cell-change.ts";
import { grownTablePart } from "./grow-table-part.ts";
import type { Growth } from "./growth.ts";
import { totalsArea } from "./guards.ts";
import { textOf } from "./patch-package.ts";
import { declareTotals, type TotalsContents } from "./totals-declaration.ts";

const isTyped = ({ kind }: NewContent): boolean => kind === "value" || kind === "formula";

const totalsContents = (table: TablePart, changes: readonly CellChange[]): TotalsContents => {
  const area = totalsArea(table);
  const typed = changes.filter((change) => isTyped(change.content) && contains(area, change));
  return new Map(typed.map(({ column, content }) => [column - area.left, content]));
};

/** New texts of the tables' own parts: of those that grew, and of those whose totals row holds something else. */
export const tablePartTexts = (
  opened: Package,
  tables: readonly TablePart[],
  growths: readonly Growth[],
  changes: readonly CellChange[],
): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const table of tables) {
    const growth = growths.find((candidate) => candidate.table.part === table.part);
    const totals = table.totalsRows === 0 ? new Map() : totalsContents(table, changes);
    if (growth === undefined && totals.size === 0) continue;
    const text = textOf(opened, table.part);
    const grown = growth === undefined ? text : grownTablePart(text, growth);
    texts.set(table.part, totals.size === 0 ? grown : declareTotals(grown, table.part, totals));
  }
  return texts;
};
