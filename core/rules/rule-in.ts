import { monthAt, type TimeFrame } from "../time-frame.ts";
import { type CalendarDate, monthNumber, type YearMonth } from "../year-month.ts";

/** What holds from a day or a month on, until the next of its kind; null: from ever. */
interface Dated {
  readonly from: CalendarDate | YearMonth | null;
}

/** Number of the first month that begins under the rule: one of a later day than the 1st holds from the month after. */
const firstMonthOf = ({ from }: Dated): number => {
  if (from === null) return Number.NEGATIVE_INFINITY;
  return monthNumber(from) + ("day" in from && from.day > 1 ? 1 : 0);
};

/**
 * The rule that holds in a month: that of its 1st (model-definitions 2.7). Of those that have begun it is the last to
 * begin, whatever the order of the rules.
 */
export const ruleIn = <Rule extends Dated>(rules: readonly Rule[], month: YearMonth): Rule | null => {
  const begun = rules.filter((rule) => firstMonthOf(rule) <= monthNumber(month));
  return begun.reduce<Rule | null>(
    (held, rule) => (held === null || firstMonthOf(rule) > firstMonthOf(held) ? rule : held),
    null,
  );
};

/** The rule of each month of the frame; months past the horizon have what held in its last month. */
export const rulesByMonth = <Rule extends Dated>(
  frame: TimeFrame,
  rules: readonly Rule[],
): readonly (Rule | null)[] => {
  const [first = null] = rules;
  const isSameThroughout = rules.length <= 1 && (first === null || first.from === null);
  return Array.from({ length: frame.span }, (_, month) =>
    isSameThroughout ? first : ruleIn(rules, monthAt(frame, Math.min(month, frame.horizon - 1))),
  );
};

/** What the rules say, as something that can be compared: they are read anew with every edit of their table. */
export const textOfRules = (rules: readonly object[]): string =>
  rules.length === 0 ? "" : JSON.stringify(rules);
