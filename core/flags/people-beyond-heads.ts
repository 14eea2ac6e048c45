import { valueAt } from "../explain/step.ts";
import { isNotStated } from "../supply/stated.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { type BeyondWeek, beyondWeekOf } from "./beyond-week.ts";
import { byMonth, type Measure, type Measurement, staffGroup } from "./measurement.ts";
import { headsOf } from "./participants.ts";

/** People that take part in something at once; of several plans where nobody can be in more than one of them. */
interface Participants {
  readonly names: readonly string[];
  readonly people: number;
}

/** Who takes part in a month. */
type ParticipantsIn = (month: number) => readonly Participants[];

const participantsOf = (supply: GroupSupply, plans: readonly BeyondWeek[]): ParticipantsIn => {
  const plusTime = new Set(
    supply.contracts.longerWeeks
      .filter(({ longerWeek }) => longerWeek.agreement === "plus-time")
      .map(({ longerWeek }) => longerWeek.name),
  );
  return (month) => {
    const each = plans
      .filter(({ weekIn }) => weekIn(month) !== 0)
      .map(({ name, people }) => ({ names: [name], people: valueAt(people, month) }));
    const signed = each.filter(({ names }) => names.every((name) => plusTime.has(name)));
    // A person has one contract, so that those of several plus-time agreements add up.
    return signed.length < 2 ? each : [...each, together(signed)];
  };
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
    const plans = beyondWeekOf(context, supply);
    if (plans.length === 0) return [];
    const participantsIn = participantsOf(supply, plans);
    const heads = (month: number): number => wholeHeads(supply, month);
    const most = (month: number): number => Math.max(0, ...participantsIn(month).map(({ people }) => people));
    return [
      {
        subject: staffGroup(supply.group.name),
        values: byMonth(context, most),
        limits: byMonth(context, heads),
        optionsIn: (month) => [
          ...new Set(
            participantsIn(month)
              .filter(({ people }) => !(people <= heads(month)))
              .flatMap(({ names }) => names),
          ),
        ],
        behind: plans.map(({ people }) => people),
        details: () => ({ headsStated: !isNotStated(supply.group.heads) }),
      },
    ];
  });
