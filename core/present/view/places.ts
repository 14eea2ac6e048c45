import type { CellReference, Origin } from "../../origin.ts";
import type { IssuePlace } from "../../workbook/issue.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import type { PlaceView } from "./workbook-view.ts";

/** Finds the cells of a workbook that can be gone to. */
export interface Places {
  /** Null where there is no such sheet, such as one whose name was refused. */
  readonly cell: (at: Pick<CellReference, "sheet" | "cell"> | null) => PlaceView | null;
  /** The cell of a problem, or the first header of its table. */
  readonly issue: (at: IssuePlace) => PlaceView | null;
}

export const placesIn = ({ sheets, tables }: WorkbookTables): Places => {
  const known = new Set([...sheets, ...tables.map(({ sheet }) => sheet)]);
  const headers = new Map(
    tables.map(({ sheet, name, headers: [first] }) => [`${sheet}!${name}`, first?.address ?? null]),
  );
  const cell: Places["cell"] = (at) =>
    at !== null && known.has(at.sheet) ? { sheet: at.sheet, address: at.cell } : null;
  const header = ({ sheet, table }: IssuePlace): string | null => headers.get(`${sheet}!${table}`) ?? null;
  return {
    cell,
    issue: (at) => {
      const address = at.cell ?? header(at);
      return at.sheet === null || address === null ? null : cell({ sheet: at.sheet, cell: address });
    },
  };
};

/** The cell that an input stands in, filled or empty; null for what no cell holds. */
export const cellOfOrigin = (origin: Origin): CellReference | null => ("at" in origin ? origin.at : null);
