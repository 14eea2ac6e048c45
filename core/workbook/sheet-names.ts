import type { SheetNames } from "../text/issue-text.ts";
import { type ModelTableId, modelTable, modelTableIds } from "./contract/contract.ts";
import type { FoundTable } from "./read/find-tables.ts";
import type { WorkbookTables } from "./tables.ts";

/** The names of the sheets; a table that is not there belongs where the others of its sheet stand. */
export const sheetNamesOf = ({ tables }: WorkbookTables, found: readonly FoundTable[]): SheetNames => {
  const own = new Map(found.map(({ id, index }) => [id, tables[index]?.sheet] as const));
  const besides = (id: ModelTableId): string | undefined =>
    found.flatMap((other) =>
      modelTable(other.id).sheet === modelTable(id).sheet ? (own.get(other.id) ?? []) : [],
    )[0];
  return new Map(
    modelTableIds.flatMap((id) => {
      const name = own.get(id) ?? besides(id);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
};
