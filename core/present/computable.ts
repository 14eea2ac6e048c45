import type { ResultText } from "../text/result-text.ts";
import type { TextRow, TextTable } from "./text-table.ts";

/** What has nothing to tell, such as pieces of work that is not counted; it keeps no row in a table. */
const nothing = "–";

const tellsNothing = (cells: readonly string[], { notComputable }: ResultText): boolean =>
  cells.includes(notComputable) && cells.every((cell) => cell === notComputable || cell === nothing);

/** A heading stays while a row follows it. */
const withRows = (rows: readonly TextRow[]): readonly TextRow[] =>
  rows.filter(({ cells }, index) => cells !== null || (rows[index + 1]?.cells ?? null) !== null);

/** The table without rows and columns in which nothing can be computed; null where none is left. */
export const computable = (table: TextTable, text: ResultText): TextTable | null => {
  const rows = table.rows.filter(({ cells }) => cells === null || !tellsNothing(cells, text));
  const bodies = rows.flatMap(({ cells }) => (cells === null ? [] : [cells]));
  if (bodies.length === 0) return null;
  const kept = table.heads.flatMap((_, column) =>
    tellsNothing(
      bodies.map((cells) => cells[column] ?? ""),
      text,
    )
      ? []
      : [column],
  );
  const pick = (values: readonly string[]): string[] => kept.map((column) => values[column] ?? "");
  return {
    label: table.label,
    heads: pick(table.heads),
    rows: withRows(rows).map(({ label, cells }) => ({ label, cells: cells && pick(cells) })),
  };
};
