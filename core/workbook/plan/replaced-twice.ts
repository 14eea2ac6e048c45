import type { OptionAmount, OptionChoice, OptionKind } from "../../plan.ts";
import { monthNumber } from "../../year-month.ts";
import type { IssueCollector } from "../issue.ts";
import { placeOf, type TableRow } from "../read/row.ts";
import { amountColumns, type OptionColumn } from "./options.ts";

/** An option as its row states it. */
export interface OptionOfRow {
  readonly row: TableRow<"options">;
  readonly choice: OptionChoice;
}

/** A quantity that an option puts a figure of its own in the place of. */
interface Replacement {
  readonly row: TableRow<"options">;
  readonly column: OptionColumn;
  readonly quantity: string;
  /** Of whom it is; null: of all that have it. */
  readonly subject: string | null;
  readonly first: number;
  readonly last: number;
}

const monthsOf = ({ from, to, amounts }: OptionChoice): Pick<Replacement, "first" | "last"> => ({
  first:
    from === null
      ? Number.NEGATIVE_INFINITY
      : monthNumber(from) + Math.floor(amounts["lag-months"]?.value ?? 0),
  last: to === null ? Number.POSITIVE_INFINITY : monthNumber(to),
});

/** The figures that a kind puts in the place of others; a changed rate says itself which. */
const replacedBy: Readonly<Partial<Record<OptionKind, readonly (readonly [OptionAmount, string])[]>>> = {
  prioritisation: [["priority", "priority"]],
  interpreters: [["share", "interpreter-share"]],
  "shorter-opening-hours": [
    ["weekly-hours", "opening-hours"],
    ["positions", "positions"],
  ],
  "rotating-phone-duty": [["positions", "positions"]],
};

const replacementsOf = ({ row, choice }: OptionOfRow): readonly Replacement[] => {
  const { kind, amounts, quantity: changed, target, staffGroup } = choice;
  const ofRate = changed === null ? [] : ([["value", changed]] as const);
  return (replacedBy[kind] ?? ofRate).flatMap(([amount, quantity]): readonly Replacement[] => {
    if (amounts[amount] === undefined) return [];
    const subject = target ?? staffGroup;
    return [{ row, column: amountColumns[amount], quantity, subject, ...monthsOf(choice) }];
  });
};

const contradict = (one: Replacement, other: Replacement): boolean =>
  one.quantity === other.quantity &&
  (one.subject === null || other.subject === null || one.subject === other.subject) &&
  one.first <= other.last &&
  other.first <= one.last;

/**
 * Reports two options of one scenario that put different figures in the place of the same quantity in the same month: it
 * has no value then (model-definitions 2.21). Both cells are named.
 */
export const reportReplacedTwice = (
  options: readonly OptionOfRow[],
  scenario: string,
  issues: IssueCollector,
): void => {
  const replacements = options.filter(({ choice }) => choice.enabled).flatMap(replacementsOf);
  for (const [index, later] of replacements.entries()) {
    const earlier = replacements.slice(0, index).find((candidate) => contradict(candidate, later));
    if (earlier === undefined) continue;
    const first = placeOf(earlier.row, earlier.column);
    issues.add("replaced-twice", placeOf(later.row, later.column), { first, scenario });
  }
};
