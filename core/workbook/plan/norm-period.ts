import { monthsSpanned, normPeriodMonths } from "../../options/moved-hours.ts";
import type { Input } from "../../origin.ts";
import type { NormPeriodRule } from "../../plan/rules.ts";
import type { OptionChoice } from "../../plan.ts";
import { ruleIn } from "../../rules/rule-in.ts";
import { addMonths, monthsBetween, type YearMonth } from "../../year-month.ts";
import { inputOf, isGiven, monthOf, placeOf, type TableRow } from "../read/row.ts";
import type { OptionRead } from "./option-read.ts";

/** Length of the norm period that the agreement of the month has; null: none says. */
const agreedLength = (rules: readonly NormPeriodRule[], month: YearMonth | null): Input | null => {
  const length = month === null ? undefined : ruleIn(rules, month)?.normPeriodMonths;
  return length === undefined || (length.value === null && length.origin.kind === "default") ? null : length;
};

/** The norm period of the month in which the hours begin to move, where the option states none of its own. */
export const agreedAmounts = (
  row: TableRow<"options">,
  kind: OptionChoice["kind"],
  rules: readonly NormPeriodRule[],
): OptionChoice["amounts"] => {
  if (kind !== "stretched-norm-period" || isGiven(row, "normPeriodMonths")) return {};
  const length = agreedLength(rules, monthOf(row, "from"));
  return length === null ? {} : { "norm-period-months": length };
};

/** Hours that are moved sum to zero within the norm period: taken off in other months, and early enough. */
export const normPeriod = ({ row, choice, targets, context }: OptionRead): boolean => {
  const { kind, from, to, enabled } = choice;
  if (kind !== "stretched-norm-period") return true;
  const own = isGiven(row, "normPeriodMonths") ? inputOf(row, "normPeriodMonths") : null;
  const length = own ?? agreedLength(targets.normPeriods, from);
  const at = placeOf(row, "normPeriodMonths");
  if (length === null && enabled) {
    context.issues.add("option-missing-value", at, {
      table: "options",
      column: "normPeriodMonths",
      option: kind,
    });
    return false;
  }
  if (from === null || to === null) return true;
  const amounts = length === null ? {} : { "norm-period-months": length };
  const months = normPeriodMonths({ ...choice, amounts }) ?? {
    from,
    to,
    returnFrom: addMonths(to, 1),
    returnTo: addMonths(to, 1),
  };
  const { returnFrom, returnTo } = months;
  if (monthsBetween(returnFrom, to) >= 0 && monthsBetween(from, returnTo) >= 0) {
    context.issues.add("moved-hours-overlap", placeOf(row, "returnFrom"), months);
    return false;
  }
  const spanned = monthsSpanned(months);
  const within = length?.value ?? null;
  if (within === null || spanned <= within) return true;
  context.issues.add("norm-period-too-short", at, { spanned, normPeriod: within });
  return false;
};
