import { placeKey } from "../../ooxml/cells/address.ts";
import type { SheetModel } from "../../ooxml/sheets/sheet.ts";
import type { FreshValue, PackageEdits, SheetEdits } from "../../ooxml/write/package-edits.ts";
import type { FreshFormula } from "./workbook-calculation.ts";

/** Values of cells that the edits say nothing of. */
const otherValues = (
  edits: SheetEdits | undefined,
  fresh: readonly FreshFormula[],
): readonly FreshValue[] => {
  const edited = new Set([...(edits?.cells ?? []), ...(edits?.freshValues ?? [])].map(placeKey));
  return fresh
    .filter((cell) => !edited.has(placeKey(cell)))
    .map(({ row, column, value }) => ({ row, column, value }));
};

/** The edits with the present values of all other formulas. */
export const withFreshValues = (
  edits: PackageEdits,
  sheets: readonly SheetModel[],
  fresh: readonly FreshFormula[],
): readonly SheetEdits[] =>
  sheets.flatMap(({ part }, index) => {
    const own = edits.sheets.find((sheet) => sheet.part === part);
    const added = otherValues(
      own,
      fresh.filter(({ sheet }) => sheet === index),
    );
    if (own === undefined && added.length === 0) return [];
    const { cells = [], freshValues = [], tables = [] } = own ?? {};
    return [{ part, cells, freshValues: [...freshValues, ...added], tables }];
  });
