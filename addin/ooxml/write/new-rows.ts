import type { Growth } from "./growth.ts";
import type { SheetIndex } from "./sheet-index.ts";
import type { NewRow } from "./splice-rows.ts";

/** Rows that the file does not hold yet, and what they look like. */
export const newRows = (index: SheetIndex, growths: readonly Growth[]): NewRow[] =>
  growths.flatMap(({ table, to, lastBody, newLastBody, added, hasBody }) => {
    const rows: NewRow[] = [];
    for (let row = lastBody + 1; row <= to.bottom; row += 1) {
      const model = row > newLastBody ? row - added : lastBody;
      const like = model === lastBody && !hasBody ? undefined : index.rowByNumber.get(model);
      const isThere = row <= table.area.bottom || index.rowByNumber.has(row);
      if (!isThere && like !== undefined) rows.push({ row, like });
    }
    return rows;
  });
