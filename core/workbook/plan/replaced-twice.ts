import type { OptionAmount, OptionKind } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { placeOf, type TableRow } from "../read/row.ts";
import { holding, type OptionOfRow, type PlanMonths } from "./option-months.ts";
import { amountColumns, type OptionColumn } from "./options.ts";

/** A quantity that an option puts a figure of its own in the place of. */
interface Replacement {
  readonly row: TableRow<"options">;
  readonly column: OptionColumn;
  readonly quantity: string;
  /** Of whom it is; null: of all that have it. */
  readonly subject: string | null;
  /** The months in which the figure has begun to take hold, by their number. */
  readonly holdsIn: (month: number) => boolean;
}

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

const replacementsOf = ({ row, choice }: OptionOfRow, months: PlanMonths): readonly Replacement[] => {
  const { kind, amounts, quantity: changed, target, staffGroup } = choice;
  if (kind === "earlier-rules")
    return [
      { row, column: "from", quantity: "rule-month", subject: target, holdsIn: holding(choice, months) },
    ];
  const ofRate = changed === null ? [] : ([["value", changed]] as const);
  return (replacedBy[kind] ?? ofRate).flatMap(([amount, quantity]): readonly Replacement[] => {
    if (amounts[amount] === undefined) return [];
    const subject = target ?? staffGroup;
    return [{ row, column: amountColumns[amount], quantity, subject, holdsIn: holding(choice, months) }];
  });
};

const overlap = (one: Replacement, other: Replacement, { first, last }: PlanMonths): boolean => {
  for (let month = first; month <= last; month += 1)
    if (one.holdsIn(month) && other.holdsIn(month)) return true;
  return false;
};

const contradict = (one: Replacement, other: Replacement, months: PlanMonths): boolean =>
  one.quantity === other.quantity &&
  (one.subject === null || other.subject === null || one.subject === other.subject) &&
  overlap(one, other, months);

/**
 * Reports two options of one scenario that put different figures in the place of the same quantity in the same month of the
 * plan: it has no value then (model-definitions 2.21). Both cells are named.
 */
export const reportReplacedTwice = (
  options: readonly OptionOfRow[],
  scenario: string,
  months: PlanMonths,
  issues: IssueCollector,
): void => {
  const enabled = options.filter(({ choice }) => choice.enabled);
  const replacements = enabled.flatMap((option) => replacementsOf(option, months));
  for (const [index, later] of replacements.entries()) {
    const earlier = replacements.slice(0, index).find((candidate) => contradict(candidate, later, months));
    if (earlier === undefined) continue;
    const first = placeOf(earlier.row, earlier.column);
    issues.add("replaced-twice", placeOf(later.row, later.column), { first, scenario });
  }
};
