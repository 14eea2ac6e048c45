import type { Input } from "../../origin.ts";
import { addMonths, monthNumber, type YearMonth } from "../../year-month.ts";
import type { IssueCollector } from "../issue.ts";
import { cellOf, isGiven, monthOf, placeOf, type TableRow, textOf } from "../read/row.ts";

type DatedTable = "refundRates" | "partTimeRules" | "overtimeRules" | "normPeriods" | "talkCadences";

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

/**
 * The first month in which the rule of the row holds: as with the law's, the month's 1st decides, so one of a later day
 * holds from the month after, and that is told (model-definitions 2.5).
 */
export const ruleMonthOf = <Id extends DatedTable | "guidelines">(
  row: TableRow<Id>,
  issues: IssueCollector,
): YearMonth | null => {
  const either = row as TableRow<DatedTable | "guidelines">;
  const month = monthOf(either, "from");
  const { day = 1 } = cellOf(either, "from");
  if (month === null || day === 1) return month;
  const from = addMonths(month, 1);
  issues.add("rule-from-next-month", placeOf(either, "from"), { date: { ...month, day }, from });
  return from;
};

/** The rows by ascending month. A second one of a month is reported, and neither of the two can be trusted. */
export const datedRows = <Id extends DatedTable>(
  rows: readonly TableRow<Id>[],
  issues: IssueCollector,
): readonly DatedRow<Id>[] => {
  const byMonth = new Map<number, DatedRow<Id>>();
  for (const row of rows) {
    const either = row as TableRow<DatedTable>;
    const from = ruleMonthOf(either, issues);
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

/** The source that a rule's row names. */
export const sourceOf = <Id extends DatedTable>(row: TableRow<Id>): { readonly source?: string } => {
  const source = textOf(row as TableRow<DatedTable>, "source");
  return source === null ? {} : { source };
};

/** Every rule without a source is told. A workbook that has no column for it is not asked. */
export const reportUnsourced = <Id extends DatedTable>(
  rows: readonly TableRow<Id>[],
  issues: IssueCollector,
): void => {
  for (const row of rows) {
    const either = row as TableRow<DatedTable>;
    const { state, at } = cellOf(either, "source");
    if (state === "blank" && at !== null) issues.add("rule-without-source", at, {});
  }
};

/** A row whose month cannot be read may hold from any month on, and two of one month contradict each other. */
export const isUndated = <Id extends DatedTable>({ row, contradicted }: DatedRow<Id>): boolean =>
  contradicted || cellOf(row as TableRow<DatedTable>, "from").state === "refused";

/** The input with the source of its row, which is told beside the figure. */
export const sourced = (input: Input, { source }: { readonly source?: string }): Input =>
  source === undefined || input.origin.kind !== "cell"
    ? input
    : { ...input, origin: { ...input.origin, source } };

/** A rule without a month holds from the beginning, which is probably not meant. */
export const reportUndated = <Id extends DatedTable>(
  rows: readonly DatedRow<Id>[],
  issues: IssueCollector,
): void => {
  for (const { row } of rows) {
    const either = row as TableRow<DatedTable>;
    if (!isGiven(either, "from")) issues.add("rule-without-month", placeOf(either, "from"), {});
  }
};

/** The rules of one thing that start from something else, such as the settings: all that is wrong with them is told. */
export const ownRules = <Id extends DatedTable>(
  rows: readonly TableRow<Id>[],
  issues: IssueCollector,
): readonly DatedRow<Id>[] => {
  const dated = datedRows(rows, issues);
  reportUndated(dated, issues);
  reportUnsourced(rows, issues);
  return dated;
};
