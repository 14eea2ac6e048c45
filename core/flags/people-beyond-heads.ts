import { valueAt } from "../explain/step.ts";
import { isNotStated } from "../supply/stated.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { beyondWeekOf } from "./beyond-week.ts";
import { byMonth, type FlagContext, type Measure, type Measurement, staffGroup } from "./measurement.ts";
import { headsOf } from "./participants.ts";

/** People that take part in something at once; of several plans where nobody can be in more than one of them. */
interface Participants {
  readonly names: readonly string[];
  readonly people: number;
}

const participantsIn = (
  context: FlagContext,
  supply: GroupSupply,
  month: number,
): readonly Participants[] => {
  const plans = beyondWeekOf(context, supply).filter(({ weekIn }) => weekIn(month) !== 0);
  const plusTime = new Set(
    supply.contracts.longerWeeks
      .filter(({ longerWeek }) => longerWeek.agreement === "plus-time")
      .map(({ longerWeek }) => longerWeek.name),
  );
  const each = plans.map(({ name, people }) => ({ names: [name], people: valueAt(people, month) }));
  const signed = each.filter(({ names }) => names.every((name) => plusTime.has(name)));
  // A person has one contract, so that those of several plus-time agreements add up.
  return signed.length < 2 ? each : [...each, together(signed)];
};

const together = (all: readonly Participants[]): Participants => ({
  names: all.flatMap(({ names }) => names),
  people: all.reduce((sum, { people }) => sum + people, 0),
});

/** Rounding of posts, far below a person. */
const rounding = 1e-9;

/**
 * How many people a group can be: those stated. Where none are stated, a person to a post, the last of which may be a
 * part of one; they may be more, if some are part-timers.
 */
const wholeHeads = (supply: GroupSupply, month: number): number =>
  isNotStated(supply.group.heads) ? Math.ceil(headsOf(supply, month) - rounding) : headsOf(supply, month);

/**
 * People of overtime, longer contract weeks and moved hours, beside those that the group has. A plan for more is
 * computed as entered.
 */
export const peopleBeyondHeads: Measure = (context) =>
  context.evaluation.supplies.flatMap((supply): readonly Measurement[] => {
    if (beyondWeekOf(context, supply).length === 0) return [];
    const heads = (month: number): number => wholeHeads(supply, month);
    const most = (month: number): number =>
      Math.max(0, ...participantsIn(context, supply, month).map(({ people }) => people));
    return [
      {
        subject: staffGroup(supply.group.name),
        values: byMonth(context, most),
        limits: byMonth(context, heads),
        optionsIn: (month) => [
          ...new Set(
            participantsIn(context, supply, month)
              .filter(({ people }) => !(people <= heads(month)))
              .flatMap(({ names }) => names),
          ),
        ],
        behind: beyondWeekOf(context, supply).map(({ people }) => people),
        details: () => ({ headsStated: !isNotStated(supply.group.heads) }),
      },
    ];
  });
