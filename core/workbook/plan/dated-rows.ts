import { monthNumber, type YearMonth } from "../../year-month.ts";
import type { IssueCollector } from "../issue.ts";
import { monthOf, placeOf, type TableRow } from "../read/row.ts";

type DatedTable = "refundRates" | "partTimeRules";

/** A row that holds from a month on, until the next one. */
export interface DatedRow<Id extends DatedTable> {
  readonly row: TableRow<Id>;
  /** Null: from ever. */
  readonly from: YearMonth | null;
  /** Another row says otherwise of the same month. */
  readonly contradicted: boolean;
}

const orderOf = (from: YearMonth | null): number =>
  from === null ? Number.NEGATIVE_INFINITY : monthNumber(from);

/** The rows by ascending month. A second one of a month is reported, and neither of the two can be trusted. */
export const datedRows = <Id extends DatedTable>(
  rows: readonly TableRow<Id>[],
  issues: IssueCollector,
): readonly DatedRow<Id>[] => {
  const byMonth = new Map<number, DatedRow<Id>>();
  for (const row of rows) {
    const either = row as TableRow<DatedTable>;
    const from = monthOf(either, "from");
    const order = orderOf(from);
    const first = byMonth.get(order);
    if (first === undefined) {
      byMonth.set(order, { row, from, contradicted: false });
      continue;
    }
    byMonth.set(order, { ...first, contradicted: true });
    const firstAt = placeOf(first.row as TableRow<DatedTable>, "from");
    issues.add("same-month", placeOf(either, "from"), { from, first: firstAt });
  }
  return [...byMonth.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, dated]) => dated);
};
