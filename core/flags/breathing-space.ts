import { valueAt } from "../explain/step.ts";
import { allowanceKey } from "../options/effects.ts";
import type { AllowanceLine } from "../supply/allowances.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { byMonth, type FlagContext, type Measure, optionsActingOn, staffGroup } from "./measurement.ts";

/** A group with lines marked as breathing space (åndehuller), and the options that act on them. */
interface BreathingSpace {
  readonly group: string;
  readonly lines: readonly AllowanceLine[];
  readonly options: readonly string[];
}

const breathingSpaceOf = (context: FlagContext, { group, net }: GroupSupply): readonly BreathingSpace[] => {
  const lines = net.allowances.filter(({ allowance }) => allowance.breathingSpace);
  if (lines.length === 0) return [];
  const keys = lines.map(({ allowance }) => allowanceKey(group.name, allowance.name));
  return [{ group: group.name, lines, options: optionsActingOn(context, "allowance-share", keys) }];
};

/** Hours a week and full-time post that are left on the lines marked as breathing space, per group that has such. */
const hoursLeft =
  (counts: (space: BreathingSpace, month: number) => boolean): Measure =>
  (context) =>
    context.evaluation.supplies
      .flatMap((supply) => breathingSpaceOf(context, supply))
      .map((space) => ({
        subject: staffGroup(space.group),
        values: byMonth(context, (month) => hoursOn(space, "hoursAWeek", month)),
        counts: (month) => counts(space, month),
        optionsIn: (month) => (isReduced(space, month) ? space.options : []),
        behind: space.lines.map(({ hoursAWeek }) => hoursAWeek),
        details: (month) => ({ hoursBefore: hoursOn(space, "hoursAWeekBefore", month) }),
      }));

const hoursOn = (
  { lines }: BreathingSpace,
  quantity: "hoursAWeek" | "hoursAWeekBefore",
  month: number,
): number => lines.reduce((sum, line) => sum + valueAt(line[quantity], month), 0);

/** An option takes some of it, also where it cannot be told how much. */
const isReduced = (space: BreathingSpace, month: number): boolean => {
  const before = hoursOn(space, "hoursAWeekBefore", month);
  return space.options.length > 0 && !(hoursOn(space, "hoursAWeek", month) >= before * (1 - 1e-9));
};

export const breathingSpaceLeft = hoursLeft(() => true);
/** The same in the months in which an option has made it less. */
export const breathingSpaceTaken = hoursLeft(isReduced);
