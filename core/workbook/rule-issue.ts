import type { SourceId } from "../sources.ts";
import type { CalendarDate, YearMonth } from "../year-month.ts";

/** What a message about rows of rules needs to know, beside those that every dated row can have. */
export interface RuleIssueData {
  /** The month's 1st decides which rule holds in it: one of a later day holds from the month after. */
  readonly "rule-from-next-month": { readonly date: CalendarDate; readonly from: YearMonth };
  /** No case group is of the target group of the row; `available` are those that there are. */
  readonly "rule-without-cases": { readonly found: string; readonly available: readonly string[] };
  /** The law that is expected and whose rule nobody knows; null: there is no rule at all. */
  readonly "rule-unknown": {
    readonly targetGroup: string;
    readonly from: YearMonth;
    readonly law: SourceId | null;
  };
}

export const ruleSeverities = {
  "rule-from-next-month": "note",
  "rule-without-cases": "warning",
  "rule-unknown": "error",
} as const satisfies Readonly<Record<keyof RuleIssueData, string>>;
